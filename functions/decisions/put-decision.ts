import { invoiceBasisPaper } from "../payments/contract.ts";
import type { Context } from "../pilot/act.ts";
import { type Decision, decisionNumber } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, type Write } from "../platform/table/table.ts";
import { DocumentId } from "../vocabulary/ids.ts";
import { delegatedPut } from "./delegated/delegated.ts";
import { decisionPaper } from "./letter/decision-paper.ts";
import { reportsOfDecision } from "./letter/reports-of-decision.ts";

/** The number of the case's next decision. */
export const nextNumber = ({ decisions }: Pick<Pilot, "decisions">): number => {
  const newest = decisions.at(-1);
  return newest ? decisionNumber(newest) + 1 : 1;
};

/** A decision in its place in the case's series, which is empty; a delegate's in the list for the board, too. */
export const recordedPut = (pilot: Pilot, recorded: Decision): readonly Write[] => [
  {
    table: "pilots",
    put: { ...keys.decision(pilot.id, decisionNumber(recorded)), ...recorded },
    when: absent,
  },
  ...delegatedPut(pilot, recorded),
];

/** The decision as a document, and of a recovery what finance invoices by; one that only postpones is told to nobody. */
export const documentsOf = (pilot: Pilot, recorded: Decision, { newId }: Pick<Context, "newId">) =>
  recorded.outcome === "postponed"
    ? []
    : [
        {
          documentId: newId(DocumentId),
          kind: "decision",
          paper: decisionPaper(pilot, recorded, reportsOfDecision(pilot, recorded)),
        } as const,
        ...(recorded.outcome === "recovered"
          ? [
              {
                documentId: newId(DocumentId),
                kind: "invoice-basis",
                paper: invoiceBasisPaper(pilot, recorded),
              } as const,
            ]
          : []),
      ];
