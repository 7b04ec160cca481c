import { heldDuties } from "../../../functions/pilot/people/duties.ts";
import { declareConflict } from "../../../functions/reviews/conflict/declare-conflict.act.ts";
import { declareInterest } from "../../../functions/reviews/conflict/declare-interest.act.ts";
import { explainDuty } from "../../../functions/reviews/conflict/explain-duty.act.ts";
import { reopenConflict } from "../../../functions/reviews/conflict/reopen-conflict.act.ts";
import { reopenDeclaration } from "../../../functions/reviews/conflict/reopen-declaration.act.ts";
import { askAgain } from "../../../functions/reviews/round/ask-again.act.ts";
import { stopRound } from "../../../functions/reviews/round/stop-round.act.ts";
import { plusDays } from "../../../functions/vocabulary/instant.ts";
import { mailbox } from "./applicants.ts";
import { button, type Look, type Play, staff, words } from "./play.ts";

const because = ({ chance }: Look) =>
  ({ typed: chance.likely(0.1) ? {} : { "p-reason": words(chance, "Skäl") }, language: "sv" }) as const;

const someKind = ({ chance }: Look) => chance.pick(["officer", "decider", "finance"] as const) ?? "officer";

/** Conflicts of interest, at any time, and what is done about a round: ended early, asked again, opened again. */
export const conflicts: readonly Play[] = [
  {
    weight: 0.4,
    play: (look) => {
      const review = look.chance.pick(look.pilot.reviews.filter(({ status }) => status === "submitted"));
      if (!review) return undefined;
      const { reviewId, linkGeneration: generation } = review;
      const by = { kind: "reviewer", id: reviewId, name: "" } as const;
      const declaration = { conflict: true, explanation: "Upptäckt i efterhand" } as const;
      return button(look, declareInterest, { by, command: { reviewId, generation, declaration } });
    },
  },
  {
    weight: 1.5,
    play: (look) => {
      const review = look.chance.pick(look.pilot.reviews.filter(({ status }) => status === "recused"));
      if (!review) return undefined;
      const command = { reviewId: review.reviewId, ...because(look) };
      return button(look, reopenDeclaration, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 1.5,
    play: (look) => {
      const { pilot, chance } = look;
      if (pilot.lifecycle.stage !== "submitted" && chance.likely(0.99)) return undefined;
      return button(look, stopRound, { by: staff(look, "officer"), command: because(look) });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const { pilot, chance, now } = look;
      if (pilot.lifecycle.stage !== "reviewed" && chance.likely(0.99)) return undefined;
      const email = mailbox(chance);
      const who = { name: `Granskaren ${email}`, email, language: "sv", deadline: plusDays(now, 14) } as const;
      const command = { ...who, reason: words(chance, "Går isär"), isToldAlike: chance.likely(0.3) };
      return button(look, askAgain, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.15,
    play: (look) => {
      const { chance } = look;
      const whom = chance.likely(0.5) ? { "p-whom": `Ledamoten ${chance.below(3)}` } : {};
      const typed = chance.likely(0.1) ? {} : { ...whom, "p-explanation": words(chance, "Släkt") };
      const command = { typed, language: "sv" } as const;
      return button(look, declareConflict, { by: staff(look, someKind(look)), command });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const interest = look.chance.pick(look.pilot.interests);
      if (!interest) return undefined;
      return button(look, reopenConflict, {
        by: staff(look, "officer"),
        command: { who: interest.who.id, ...because(look) },
      });
    },
  },
  {
    weight: 5,
    play: (look) => {
      const { chance } = look;
      const duty = chance.pick(heldDuties) ?? "decider";
      const typed = { "p-role": `p-${duty}`, "p-reason": words(chance, "Ingen annan") };
      return button(look, explainDuty, {
        by: staff(look, someKind(look)),
        command: { typed, language: "sv" },
      });
    },
  },
];
