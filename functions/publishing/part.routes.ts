import { press, savedByStaff } from "../pilot/press.ts";
import { controlsOf, labelOf, questionsOf } from "../platform/forms/controls.ts";
import { typedOf } from "../platform/forms/typed-of.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { callSubject } from "../vocabulary/ids.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Problem, type Typed, typedChoices } from "../vocabulary/typed.ts";
import { callIn, officers } from "./call-in.ts";
import { type CallChanged, changeCall } from "./change-call.act.ts";
import { partProblems } from "./part-words.texts.ts";
import { isPart, type PartName, parts } from "./parts/parts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { readWork } from "./work.store.ts";
import type { Work } from "./work.ts";

type Officer = Visit<typeof officers>;

const partIn = ({ params }: Pick<Officer, "params">): PartName => {
  const name = params["part"] ?? "";
  return isPart(name) ? name : refuse("not-found");
};

/** What a control of a part is called, and what it asks for. */
function aboutControls(part: PartName, typed: Typed, lang: Language) {
  const { form } = parts[part];
  const controls = new Map(controlsOf(form, typed).map((control) => [control.field, control]));
  const [first] = questionsOf(form);
  return (field: string) => {
    const control = controls.get(field);
    const asking = control?.column ?? control?.question ?? first;
    if (!asking) throw new RangeError("a part without questions");
    return { label: control ? labelOf(control, lang) : field, asking };
  };
}

const mine = "mine.";
const isMerge = (typed: Typed): boolean => Object.keys(typed).some((name) => name.startsWith(mine));

/** The parts of a call in work. */
export function partRoutes({ table }: { readonly table: Table }) {
  const address = publishingPaths.part("{callId}", "{part}");
  const work = async (visit: Officer): Promise<Work> => (await readWork(table, callIn(visit))) ?? refuse("not-found");
  const typedNow = (part: PartName, { call }: Work) => typedOf(parts[part].form, parts[part].answersIn(call));

  return labelledBy(
    ({ params, language, typed }) => {
      const part = params["part"] ?? "";
      if (!isPart(part)) return () => undefined;
      const about = aboutControls(part, typed, language);
      return (field) => ({ label: about(field).label });
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
        const typed = isMerge(visit.typed) ? await chosen(visit, part) : visit.typed;
        if ("statusCode" in typed) return typed as Answer; // as: a page was answered, and no form
        const command = { callId, version: versionOf(typed as Typed), part, typed: typed as Typed }; // as: it is no page
        const changed = await press(table, changeCall, savedByStaff(visit, "officer", command, callSubject(callId)));
        if (changed.clashes.length > 0) return asked(visit, part, changed);
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

  /** Where two have changed one control: both texts side by side. */
  async function asked(visit: Officer, part: PartName, changed: CallChanged, problems: readonly Problem[] = []) {
    const { language, typed } = visit;
    const { call } = await work(visit);
    const about = aboutControls(part, changed.typed, language);
    const { clashesOf } = await import("../platform/forms/ui/merge.tsx");
    const shown = {
      call,
      part,
      clashes: await clashesOf(changed.clashes, about, language),
      taken: changed.merged.map((field) => about(field).label),
      who: changed.other?.changedBy.name ?? "",
      when: changed.other ? formatMoment(changed.other.changedAt, language) : "",
      merged: changed.typed,
      version: changed.version,
      problems,
      ...(problems.length > 0 ? { typed } : {}),
    };
    const { PartMergePage } = await import("./part-merge.page.tsx");
    return html(visit, PartMergePage, shown, { status: problems.length > 0 ? 422 : 409 });
  }

  /** What the page of a merge was answered with: what is to be saved, or that page again. */
  async function chosen(visit: Officer, part: PartName): Promise<Typed | Answer> {
    const { typed, language } = visit;
    const now = await work(visit);
    const theirs = typedNow(part, now);
    const both = Object.keys(typed)
      .filter((name) => name.startsWith(mine))
      .map((name) => name.slice(mine.length))
      .map((field) => ({ field, mine: typedChoices(typed, `${mine}${field}`), theirs: typedChoices(theirs, field) }));
    const { settled } = await import("../platform/forms/ui/merge-choice.ts");
    const about = aboutControls(part, typed, language);
    const choice = settled(typed, both, (field) => about(field).label, language);
    if (choice.problems.length === 0) return choice.typed;
    const changed = {
      version: now.version,
      typed,
      problems: [],
      clashes: both,
      merged: [],
      other: { changedAt: now.changedAt, changedBy: now.changedBy },
    };
    return asked(visit, part, changed, choice.problems);
  }
}
