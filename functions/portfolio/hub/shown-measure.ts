import { type Words, wordsIn } from "../../platform/forms/words.ts";
import type { Programme } from "../../settings/programme.ts";
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

/** Those in which every word that is looked for stands somewhere. */
export function foundBy(all: readonly ShownMeasure[], looked: string): readonly ShownMeasure[] {
  const words = plain(looked).split(" ").filter(Boolean);
  const textOf = ({ measure: { title, actor, target, evidence }, places, areas }: ShownMeasure) =>
    plain([title, actor, target, evidence, ...places, ...areas.flatMap((area) => Object.values(area))].join(" "));
  return words.length === 0 ? all : all.filter((one) => words.every((word) => textOf(one).includes(word)));
}

/** What a programme's areas are called in a language, in one line. */
export const areasIn = (areas: readonly Words[], lang: string): string =>
  areas.map((area) => wordsIn(area, lang)).join(", ");
