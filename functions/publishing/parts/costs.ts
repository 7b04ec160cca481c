import type { CallInWork, Category } from "../../calls/call.ts";
import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Column } from "../../platform/forms/document.ts";
import { type Words, wordsIn } from "../../platform/forms/words.ts";
import { percentOf, rateOfPercent } from "../percent.ts";
import { languageNames, partTexts } from "../publishing-forms.texts.ts";
import { fundingAnswered, fundingColumns, fundingIn, fundingProblems } from "./funding.ts";
import {
  answered,
  type Found,
  inEach,
  openRows,
  type Part,
  rowsIn,
  textIn,
  wordsAnswered,
  wordsWritten,
} from "./part.ts";

const t = partTexts.costs;

const words = (id: string, label: Words, kind: "line" | "text", limit: number): Column[] =>
  inEach((lang) => ({
    id: `${id}-${lang}`,
    label: languageNames.of(label, lang),
    kind,
    limit,
    ...(lang === "sv" ? {} : { optional: true as const }),
  }));
const code: Column = { id: "p-code", label: t.code, hint: t.codeHint, kind: "line", limit: 40, optional: true };

/**
 * The name under which a new row is known in the ledger, made of what it is called; another one where that is taken.
 * @example codeOf("Egen personal", []) // "egen-personal"
 */
export function codeOf(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 36);
  const name = plain === "" ? "post" : plain.replace(/-+$/, "");
  for (let number = 1; ; number++) {
    const one = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(one)) return one;
  }
}

type Coded = { readonly code: string; readonly cells: Readonly<Record<string, string | number | boolean>> };

/** The rows of a table with the names that they have or get; none is used twice. */
function coded(rows: readonly { readonly cells: Coded["cells"] }[]): readonly Coded[] {
  const taken = rows.map(({ cells }) => textIn(cells, "p-code"));
  return rows.map(({ cells }) => {
    const own = textIn(cells, "p-code");
    const code = own === "" ? codeOf(wordsIn(wordsWritten(cells, "p-label") ?? {}, "sv"), taken) : own;
    taken.push(code);
    return { code, cells };
  });
}

const isCode = (text: string) => /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(text);

