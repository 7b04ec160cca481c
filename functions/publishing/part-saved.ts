import type { FormProblem } from "../platform/forms/answers.ts";
import type { BothChanged } from "../platform/forms/merge.ts";
import { inKeyOrder } from "../platform/forms/same.ts";
import { typedOf } from "../platform/forms/typed-of.ts";
import { broughtTogether } from "../platform/forms/writing/brought.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { inLanguages, isShown, withUnshown } from "./parts/offered.ts";
import type { PartOf } from "./parts/part.ts";
import { readPart } from "./parts/read-part.ts";
import { partVersion, type Worked } from "./work.ts";

/** What a change of a part comes to. */
export type PartChanged = {
  /** The version that is stored now. */
  readonly version: number;
  /** What stands in the controls of the part now: mine, with what others changed elsewhere. */
  readonly typed: Typed;
  /** What is wrong, so that nothing was saved. */
  readonly problems: readonly FormProblem[];
  /** What both changed, so that nothing was saved. */
  readonly clashes: readonly BothChanged[];
  /** The controls that another officer changed meanwhile, taken without asking. */
  readonly merged: readonly string[];
  readonly other?: Pick<Worked, "changedAt" | "changedBy">;
};

export const nothingWrong = (version: number, typed: Typed = {}): PartChanged => ({
  version,
  typed,
  problems: [],
  clashes: [],
  merged: [],
});

/** What stands in the controls of a part. */
export const typedIn = <Document>({ form, answersIn }: PartOf<Document>, document: Document): Typed =>
  typedOf(form, answersIn(document));

type Stored<Document> = {
  readonly work: Worked;
  readonly document: Document;
  /** What the part held in the version that was shown, where that is known. */
  readonly base: Typed | undefined;
};
type Posted = {
  readonly part: string;
  readonly version: number;
  readonly typed: Typed;
  /** The languages that were asked for, the first one first; all of the product where it is not said. */
  readonly languages?: readonly Language[] | undefined;
};

/**
 * A part as it was typed, brought together with what others have changed since it was shown, control by control. There is
 * a `document` where something of it is another now, and nothing is wrong and nothing to be asked.
 */
export function partSaved<Document>(
  part: PartOf<Document>,
  { work, document, base }: Stored<Document>,
  posted: Posted,
): { readonly answer: PartChanged; readonly document?: Document } {
  const from = partVersion(work, posted.part);
  const now = { version: from, typed: typedIn(part, document) };
  const offered = posted.languages ?? languages;
  const form = inLanguages(part.form, offered);
  // Whatever else was changed, a page that was shown since the part was is of the part as it is.
  const mine = { version: Math.min(posted.version, from), typed: withUnshown(posted.typed, base ?? now.typed) };
  const { typed, merged, clashes } = broughtTogether(form, mine, now, base);
  const { answers, problems } = readPart({ ...part, form }, typed, document);
  const other = mine.version === from ? {} : { other: { changedAt: work.changedAt, changedBy: work.changedBy } };
  const answer = { typed, problems, clashes, merged: merged.filter((field) => isShown(field, offered)), ...other };
  if (problems.length > 0 || clashes.length > 0) return { answer: { ...answer, version: work.version } };
  const changed = part.withAnswers(document, answers);
  if (inKeyOrder(changed) === inKeyOrder(document)) return { answer: { ...answer, version: work.version } };
  return { answer: { ...answer, version: work.version + 1 }, document: changed };
}
