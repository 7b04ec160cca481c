import type { Answers, Row } from "../../platform/forms/answers.ts";
import type { Column, GivenRow, Option, Question, QuestionOf } from "../../platform/forms/document.ts";
import { optionsFromLines } from "../../platform/forms/edit/new-parts.ts";
import { newPartId, type PartId } from "../../platform/forms/ids.ts";
import { meaningTexts } from "../../platform/forms/roles.texts.ts";
import { wordsIn as saidIn, type Words } from "../../platform/forms/words.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import type { Rate } from "../../vocabulary/rate.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { percentOf } from "../percent.ts";
import type { AskedName } from "./asked.texts.ts";
import { askedTexts } from "./asked.texts.ts";
import { type Asks, both, cellsFor, cellsOf, languageColumns, rowOf, rowsIn, textIn, wordsIn } from "./asks.ts";
import { editorTexts } from "./editor.texts.ts";
import { shareFrom } from "./share.ts";

type Cells = Row["cells"];
type Level = QuestionOf<"scale">["levels"][number];
/** Whatever stands in a list of a question: an option, a level, a result or a row. */
type Listed = Option & { readonly stops?: Words | undefined } & Partial<Pick<Level, "value" | "means">> &
  Pick<GivenRow, "share">;
type Sort = "options" | "levels" | "given" | "rows";

type List = {
  readonly sort: Sort;
  readonly now: readonly Listed[];
  /** What an option may mean to the product, by the question's role. */
  readonly meanings?: readonly string[] | undefined;
  /** Whether an option may close the way to an application. */
  readonly mayStop?: boolean | undefined;
  /** In what case the list is asked about. */
  readonly when?: Exclude<QuestionOf<"table">["when"], undefined>;
};

const names = {
  options: { list: "options", one: "optionNumbered", more: "newOptions", another: "newOption" },
  given: { list: "given", one: "rowNumbered", more: "newRows", another: "newRow" },
  rows: { list: "rows", one: "rowNumbered", more: "newRows", another: "newRow" },
  levels: { list: "levels", one: "levelNumbered", more: "newLevels", another: "newLevel" },
} as const satisfies Record<Sort, Readonly<Record<"list" | "one" | "more" | "another", AskedName>>>;

const valueColumn: Column = { id: "p-value", label: both("value"), kind: "number", decimals: 0 };
const hintColumns = (sort: Sort): Column[] =>
  languages.map((language) => ({
    ...{ id: `p-hint-${language}`, kind: "line", limit: 2000, optional: true },
    label: both(
      sort === "levels" ? (language === "sv" ? "meansSv" : "meansEn") : language === "sv" ? "hintSv" : "hintEn",
    ),
  }));
const meaningColumn = (meanings: readonly string[]): Column => ({
  ...{ id: "p-is", label: both("meaning"), kind: "choice", optional: true },
  options: meanings.map((is) => ({
    id: `p-${is}`,
    label: {
      sv: meaningTexts.sv[is as keyof typeof meaningTexts.sv] ?? is, // as: another name is said as it is
      en: meaningTexts.en[is as keyof typeof meaningTexts.en] ?? is, // as: the same
    },
  })),
});
const shareColumns = (now: readonly Listed[]): Column[] => [
  {
    ...{ id: "p-share-of", label: both("shareOf"), kind: "choice", optional: true },
    options: now.map(({ id, label }) => ({ id, label })),
  },
  { id: "p-rate", label: both("rate"), kind: "line", limit: 20, optional: true },
];

const stopColumns = (): Column[] =>
  languages.map((language) => ({
    ...{ id: `p-stops-${language}`, kind: "text", limit: 2000, optional: true },
    label: both(language === "sv" ? "stopsSv" : "stopsEn"),
  }));

const columnsOf = ({ sort, meanings = [], now, mayStop }: List): Column[] => [
  ...languageColumns("line", 300),
  ...hintColumns(sort),
  ...(mayStop ? stopColumns() : []),
  ...(sort === "levels" ? [valueColumn] : []),
  ...(meanings.length > 0 ? [meaningColumn(meanings)] : []),
  ...(sort === "rows" && now.length > 1 ? shareColumns(now) : []),
];

const cellsNow = (one: Listed, sort: Sort, meanings: readonly string[]): Cells => ({
  ...(one.value === undefined ? {} : { "p-value": one.value }),
  ...cellsFor(one.label),
  ...cellsFor(sort === "levels" ? one.means : one.hint, "p-hint-"),
  ...cellsFor(one.stops, "p-stops-"),
  ...(one.is !== undefined && meanings.includes(one.is) ? { "p-is": `p-${one.is}` } : {}),
  ...(one.share ? { "p-share-of": one.share.of, "p-rate": percentOf(one.share.rate) } : {}),
});

