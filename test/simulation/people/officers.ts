import { framesFor } from "../../../functions/calls/frames/frame.store.ts";
import { leftOf } from "../../../functions/calls/frames/frame.ts";
import { maySendAgain } from "../../../functions/casework/mail-state.ts";
import { sendMailAgain } from "../../../functions/casework/send-mail-again.act.ts";
import { correctLine } from "../../../functions/claims/correction/correct-line.act.ts";
import { acceptReport } from "../../../functions/claims/examination/accept-report.act.ts";
import { correctedLines } from "../../../functions/claims/examination/accepted-lines.ts";
import { recordDecision } from "../../../functions/decisions/record-decision.act.ts";
import { saveEvaluation } from "../../../functions/evaluation/save-evaluation.act.ts";
import { signEvaluation } from "../../../functions/evaluation/sign-evaluation.act.ts";
import { replaceProjectLink } from "../../../functions/reporting/link/replace-project-link.act.ts";
import { returnReport } from "../../../functions/reporting/officer/return-report.act.ts";
import { editKronor, minOre, ore } from "../../../functions/vocabulary/ore.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { accepting, correcting } from "../../builders/a-claim.ts";
import { aTypedEvaluation } from "../../builders/an-evaluation.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

const formal = ({ chance, today }: Look) => ({
  day: today,
  section: `§ ${chance.between(1, 99)}`,
  reasons: words(chance, "Projektet svarar mot målen"),
  deciders: "Nämndens ordförande",
  rapporteur: "Handläggaren",
});

/** A decision as it is typed: mostly a grant, of a part of what was applied for; often all that the frames have left. */
async function decision(look: Look): Promise<Typed> {
  const { pilot, chance, world } = look;
  if (chance.likely(0.15)) return { outcome: "rejected", ...formal(look) };
  const share = chance.fraction() * (chance.likely(0.1) ? 2 : 0.6);
  const frames = chance.likely(0.3) ? await framesFor(world.reader, pilot.call) : [];
  const amounts = pilot.applied.years.map(({ year, grantOre }) => {
    const frame = frames.find((one) => one.year === year);
    const all = frame && minOre(leftOf(frame), grantOre);
    return [`amounts.${year}`, editKronor(all ?? ore(Math.floor(grantOre * share)))];
  });
  const terms = { conditions: "Bara till projektet.", legalBasis: "Förordning (2003:596)", stateAid: "none" };
  return { outcome: "granted", ...formal(look), ...terms, ...Object.fromEntries(amounts) };
}

const evaluation = ({ pilot, chance }: Look): Typed => aTypedEvaluation(pilot.call, (name) => words(chance, name));

const submittedReport = ({ pilot, chance }: Look) =>
  chance.pick(chance.likely(0.97) ? pilot.reports.filter(({ status }) => status === "submitted") : pilot.reports);

/** The decider decides. */
export const deciding: Play = {
  weight: 10,
  play: async (look) => {
    if (look.pilot.lifecycle.stage !== "reviewed" && look.chance.likely(0.98)) return undefined;
    const typed = await decision(look);
    return button(look, recordDecision, { by: staff(look, "decider"), command: { typed, language: "sv" } });
  },
};

/** What the officer and the decider do with a case. */
export const officers: readonly Play[] = [
  deciding,
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
    weight: 9,
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
      return button(look, acceptReport, { by: staff(look, "officer"), command });
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
      return button(look, correctLine, { by: staff(look, "officer"), command });
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
