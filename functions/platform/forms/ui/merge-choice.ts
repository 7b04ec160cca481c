import type { Language } from "../../../vocabulary/language.ts";
import { type Problem, type Typed, typedText } from "../../../vocabulary/typed.ts";
import { readTexts } from "./read-texts.texts.ts";

/** A control that two people have changed differently, as the merge gives it. */
export type Both = Readonly<{ field: string; mine: readonly string[]; theirs: readonly string[] }>;

/** The name of the radio buttons that say what is to hold for a control, and of what I had written in it. */
export const keepName = (field: string): string => `keep.${field}`;
export const mineName = (field: string): string => `mine.${field}`;

const isChoice = (choice: string): choice is "mine" | "theirs" | "both" => ["mine", "theirs", "both"].includes(choice);

/** As a browser would have sent it. */
const asPosted = (values: readonly string[]): string | readonly string[] | undefined =>
  values.length > 1 ? values : values[0];

/**
 * What the page of a merge was answered with. `typed` is what is to be saved: what nobody was asked about, and for each
 * control that both had changed what was chosen. Where nothing was chosen there is a problem, and nothing to save.
 * @param posted the form as it came, with what was merged without asking
 * @param both the controls that are asked about, with what the other person has saved
 */
export function settled(
  posted: Typed,
  both: readonly Both[],
  labelOf: (field: string) => string,
  lang: Language,
): { readonly typed: Typed; readonly problems: readonly Problem[] } {
  const asked = new Set(both.flatMap(({ field }) => [field, keepName(field), mineName(field)]));
  const typed: Record<string, string | readonly string[]> = Object.fromEntries(
    Object.entries(posted).filter(([name]) => !asked.has(name)),
  );
  const problems: Problem[] = [];
  for (const { field, mine, theirs } of both) {
    const choice = typedText(posted, keepName(field));
    const choices = { mine: asPosted(mine), theirs: asPosted(theirs), both: posted[field] };
    const chosen = isChoice(choice) ? choices[choice] : undefined;
    if (!isChoice(choice)) problems.push({ field: keepName(field), text: readTexts[lang].chooseFirst(labelOf(field)) });
    if (chosen !== undefined) typed[field] = chosen;
  }
  return { typed, problems };
}
