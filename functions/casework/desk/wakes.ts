import { type ApplicationId, pilotIn, Subject } from "../../vocabulary/ids.ts";

/** What the table's stream tells of an item: its key, and how it is now. */
export type Told = { readonly pk: string; readonly sk: string; readonly status?: unknown };

/**
 * The pilot whose row may have changed by this. Every decision and every move raises the head of its pilot, and what is
 * given up is marked on its entry; of drafts that are saved, which move no head, only that of a decision changes a row: the
 * ranking shows what is proposed. The stream's own filter says the same (infra/constructs/wake.ts).
 */
export function rowTouchedBy({ pk, sk, status }: Told): ApplicationId | undefined {
  if (!pk.startsWith("PILOT#")) return undefined;
  const touches = sk === "HEAD" || sk === "DECISIONDRAFT" || (sk.startsWith("OUTBOX#") && status === "parked");
  const subject = touches ? Subject.safeParse(pk).data : undefined;
  return subject && pilotIn(subject);
}
