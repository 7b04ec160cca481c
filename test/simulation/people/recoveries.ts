import { answerLowering } from "../../../functions/claims/correction/answer-lowering.act.ts";
import { correctLine } from "../../../functions/claims/correction/correct-line.act.ts";
import { proposeLowering } from "../../../functions/claims/correction/propose-lowering.act.ts";
import { withdrawLowering } from "../../../functions/claims/correction/withdraw-lowering.act.ts";
import { noteAppeal } from "../../../functions/decisions/appeals/note-appeal.act.ts";
import { changeDecision } from "../../../functions/decisions/change-decision.act.ts";
import { besideOf, isBeingWritten } from "../../../functions/decisions/open-draft.ts";
import { recordDecision } from "../../../functions/decisions/record-decision.act.ts";
import { toCredit } from "../../../functions/decisions/recovery/annulled.ts";
import { answerRecovery } from "../../../functions/decisions/recovery/answer-recovery.act.ts";
import { beginRecovery } from "../../../functions/decisions/recovery/begin-recovery.act.ts";
import { creditRecovery } from "../../../functions/decisions/recovery/credit-recovery.act.ts";
import { proposeRecovery } from "../../../functions/decisions/recovery/propose-recovery.act.ts";
import { withdrawRecovery } from "../../../functions/decisions/recovery/withdraw-recovery.act.ts";
import { saveDecision } from "../../../functions/decisions/save-decision.act.ts";
import { approveWriteOff } from "../../../functions/payments/repayments/approve-write-off.act.ts";
import { dropWriteOff } from "../../../functions/payments/repayments/drop-write-off.act.ts";
import { noteInvoice } from "../../../functions/payments/repayments/note-invoice.act.ts";
import { proposeWriteOff } from "../../../functions/payments/repayments/propose-write-off.act.ts";
import { correctedLines } from "../../../functions/pilot/accepted-costs.ts";
import { decisionNumber } from "../../../functions/pilot/items/decision.ts";
import { openClaimOf } from "../../../functions/pilot/items/grant.ts";
import { isDecided, openRecovery, undecidedOf } from "../../../functions/pilot/items/recovery.ts";
import { openWriteOff } from "../../../functions/pilot/items/write-off.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { editKronor, ore } from "../../../functions/vocabulary/ore.ts";
import { correcting } from "../../builders/a-claim.ts";
import { typedRecovery } from "../../builders/a-recovery.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

const version = ({ pilot }: Look) => openRecovery(pilot.recoveries)?.version ?? 0;
const writeOffVersion = ({ pilot }: Look) => openWriteOff(pilot.writeOffs)?.version ?? 0;

/** An officer finds that less of a line is right than was accepted. */
export const correctsDown: Play = {
  weight: 10,
  play: (look) => {
    const { pilot, chance } = look;
    const report = chance.pick(pilot.reports.filter(({ status }) => status === "accepted"));
    const lines = report
      ? correctedLines(report).filter(({ computed, acceptedOre }) => !computed && acceptedOre > 0)
      : [];
    const line = chance.pick(lines);
    if (!report || !line) return undefined;
    const toOre = ore(Math.floor(line.acceptedOre * chance.fraction()));
    const { command } = correcting(pilot, { number: report.number, line: line.id, toOre });
    const typed = { ...command.typed, "p-not-heard": words(chance, "Felet är uppenbart") };
    return button(look, correctLine, { by: staff(look, "officer"), command: { ...command, typed } });
  },
};

/** A line of any report that is proposed to be lowered. */
const lowered = ({ pilot, chance }: Look) =>
  chance.pick(pilot.reports.flatMap(({ number, lowerings = [] }) => lowerings.map((one) => ({ number, ...one }))));

