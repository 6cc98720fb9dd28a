import type { FastifyReply } from "fastify";
import type { FileAnswerShape } from "../../contract/index.ts";

/** What a browser may show in its own window; everything else is saved, for it could carry a script. */
const SHOWN = new Set([
  "application/pdf",
  "image/gif",
  "image/jpeg",
  "image/png",
  "image/webp",
  "text/calendar",
  "text/csv",
  "text/plain",
]);

/** Letters and digits as they are, for browsers that know no other names; what else there is becomes an underscore. */
const plain = (name: string): string => name.replace(/[^A-Za-z0-9._ -]/g, "_");

/** A page in a sandbox cannot act; browsers show a PDF in a viewer of their own, which a sandbox would keep shut. */
const policy = (type: string): string =>
  type === "application/pdf"
    ? "default-src 'self'; script-src 'none'; style-src 'unsafe-inline'"
    : "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Sends a file under its own name. What somebody uploaded may be anything: it is shown only where its kind cannot
 * act.
 */
export const sendFile = (reply: FastifyReply, { name, media, bytes }: FileAnswerShape): FastifyReply => {
  const type = media.split(";")[0]!.trim().toLowerCase();
  const shown = SHOWN.has(type);
  const disposition = shown ? "inline" : "attachment";
  return reply
    .headers({
      "content-type": shown
        ? type.startsWith("text/")
          ? `${type}; charset=utf-8`
          : type
        : "application/octet-stream",
      "content-disposition": `${disposition}; filename="${plain(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "content-security-policy": policy(type),
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
};
