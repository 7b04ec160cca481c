import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { NypsLayout, nypsCodePages, nypsFields, nypsSeparators } from "../../../settings/nyps-layout.ts";
import { answered, type PartOf, rowsIn, textIn } from "../../parts/part.ts";
import { openTable, rowsOf } from "./named-rows.ts";
import { nypsTexts as t } from "./nyps.texts.ts";

const table = "p-columns";
/** The signs between columns are no names of options. */
const separatorIds = { ";": "p-semicolon", ",": "p-comma", "|": "p-bar", tab: "p-tab" } as const;

/** How the national follow-up takes decisions and payments. Without columns there is no file. */
export const nypsPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-nyps",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-nyps",
        name: t.name,
        slug: "nyps",
        questions: [
          {
            ...{ id: "p-separator", label: t.separator, kind: "choice", optional: true },
            options: nypsSeparators.map((sign) => ({ id: separatorIds[sign], label: t.separators[sign] })),
          },
          {
            ...{ id: "p-code-page", label: t.codePage, kind: "choice", optional: true },
            options: nypsCodePages.map((page) => ({ id: `p-${page}`, label: t.codePages[page] })),
          },
          { id: "p-header", label: t.header, kind: "yes-no", optional: true },
          openTable(table, {
            ...{ label: t.columns, hint: t.columnsHint, row: t.column, most: 40 },
            columns: [
              {
                ...{ id: "p-field", label: t.field, kind: "choice" },
                options: nypsFields.map((field) => ({ id: `p-${field}`, label: t.fields[field] })),
              },
              { id: "p-heading", label: t.heading, hint: t.headingHint, kind: "line", limit: 60, optional: true },
              { id: "p-text", label: t.text, hint: t.textHint, kind: "line", limit: 100, optional: true },
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ nyps }) =>
    nyps
      ? answered({
          "p-separator": separatorIds[nyps.separator],
          "p-code-page": `p-${nyps.codePage}`,
          "p-header": nyps.header,
          [table]: rowsOf(nyps.columns, ({ field, heading, text }) => ({
            "p-field": `p-${field}`,
            "p-heading": heading,
            "p-text": text,
          })),
        })
      : {},

  withAnswers: ({ nyps: _, ...authority }, answers) => {
    const rows = rowsIn(answers, table);
    if (rows.length === 0) return authority;
    const columns = rows.map(({ cells }) => {
      const [heading, text] = [textIn(cells, "p-heading"), textIn(cells, "p-text")];
      const field = textIn(cells, "p-field").replace(/^p-/, "");
      return { field, ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
    });
    const nyps = NypsLayout.parse({
      separator: nypsSeparators.find((sign) => separatorIds[sign] === textIn(answers, "p-separator")) ?? ";",
      codePage: nypsCodePages.find((page) => `p-${page}` === textIn(answers, "p-code-page")) ?? "utf-8-mark",
      header: answers["p-header"] !== false,
      columns,
    });
    return { ...authority, nyps };
  },

  problems: () => [],
};
