import { changeContact } from "../../../functions/applications/people/change-contact.act.ts";
import { changeSignatory } from "../../../functions/applications/people/change-signatory.act.ts";
import { framesFor } from "../../../functions/calls/frames/frame.store.ts";
import { leftOf } from "../../../functions/calls/frames/frame.ts";
import { sendMailAgain } from "../../../functions/casework/send-mail-again.act.ts";
import { noteControl } from "../../../functions/claims/control/note-control.act.ts";
import { correctLine } from "../../../functions/claims/correction/correct-line.act.ts";
import { acceptReport } from "../../../functions/claims/examination/accept-report.act.ts";
import { appealTyped } from "../../../functions/decisions/appeals/appeal-rules.ts";
import { noteAppeal } from "../../../functions/decisions/appeals/note-appeal.act.ts";
import { fileBasis } from "../../../functions/decisions/basis/file-basis.act.ts";
import { changeDecision } from "../../../functions/decisions/change-decision.act.ts";
import { handOverDecision } from "../../../functions/decisions/hand-over-decision.act.ts";
import { noteDecision } from "../../../functions/decisions/note-decision.act.ts";
import { recordDecision } from "../../../functions/decisions/record-decision.act.ts";
import { saveDecision } from "../../../functions/decisions/save-decision.act.ts";
import { sendBackDecision } from "../../../functions/decisions/send-back-decision.act.ts";
import { typedOf } from "../../../functions/decisions/typed-decision.ts";
import { saveEvaluation } from "../../../functions/evaluation/save-evaluation.act.ts";
import { signEvaluation } from "../../../functions/evaluation/sign-evaluation.act.ts";
import { correctedLines } from "../../../functions/pilot/accepted-costs.ts";
import { appealsOf } from "../../../functions/pilot/items/appeal.ts";
import { decisionNumber } from "../../../functions/pilot/items/decision.ts";
import { maySendAgain } from "../../../functions/pilot/lost-mail.ts";
import { clearPublicText } from "../../../functions/portfolio/clearing/clear-public-text.act.ts";
import { takeBackPublicText } from "../../../functions/portfolio/clearing/take-back-public-text.act.ts";
import { replaceProjectLink } from "../../../functions/reporting/link/replace-project-link.act.ts";
import { returnReport } from "../../../functions/reporting/officer/return-report.act.ts";
import { editKronor, minOre, ore } from "../../../functions/vocabulary/ore.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { accepting, correcting } from "../../builders/a-claim.ts";
import { decisionNamed } from "../../builders/a-decision.ts";
import { aTypedEvaluation } from "../../builders/an-evaluation.ts";
import { someAidTyped } from "./aid-keepers.ts";
import { placed } from "./applicants.ts";
import type { Move } from "./move.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

const formal = ({ chance, today }: Look) => ({
  day: today,
  section: `§ ${chance.between(1, 99)}`,
  reasons: words(chance, "Projektet svarar mot målen"),
  deciders: "Nämndens ordförande",
  rapporteur: "Handläggaren",
  by: "board",
  legalBasis: "Förordning (2003:596)",
});

/** A decision that a delegate makes, or one that is not to be made yet. */
const otherwise = (look: Look): Typed => {
  const { chance, pilot } = look;
  const delegated = decisionNamed({ ...formal(look), by: "delegate", mandate: "Punkt 4.2" });
  const outcome = chance.pick(pilot.lifecycle.stage === "submitted" ? beforeReviews : notGranted) ?? "p-rejected";
  return { ...delegated, "p-outcome": outcome, "p-dismissal": "p-late", "p-closing": "p-moot" };
};
const beforeReviews = ["p-dismissed", "p-dismissed", "p-written-off", "p-postponed"];
const notGranted = ["p-rejected", "p-rejected", ...beforeReviews];

