import type { CallInWork } from "../calls/call.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { CallFault } from "./call-fault.ts";

/** A limit on public financing is held only where the form switches its rule on, and every source says whose money it is. */
export function publicLimitFaults({ publicMost, financing, forms }: CallInWork): readonly CallFault[] {
  if (publicMost === undefined) return [];
  const isHeld = forms.application.rules.some(({ rule }) => rule === "public-within-limit");
  return [
    ...financing
      .filter(({ kind }) => kind === undefined)
      .map(
        ({ label }): CallFault => ({
          ...{ at: "kostnader", field: "p-sources", code: "source-of-nobody" },
          facts: { label: wordsIn(label, "sv") },
        }),
      ),
    ...(isHeld ? [] : [{ at: "application", code: "public-limit-unheld" } as const]),
  ];
}
