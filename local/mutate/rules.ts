import { basename, dirname } from "node:path";

/** The pure rules of money, stages, settlement and links: the files that `npm run mutate` breaks, one after another. */
export const rules = [
  "functions/vocabulary/ore.ts",
  "functions/vocabulary/rate.ts",
  "functions/vocabulary/months.ts",
  "functions/vocabulary/instant.ts",
  "functions/vocabulary/giro.ts",
  "functions/vocabulary/organisation-number.ts",
  "functions/vocabulary/voucher.ts",
  "functions/pilot/stages/stages.ts",
  "functions/payments/settlement.ts",
  "functions/pilot/items/grant.ts",
  "functions/pilot/items/quorum.ts",
  "functions/pilot/items/report-dues.ts",
  "functions/pilot/items/report-period.ts",
  "functions/pilot/items/decision.ts",
  "functions/ledger/kinds.ts",
  "functions/ledger/accounts.ts",
  "functions/ledger/verification.ts",
  "functions/calls/application-form/budget.ts",
  "functions/calls/application-form/summary.ts",
  "functions/platform/links/links.ts",
  "functions/reviews/link-period.ts",
  "functions/decisions/grant-from-decision.ts",
  "functions/pilot/head.ts",
  "functions/pilot/outcome-writes.ts",
  "functions/pilot/the-verification.ts",
  "functions/calls/frames/frame.ts",
] as const;

/** The tests that must see a rule broken: those beside it that begin with its name. Tests of pages do not count. */
export const testsOf = (rule: string): string[] => {
  const beside = `${dirname(rule)}/${basename(rule, ".ts")}`;
  return [`${beside}.test.ts`, `${beside}-*.test.ts`];
};
