import { framesFor } from "../../../functions/calls/frames/frame.store.ts";
import { askAmendment } from "../../../functions/decisions/amendments/ask-amendment.act.ts";
import { beginAmendment } from "../../../functions/decisions/amendments/begin-amendment.act.ts";
import { typedCosts } from "../../../functions/decisions/amendments/cost-table.ts";
import { typedYears } from "../../../functions/decisions/amendments/read-request.ts";
import { saveAmendment } from "../../../functions/decisions/amendments/save-amendment.act.ts";
import { recordDecision } from "../../../functions/decisions/record-decision.act.ts";
import { saveDecision } from "../../../functions/decisions/save-decision.act.ts";
import { plannedCosts } from "../../../functions/pilot/planned-costs.ts";
import { ore, sumOre } from "../../../functions/vocabulary/ore.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { typedAmendment } from "../../builders/an-amendment.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

/** Some last day in one of the call's years, mostly one that comes. */
const someEnd = ({ pilot, chance }: Look): string => {
  const year = Math.max(...pilot.call.years) - chance.below(2);
  return `${year}-${String(chance.between(1, 12)).padStart(2, "0")}-28`;
};

/** The grant's money over other years: a part of one year's goes to another. */
function someYears({ pilot, chance }: Look): Typed {
  const { years } = pilot.grant;
  const from = chance.pick(years);
  const to = chance.pick(pilot.call.frames);
  if (!from || !to) return {};
  const part = ore(Math.floor(from.amountOre * chance.fraction()));
  const moved = [...years.map((one) => one.year), to.year].filter((year, i, all) => all.indexOf(year) === i);
  const after = moved.map((year) => {
    const before = sumOre(years.filter((one) => one.year === year).map(({ amountOre }) => amountOre));
    return { year, amountOre: ore(before - (year === from.year ? part : 0) + (year === to.year ? part : 0)) };
  });
  return typedYears(after, pilot.call.frames);
}

/** Some first day, mostly before the last one. */
const someStart = ({ pilot, chance }: Look): string => {
  const year = Math.min(...pilot.call.years) + chance.below(2);
  return `${year}-${String(chance.between(1, 12)).padStart(2, "0")}-01`;
};

/** The budget over other kinds of cost: a part of what one kind has in a year goes to another. */
function someCosts({ pilot, chance }: Look): Typed {
  const { call } = pilot;
  const costs = plannedCosts(pilot);
  const kinds = call.categories.filter(({ flatRate }) => !flatRate);
  const [from, to, year] = [chance.pick(kinds)?.id, chance.pick(kinds)?.id, String(chance.pick(call.years) ?? "")];
  const has = (id: string | undefined) => costs.find(({ categoryId }) => categoryId === id)?.amounts[year] ?? ore(0);
  const part = Math.floor(has(from) * chance.fraction());
  const moved = kinds.map(({ id }) => {
    const amounts = costs.find(({ categoryId }) => categoryId === id)?.amounts ?? {};
    const change = (id === to ? part : 0) - (id === from ? part : 0);
    return { categoryId: id, amounts: { ...amounts, [year]: ore(has(id) + change) } };
  });
  return typedCosts(moved, call);
}

/** What the holder asks for: often more time, at times other years for the money or another aim. */
function request(look: Look): Typed {
  const { chance } = look;
  const parts = ["p-period", "p-start", "p-budget", "p-costs", "p-aim"].filter((part) =>
    chance.likely(part === "p-period" ? 0.8 : 0.3),
  );
  const aim = { "p-new-aim": words(chance, "Färre skolor") };
  return {
    "p-parts": parts,
    ...{ "p-end-day": someEnd(look), ...someYears(look), ...aim, "p-why": words(chance, "Det tog tid") },
    ...{ "p-start-day": someStart(look), ...someCosts(look) },
  };
}

/** What is decided of it, part by part. */
async function amendment(look: Look): Promise<Typed> {
  const { chance, pilot, today, world } = look;
  const answer = () => chance.pick(["p-granted", "p-granted", "p-refused", "p-none"]) ?? "p-none";
  const why = words(chance, "Skälen räcker inte");
  const frames = await framesFor(world.reader, pilot.call);
  return typedAmendment({
    ...typedYears(pilot.grant.years, frames),
    ...someYears(look),
    ...{ "p-day": today, "p-end-day": someEnd(look), "p-new-aim": words(chance, "Färre skolor") },
    ...{ "p-period": answer(), "p-period-why": why, "p-budget": answer(), "p-budget-why": why },
    ...{ "p-aim": answer(), "p-aim-why": why, "p-start": answer(), "p-start-why": why, "p-start-day": someStart(look) },
    ...{ ...someCosts(look), "p-costs": answer(), "p-costs-why": why },
  });
}

const draftOf = ({ pilot }: Look) => pilot.amendments.find(({ status }) => status === "draft");

/** What holders ask to have changed of their terms, and what officers and deciders make of it. */
export const amendments: readonly Play[] = [
  {
    weight: 1.5,
    play: (look) => {
      if (!look.pilot.grantIfAny) return undefined;
      const command = { version: draftOf(look)?.version ?? 0, typed: request(look) };
      return saving(look, saveAmendment, { by: holder, command });
    },
  },
  {
    weight: 2,
    play: (look) => {
      if (!look.pilot.grantIfAny) return undefined;
      const command = { version: draftOf(look)?.version ?? 0, typed: request(look), language: "sv" } as const;
      return button(look, askAmendment, { by: holder, command });
    },
  },
  {
    weight: 4,
    play: async (look) => {
      const { pilot, chance, world } = look;
      if (!pilot.grantIfAny) return undefined;
      const asked = pilot.amendments.filter(({ status }) => status === "asked");
      const command = { request: chance.likely(0.7) ? (chance.pick(asked)?.number ?? 0) : 0 };
      const by = staff(look, chance.likely(0.5) ? "officer" : "decider");
      const version = (pilot.decisionDraft?.version ?? 0) + 1;
      if (chance.likely(0.9)) {
        const typed = await amendment(look);
        const recorded = { version: version + 1, language: "sv" } as const;
        world.agenda.push(
          saving(look, saveDecision, { by, command: { typed, version } }),
          button(look, recordDecision, { by: staff(look, "decider"), command: recorded }),
        );
      }
      return button(look, beginAmendment, { by, command });
    },
  },
];
