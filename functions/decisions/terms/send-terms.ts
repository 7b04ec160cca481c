import type { Context, OutcomeMail } from "../../pilot/act.ts";
import type { OwedDocument } from "../../pilot/items/case-document.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { saidOf, type Terms } from "../../pilot/items/terms.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { DocumentId } from "../../vocabulary/ids.ts";
import { dayOf, plusLocalDays } from "../../vocabulary/instant.ts";
import { termsPaper } from "./terms-paper.ts";
import { termsMails, termsReminders } from "./told-of-terms.ts";

type Of = Pick<Pilot, "call" | "applied"> & { readonly grant: Grant };
type Granted = Pick<Pilot, "id" | "call" | "applied" | "terms">;
type Sent = {
  readonly terms: Terms;
  readonly documents: readonly OwedDocument[];
  readonly mails: readonly OutcomeMail[];
};

/** The terms are made of the grant as it is now, and sent: as a document of the case, with the day and one reminder. */
export function sentNow(of: Of, before: Terms, { at, newId }: Pick<Context, "at" | "newId">): Sent {
  const { grant, call } = of;
  const today = dayOf(at);
  const lastDay = plusLocalDays(today, before.days);
  const document = newId(DocumentId);
  const reminders = termsReminders(of, lastDay, { at, named: document });
  const { signed: _, ...kept } = before;
  return {
    terms: {
      ...kept,
      sent: { document, at, lastDay, said: saidOf(grant) },
      reminders: reminders.map(({ id }) => id),
    },
    documents: [{ documentId: document, kind: "terms", paper: termsPaper(grant, call, { today, lastDay }) }],
    mails: [...termsMails(of, { what: "sent", lastDay }), ...reminders],
  };
}

/** The terms as they now are, if nobody has changed them meanwhile. */
export const termsPut = (id: Pilot["id"], terms: Terms, before: Terms | undefined): Write => ({
  table: "pilots",
  put: { ...keys.terms(id), ...terms },
  when: unchangedSince(before?.version ?? 0),
});

/**
 * What a grant leads to where its call asks for terms: they are sent with the decision, or wait for an officer until it has
 * legal force. Files that came for an earlier grant of the case stay with it.
 */
export function termsOfGrant(pilot: Granted, grant: Grant, context: Pick<Context, "at" | "newId">) {
  const { call, terms: earlier, applied } = pilot;
  if (!call.terms) return undefined;
  const { days, afterLegalForce } = call.terms;
  const waits = afterLegalForce && call.appeal.kind !== "none" && call.appeal.kind !== "not-appealable";
  const begun: Terms = {
    ...{ v: 1, version: (earlier?.version ?? 0) + 1, days, since: context.at },
    ...(waits ? { afterLegalForce: true } : {}),
    ...{ reminders: [], files: earlier?.files ?? [], returned: [], extended: [] },
  };
  const sent = waits ? { terms: begun, documents: [], mails: [] } : sentNow({ call, applied, grant }, begun, context);
  return { writes: [termsPut(pilot.id, sent.terms, earlier)], documents: sent.documents, mails: sent.mails };
}
