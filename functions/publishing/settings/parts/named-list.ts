import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { Words } from "../../../platform/forms/words.ts";
import type { ProgrammeInWork } from "../../../settings/programme.ts";
import { answered, type PartOf } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import {
  codeColumn,
  nameColumns,
  namedCells,
  namedOf,
  namedRows,
  nameProblems,
  openTable,
  rowsOf,
  textsColumns,
} from "./named-rows.ts";

type Lists = "principles" | "focusAreas";

/** A list of a programme's, whose rows have a name, a text and a short name. */
const listPart = (
  list: Lists,
  { slug, name, row, table }: { slug: string; name: Words; row: Words; table: string },
): PartOf<ProgrammeInWork> => ({
  form: defineForm({
    format: 1,
    id: `${table}-part`,
    version: 1,
    for: "act",
    name,
    sections: [
      {
        id: `${table}-section`,
        name,
        slug,
        questions: [
          openTable(table, { label: name, row, most: 20, columns: [...nameColumns, ...textsColumns, codeColumn] }),
        ],
      },
    ],
    rules: [],
  }),
  answersIn: (programme) => answered({ [table]: rowsOf(programme[list], namedCells) }),
  withAnswers: (programme, answers) => ({ ...programme, [list]: namedRows(answers, table).map(namedOf) }),
  problems: (answers) => nameProblems(answers, table),
});

/** What the programme holds to in all that it does. */
export const principlesPart = listPart("principles", {
  ...{ slug: "principer", name: formTexts.principles, row: formTexts.principle, table: "p-principles" },
});

/** Where the programme puts its strength. */
export const focusAreasPart = listPart("focusAreas", {
  ...{ slug: "fokus", name: formTexts.focusAreas, row: formTexts.focusArea, table: "p-focus-areas" },
});
