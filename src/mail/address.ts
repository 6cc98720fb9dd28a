import type { Refusal } from "../refusal/index.ts";
import { refuse } from "./refusals.ts";

/** Who sends or receives: an address, and the name that a mail program shows before it. */
export interface Mailbox {
  readonly address: string;
  readonly name?: string;
}

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** Text for a header: no control character and no end of a line, which could begin a header of its own. */
export const headerText = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .trim();

/**
 * One mailbox, checked: a plain address of RFC 5321 without quotes, comments or lists. Refusal:
 * `address-unusable`.
 */
export const checkedMailbox = ({ address, name }: Mailbox): Mailbox | Refusal => {
  const at = address.lastIndexOf("@");
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  const fits = LOCAL.test(local) && local.length <= 64 && DOMAIN.test(domain) && address.length <= 254;
  if (!fits) {
    const shown = JSON.stringify(address.slice(0, 80));
    return refuse("address-unusable", `${shown} is no mail address`, { address: shown });
  }
  const said = headerText(name ?? "");
  return said === "" ? { address } : { address, name: said };
};
