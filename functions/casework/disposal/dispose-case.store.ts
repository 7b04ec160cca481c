import { summaryOf } from "../../calls/application-form/summary.ts";
import { contactGone } from "../../pilot/contact.store.ts";
import { footprintsGone } from "../../pilot/double-funding/footprint.store.ts";
import { auditEntry, removalEntry } from "../../pilot/happenings.ts";
import { raiseHead } from "../../pilot/head.ts";
import { type DisposalRule, Disposed } from "../../pilot/items/disposed.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readItems } from "../../pilot/read-case.ts";
import { documentsRoot, keptRoot } from "../../platform/files/places.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Item, present, readAll, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { ApplicationId, pilotSubject, type Subject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";
import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { wheelGone } from "../../wheel/contract.ts";
import { removeRow } from "../desk/keep-row.store.ts";
import { contactsDisposed } from "./contacts.store.ts";
import type { Disposal, Listed } from "./disposal.ts";
import { isSame, keptOf } from "./kept-of-granted.ts";
import type { DisposeNeeds, Left } from "./left.ts";
import { whyNot } from "./why-not.ts";

/** A transaction takes a hundred writes. */
const atOnce = 90;
/** So long the outbox still knows which files were to go. */
const removalsKeptDays = 30;

/** Where files lie that an item names, in whatever field: a kind of item that comes later is not to be forgotten here. */
function filesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.startsWith(keptRoot) || value.startsWith(documentsRoot) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(filesIn))];
}

/** What stands elsewhere because the case is there: what it is known again by, and its place among the reserves. */
function elsewhere(pilot: Pilot): readonly Write[] {
  if (pilot.isDraft) return [];
  const { id, lifecycle, applied, submissions, call, reserve, grantIfAny, reports, takeovers } = pilot;
  const { title } = applied;
  const former = takeovers.flatMap(({ done }) =>
    done ? [{ title, organisationNumber: done.organisationNumber }] : [],
  );
  const known = [applied, ...submissions.map((one) => summaryOf(one, call)), ...former];
  return [
    ...footprintsGone(known.map((one) => ({ ...one, applicationId: id }))),
    ...(reserve ? [{ table: "pilots", delete: keys.reservePlace(lifecycle.callId, reserve.rank, id) } as const] : []),
    ...(grantIfAny ? [contactGone(grantIfAny)] : []),
    ...reports.map(
      ({ number }): Write => ({ table: "pilots", delete: keys.claimed(applied.organisationNumber, id, number) }),
    ),
    ...wheelGone(pilot),
  ];
}

/**
 * The case is closed for everybody: from here on only its being gone is shown, and what lies in it is removed. It is held
 * against the plan anew, by its head: whoever has taken it up since wins.
 * @returns why it is left alone
 */
async function begun(table: Table, order: Disposal, one: Listed, at: Instant): Promise<Left | undefined> {
  const subject = pilotSubject(one.applicationId);
  const pilot = await thePilot(table, { subject }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code !== "busy") return undefined;
    throw error;
  });
  if (!pilot) return "gone";
  const why = whyNot(pilot, order, dayOf(at));
  if (why) return why;
  const by = order.confirmedBy ?? refuse("not-found");
  const number = pilot.isDraft ? undefined : pilot.lifecycle.registrationNumber;
  const disposed: Disposed = {
    ...{ v: 1, at, rule: order.rule, dueSince: one.dueSince, disposal: order.disposalId },
    ...(number ? { registrationNumber: number } : {}),
    ...(order.rule === "granted" ? { register: registered(pilot) } : {}),
    by: { id: by.id, name: by.name },
  };
  const { rule, years, proposedBy } = order;
  const details = { rule, years, dueSince: one.dueSince, proposedBy: proposedBy.name };
  await table.transact([
    ...pilot.heads.map(raiseHead),
    { table: "pilots", put: { ...keys.disposed(one.applicationId), ...disposed }, when: absent },
    ...elsewhere(pilot),
    // Lists show it no more, also while it is being emptied.
    pilot.isDraft
      ? { table: "pilots", update: keys.draft(pilot.id), remove: ["peoplePk", "peopleSk"], when: present }
      : { table: "pilots", update: keys.case(pilot.id), remove: ["casesPk", "casesSk"], when: present },
    auditEntry(subject, { at, by }, { action: "case.disposed", details }),
  ]);
  return undefined;
}

