import { appealWords } from "../calls/appeal-words.ts";
import type { Call } from "../calls/call.ts";
import type { OutcomeMail } from "../pilot/act.ts";
import type { DecisionOf } from "../pilot/items/decision.ts";
import type { Grant } from "../pilot/items/grant.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Instant } from "../vocabulary/instant.ts";

type Decided = Pick<Pilot, "applied" | "contact" | "lifecycle"> & { readonly call: Pick<Call, "appeal"> };
type Granted = Pick<DecisionOf<"granted">, "amountOre" | "day" | "section" | "reasons" | "conditions">;
type Rejected = Pick<DecisionOf<"rejected">, "day" | "section" | "reasons">;

/** The letter that the pilot is granted, with the holder's link. */
export function grantLetter({ applied: { title }, contact, lifecycle, call }: Decided, made: Granted, grant: Grant) {
  const { amountOre, day, section, reasons, conditions } = made;
  const { registrationNumber } = lifecycle;
  const { language, email: to } = contact;
  const appeal = appealWords(call, language);
  const data = {
    title,
    registrationNumber,
    amountOre,
    day,
    section,
    reasons,
    conditions,
    appeal,
    document: true as const,
  };
  return { template: "decision-granted", language, to, data, link: linkOf(grant) } as const satisfies OutcomeMail;
}

/** A timer for each report: the holder is asked for it when it can be written. */
export const reportTimers = (grant: Grant, at: Instant): readonly OutcomeMail[] =>
  grant.reportsDue.map(({ number, dueDay, mailAt }) => ({
    template: "report-due",
    language: grant.contact.language,
    to: grant.contact.email,
    data: { title: grant.title, dueDay },
    link: linkOf(grant),
    id: `report-due-${number}`,
    dueAt: mailAt > at ? mailAt : at,
  }));

/** The letter that the application is rejected. */
export function rejectionLetter({ applied: { title }, contact, lifecycle, call }: Decided, made: Rejected) {
  const { day, section, reasons } = made;
  const { registrationNumber } = lifecycle;
  const { language, email: to } = contact;
  const data = {
    title,
    registrationNumber,
    day,
    section,
    reasons,
    appeal: appealWords(call, language),
    document: true as const,
  };
  return { template: "decision-rejected", language, to, data } as const satisfies OutcomeMail;
}

const linkOf = ({ linkGeneration, linkExpiresAt }: Grant) =>
  ({ purpose: "holder", subject: "holder", generation: linkGeneration, expiresAt: linkExpiresAt }) as const;
