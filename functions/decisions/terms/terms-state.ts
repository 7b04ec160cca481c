import type { CaseDocument } from "../../pilot/items/case-document.ts";
import { saidOf, type Terms } from "../../pilot/items/terms.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";

type Asked = Pick<Pilot, "terms" | "grantIfAny" | "lifecycle">;
export type TermsState = "to-send" | "waiting" | "in" | "accepted" | "over";

/** How far the terms of a grant have come; undefined where none are to be accepted. `over`: the grant has ended. */
export function termsState({ terms, grantIfAny: grant, lifecycle }: Asked): TermsState | undefined {
  if (!terms || !grant) return undefined;
  if (terms.accepted) return "accepted";
  if (lifecycle.stage !== "funded" || lifecycle.pendingMove || terms.lapsed || grant.ending) return "over";
  if (!terms.sent || JSON.stringify(terms.sent.said) !== JSON.stringify(saidOf(grant))) return "to-send";
  return terms.signed?.waits ? "in" : "waiting";
}

/** The terms as they were sent last, with their files once they are made. */
export function sentDocument({ terms, documents }: Pick<Pilot, "terms" | "documents">): CaseDocument | undefined {
  return documents.find(({ documentId }) => documentId === terms?.sent?.document);
}

/** The files that came for the terms as they were sent last. */
export const filesNow = ({ files, sent }: Terms): Terms["files"] =>
  files.filter(({ document }) => document === sent?.document);

/** Whether the day has passed without the terms being signed. */
export const isOverdue = ({ sent }: Pick<Terms, "sent">, today: LocalDay): boolean =>
  sent !== undefined && today > sent.lastDay;
