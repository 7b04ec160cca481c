import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { LocalDay } from "../../../vocabulary/instant.ts";
import { answered, type PartOf, rowsIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { openTable, rowsOf } from "./named-rows.ts";

const t = formTexts.bankDays;
const table = "p-days";

/** The days on which the authority differs from the calendar's bank days. */
export const bankDaysPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-bank-days",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-bank-days",
        name: t.name,
        slug: "bankdagar",
        questions: [
          openTable(table, {
            ...{ label: t.days, hint: t.daysHint, row: t.day, most: 60 },
            columns: [
              { id: "p-day", label: t.day, kind: "day" },
              { id: "p-payments", label: t.payments, kind: "yes-no" },
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ bankDays }) =>
    answered({ [table]: rowsOf(bankDays, ({ day, payments }) => ({ "p-day": day, "p-payments": payments })) }),

  withAnswers: (authority, answers) => ({
    ...authority,
    bankDays: rowsIn(answers, table).map(({ cells }) => ({
      day: LocalDay.parse(cells["p-day"]),
      payments: cells["p-payments"] === true,
    })),
  }),

  problems: (answers) => {
    const rows = rowsIn(answers, table);
    const days = rows.map(({ cells }) => cells["p-day"]);
    return rows.flatMap(({ id }, at) =>
      days.indexOf(days[at]) < at ? [{ field: `${table}.${id}.p-day`, code: "day-twice" }] : [],
    );
  },
};
