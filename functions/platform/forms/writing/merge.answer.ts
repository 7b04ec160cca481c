import { formatMoment, type Instant } from "../../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../../vocabulary/typed.ts";
import { type Answer, html } from "../../web/answers.ts";
import type { WebRequest } from "../../web/request.ts";
import { versionOf } from "../../web/route.ts";
import { keptOf } from "../controls.ts";
import type { Form } from "../document.ts";
import { aboutControls, askedIn, isMerge } from "./about-controls.ts";
import type { Brought, Written } from "./brought.ts";

/** A form that several people write, and what is stored of it. */
export type Writing = {
  readonly form: Form;
  /** The form's own page, its name, and what it is about. */
  readonly here: string;
  readonly name: string;
  readonly caption: string;
  /** Where the form is saved, unless that is its own page. */
  readonly action?: string;
  /** What is said instead of that another person has saved. */
  readonly words?: { readonly title: string; readonly lead: string };
  readonly theirs: (Written & { readonly savedAt: Instant }) | undefined;
  /** Who saved that. */
  readonly who: string;
};

type Asking = Parameters<typeof html>[0] & Pick<WebRequest, "typed">;
type Clashed = Pick<Brought<Written>, "typed" | "merged" | "clashes"> & {
  /** The version that it is merged with: what is saved after it was read is merged when the choice is saved. */
  readonly version: number;
};

/** Where two people have changed one control: both texts side by side. */
export async function mergeAsked(
  visit: Asking,
  { form, theirs, ...where }: Writing,
  saved: Clashed,
  problems: readonly Problem[] = [],
): Promise<Answer> {
  const { language, typed } = visit;
  const about = aboutControls(form, saved.typed, language);
  const { clashesOf } = await import("../ui/merge.tsx");
  const shown = {
    ...where,
    version: saved.version,
    when: theirs ? formatMoment(theirs.savedAt, language) : "",
    clashes: await clashesOf(saved.clashes, about, language),
    taken: saved.merged.map((field) => about(field).label),
    merged: saved.typed,
    problems,
    ...(problems.length > 0 ? { typed } : {}),
  };
  const { MergePage } = await import("./merge-page.tsx");
  return html(visit, MergePage, shown, { status: problems.length > 0 ? 422 : 409, home: where.here });
}

/**
 * What a form was posted with; of the page of a merge, what was chosen there is what is to be saved, or that page is shown
 * again where something was not chosen.
 * @param writing read only where the post comes from that page
 */
export async function typedOrMerged(visit: Asking, writing: () => Promise<Writing>): Promise<Typed | Answer> {
  const { typed, language } = visit;
  if (!isMerge(typed)) return typed;
  const known = await writing();
  const asked = askedIn(typed, known.theirs?.typed ?? {});
  const { settled } = await import("../ui/merge-choice.ts");
  const about = aboutControls(known.form, typed, language);
  const choice = settled(typed, asked, (field) => about(field).label, language);
  if (choice.problems.length === 0) return choice.typed;
  const asBefore = { version: versionOf(typed), typed: keptOf(typed, known.form), merged: [], clashes: asked };
  return mergeAsked(visit, known, asBefore, choice.problems);
}

export const isAnswer = (one: Typed | Answer): one is Answer => "statusCode" in one;
