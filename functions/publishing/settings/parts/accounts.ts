import type { Question } from "../../../platform/forms/document.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { estimateRules } from "../../../vocabulary/estimate-rule.ts";
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

/** How months that nobody has claimed are estimated at a year's end. */
const estimates: Question = {
  id: "p-estimates",
  label: formTexts.estimates.label,
  hint: formTexts.estimates.hint,
  kind: "choice",
  options: estimateRules.map((rule) => ({ id: `p-${rule}`, label: formTexts.estimates.of[rule] })),
};

/**
 * The accounts that a new call begins with, what the ledger file holds of what stands on memorandum accounts, and how a
 * year's end is estimated.
 */
export const authorityAccountsPart: PartOf<AuthorityInWork> = {
  form: accountPlanForm("p-setting-accounts", [ledgerFile, estimates]),
  answersIn: ({ accounting, memorandum = "included", estimates: rule = "budget" }) => ({
    ...planAnswered(accounting, asWritten),
    "p-ledger-file": `p-${memorandum}`,
    "p-estimates": `p-${rule}`,
  }),
  withAnswers: ({ memorandum: _, estimates: _estimates, ...authority }, answers) => ({
    ...authority,
    ...(textIn(answers, "p-ledger-file") === "p-left-out" ? { memorandum: "left-out" } : {}),
    ...(textIn(answers, "p-estimates") === "p-claimed" ? { estimates: "claimed" } : {}),
    accounting: planWritten(authority.accounting, answers, asWritten),
  }),
  problems: (answers) => planProblems(answers, asWritten),
};