/** A decision as it is typed: mostly a grant, of a part of what was applied for; often all that the frames have left. */
async function decision(look: Look): Promise<Typed> {
  const { pilot, chance, world } = look;
  if (pilot.lifecycle.stage === "submitted" || chance.likely(0.2)) return otherwise(look);
  const share = chance.fraction() * (chance.likely(0.1) ? 2 : 0.6);
  const frames = chance.likely(0.3) ? await framesFor(world.reader, pilot.call) : [];
  const amounts = pilot.applied.years.map(({ year, grantOre }) => {
    const frame = frames.find((one) => one.year === year);
    const all = frame && minOre(leftOf(frame), grantOre);
    return [`amounts.${year}`, editKronor(all ?? ore(Math.floor(grantOre * share)))];
  });
  // Now and then a board has decided more than there is.
  const above = chance.likely(0.1) ? { "p-above": "yes" } : {};
  const terms = { conditions: "Bara till projektet.", legalBasis: "Förordning (2003:596)", stateAid: "none" };
  const granted = { outcome: "granted", ...formal(look), ...terms, ...above, ...Object.fromEntries(amounts) };
  return { ...decisionNamed(granted), ...(chance.likely(0.2) ? someAidTyped(look) : {}) };
}

const evaluation = ({ pilot, chance }: Look): Typed => aTypedEvaluation(pilot.call, (name) => words(chance, name));

const submittedReport = ({ pilot, chance }: Look) =>
  chance.pick(chance.likely(0.97) ? pilot.reports.filter(({ status }) => status === "submitted") : pilot.reports);

/** Nobody decides on what is decided, and few on what is not reviewed. */
const isUndecided = ({ pilot, chance }: Look) =>
  pilot.lifecycle.stage === "reviewed" || !chance.likely(pilot.lifecycle.stage === "submitted" ? 0.9 : 0.98);

const draftVersion = ({ pilot }: Look) => pilot.decisionDraft?.version ?? 0;

/** A press of the button under the version that was read through. */
const recording = (look: Look, version: number): Move =>
  button(look, recordDecision, { by: staff(look, "decider"), command: { version, language: "sv" } });

/** The decider or an officer writes the decision, mostly from the version on the screen. */
const writing = async (look: Look): Promise<Move> => {
  const version = look.chance.likely(0.9) ? draftVersion(look) : 0;
  const by = staff(look, look.chance.likely(0.3) ? "officer" : "decider");
  return saving(look, saveDecision, { by, command: { typed: await decision(look), version } });
};

/** What a decision that holds becomes: mostly other words, often a grant where it was a rejection. */
async function changed(look: Look): Promise<Typed> {
  const { pilot, chance } = look;
  const { decision: holds } = pilot;
  if (!holds) return {};
  const how = {
    "p-how": chance.pick(["p-correction", "p-change-of", "p-reconsideration"]) ?? "",
    "p-why": "Det var fel.",
  };
  const same = { ...typedOf(holds, pilot.call.years), ...how, "p-reasons": words(chance, "Bättre skäl") };
  if (holds.outcome === "granted" || chance.likely(0.3)) return same;
  if (chance.likely(0.4)) return { ...same, "p-outcome": "p-reopened" };
  const granted = { ...look, pilot: { ...pilot, lifecycle: { ...pilot.lifecycle, stage: "reviewed" as const } } };
  return { ...same, ...(await decision(granted)), ...how };
}

/** A decision is changed: begun, written and recorded, with whatever comes between. */
const changing: Play = {
  weight: 6,
  play: async (look) => {
    const { pilot, chance, world } = look;
    if (!pilot.decision) return undefined;
    const by = staff(look, "decider");
    const number = decisionNumber(pilot.decision);
    const begins = chance.likely(0.9);
    const version = draftVersion(look) + 1;
    if (begins) {
      const command = { typed: await changed(look), version };
      world.agenda.push(saving(look, saveDecision, { by, command }), recording(look, version + 1));
    }
    return button(look, changeDecision, { by, command: { number, begins, language: "sv" } });
  },
};

