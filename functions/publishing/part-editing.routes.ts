import type { Form } from "../platform/forms/document.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { officers } from "./officers.ts";
import type { EditedPart } from "./part.page.tsx";
import type { PartChanged } from "./part-saved.ts";
import { partProblems } from "./part-words.texts.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Officer = Visit<typeof officers>;

/** What is written by parts: a call, or a document of the authority. */
type Editing = {
  readonly address: string;
  /** The form of the part in the address; undefined where there is none. */
  readonly formIn: (request: Pick<Officer, "params">) => Form | undefined;
  /** The part in the address. @throws Refusal not-found */
  readonly open: (visit: Officer) => Promise<EditedPart>;
  readonly save: (visit: Officer, posted: { readonly version: number; readonly typed: Typed }) => Promise<PartChanged>;
};

/** The languages that the site is offered in: what officers write is asked for in those. */
export const offeredOn = ({ authority }: Pick<Officer, "authority">): readonly Language[] =>
  authority?.languages ?? languages;

/** A part as a form that several officers write. */
function writingOf({ language }: Officer, { form, here, version, typed, changedAt, changedBy }: EditedPart): Writing {
  const t = publishingTexts[language];
  const name = wordsIn(form.name, language);
  return {
    ...{ form, name, caption: name, who: changedBy, here },
    words: { title: t.mergeTitle, lead: t.mergeText(changedBy) },
    theirs: { version, typed, savedAt: changedAt },
  };
}

/** The pages of parts: shown, saved, and brought together where two officers write one. */
export const partEditing = ({ address, formIn, open, save }: Editing) =>
  labelledBy(
    (request) => {
      const form = formIn(request);
      return form ? labelsOf(form, request) : () => undefined;
    },
    [
      page(address, officers, async (visit) => {
        const part = await open(visit);
        return html(visit, (await import("./part.page.tsx")).PartPage, { part, saved: visit.query.has("sparat") });
      }),

      button(address, officers, async (visit) => {
        const typed = await typedOrMerged(visit, async () => writingOf(visit, await open(visit)));
        if (isAnswer(typed)) return typed;
        const changed = await save(visit, { version: versionOf(typed), typed });
        const now = await open(visit);
        if (changed.clashes.length > 0) return mergeAsked(visit, writingOf(visit, now), changed);
        const problems = partProblems(now.form, changed.typed, changed.problems, visit.language);
        if (problems.length === 0 && changed.merged.length === 0) return seeOther(`${now.here}?sparat`);
        const { version, merged, other } = changed;
        const part = { ...now, version, typed: changed.typed };
        const shown = { part, problems, merged, who: other?.changedBy.name, saved: true };
        return html(visit, (await import("./part.page.tsx")).PartPage, shown);
      }),
    ],
  );
