import { commonProblems, type ProblemKind } from "../../platform/web/problem.ts";

/** Every no of the finance API, by the name that its type's address ends with. */
export const apiProblems = {
  ...commonProblems,
  "month-not-closed": {
    status: 409,
    title: "The month is not closed",
    detail: "Only a file that will never change was asked for, and the month is still open or is just being closed.",
  },
  "no-accruals": {
    status: 409,
    title: "There is no account of accruals",
    detail:
      "The version was kept while the plan of accounts named no account of accrued grants. Finance adds the account and keeps the year's end as a new version.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
export type ApiProblem = keyof typeof apiProblems;

export const noSuchMonth =
  "Nothing has been posted to this month. GET /api/finance/months lists those that have lines.";

export const notFrozen =
  "This format was added after the month had closed. GET /api/finance/months says which files the month closed with.";

export const tooLargeWhileOpen =
  "The preliminary file would be larger than what can be made while you wait. Ask again when the month has been closed: then it is always there.";

export const noSuchVersion =
  "Finance has not kept this version of the year's end. GET /api/finance/year-ends/{year} lists those that there are.";
