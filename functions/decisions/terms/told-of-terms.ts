import type { OutcomeMail } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { type Instant, type LocalDay, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import { holderLinkOf } from "../decision-mails.ts";

type Told = Pick<Pilot, "applied"> & { readonly grant: Grant };
type What = "sent" | "reminder" | "extended" | "returned";
type Said = { readonly what: What; readonly lastDay: LocalDay; readonly reason?: string };

/** The mailbox of the signatory, where it is not that of the contact as well. */
function signatoryBeside({ applied, grant }: Told): string | undefined {
  const mailbox = applied.signatory?.email ?? "";
  return mailbox === "" || mailbox.toLowerCase() === grant.contact.email.toLowerCase() ? undefined : mailbox;
}

/** Contact and signatory hear of the terms: the contact with the holder's link, the signatory with who has it. */
export function termsMails(told: Told, { what, lastDay, reason }: Said): readonly OutcomeMail[] {
  const { title, contact } = told.grant;
  const { language } = contact;
  const data = { title, what, lastDay, ...(reason ? { reason } : {}) };
  const signatory = signatoryBeside(told);
  return [
    { template: "terms-to-sign", language, to: contact.email, data, link: holderLinkOf(told.grant) },
    ...(signatory
      ? [{ template: "terms-to-sign", language, to: signatory, data: { ...data, contact: contact.name } } as const]
      : []),
  ];
}

/** Contact and signatory hear that the terms have been accepted. */
export function acceptedMails(told: Told): readonly OutcomeMail[] {
  const { title, contact } = told.grant;
  const { language } = contact;
  const all = [contact.email, signatoryBeside(told)].filter((to) => to !== undefined);
  return all.map((to) => ({ template: "terms-accepted", language, to, data: { title } }));
}

/** How many days before the last one it is reminded of; the shorter where the longer has passed. */
const reminded = [7, 2];

/** One reminder before the day to each; none where it would come too late. `named` is what no earlier one was called. */
export function termsReminders(told: Told, lastDay: LocalDay, { at, named }: { at: Instant; named: string }) {
  const times = reminded.map((days) => stockholmTime(plusLocalDays(lastDay, -days), "08:00:00"));
  const dueAt = times.find((time) => time > at);
  if (!dueAt) return [];
  return termsMails(told, { what: "reminder", lastDay }).map((mail, i) => ({
    ...mail,
    dueAt,
    id: `terms-reminder-${named}-${i + 1}`,
  }));
}
