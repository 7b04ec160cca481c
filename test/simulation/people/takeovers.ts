import { changeDecision } from "../../../functions/decisions/change-decision.act.ts";
import { besideOf, isBeingWritten } from "../../../functions/decisions/open-draft.ts";
import { recordDecision } from "../../../functions/decisions/record-decision.act.ts";
import { saveDecision } from "../../../functions/decisions/save-decision.act.ts";
import { answerTakeover } from "../../../functions/decisions/takeover/answer-takeover.act.ts";
import { beginTakeover } from "../../../functions/decisions/takeover/begin-takeover.act.ts";
import { carryOutTakeover } from "../../../functions/decisions/takeover/carry-out-takeover.act.ts";
import { endTakeover } from "../../../functions/decisions/takeover/end-takeover.act.ts";
import { offerTakeover } from "../../../functions/decisions/takeover/offer-takeover.act.ts";
import { decisionNumber } from "../../../functions/pilot/items/decision.ts";
import { openTakeover } from "../../../functions/pilot/items/takeover.ts";
import { firstDayOf, monthOf } from "../../../functions/vocabulary/instant.ts";
import { plusMonths } from "../../../functions/vocabulary/months.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { typedTakeover } from "../../builders/a-takeover.ts";
import { typedAmendment } from "../../builders/an-amendment.ts";
import { aNumber } from "../../builders/some-aid.ts";
import { someAidTyped } from "./aid-keepers.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

const openIn = ({ pilot }: Look) => (pilot.grantIfAny ? openTakeover(pilot.takeovers) : undefined);

/** Who is to take over: one of a few organisations, mostly from the month that comes. */
function someone({ chance, now, pilot }: Look): Typed {
  const of = chance.between(1, 12);
  const from = chance.likely(0.9) ? firstDayOf(plusMonths(monthOf(now), chance.between(0, 1))) : "2020-01-01";
  return typedTakeover(
    {
      ...{ "p-organisation": `Föreningen ${of}`, "p-number": aNumber(of), "p-from": from },
      ...{ "p-contact": `Kontakt ${of}`, "p-contact-email": `kontakt${of}@example.org` },
      ...{ "p-signatory": `Tecknare ${of}`, "p-signatory-email": `tecknare${of}@example.org` },
      ...{ "p-mailbox": chance.likely(0.5) ? `registrator${of}@example.org` : "", "p-why": words(chance, "Fusion") },
      "p-others": chance.likely(0.5) ? "p-stay" : "p-end",
    },
    pilot.call,
  );
}

/** What is decided on it: mostly yes. */
const decision = (look: Look): Typed =>
  typedAmendment({
    ...Object.fromEntries(["p-period", "p-start", "p-budget", "p-costs", "p-aim"].map((part) => [part, "p-none"])),
    ...(look.pilot.aidEntries.length > 0 ? someAidTyped(look) : {}),
    "p-holder": look.chance.likely(0.85) ? "p-granted" : "p-refused",
    ...{ "p-holder-why": words(look.chance, "Ingen verksamhet"), "p-day": look.today },
  });

/** Projects that another legal person takes over: asked for, answered, decided, carried out, or ended. */
export const takeovers: readonly Play[] = [
  {
    weight: 4,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.grantIfAny) return undefined;
      const by = chance.likely(0.7) ? holder : staff(look, "officer");
      const command = { version: pilot.takeovers.length, typed: someone(look), language: "sv" } as const;
      return button(look, offerTakeover, { by, command });
    },
  },
  {
    weight: 20,
    play: (look) => {
      const open = openIn(look);
      if (!open) return undefined;
      const { chance } = look;
      const by = { kind: "holder", id: `takeover-${open.number}`, name: "" } as const;
      const typed = {
        ...{ "p-answer": chance.likely(0.85) ? "p-yes" : "p-no", "p-reason": words(chance, "Ingen tid") },
        ...{ "p-others": chance.likely(0.5) ? "p-stay" : "p-end", "p-declared": String(chance.below(10_000)) },
      };
      return button(look, answerTakeover, { by, command: { version: open.version, typed, language: "sv" } });
    },
  },
  {
    weight: 20,
    play: (look) => {
      const { pilot, chance, world } = look;
      if (openIn(look)?.status !== "accepted") return undefined;
      const by = staff(look, chance.likely(0.5) ? "officer" : "decider");
      const isBegun = besideOf(pilot)?.takeover !== undefined;
      // What else is being written is dropped first.
      if (!isBegun && isBeingWritten(pilot) && pilot.decision) {
        const command = { number: decisionNumber(pilot.decision), begins: false, language: "sv" } as const;
        return button(look, changeDecision, { by, command });
      }
      const version = (pilot.decisionDraft?.version ?? 0) + (isBegun ? 0 : 1);
      const recorded = { version: version + 1, language: "sv" } as const;
      world.agenda.push(
        saving(look, saveDecision, { by, command: { typed: decision(look), version } }),
        // Who has prepared it does not decide it: somebody else mostly does.
        ...[1, 2, 3, 4].map(() => button(look, recordDecision, { by: staff(look, "decider"), command: recorded })),
      );
      return button(look, beginTakeover, { by, command: {} });
    },
  },
  {
    weight: 60,
    play: (look) => {
      const open = openIn(look);
      if (open?.status !== "granted") return undefined;
      const typed = { "p-draft": look.chance.likely(0.8) ? "p-empty" : "p-wait" };
      const command = { version: open.version, typed, language: "sv" } as const;
      return button(look, carryOutTakeover, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      const open = openIn(look);
      if (!open) return undefined;
      const by = look.chance.likely(0.5) ? holder : staff(look, "officer");
      const typed = { "p-end-reason": words(look.chance, "Det blir inget") };
      return button(look, endTakeover, { by, command: { version: open.version, typed, language: "sv" } });
    },
  },
];
