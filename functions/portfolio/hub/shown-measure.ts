import { type Words, wordsIn } from "../../platform/forms/words.ts";
import type { Programme } from "../../settings/programme.ts";
import type { HubCard } from "../hub-card.ts";
import { type Measure, plain } from "../measure.ts";

/** A measure as everybody may see it, with what its places and focus areas are called. */
export type ShownMeasure = {
  readonly measure: Measure;
  readonly places: readonly string[];
  readonly areas: readonly Words[];
};

/** Those of a programme's measures that everybody may know of; no other leaves this function. */
export function shownMeasures(
  { municipalities = [], focusAreas }: Pick<Programme, "municipalities" | "focusAreas">,
  measures: readonly Measure[],
): readonly ShownMeasure[] {
  return measures
    .filter(({ open }) => open)
    .map((measure) => ({
      measure,
      places: municipalities.filter(({ id }) => measure.municipalities.includes(id)).map(({ name }) => name),
      areas: focusAreas.filter(({ id }) => measure.areas.includes(id)).map(({ name }) => name),
    }));
}

/** Whether every word that is looked for stands somewhere in a text. */
const holds = (text: string, looked: string): boolean =>
  plain(looked)
    .split(" ")
    .every((word) => plain(text).includes(word));

/** Those measures in which every word that is looked for stands somewhere. */
export const foundBy = (all: readonly ShownMeasure[], looked: string): readonly ShownMeasure[] =>
  all.filter(({ measure: { title, actor, target, evidence }, places, areas }) =>
    holds(
      [title, actor, target, evidence, ...places, ...areas.flatMap((area) => Object.values(area))].join(" "),
      looked,
    ),
  );

/** The same of projects. */
export const projectsFoundBy = (all: readonly HubCard[], looked: string): readonly HubCard[] =>
  all.filter(({ title, organisation, summary, learnt, places, areas }) => {
    const named = [...places, ...areas].flatMap((one) => Object.values(one));
    return holds([title, organisation, summary, learnt, ...named].join(" "), looked);
  });

/** What several things are called in a language, in one line. */
export const wordsTogether = (all: readonly Words[], lang: string): string =>
  all.map((one) => wordsIn(one, lang)).join(", ");
