import { contactGone } from "../../pilot/contact.store.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import { raiseHead } from "../../pilot/head.ts";
import { thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { present, unchangedSince, type Write } from "../../platform/table/table.ts";
import { pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import type { Disposal, Listed } from "./disposal.ts";
import type { DisposeNeeds, Left } from "./left.ts";
import { whyNot } from "./why-not.ts";

/**
 * Takes away the ways to a case that has ended: who took part and their addresses, links, and what lets it be found by a
 * mailbox; then the names in the log. The case stays. Done again after a death it goes on with the names.
 * @returns why it was left alone
 */
export async function contactsDisposed(
  { table, eraseNames }: DisposeNeeds,
  order: Disposal,
  { applicationId: id, dueSince }: Listed,
  at: Instant,
): Promise<Left | undefined> {
  const subject = pilotSubject(id);
  const pilot = await thePilot(table, { subject }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code !== "busy") return undefined;
    throw error;
  });
  if (!pilot || pilot.isDraft) return "gone";
  const before = pilot.lifecycle.contactsGone;
  if (before && before.disposal !== order.disposalId) return "gone";
  if (!before) {
    const why = whyNot(pilot, order, dayOf(at));
    if (why) return why;
    const by = order.confirmedBy ?? refuse("not-found");
    const { rule, years, proposedBy, disposalId } = order;
    const { grantIfAny: grant, items } = pilot;
    const links: Write | undefined = grant && {
      ...{ table: "pilots", update: keys.grant(id), when: unchangedSince(grant.version) },
      set: { linkGeneration: grant.linkGeneration + 1, version: grant.version + 1 },
    };
    await table.transact([
      ...pilot.heads.map(raiseHead),
      {
        ...{ table: "pilots", update: keys.case(id), when: present },
        set: { contactsGone: { at, disposal: disposalId } },
      },
      // Also of those who were let out: the item of each has stayed.
      ...items
        .filter(({ sk }) => sk.startsWith("MEMBER#"))
        .map(({ pk, sk }): Write => ({ table: "pilots", delete: { pk, sk } })),
      ...(grant && links ? [contactGone(grant), links] : []),
      auditEntry(
        subject,
        { at, by },
        { action: "contacts.disposed", details: { rule, years, dueSince, proposedBy: proposedBy.name } },
      ),
    ]);
  }
  await eraseNames(subject);
  return undefined;
}
