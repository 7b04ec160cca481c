import { personHash } from "../../platform/mail/mailbox.ts";
import type { Both } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Actor } from "../items/lifecycle.ts";
import type { Logged } from "../log.store.ts";
import type { Pilot } from "../pilot.ts";
import { dutiesAsk, dutiesExclude } from "./people.refusals.ts";
import { isSameName } from "./same-person.ts";

/** What people do in a case that may exclude one another. */
export const duties = [
  "reviewer",
  "preparer",
  "rapporteur",
  "decider",
  "payee-enterer",
  "payee-approver",
  "attester",
] as const;
export type Duty = (typeof duties)[number];

/** What a person is held to when they do it; the others only count as done. */
export const heldDuties = ["preparer", "decider", "payee-approver", "attester"] as const satisfies readonly Duty[];
export type HeldDuty = (typeof heldDuties)[number];

type Row = {
  /** What the person has done in the case, and what they are about to do. */
  readonly did: Duty;
  readonly does: HeldDuty;
  /** `refuse`: never by one person. `ask`: with a reason, which stands in the history. */
  readonly rule: "refuse" | "ask";
  readonly why: Both;
};

/**
 * Which duties exclude which. Beside this table stands what holds for every act: a conflict of interest that was declared,
 * and the applicant's side, refuse all (impartial.ts; kommunallagen 6:28-32, 2026). What is about one payment or one change
 * of payee and not about the case is held where it lies: nobody attests twice or what they made due, and two different
 * people attest, so that who sends is never the only attester (payments/attest.ts); who enters a payee does not check it
 * (items/payee.ts).
 *
 * A small crew must be able to live with it: only what nobody can defend is refused. Who is known by name alone may be
 * another person, so what would be refused is then asked.
 */
export const table: readonly Row[] = [
  // Who has judged as an independent reviewer does not judge once more as the one who decides.
  {
    did: "reviewer",
    does: "decider",
    rule: "refuse",
    why: {
      sv: "Du har bedömt ansökan. Den som har bedömt den beslutar inte om den.",
      en: "You have reviewed the application. Whoever has reviewed it does not decide on it.",
    },
  },
  {
    did: "reviewer",
    does: "preparer",
    rule: "ask",
    why: {
      sv: "Du har bedömt ansökan, och är på väg att handlägga den.",
      en: "You have reviewed the application, and are about to handle it.",
    },
  },
  // Without a table of mandates a delegate who has prepared says why; the table may say more, or less (`Preparing`).
  {
    did: "preparer",
    does: "decider",
    rule: "ask",
    why: {
      sv: "Du har handlagt ärendet. Handläggare och beslutsfattare ska som regel vara olika personer.",
      en: "You have prepared the case. The one who prepares and the one who decides are as a rule different people.",
    },
  },
  {
    did: "decider",
    does: "attester",
    rule: "ask",
    why: {
      sv: "Du har beslutat i ärendet, och är på väg att attestera en utbetalning i det.",
      en: "You have decided in the case, and are about to attest a payment in it.",
    },
  },
  {
    did: "rapporteur",
    does: "attester",
    rule: "ask",
    why: {
      sv: "En person med ditt namn var föredragande i ärendet, och du är på väg att attestera en utbetalning i det.",
      en: "A person of your name reported the case, and you are about to attest a payment in it.",
    },
  },
  {
    did: "preparer",
    does: "attester",
    rule: "ask",
    why: {
      sv: "Du har handlagt ärendet, och är på väg att attestera en utbetalning i det.",
      en: "You have prepared the case, and are about to attest a payment in it.",
    },
  },
  // Who could send money elsewhere and say that it is right: never one person.
  {
    did: "payee-approver",
    does: "attester",
    rule: "refuse",
    why: {
      sv: "Du har godkänt vart pengarna betalas. Den som har gjort det attesterar inte utbetalningar dit.",
      en: "You have approved where the money is paid. Whoever has done so does not attest payments to it.",
    },
  },
  {
    did: "payee-enterer",
    does: "attester",
    rule: "ask",
    why: {
      sv: "Du har lagt in vart pengarna betalas, och är på väg att attestera en utbetalning dit.",
      en: "You have entered where the money is paid, and are about to attest a payment to it.",
    },
  },
  {
    did: "decider",
    does: "payee-approver",
    rule: "ask",
    why: {
      sv: "Du har beslutat i ärendet, och är på väg att godkänna vart pengarna betalas.",
      en: "You have decided in the case, and are about to approve where the money is paid.",
    },
  },
];

