export type { Mailbox } from "./address.ts";
export { compose, type Letter, type Mail } from "./compose.ts";
export { type MailSink, mailSink, type ReceivedMail, type SinkOptions } from "./mailSink.ts";
export { type MailCode, mailRefusals } from "./refusals.ts";
export { type MailTransport, type Patience, type Sent, smtpTransport } from "./smtpTransport.ts";