const filing: Play = {
  weight: 0.5,
  play: (look) => {
    const { decisionDraft } = look.pilot;
    if (!decisionDraft) return undefined;
    const command = { version: decisionDraft.version, language: "sv" } as const;
    return button(look, fileBasis, { by: staff(look, "officer"), command });
  },
};

const noting: Play = {
  weight: 2,
  play: (look) => {
    const { pilot, today, chance } = look;
    const decision = chance.pick(pilot.decisions);
    if (!decision) return undefined;
    const number = decisionNumber(decision);
    const typed = {
      "p-announced": today,
      "p-told": today,
      "p-told-how": "p-post",
      "p-extract": words(chance, "Utdrag"),
    };
    const version = pilot.afterDecisions.get(number)?.version ?? 0;
    return button(look, noteDecision, {
      by: staff(look, "officer"),
      command: { number, version, typed, language: "sv" },
    });
  },
};

/** An appeal is received, taken a step further, or corrected; some of what is typed fits together, and some does not. */
const appealing: Play = {
  weight: 2.5,
  play: (look) => {
    const { pilot, today, chance } = look;
    const decision = chance.pick(pilot.decisions);
    if (!decision) return undefined;
    const number = decisionNumber(decision);
    const after = pilot.afterDecisions.get(number);
    const before = chance.likely(0.8) ? chance.pick(appealsOf(after)) : undefined;
    const ruling = { "p-outcome-day": today, "p-outcome-by": "Förvaltningsrätten", "p-outcome-reference": "1234-27" };
    const step = chance.pick<Typed>([
      { "p-timely": "p-in-time", "p-handed-over": today },
      { "p-timely": "p-late" },
      { "p-stay-from": today },
      { "p-stay-from": before?.stayFrom ?? today, "p-stay-to": today },
      { "p-outcome": "p-upheld", ...ruling },
      { "p-outcome": chance.pick(["p-annulled", "p-sent-back", "p-changed"]) ?? "", ...ruling },
    ]);
    const first = { "p-from": words(chance, "Någon"), "p-via": "p-here", "p-received": today, "p-due": today };
    const reason = chance.likely(0.5) ? { "p-reason": words(chance, "Fel") } : {};
    const typed = { ...first, ...appealTyped(before), ...step, ...reason };
    const command = {
      number,
      appeal: before?.appeal ?? 0,
      version: after?.version ?? 0,
      typed,
      language: "sv",
    } as const;
    return button(look, noteAppeal, { by: staff(look, "officer"), command });
  },
};

const handingOver: Play = {
  weight: 3,
  play: (look) => {
    const version = draftVersion(look);
    if (version === 0 || look.pilot.decision) return undefined;
    return button(look, handOverDecision, { by: staff(look, "officer"), command: { version, language: "sv" } });
  },
};

const sendingBack: Play = {
  weight: 1.5,
  play: (look) => {
    const version = draftVersion(look);
    if (version === 0 || look.pilot.decision) return undefined;
    const typed = { "p-word": words(look.chance, "Mer om budgeten") };
    const command = { version, typed, language: "sv" } as const;
    return button(look, sendBackDecision, { by: staff(look, "decider"), command });
  },
};

/** What a meeting does about a pilot: what is decided is written, and then recorded as it was read through. */
export const writtenAndDecided = async (look: Look): Promise<readonly [Move, Move] | undefined> =>
  isUndecided(look) ? [await writing(look), recording(look, draftVersion(look) + 1)] : undefined;

/** The decider decides what stands on the screen, or writes it first. */
const deciding: Play = {
  weight: 18,
  play: (look) => {
    if (!isUndecided(look)) return undefined;
    const isWritten = draftVersion(look) > 0;
    return look.chance.likely(isWritten ? 0.6 : 0.05) ? recording(look, draftVersion(look)) : writing(look);
  },
};

