import type { AuthorityInWork } from "../../../settings/authority.ts";
import { accountPlanForm, planAnswered, planProblems, planWritten } from "../../parts/account-plan.ts";
import type { PartOf } from "../../parts/part.ts";

/** A kind of organisation stands as it was written: only a call knows which ones its applicants choose among. */
const asWritten = { nameOf: (key: string) => key, keyOf: (name: string) => name };

/** The accounts that a new call begins with. */
export const authorityAccountsPart: PartOf<AuthorityInWork> = {
  form: accountPlanForm("p-setting-accounts"),
  answersIn: ({ accounting }) => planAnswered(accounting, asWritten),
  withAnswers: (authority, answers) => ({
    ...authority,
    accounting: planWritten(authority.accounting, answers, asWritten),
  }),
  problems: (answers) => planProblems(answers, asWritten),
};
