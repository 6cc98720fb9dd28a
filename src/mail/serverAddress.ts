import type { Refusal } from "../refusal/index.ts";
import { refuse } from "./refusals.ts";

/** A mail server and how to speak with it, in the words of the mailer. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; otherwise from STARTTLS on, where the server offers it. */
  readonly secure: boolean;
  /** Send nothing before the connection is encrypted. */
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\[[0-9a-fA-F:.]+\])$/;
const HERE = new Set(["localhost", "127.0.0.1", "::1"]);

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Reads an address such as `smtp://name:password@host:587`; never repeats the password. */
export const serverAddress = (url: string): ServerAddress | Refusal => {
  const unusable = (why: string): Refusal => refuse("mail-address-unusable", why);
  if (!URL.canParse(url)) return unusable("it is no address");
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(url);
  if (protocol !== "smtp:" && protocol !== "smtps:")
    return unusable(`${protocol} is neither smtp: nor smtps:`);
  if (!HOST.test(hostname)) return unusable("it names no host");
  if (port === "0") return unusable("port 0 is no port");
  if (!/^\/?$/.test(pathname) || search !== "" || hash !== "")
    return unusable("something stands after host and port");
  const [user, pass] = [decoded(username), decoded(password)];
  if (user === undefined || pass === undefined)
    return unusable("name or password holds a % that is not written as %25");
  if ((user === "") !== (pass === "")) return unusable("a name needs a password, and a password a name");
  const host = hostname.replace(/^\[|\]$/g, "");
  const secure = protocol === "smtps:";
  return {
    host,
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && user !== "" && !HERE.has(host),
    ...(user === "" ? {} : { auth: { user, pass } }),
  };
};
