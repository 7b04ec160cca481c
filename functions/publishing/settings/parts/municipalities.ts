import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { ProgrammeInWork } from "../../../settings/programme.ts";
import { codeOf } from "../../parts/costs.ts";
import { answered, type PartOf, rowsIn, textIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { municipalitiesTexts as t } from "./municipalities.texts.ts";
import { codeColumn, nameProblems, openTable, rowsOf } from "./named-rows.ts";

const table = "p-municipalities";
const place = { kind: "number", decimals: 0, least: 1, most: 30, optional: true } as const;

const numbered = (name: "column" | "row", value: unknown) => (typeof value === "number" ? { [name]: value } : {});

/** Where the programme works. */
export const municipalitiesPart: PartOf<ProgrammeInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-municipalities",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-municipalities-section",
        name: t.name,
        slug: "kommuner",
        questions: [
          openTable(table, {
            ...{ label: t.name, hint: t.hint, row: t.municipality, most: 100 },
            columns: [
              { id: "p-name", label: formTexts.list.title, kind: "line", limit: 100 },
              { id: "p-column", label: t.column, hint: t.columnHint, ...place },
              { id: "p-row", label: t.row, ...place },
              codeColumn,
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ municipalities = [] }) =>
    answered({
      [table]: rowsOf(municipalities, ({ id, name, column, row }) => ({
        ...{ "p-name": name, "p-column": column, "p-row": row, "p-code": id },
      })),
    }),

  withAnswers: ({ municipalities: _, ...programme }, answers) => {
    const rows = rowsIn(answers, table);
    const taken = rows.map(({ cells }) => textIn(cells, "p-code"));
    const municipalities = rows.map(({ cells }) => {
      const [name, own] = [textIn(cells, "p-name"), textIn(cells, "p-code")];
      const id = own === "" ? codeOf(name, taken) : own;
      taken.push(id);
      return { id, name, ...numbered("column", cells["p-column"]), ...numbered("row", cells["p-row"]) };
    });
    return { ...programme, ...(municipalities.length > 0 ? { municipalities } : {}) };
  },

  problems: (answers) => nameProblems(answers, table),
};