const shareIn = (cells: Cells): { readonly rate: Rate; readonly of: PartId } | undefined => {
  const of = textIn(cells, "p-share-of");
  const rate = shareFrom(textIn(cells, "p-rate") ?? "");
  return of !== undefined && rate !== undefined ? { rate, of } : undefined;
};

/** What a row of the editor says that an option is; what it does not ask about stays. */
function listedOf(
  cells: Cells,
  was: Pick<Listed, "id" | "is" | "stops">,
  { sort, meanings = [], now, mayStop }: List,
): Listed {
  const is = meanings.length > 0 ? textIn(cells, "p-is")?.slice(2) : was.is;
  const said = wordsIn(cells, "p-hint-");
  const stops = mayStop ? wordsIn(cells, "p-stops-") : was.stops;
  const value = cells["p-value"];
  const share = sort === "rows" && now.length > 1 ? shareIn(cells) : undefined;
  return {
    id: was.id,
    label: wordsIn(cells) ?? {},
    ...(said === undefined ? {} : sort === "levels" ? { means: said } : { hint: said }),
    ...(is === undefined ? {} : { is }),
    ...(stops === undefined ? {} : { stops }),
    ...(typeof value === "number" ? { value } : {}),
    ...(share ? { share } : {}),
  };
}

const isAsked = ({ id }: Row) => /^r\d+$/.test(id);

function listIn(answers: Answers, list: List, offered: readonly Language[]): readonly Listed[] {
  const { sort, now } = list;
  const kept = now.map((one) => listedOf(cellsOf(answers, `p-${sort}`, one.id), one, list));
  const added = rowsIn(answers, "p-more")
    .filter(isAsked)
    .map(({ cells }) => listedOf(cells, { id: newPartId() }, { ...list, meanings: [], now: [] }));
  const pasted = answers["p-paste"];
  const all = [...kept, ...added.filter(({ label }) => Object.keys(label).length > 0)];
  if (sort === "levels") return all.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (typeof pasted !== "string") return all;
  return [...all, ...optionsFromLines(all, pasted, offered).options.slice(all.length)];
}

/** A list of a question: what stands in it, what is added to it, and lines that are pasted into it. */
export function listAsks(list: List): Asks {
  const { sort, now, meanings = [], when } = list;
  const id = `p-${sort}`;
  const name = names[sort];
  const rows = now.map((one, at) => ({
    id: one.id,
    label: { sv: `${askedTexts.sv[name.one]} ${at + 1}`, en: `${askedTexts.en[name.one]} ${at + 1}` },
  }));
  const open = { name: both(name.another), least: 0, most: sort === "levels" ? 11 : 100 };
  const more = [...languageColumns("line", 300), ...(sort === "levels" ? [valueColumn] : [])];
  const asked = when ? { when } : {};
  const has: Question = {
    id,
    kind: "table",
    label: both(name.list),
    rows,
    columns: columnsOf(list),
    sums: false,
    ...asked,
  };
  const paste: Question = {
    ...{ id: "p-paste", kind: "text", limit: 20_000, label: both("paste"), hint: both("pasteHint") },
    ...asked,
    optional: true,
  };
  return {
    questions: [
      ...(now.length > 0 ? [has] : []),
      { id: "p-more", kind: "table", label: both(name.more), rows: open, columns: more, sums: false, ...asked },
      ...(sort === "levels" ? [] : [paste]),
    ],
    answers: { [id]: now.flatMap((one) => rowOf(one.id, cellsNow(one, sort, meanings))) },
    read: (answers, offered) => ({ [sort]: listIn(answers, list, offered) }),
    wrong: (answers, lang, offered) => [
      ...optionsFromLines([], String(answers["p-paste"] ?? ""), offered).tooLong.map((line) => ({
        field: "p-paste",
        text: editorTexts[lang].wrong.lineTooLong(line.slice(0, 30)),
      })),
      ...(sort === "rows" && listIn(answers, list, offered).length === 0
        ? [{ field: `p-more.r1.p-${offered[0]}`, text: editorTexts[lang].wrong.needOne }]
        : []),
      ...now.flatMap((one): Problem[] => {
        const cells = cellsOf(answers, id, one.id);
        const t = editorTexts[lang].wrong;
        const called = saidIn(one.label, lang);
        const [of, rate] = [textIn(cells, "p-share-of"), textIn(cells, "p-rate")];
        const field = (column: string) => `${id}.${one.id}.${column}`;
        return [
          ...(offered.every((one) => textIn(cells, `p-${one}`) === undefined)
            ? [{ field: field(`p-${offered[0]}`), text: t.emptyPart(called) }]
            : []),
          ...((rate !== undefined || of !== undefined) && (of === undefined || shareFrom(rate ?? "") === undefined)
            ? [{ field: field("p-rate"), text: t.rate(called) }]
            : []),
        ];
      }),
    ],
  };
}