/** What kinds of costs a budget has and where they are booked, and who pays them. */
export const costsPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-costs",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-costs-and-sources",
        name: t.name,
        slug: "kostnader",
        questions: [
          {
            id: "p-categories",
            label: t.categories,
            hint: t.categoriesHint,
            kind: "table",
            optional: true,
            rows: { name: t.category, least: 0, most: 40 },
            columns: [
              ...words("p-label", t.label, "line", 300),
              ...words("p-hint", t.hint, "text", 1000),
              { id: "p-account", label: t.account, kind: "line", limit: 8 },
              { id: "p-flat", label: t.flat, hint: t.flatHint, kind: "line", limit: 20, optional: true },
              { id: "p-of", label: t.of, hint: t.ofHint, kind: "line", limit: 300, optional: true },
              code,
            ],
            sums: false,
          },
          {
            id: "p-sources",
            label: t.sources,
            hint: t.sourcesHint,
            kind: "table",
            optional: true,
            rows: { name: t.source, least: 0, most: 40 },
            columns: [
              ...words("p-label", t.label, "line", 300),
              { id: "p-grant", label: t.grant, kind: "yes-no" },
              ...fundingColumns,
              code,
            ],
            sums: false,
          },
          { id: "p-public-most", ...t.publicMost, kind: "line", limit: 20, optional: true },
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ categories, financing, publicMost }) => {
    const called = (id: string) => categories.find((one) => one.id === id)?.label;
    return answered({
      "p-categories":
        categories.length === 0
          ? undefined
          : openRows(categories, ({ id, label, hint, account, flatRate }) => ({
              ...wordsAnswered("p-label", label),
              ...wordsAnswered("p-hint", hint),
              "p-account": account,
              "p-flat": flatRate && percentOf(flatRate.rate),
              "p-of": flatRate && wordsIn(called(flatRate.of) ?? { sv: flatRate.of }, "sv"),
              "p-code": id,
            })),
      "p-sources":
        financing.length === 0
          ? undefined
          : openRows(financing, ({ id, label, grant, ...source }) => ({
              ...wordsAnswered("p-label", label),
              "p-grant": grant,
              ...fundingAnswered(source),
              "p-code": id,
            })),
      "p-public-most": publicMost && percentOf(publicMost),
    });
  },

  withAnswers: ({ publicMost: _, ...call }, answers): CallInWork => {
    const rows = coded(rowsIn(answers, "p-categories"));
    const named = (name: string) =>
      rows.find(({ code, cells }) => code === name || calledIn(cells).includes(name.toLowerCase()));
    const publicMost = rateOfPercent(textIn(answers, "p-public-most"));
    return {
      ...call,
      ...(publicMost ? { publicMost } : {}),
      categories: rows.map(({ code, cells }): Category => {
        const rate = rateOfPercent(textIn(cells, "p-flat"));
        const of = named(textIn(cells, "p-of"))?.code;
        return {
          id: code,
          label: wordsWritten(cells, "p-label") ?? {},
          hint: wordsWritten(cells, "p-hint") ?? {},
          account: textIn(cells, "p-account"),
          ...(rate && of ? { flatRate: { rate, of } } : {}),
        };
      }),
      financing: coded(rowsIn(answers, "p-sources")).map(({ code, cells }) => ({
        id: code,
        label: wordsWritten(cells, "p-label") ?? {},
        grant: cells["p-grant"] === true,
        ...fundingIn(cells),
      })),
    };
  },

  problems: (answers) => [
    ...rowProblems(answers, "p-categories"),
    ...rowProblems(answers, "p-sources"),
    ...(answers["p-public-most"] === undefined || rateOfPercent(textIn(answers, "p-public-most"))
      ? []
      : [{ field: "p-public-most", code: "no-percent" }]),
  ],
};

type Cells = Coded["cells"];

/** What a row is called, in every language, in small letters. */
const calledIn = (cells: Cells): readonly string[] =>
  Object.values(wordsWritten(cells, "p-label") ?? {}).map((name) => name.toLowerCase());

/** What is wrong with the name and the account of a row. */
const nameProblems = (cells: Cells, before: readonly string[]): readonly Found[] => {
  const [name, account] = [textIn(cells, "p-code"), textIn(cells, "p-account")];
  return [
    name !== "" && !isCode(name) && ["p-code", "no-code"],
    name !== "" && before.includes(name) && ["p-code", "code-twice"],
    account !== "" && !/^\d{3,8}$/.test(account) && ["p-account", "no-account"],
  ];
};

/** What is wrong with the flat rate of a row. */
function flatProblems(cells: Cells, names: readonly string[]): readonly Found[] {
  const [flat, of] = [textIn(cells, "p-flat"), textIn(cells, "p-of")];
  if (flat === "" && of === "") return [];
  return [
    flat === "" && ["p-flat", "flat-without-rate"],
    flat !== "" && !rateOfPercent(flat) && ["p-flat", "no-percent"],
    of === "" && ["p-of", "flat-of-nothing"],
    of !== "" && !names.includes(of.toLowerCase()) && !names.includes(of) && ["p-of", "flat-of-unknown"],
  ];
}

function rowProblems(answers: Answers, table: string): FormProblem[] {
  const rows = rowsIn(answers, table);
  const names = rows.flatMap(({ cells }) => [...calledIn(cells), textIn(cells, "p-code")]);
  return rows.flatMap(({ id, cells }, at) => {
    const before = rows.slice(0, at).map((row) => textIn(row.cells, "p-code"));
    return [...nameProblems(cells, before), ...flatProblems(cells, names), ...fundingProblems(cells)].flatMap(
      (found) => (found ? [{ field: `${table}.${id}.${found[0]}`, code: found[1] }] : []),
    );
  });
}
