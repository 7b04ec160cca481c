import type { CallInWork } from "../calls/call.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { memorandumText, planFaults } from "../settings/plan-faults.ts";
import { isMemorandum } from "../vocabulary/account-plan.ts";
import type { CallFault } from "./call-fault.ts";
import { questionOf } from "./parts/account-plan.ts";

/**
 * The accounts by which a holder's costs, or what is only promised, would be booked among the authority's own money, or
 * its own money outside it: what the ledger file says of other accounts than memorandum ones is what it books.
 */
export const memorandumFaults = ({ accounting, categories }: CallInWork): CallFault[] => [
  ...categories
    .filter(({ account }) => !isMemorandum(account, accounting.memorandum))
    .map(
      ({ account, label }): CallFault => ({
        at: "kostnader",
        field: "p-categories",
        code: "category-not-memorandum",
        facts: { account, label: wordsIn(label, "sv"), listed: memorandumText(accounting) },
      }),
    ),
  ...planFaults(accounting).map(
    ({ name, account, code, listed }): CallFault => ({
      at: "konton",
      field: questionOf(name),
      code,
      facts: { account, listed },
    }),
  ),
];