/** Lowering an accepted line is proposed to the holder, who answers or not; it is decided on, or taken back. */
export const lowerings: readonly Play[] = [
  {
    weight: 3,
    play: (look) => {
      const { pilot, chance, today } = look;
      const report = chance.pick(pilot.reports.filter(({ status }) => status === "accepted"));
      const line = report && chance.pick(correctedLines(report).filter(({ computed }) => !computed));
      if (!report || !line) return undefined;
      const { number, version } = report;
      const amount = editKronor(ore(Math.floor(line.acceptedOre * chance.fraction())));
      const typed = {
        ...{ amount, reason: "not-proven", note: words(chance, "Underlag saknas") },
        "p-reply-day": plusLocalDays(today, chance.between(0, 10)),
      };
      const command = { number, version, line: line.id, typed, language: "sv" } as const;
      return button(look, proposeLowering, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 4,
    play: (look) => {
      const one = lowered(look);
      if (!one) return undefined;
      const typed = { "p-reply": words(look.chance, "Kvittot finns") };
      const command = { number: one.number, line: one.line, sent: one.at, typed, language: "sv" } as const;
      const by = look.chance.likely(0.7) ? holder : staff(look, "officer");
      return button(look, answerLowering, { by, command });
    },
  },
  {
    weight: 4,
    play: (look) => {
      const one = lowered(look);
      if (!one) return undefined;
      const { number, line, toOre } = one;
      const { command } = correcting(look.pilot, { number, line, toOre });
      return button(look, correctLine, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const one = lowered(look);
      if (!one) return undefined;
      const command = { number: one.number, line: one.line, sent: one.at };
      return button(look, withdrawLowering, { by: staff(look, "officer"), command });
    },
  },
];

/** Money that is to come back: proposed, answered, decided and invoiced; and what of it will not come. */
export const recoveries: readonly Play[] = [
  {
    weight: 5,
    play: (look) => {
      const { pilot, chance, today } = look;
      const grant = pilot.grantIfAny;
      if (!grant || undecidedOf(grant, pilot.recoveries) === 0) return undefined;
      const heard = chance.likely(0.7)
        ? { "p-heard": "p-yes", "p-reply-day": plusLocalDays(today, chance.between(0, 10)) }
        : { "p-heard": "p-no", "p-not-heard": words(chance, "Det är uppenbart") };
      const dueDay = plusLocalDays(today, chance.between(0, 40));
      const typed = { "p-proposal": words(chance, "För mycket"), "p-due-day": dueDay, ...heard };
      const command = { version: grant.version, typed, language: "sv" } as const;
      return button(look, proposeRecovery, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 3,
    play: (look) => {
      if (!openRecovery(look.pilot.recoveries)?.replyDay) return undefined;
      const typed = { "p-reply": words(look.chance, "Nej") };
      const command = { version: version(look), typed, language: "sv" } as const;
      const by = look.chance.likely(0.7) ? holder : staff(look, "officer");
      return button(look, answerRecovery, { by, command });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      if (!openRecovery(look.pilot.recoveries)) return undefined;
      return button(look, withdrawRecovery, { by: staff(look, "officer"), command: { version: version(look) } });
    },
  },
  {
    weight: 20,
    play: (look) => {
      const { pilot, world, today, chance } = look;
      const open = openRecovery(pilot.recoveries);
      // Mostly when the holder has been heard.
      const waits = open?.replyDay !== undefined && !open.reply && open.replyDay >= today;
      if (!open || (waits && chance.likely(0.9))) return undefined;
      const by = staff(look, "officer");
      const isBegun = besideOf(pilot)?.kind === "recovery";
      // What else is being written is dropped first.
      if (!isBegun && isBeingWritten(pilot) && pilot.decision) {
        const command = { number: decisionNumber(pilot.decision), begins: false, language: "sv" } as const;
        return button(look, changeDecision, { by, command });
      }
      const shown = (pilot.decisionDraft?.version ?? 0) + (isBegun ? 0 : 1);
      const typed = typedRecovery({ "p-day": today, "p-due-day": plusLocalDays(today, chance.between(1, 40)) });
      const recorded = { version: shown + 1, language: "sv" } as const;
      world.agenda.push(
        saving(look, saveDecision, { by, command: { typed, version: shown } }),
        // Who has prepared it does not decide it: somebody else mostly does.
        ...[1, 2, 3].map(() => button(look, recordDecision, { by: staff(look, "decider"), command: recorded })),
      );
      return button(look, beginRecovery, { by, command: {} });
    },
  },
  {
    weight: 30,
    play: (look) => {
      const { pilot, chance } = look;
      const one = chance.pick(pilot.recoveries.filter(isDecided));
      if (one && chance.likely(0.5)) return undefined;
      if (!one) return undefined;
      const typed = { "p-reference": `F-${chance.below(99_999)}` };
      const command = { number: one.number, version: one.version, typed, language: "sv" } as const;
      return button(look, noteInvoice, { by: staff(look, "finance"), command });
    },
  },
  {
    // A court sets a recovery aside, and what is left of it is credited.
    weight: 6,
    play: (look) => {
      const { pilot, chance, today, world } = look;
      const one = pilot.grantIfAny && chance.pick(pilot.recoveries.filter(isDecided));
      if (!one) return undefined;
      const credit = { number: one.number, version: one.version };
      const by = staff(look, "decider");
      if (toCredit(pilot, one.decided.decision)) return button(look, creditRecovery, { by, command: credit });
      const number = one.decided.decision;
      const after = pilot.afterDecisions.get(number);
      const typed = {
        ...{ "p-from": words(chance, "Föreningen"), "p-via": "p-here", "p-received": today, "p-timely": "p-in-time" },
        ...{ "p-due": today, "p-handed-over": today, "p-outcome": "p-annulled", "p-outcome-day": today },
        ...{ "p-outcome-by": "Förvaltningsrätten", "p-outcome-reference": "1234-26" },
      };
      const command = { number, appeal: 0, version: after?.version ?? 0, typed, language: "sv" } as const;
      world.agenda.push(button(look, creditRecovery, { by, command: credit }));
      return button(look, noteAppeal, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 1.5,
    play: (look) => {
      const { pilot, chance } = look;
      const grant = pilot.grantIfAny;
      const open = grant ? openClaimOf(grant) : ore(0);
      if (!grant || open <= 0) return undefined;
      const amountOre = ore(Math.ceil(open * (chance.pick([1, chance.fraction()]) ?? 1)));
      const typed = { "p-write-off-amount": editKronor(amountOre), "p-reason": words(chance, "Konkurs") };
      const command = { version: grant.version, typed, language: "sv" } as const;
      return button(look, proposeWriteOff, { by: staff(look, "finance"), command });
    },
  },
  {
    weight: 4,
    play: (look) => {
      if (!openWriteOff(look.pilot.writeOffs)) return undefined;
      const command = { version: writeOffVersion(look) };
      return button(look, approveWriteOff, { by: staff(look, "finance"), command });
    },
  },
  {
    weight: 0.7,
    play: (look) => {
      if (!openWriteOff(look.pilot.writeOffs)) return undefined;
      const command = { version: writeOffVersion(look) };
      return button(look, dropWriteOff, { by: staff(look, "finance"), command });
    },
  },
];
