import { keptOf } from "../../platform/forms/controls.ts";
import { aboutControls } from "../../platform/forms/writing/about-controls.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../../platform/forms/writing/merge.answer.ts";
import { type Answer, seeOther } from "../../platform/web/answers.ts";
import { versionOf } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { offeredOn } from "../part-editing.routes.ts";
import { formPartGone } from "../publishing.refusals.ts";
import { publishingTexts } from "../publishing.texts.ts";
import { formOf, typedNow } from "./asks.ts";
import type { At } from "./at.ts";
import { isDone } from "./edited.ts";
import type { Edits, Officer } from "./edits.ts";
import type { Step } from "./listed.ts";
import { questionsShown } from "./offered-languages.ts";
import type { Shown } from "./shown.ts";
import { writtenPage } from "./written-page.ts";

type Saving = {
  /** Where the page stands under the form, and what it is called. */
  readonly at: string;
  readonly name: string;
  /** The form as it is stored. */
  readonly now: () => Promise<At>;
  /** The page once more, as it is stored, with what was typed. */
  readonly again: (now: At, shown: Shown, status: number) => Promise<Answer>;
  /** Its address. */
  readonly here: string;
};

/** A page of the editor as a form that several officers write. @throws Refusal form-part-gone */
function writingOf({ work }: At, { language, authority }: Officer, { at, name, here }: Saving): Writing {
  const { asks } = writtenPage(work.form, at) ?? refuse(formPartGone);
  const t = publishingTexts[language];
  const questions = [...questionsShown(asks, offeredOn({ authority }))];
  const sectionsShown = formOf(asks).sections.map((section) => ({ ...section, questions }));
  return {
    ...{ form: { ...formOf(asks), sections: sectionsShown }, name, caption: work.caption, here, who: work.changedBy },
    words: { title: t.mergeTitle, lead: t.mergeText(work.changedBy) },
    theirs: { version: work.version, typed: typedNow(asks), savedAt: work.changedAt },
  };
}

/** Saves a page of the editor as it was typed; else the page again, with every word that was typed and why. */
export async function saved(edits: Edits, visit: Officer, saving: Saving): Promise<Answer> {
  const { at, now, again, here } = saving;
  const { language } = visit;
  const typed = await typedOrMerged(visit, async () => writingOf(await now(), visit, saving));
  if (isAnswer(typed)) return typed;
  const step = stepIn(typed);
  const edit = {
    kind: "page",
    at,
    version: versionOf(typed),
    typed,
    step,
    language,
    languages: offeredOn(visit),
  } as const;
  const edited = await edits.change(visit, edit);
  const { merged, clashes } = edited;
  if (isDone(edited) && merged.length === 0) return seeOther(`${here}?sparat`);
  const stored = await now();
  const writing = writingOf(stored, visit, saving);
  if (clashes.length > 0) return mergeAsked(visit, writing, edited);
  const about = aboutControls(writing.form, edited.typed, language);
  const taken = merged.map((field) => about(field).label);
  // The other fields of the page, such as those of a new question, hold what was typed.
  const own = keptOf(typed, writing.form);
  const others = Object.entries(typed).filter(([name]) => !(name in own));
  const shown = {
    ...edited,
    typed: { ...Object.fromEntries(others), ...edited.typed },
    overtaken: edited.isOvertaken,
    taken,
  };
  if (isDone(edited)) return again(stored, { ...shown, typed: writing.theirs?.typed ?? {} }, 200);
  return again(stored, shown, edited.isOvertaken || edited.gone.length > 0 ? 409 : 422);
}

/** Which button was pressed: `save`, or what is done to which part (`up-kq3v0xt7`). */
export function pressed(typed: Typed): { readonly action: string; readonly part: string } {
  const [, action = "save", part = ""] = /^(up|down|drop|on|off)-(.+)$/.exec(typedText(typed, "action")) ?? [
    undefined,
    typedText(typed, "action"),
  ];
  return { action, part };
}

/** What the button that was pressed does to a part of a list. */
function stepIn(typed: Typed): Step | undefined {
  const { action, part } = pressed(typed);
  return action === "up" || action === "down" || action === "drop" ? { part, by: action } : undefined;
}
