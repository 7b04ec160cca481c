import { difference } from "../platform/forms/difference.ts";
import type { Form } from "../platform/forms/document.ts";
import { readForm } from "../platform/forms/read.ts";
import type { DraftName } from "../platform/table/pilot-keys.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html } from "../platform/web/answers.ts";
import { caseIn, type Visit } from "../platform/web/route.ts";
import { formatMoment } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { readAllEarlier, readEarlier } from "./earlier-draft.store.ts";
import type { WrittenDraft } from "./items/written-draft.ts";

type Written = {
  readonly draft: DraftName;
  readonly now: Typed;
  /** The form with room for all that is typed in both. */
  readonly form: (now: Typed, earlier: Typed) => Form;
  /** What is typed, with what the form shows where nothing is. */
  readonly filled?: ((typed: Typed) => Typed) | undefined;
  /** What a person who saved is called; without it by the name that is stored. */
  readonly who?: ((savedBy: string) => string) | undefined;
  readonly here: string;
  readonly caption: string;
  readonly name: string;
};

/** The page of a draft's earlier versions, each with what has changed since. */
export async function earlierPage(table: Pick<Table, "query">, visit: Visit, written: Written): Promise<Answer> {
  const { draft, now, form, filled = (typed) => typed, who = (savedBy) => savedBy, ...where } = written;
  const lang = visit.language;
  const earlier = await readAllEarlier(table, caseIn(visit), draft);
  const versions = earlier.map(({ version, typed, savedAt, savedBy }) => {
    const document = form(now, typed);
    const answered = (one: Typed) => ({ form: document, answers: readForm(document, filled(one)).answers });
    const saved = [formatMoment(savedAt, lang), who(savedBy)].filter((part) => part !== "").join(", ");
    return { version, saved, changes: difference(answered(typed), answered(now), lang) };
  });
  const { EarlierPage } = await import("../platform/forms/writing/earlier-page.tsx");
  return html(visit, EarlierPage, { ...where, versions });
}

/** An earlier version that a person wants to go on from; it is shown, and saved only by the button. */
export async function earlierAsked(
  table: Pick<Table, "get">,
  visit: Pick<Visit, "params" | "query">,
  draft: DraftName,
): Promise<WrittenDraft | undefined> {
  const version = Number(visit.query.get("fran"));
  if (!Number.isSafeInteger(version) || version < 1) return undefined;
  return (await readEarlier(table, caseIn(visit), draft, version)) ?? refuse("not-found");
}