const registered = ({ applied: { title, organisation }, lifecycle: { submittedAt } }: Pilot) => ({
  title,
  organisation,
  submittedAt,
});

const stays = ({ sk }: Item): boolean => sk === "DISPOSED" || sk === "HEAD";

/**
 * What removes one item: with it the files that it names, once nothing names them any more. Of what is kept in part the
 * rest goes.
 */
function gone(subject: Subject, item: Item, kept: Item | undefined, at: Instant): readonly Write[] {
  const { pk, sk } = item;
  if (kept) {
    if (isSame(kept, item)) return [];
    const still = filesIn(kept);
    const files = filesIn(item).filter((key) => !still.includes(key));
    return [{ table: "pilots", put: { ...kept, pk, sk } }, ...files.map((key) => removalEntry(subject, key, at))];
  }
  if (sk.startsWith("OUTBOX#") && Object(item["effect"]).kind === "remove-file") {
    const expiresAtSeconds = Math.floor(toMilliseconds(plusDays(at, removalsKeptDays)) / 1000);
    return item["expiresAtSeconds"] === undefined
      ? [{ table: "pilots", update: { pk, sk }, set: { expiresAtSeconds }, when: present }]
      : [];
  }
  const other = sk.startsWith("ALIKETITLE#") ? ApplicationId.safeParse(sk.slice("ALIKETITLE#".length)).data : undefined;
  const id = ApplicationId.parse(subject.slice("PILOT#".length));
  return [
    { table: "pilots", delete: { pk, sk } },
    ...(other ? [{ table: "pilots", delete: keys.alikeTitle(other, id) } as const] : []),
    ...(sk.startsWith("OUTBOX#") ? [] : filesIn(item).map((key) => removalEntry(subject, key, at))),
  ];
}

/** Removes all that is left; done again it goes on where it ended. */
async function emptied({ table, eraseNames }: DisposeNeeds, id: ApplicationId, rule: DisposalRule, at: Instant) {
  const subject = pilotSubject(id);
  const own = (await readItems(table, subject)).filter((item) => !stays(item));
  const beside = await Promise.all(
    [keys.earlierDrafts(id), keys.papers(id), keys.askedAll(id)].map((pk) => readAll(table, { table: "pilots", pk })),
  );
  const kept = rule === "granted" ? keptOf(own) : () => undefined;
  let writes: Write[] = [];
  for (const item of [...beside.flat(), ...own]) {
    const next = gone(subject, item, kept(item), at);
    if (writes.length + next.length > atOnce) {
      await table.transact(writes);
      writes = [];
    }
    writes.push(...next);
  }
  if (writes.length > 0) await table.transact(writes);
  await removeRow(table, id);
  await eraseNames(subject);
}

/**
 * Disposes of one case of a confirmed list. Dying in between loses nothing: the next try finds that it has begun, and
 * goes on until nothing is left but that the case was there.
 * @returns why it was left alone
 */
export async function disposeCase(
  needs: DisposeNeeds,
  order: Disposal,
  one: Listed,
  at: Instant,
): Promise<Left | undefined> {
  const { applicationId: id } = one;
  if (order.rule === "contacts") return contactsDisposed(needs, order, one, at);
  const key = keys.disposed(id);
  const before = await needs.table.get("pilots", key);
  const why = before ? undefined : await begun(needs.table, order, one, at);
  if (why) return why;
  await emptied(needs, id, order.rule, at);
  return before && readAs(Disposed, before).disposal !== order.disposalId ? "gone" : undefined;
}
