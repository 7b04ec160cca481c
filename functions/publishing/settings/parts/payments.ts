import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { paymentModes } from "../../../settings/payment-modes.ts";
import { Month } from "../../../vocabulary/instant.ts";
import { answered, type PartOf, rowsIn, textIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { openTable, rowsOf } from "./named-rows.ts";

const t = formTexts.payments;
const table = "p-modes";

/** How what is paid reaches the books, from which month on. */
export const paymentModesPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-payments",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-payments",
        name: t.name,
        slug: "utbetalningar",
        questions: [
          openTable(table, {
            ...{ label: t.mode, hint: t.modeHint, row: t.row, most: 60 },
            columns: [
              {
                id: "p-mode",
                label: t.way,
                kind: "choice",
                options: paymentModes.map((mode) => ({ id: `p-${mode}`, label: t.modes[mode] })),
              },
              { id: "p-from", label: t.from, hint: t.fromHint, kind: "line", limit: 7 },
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ paymentModes: chosen = [] }) =>
    answered({ [table]: rowsOf(chosen, ({ mode, from }) => ({ "p-mode": `p-${mode}`, "p-from": from })) }),

  withAnswers: ({ paymentModes: _, ...authority }, answers) => {
    const rows = rowsIn(answers, table).map(({ cells }) => ({
      mode: paymentModes.find((mode) => `p-${mode}` === textIn(cells, "p-mode")) ?? "on-payment",
      from: Month.parse(textIn(cells, "p-from")),
    }));
    return { ...authority, ...(rows.length > 0 ? { paymentModes: rows } : {}) };
  },

  problems: (answers) =>
    rowsIn(answers, table).flatMap(({ id, cells }) =>
      Month.safeParse(textIn(cells, "p-from")).success ? [] : [{ field: `${table}.${id}.p-from`, code: "no-month" }],
    ),
};