/** What the officer and the decider do with a case. */
export const officers: readonly Play[] = [
  deciding,
  changing,
  noting,
  filing,
  appealing,
  handingOver,
  sendingBack,
  {
    weight: 1,
    play: (look) => {
      const { clearing } = look.pilot;
      if (!clearing || (!clearing.holder && look.chance.likely(0.9))) return undefined;
      const by = staff(look, "officer");
      if (clearing.officer && look.chance.likely(0.7)) return button(look, takeBackPublicText, { by, command: {} });
      return button(look, clearPublicText, { by, command: { version: clearing.version } });
    },
  },
  {
    weight: 0.3,
    play: (look) => {
      const { pilot, chance } = look;
      if (pilot.isDraft) return undefined;
      const typed = {
        ...placed(chance),
        "p-proof": words(chance, "Protokoll"),
        "p-reason": words(chance, "Valt nytt"),
      };
      const command = { version: pilot.party?.version ?? 0, typed, language: "sv" } as const;
      const verb = chance.likely(0.5) ? changeSignatory : changeContact;
      return button(look, verb, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      if (!look.pilot.grantIfAny) return undefined;
      const command = { replaces: look.chance.likely(0.5), reason: words(look.chance, "Mejlet kom bort") };
      return button(look, replaceProjectLink, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 1.5,
    play: (look) => {
      const report = submittedReport(look);
      if (!report) return undefined;
      const command = { number: report.number, version: report.version, comment: words(look.chance, "Mer om maj") };
      return button(look, returnReport, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 30,
    play: (look) => {
      const report = submittedReport(look);
      if (!report) return undefined;
      const cuts = (report.content?.costs ?? []).flatMap(({ id, amountOre, computed }) =>
        computed || look.chance.likely(0.8)
          ? []
          : [
              {
                id,
                acceptedOre: ore(Math.trunc(amountOre * look.chance.fraction())),
                reason: "not-proven" as const,
                note: "Underlag saknas",
              },
            ],
      );
      const { command } = accepting(look.pilot, report.number, cuts);
      const typed = { ...command.typed, "p-not-heard": words(look.chance, "Felet är uppenbart") };
      return button(look, acceptReport, { by: staff(look, "officer"), command: { ...command, typed } });
    },
  },
  {
    weight: 12,
    play: (look) => {
      const { pilot, chance } = look;
      const report = chance.pick(pilot.reports.filter((one) => one.status === "submitted" && one.sample?.cause));
      if (!report) return undefined;
      const found = chance.likely(0.5)
        ? { "p-result": "p-nothing" }
        : { "p-result": "p-something", "p-found": words(chance, "Ett underlag saknas") };
      const typed = { "p-looked": words(chance, "Fakturorna"), ...found };
      const command = { number: report.number, version: report.version, typed, language: "sv" } as const;
      return button(look, noteControl, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 2.5,
    play: (look) => {
      const { pilot, chance } = look;
      const report = chance.pick(pilot.reports.filter(({ status }) => status === "accepted"));
      const line = report && chance.pick(correctedLines(report).filter(({ computed }) => !computed));
      if (!report || !line) return undefined;
      const share = chance.pick([0, 1, chance.fraction()]) ?? 0;
      const toOre = ore(Math.trunc(line.amountOre * share));
      const { command } = correcting(pilot, { number: report.number, line: line.id, toOre });
      const typed = { ...command.typed, "p-not-heard": words(chance, "Felet är uppenbart") };
      return button(look, correctLine, { by: staff(look, "officer"), command: { ...command, typed } });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const { pilot } = look;
      if (!pilot.grantIfAny) return undefined;
      const command = { typed: evaluation(look), version: pilot.evaluation?.version ?? 0 };
      return saving(look, saveEvaluation, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 6,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.evaluation || (pilot.lifecycle.stage !== "reported" && chance.likely(0.95))) return undefined;
      const command = { version: pilot.evaluation.version };
      return button(look, signEvaluation, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 8,
    play: (look) => {
      const mail = look.chance.pick(look.pilot.outbox.filter(maySendAgain));
      return mail && button(look, sendMailAgain, { by: staff(look, "officer"), command: { mail: mail.outboxId } });
    },
  },
];
