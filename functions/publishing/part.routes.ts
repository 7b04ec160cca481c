import { press, savedByStaff } from "../pilot/press.ts";
import { typedOf } from "../platform/forms/typed-of.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import type { Table } from "../platform/table/table.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { callSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { callIn, officers } from "./call-in.ts";
import { changeCall } from "./change-call.act.ts";
import { partProblems } from "./part-words.texts.ts";
import { isPart, type PartName, parts } from "./parts/parts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";
import { readWork } from "./work.store.ts";
import type { Work } from "./work.ts";

type Officer = Visit<typeof officers>;

const partIn = ({ params }: Pick<Officer, "params">): PartName => {
  const name = params["part"] ?? "";
  return isPart(name) ? name : refuse("not-found");
};

const typedNow = (part: PartName, { call }: Work): Typed => typedOf(parts[part].form, parts[part].answersIn(call));

/** A part as a form that several officers write. */
function writingOf({ language }: Officer, part: PartName, work: Work): Writing {
  const { form } = parts[part];
  const t = publishingTexts[language];
  const [who, name] = [work.changedBy.name, wordsIn(form.name, language)];
  return {
    ...{ form, name, caption: name, who },
    here: publishingPaths.part(work.call.callId, part),
    words: { title: t.mergeTitle, lead: t.mergeText(who) },
    theirs: { version: work.version, typed: typedNow(part, work), savedAt: work.changedAt },
  };
}

/** The parts of a call in work. */
export function partRoutes({ table }: { readonly table: Table }) {
  const address = publishingPaths.part("{callId}", "{part}");
  const work = async (visit: Officer): Promise<Work> => (await readWork(table, callIn(visit))) ?? refuse("not-found");

  return labelledBy(
    (request) => {
      const part = request.params["part"] ?? "";
      return isPart(part) ? labelsOf(parts[part].form, request) : () => undefined;
    },
    [
      page(address, officers, async (visit) => {
        const part = partIn(visit);
        const now = await work(visit);
        const { version, call } = now;
        const shown = { call, part, version, typed: typedNow(part, now), saved: visit.query.has("sparat") };
        return html(visit, (await import("./part.page.tsx")).PartPage, shown);
      }),

      button(address, officers, async (visit) => {
        const [callId, part] = [callIn(visit), partIn(visit)];
        const typed = await typedOrMerged(visit, async () => writingOf(visit, part, await work(visit)));
        if (isAnswer(typed)) return typed;
        const command = { callId, version: versionOf(typed), part, typed };
        const changed = await press(table, changeCall, savedByStaff(visit, "officer", command, callSubject(callId)));
        if (changed.clashes.length > 0) return mergeAsked(visit, writingOf(visit, part, await work(visit)), changed);
        const { form } = parts[part];
        const problems = partProblems(form, changed.typed, changed.problems, visit.language);
        if (problems.length === 0 && changed.merged.length === 0)
          return seeOther(`${publishingPaths.part(callId, part)}?sparat`);
        const { call } = await work(visit);
        const { version, merged, other } = changed;
        const shown = { call, part, version, typed: changed.typed, problems, merged, who: other?.changedBy.name };
        return html(visit, (await import("./part.page.tsx")).PartPage, { ...shown, saved: true });
      }),
    ],
  );
}
