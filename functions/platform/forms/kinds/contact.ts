import { isSeveralMailboxes, parseMailbox } from "../../../vocabulary/mailbox.ts";
import { shownAddress } from "../../mail/mailbox.ts";
import type { FlatRules } from "./flat-kind.ts";
import { oneLine } from "./line.ts";

export const emailRules: FlatRules<"email"> = {
  read: (text) => {
    if (isSeveralMailboxes(text)) return { code: "several-mailboxes" };
    const value = parseMailbox(oneLine(text));
    return value === undefined ? { code: "email" } : { value };
  },
  // As people write it, unless that would be read as another address.
  write: (value) => (parseMailbox(shownAddress(value)) === value ? shownAddress(value) : value),
  show: (value) => shownAddress(value),
};

/** So many signs leave room for a switchboard's words beside the number. */
const phoneLimit = 60;

export const phoneRules: FlatRules<"phone"> = {
  read: (text) => {
    const value = oneLine(text);
    const digits = value.replace(/\D/g, "").length;
    return digits < 5 || value.length > phoneLimit ? { code: "phone" } : { value };
  },
  write: (value) => value,
  show: (value) => value,
};
