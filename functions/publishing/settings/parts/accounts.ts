import type { Question } from "../../../platform/forms/document.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { accountPlanForm, planAnswered, planProblems, planWritten } from "../../parts/account-plan.ts";
import { type PartOf, textIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";

/** A kind of organisation stands as it was written: only a call knows which ones its applicants choose among. */
const asWritten = { nameOf: (key: string) => key, keyOf: (name: string) => name };

const t = formTexts.ledgerFile;

/** What the month's file for the ledger holds. */
const ledgerFile: Question = {
  id: "p-ledger-file",
  label: t.label,
  hint: t.hint,
  kind: "choice",
  options: [
    { id: "p-included", label: t.included },
    { id: "p-left-out", label: t.leftOut },
  ],
};

/** The accounts that a new call begins with, and what the ledger file holds of what stands on memorandum accounts. */
export const authorityAccountsPart: PartOf<AuthorityInWork> = {
  form: accountPlanForm("p-setting-accounts", [ledgerFile]),
  answersIn: ({ accounting, memorandum = "included" }) => ({
    ...planAnswered(accounting, asWritten),
    "p-ledger-file": `p-${memorandum}`,
  }),
  withAnswers: ({ memorandum: _, ...authority }, answers) => ({
    ...authority,
    ...(textIn(answers, "p-ledger-file") === "p-left-out" ? { memorandum: "left-out" } : {}),
    accounting: planWritten(authority.accounting, answers, asWritten),
  }),
  problems: (answers) => planProblems(answers, asWritten),
};
