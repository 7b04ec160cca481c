import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { ProgrammeInWork } from "../../../settings/programme.ts";
import { answered, type PartOf, rowsIn, textIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import {
  codeColumn,
  nameColumns,
  namedCells,
  namedOf,
  namedRows,
  nameProblems,
  openTable,
  rowMeant,
  rowsOf,
  textsColumns,
} from "./named-rows.ts";

const t = formTexts.goals;
const table = "p-goals";

/** What the programme is to reach, from the whole to its parts. */
export const goalsPart: PartOf<ProgrammeInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-goals",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-goals-section",
        name: t.name,
        slug: "mal",
        questions: [
          openTable(table, {
            ...{ label: t.name, hint: t.hint, row: t.goal, most: 60 },
            columns: [
              ...nameColumns,
              ...textsColumns,
              { id: "p-above", label: t.above, hint: t.aboveHint, kind: "line", limit: 300, optional: true },
              codeColumn,
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ goals }) =>
    answered({ [table]: rowsOf(goals, (goal) => ({ ...namedCells(goal), "p-above": goal.above })) }),

  withAnswers: (programme, answers) => {
    const rows = namedRows(answers, table);
    const goals = rows.map((row) => {
      const above = textIn(row.cells, "p-above");
      const meant = above === "" ? undefined : rowMeant(rows, above)?.id;
      return { ...namedOf(row), ...(meant === undefined ? {} : { above: meant }) };
    });
    return { ...programme, goals };
  },

  problems: (answers) => {
    const rows = namedRows(answers, table);
    const astray = rowsIn(answers, table).filter(({ cells }) => {
      const above = textIn(cells, "p-above");
      return above !== "" && !rowMeant(rows, above);
    });
    return [
      ...nameProblems(answers, table),
      ...astray.map(({ id }) => ({ field: `${table}.${id}.p-above`, code: "of-unknown" })),
    ];
  },
};
