import type { Column, From, QuestionOf } from "../../platform/forms/document.ts";
import { newPartId } from "../../platform/forms/ids.ts";
import { kindWordsTexts } from "../../platform/forms/kind-words.texts.ts";
import { flatKinds } from "../../platform/forms/kinds/flat-kind.ts";
import type { Words } from "../../platform/forms/words.ts";
import {
  type Asks,
  both,
  cellsFor,
  cellsOf,
  languageColumns,
  option,
  rowOf,
  rowsIn,
  textIn,
  together,
  wordsIn,
} from "./asks.ts";
import { newColumn } from "./new-column.ts";
import { listAsks } from "./options-asks.ts";

type Table = QuestionOf<"table">;

const sources = ["categories", "sources", "years", "months"] as const;
const fromOptions = [
  option("p-categories", "categories"),
  option("p-sources", "sources"),
  option("p-years", "years"),
  option("p-months", "callMonths"),
];
const fromIn = (value: unknown): From | undefined => {
  const from = sources.find((source) => value === `p-${source}`);
  return from && { from };
};
const fromNow = (part: Table["rows"] | Table["columns"]): string | undefined =>
  "from" in part ? `p-${part.from}` : undefined;

/** A kind of column, in words. */
const kindLabel = (kind: (typeof flatKinds)[number]): Words => ({
  sv: kindWordsTexts.sv[kind].name,
  en: kindWordsTexts.en[kind].name,
});
const columnKinds = [
  ...flatKinds.map((kind) => ({ id: `p-${kind}`, label: kindLabel(kind) })),
  option("p-computed", "computed"),
];

function rowsAsks({ rows }: Table): Asks {
  const own = Array.isArray(rows) ? rows : [];
  const open = "name" in rows ? rows : undefined;
  const list = listAsks({ sort: "rows", now: own, when: { question: "p-rows-from", has: ["p-own-rows"] } });
  const whenOpen = { question: "p-rows-from", has: ["p-open-rows"] };
  return {
    questions: [
      {
        ...{ id: "p-rows-from", kind: "choice", label: both("rowsFrom") },
        options: [option("p-own-rows", "ownRows"), option("p-open-rows", "openRows"), ...fromOptions],
      },
      ...list.questions,
      {
        ...{ id: "p-row-name", kind: "table", label: both("rowName"), sums: false, when: whenOpen },
        rows: [option("p-row", "rowName")],
        columns: languageColumns("line", 300),
      },
      {
        ...{ id: "p-rows-least", kind: "number", decimals: 0, label: both("leastRows"), when: whenOpen },
        ...{ least: 0, most: 100 },
      },
      {
        ...{ id: "p-rows-most", kind: "number", decimals: 0, label: both("mostRows"), when: whenOpen },
        ...{ least: 1, most: 100 },
      },
    ],
    answers: {
      ...list.answers,
      "p-rows-from": fromNow(rows) ?? (open ? "p-open-rows" : "p-own-rows"),
      ...(open
        ? {
            "p-row-name": rowOf("p-row", cellsFor(open.name)),
            "p-rows-least": open.least,
            "p-rows-most": open.most,
          }
        : {}),
    },
    read: (answers, offered) => {
      const from = fromIn(answers["p-rows-from"]);
      if (from) return { rows: from };
      if (answers["p-rows-from"] === "p-own-rows") return list.read(answers, offered);
      const name = wordsIn(cellsOf(answers, "p-row-name", "p-row"));
      return { rows: { name, least: answers["p-rows-least"], most: answers["p-rows-most"] } };
    },
    wrong: (answers, lang, offered) =>
      answers["p-rows-from"] === "p-own-rows" ? (list.wrong?.(answers, lang, offered) ?? []) : [],
  };
}

/** Columns that stand there already are changed on pages of their own. */
function columnsAsks({ columns }: Table): Asks {
  const own = Array.isArray(columns) ? columns : [];
  const when = { question: "p-columns-from", has: ["p-own-columns"] };
  const asked: Column[] = [
    ...languageColumns("line", 300),
    { id: "p-kind", label: both("kind"), kind: "choice", optional: true, options: columnKinds },
  ];
  return {
    questions: [
      {
        ...{ id: "p-columns-from", kind: "choice", label: both("columnsFrom") },
        options: [option("p-own-columns", "ownColumns"), ...fromOptions],
      },
      {
        ...{ id: "p-new-columns", kind: "table", label: both("newColumns"), sums: false, when },
        rows: { name: both("newColumn"), least: 0, most: 40 },
        columns: asked,
      },
    ],
    answers: { "p-columns-from": fromNow(columns) ?? "p-own-columns" },
    read: (answers) => {
      const from = fromIn(answers["p-columns-from"]);
      if (from) return { columns: from };
      const added = rowsIn(answers, "p-new-columns").flatMap(({ cells }): Column[] => {
        const label = wordsIn(cells);
        return label ? [newColumn(textIn(cells, "p-kind")?.slice(2) ?? "line", newPartId(), label, own)] : [];
      });
      return { columns: [...own, ...added] };
    },
  };
}

const sumsAsks = ({ sums, stated, notes }: Table): Asks => ({
  questions: [
    {
      ...{ id: "p-sums", kind: "choices", label: both("sums"), optional: true },
      options: [option("p-sums-on", "sumsOn"), option("p-stated-on", "statedOn"), option("p-notes-on", "notesOn")],
    },
  ],
  answers: {
    "p-sums": [...(sums ? ["p-sums-on"] : []), ...(stated ? ["p-stated-on"] : []), ...(notes ? ["p-notes-on"] : [])],
  },
  read: (answers) => {
    const chosen = answers["p-sums"];
    const has = (id: string) => Array.isArray(chosen) && chosen.some((one) => one === id);
    return {
      sums: has("p-sums-on"),
      stated: has("p-stated-on") ? true : undefined,
      notes: has("p-notes-on") ? true : undefined,
    };
  },
});

/** The rows, the columns and the sums of a table. */
export const tableAsks = (table: Table): Asks => together([rowsAsks(table), columnsAsks(table), sumsAsks(table)]);