/** Which duty an entry of the log is of. The people of a payee are read off it: only those of the one in force count. */
const dutyOf: Readonly<Record<string, Duty>> = {
  "review.assigned": "preparer",
  "review.asked-again": "preparer",
  "review.adjusted": "preparer",
  "review.group-asked": "preparer",
  "round.ended": "preparer",
  "round.stopped": "preparer",
  "report.accepted": "preparer",
  "report.returned": "preparer",
  "recovery.proposed": "preparer",
  "recovery.not-communicated": "preparer",
  "lowering.proposed": "preparer",
  "decision.granted": "decider",
  "decision.rejected": "decider",
  "advance.decided": "decider",
  "payment.attested": "attester",
};

type Seen = {
  readonly pilot: Pick<Pilot, "reviews" | "decision" | "payee">;
  readonly log: readonly Logged[];
};
type Person = Pick<Actor, "id" | "name" | "mailbox">;
/**
 * What the authority's table of mandates says of who decides what they have prepared (`mandates/mandate-table.ts`). Who
 * hands the proposal over has prepared it, too, where there is such a table. Without one the rows above hold.
 */
export type Preparing = "refuse" | "ask" | "free" | undefined;
type Done = { readonly duty: Duty; readonly sure: boolean };

/** What a person has done in a case; not `sure` where only the name says that it is the same person. */
function dutiesDone({ pilot, log }: Seen, { id, name, mailbox }: Person, preparing: Preparing): readonly Done[] {
  const handsOver = { "decision.handed-over": "preparer" } as const;
  const duties: typeof dutyOf = preparing === undefined ? dutyOf : { ...dutyOf, ...handsOver };
  const byLog = log.flatMap(({ by, action }) => (by.id === id ? (duties[action] ?? []) : []));
  const { enteredBy, approvedBy } = pilot.payee?.current ?? {};
  const reviewed = pilot.reviews.flatMap(({ status, reviewer }) => {
    if (status === "cancelled" || status === "invited") return [];
    const isSame = mailbox !== undefined && personHash(reviewer.email) === mailbox;
    return isSame || isSameName(reviewer.name, name) ? [{ duty: "reviewer", sure: isSame } as const] : [];
  });
  const reported = isSameName(pilot.decision?.rapporteur ?? "", name);
  return [
    ...[...new Set(byLog)].map((duty) => ({ duty, sure: true })),
    ...(enteredBy?.id === id ? [{ duty: "payee-enterer", sure: true } as const] : []),
    ...(approvedBy?.id === id ? [{ duty: "payee-approver", sure: true } as const] : []),
    ...reviewed.toSorted((a, b) => Number(b.sure) - Number(a.sure)).slice(0, 1),
    ...(reported ? [{ duty: "rapporteur", sure: false } as const] : []),
  ];
}

/** The rows that meet what a person has done when they are about to do something more. */
export function rowsMet(seen: Seen, by: Person, does: HeldDuty, preparing?: Preparing): readonly Row[] {
  const done = dutiesDone(seen, by, preparing);
  return table
    .filter((row) => row.does === does)
    .flatMap((row): Row[] => {
      const met = done.find(({ duty }) => duty === row.did);
      if (!met) return [];
      const rule = row.did === "preparer" && does === "decider" ? (preparing ?? row.rule) : row.rule;
      if (rule === "free") return [];
      return [met.sure ? { ...row, rule } : { ...row, rule: "ask" }];
    });
}

/** Whether the person has said why they do it all the same, after the last of what they did. */
const isExplained = ({ log }: Pick<Seen, "log">, { id }: Person, does: HeldDuty): boolean =>
  log.some(({ action, by, details }) => action === "duty.explained" && by.id === id && details["duty"] === does);

/** What a person must say why they do it all the same, before they can. */
const rowsAsked = (seen: Seen, by: Person, does: HeldDuty, preparing: Preparing): readonly Row[] =>
  isExplained(seen, by, does) ? [] : rowsMet(seen, by, does, preparing).filter(({ rule }) => rule === "ask");

/** Where a person says why they do what another duty of theirs speaks against. */
const rolesPath = (id: string): string => `/handlaggning/${id}/jav`;

/**
 * The duties that a person has had in the case let them do this too.
 * @throws Refusal duties-exclude; duties-ask where a reason is asked for first, which leads to the page that takes it
 */
export function requireSeparate(
  seen: Seen & { readonly pilot: Pick<Pilot, "id"> },
  by: Person,
  does: HeldDuty,
  preparing?: Preparing,
): void {
  const refused = rowsMet(seen, by, does, preparing).find(({ rule }) => rule === "refuse");
  if (refused)
    refuse(dutiesExclude, { why: refused.why.sv, whyEn: refused.why.en, goTo: `/handlaggning/${seen.pilot.id}` });
  const [asked] = rowsAsked(seen, by, does, preparing);
  if (asked) refuse(dutiesAsk, { why: asked.why.sv, whyEn: asked.why.en, goTo: rolesPath(seen.pilot.id) });
}
