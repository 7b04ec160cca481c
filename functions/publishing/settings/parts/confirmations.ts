import type { Answers } from "../../../platform/forms/answers.ts";
import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { answered, type PartOf, textIn } from "../../parts/part.ts";
import { confirmationTexts as t } from "./bank-file.texts.ts";

const columns = ["reference", "amount", "day"] as const;
const said = (answers: Answers, column: (typeof columns)[number]): string => textIn(answers, `p-${column}`).trim();

/** In which columns a spreadsheet of what is paid says it. Without any answer its headings do. */
export const confirmationsPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-confirmations",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-confirmations",
        name: t.name,
        slug: "bekraftelser",
        questions: [
          { id: "p-reference", label: t.reference, hint: t.referenceHint, kind: "line", limit: 60, optional: true },
          { id: "p-amount", label: t.amount, kind: "line", limit: 60, optional: true },
          { id: "p-day", label: t.day, kind: "line", limit: 60, optional: true },
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ confirmationColumns: chosen }) =>
    chosen ? answered({ "p-reference": chosen.reference, "p-amount": chosen.amount, "p-day": chosen.day }) : {},

  withAnswers: ({ confirmationColumns: _, ...authority }, answers) => {
    const [reference = "", amount = "", day = ""] = columns.map((column) => said(answers, column));
    return [reference, amount, day].includes("")
      ? authority
      : { ...authority, confirmationColumns: { reference, amount, day } };
  },

  problems: (answers) => {
    const missing = columns.filter((column) => said(answers, column) === "");
    if (missing.length === columns.length) return [];
    return missing.map((column) => ({ field: `p-${column}`, code: "columns-part" }));
  },
};
