import type { Call } from "../../calls/call.ts";
import { chosenBy } from "../../calls/choosing.ts";
import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import { Case } from "../../pilot/items/lifecycle.ts";
import { isOpen, Review } from "../../pilot/items/review.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, type BulkId, bulkIn, type CallId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { waitingOf } from "../may-change.ts";
import { type Field, nameKey, type Pooled } from "../pool/pooled.ts";
import { reviewsOf } from "../tasks/tasks.store.ts";
import { Bulk, BulkProgress, mostCases, mostRows } from "./bulk.ts";
import type { Candidate, ToReview } from "./even-spread.ts";

/** An order and how far it has come; undefined before it is begun. */
export type BulkNow = { readonly bulk: Bulk; readonly progress: BulkProgress | undefined };
export type BulkSeen = Guarded & { readonly bulkId: BulkId; readonly now: BulkNow | undefined };

/** @returns undefined where there is no such order */
export async function readBulk(table: Pick<Table, "get">, id: BulkId): Promise<BulkNow | undefined> {
  const [bulk, progress] = await Promise.all([
    table.get("pilots", keys.bulk(id)),
    table.get("pilots", keys.bulkProgress(id)),
  ]);
  return bulk && { bulk: readAs(Bulk, bulk), progress: progress && readAs(BulkProgress, progress) };
}

/** What the acts of an order decide on. */
export async function theBulk(table: Reader, { subject }: Pressed<unknown>): Promise<BulkSeen> {
  const bulkId = bulkIn(subject) ?? refuse("not-found");
  const head = await readHead(table, subject);
  return { heads: [head], bulkId, now: await readBulk(table, bulkId) };
}

/** So many are read side by side: each is a query of its own. */
const together = 20;

async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < all.length; i += together)
    done.push(...(await Promise.all(all.slice(i, i + together).map(work))));
  return done;
}

/** The focus areas that were chosen, as the pool names them: an area and an option are the same by their name. */
function fieldsOf({ call, submission }: Pilot, fields: readonly Field[]): readonly string[] {
  const { application } = call.forms;
  const chosen = answerAs(application, submission.answers, "focus-areas") ?? [];
  const options = askedAs(application, "focus-areas")?.options.filter(({ id }) => chosen.includes(id)) ?? [];
  const names = new Set(options.flatMap(({ label }) => Object.values(label).map(nameKey)));
  return fields.filter(({ name }) => Object.values(name).some((word) => names.has(nameKey(word)))).map(({ id }) => id);
}

const isActive = ({ status }: Review) => status !== "cancelled" && status !== "recused";
/** Who has said no is not asked again. */
const isKnown = (review: Review) => review.status !== "cancelled" || review.declined !== undefined;

function toReview(pilot: Pilot, fields: readonly Field[], { each, untouched }: Wish): ToReview | undefined {
  const { applied, reviews, applicants, submission } = pilot;
  const active = reviews.filter(isActive).length;
  if (waitingOf(pilot) !== "waiting" || active >= each || (untouched && active > 0)) return undefined;
  return {
    id: pilot.id,
    language: submission.language,
    fields: fieldsOf(pilot, fields),
    organisation: applied.organisation,
    organisationNumber: applied.organisationNumber,
    addresses: applicants,
    names: [applied.contact.name, applied.signatory?.name ?? ""].filter((name) => name !== ""),
    asked: reviews.filter(isKnown).map(({ reviewer }) => reviewer.email),
    wanted: each - active,
  };
}

/** How many reviewers each application is to have, and whether only those without any are meant. */
export type Wish = { readonly each: number; readonly untouched: boolean };
export type Lacking = ToReview & { readonly id: ApplicationId; readonly title: string };

/** The call's applications that lack reviewers, the first that came first. A query for each of those that wait. */
export async function lackingIn(
  table: Reader,
  callId: CallId,
  fields: readonly Field[],
  wish: Wish,
): Promise<readonly Lacking[]> {
  const place = { table: "pilots", index: "cases", pk: keys.cases(callId, "submitted") } as const;
  const cases = parsed(Case, await readAll(table, place, mostCases)).slice(0, mostCases);
  const found = await inTurns(cases, async ({ applicationId, title }): Promise<Lacking[]> => {
    const pilot = await readPilot(table, applicationId);
    const one = chosenBy(pilot.call) === "group" ? undefined : toReview(pilot, fields, wish);
    return one ? [{ ...one, id: applicationId, title }] : [];
  });
  return found.flat();
}

/** Cases by their ids: a call to the table for each hundred. */
async function casesOf(table: Pick<Table, "getMany">, ids: readonly ApplicationId[]): Promise<readonly Case[]> {
  const found: Case[] = [];
  for (let i = 0; i < ids.length; i += 100)
    found.push(...parsed(Case, await table.getMany("pilots", ids.slice(i, i + 100).map(keys.case))));
  return found;
}

/** Reviews are waited for before the decision: of a direct one, until it is made. */
const isWaiting = ({ stage }: Case) => stage === "submitted" || stage === "reviewed";

/** People of the pool with how much they have to do now, in whatever call. */
export async function candidates(
  table: Pick<Table, "query" | "getMany">,
  people: readonly Pooled[],
): Promise<readonly Candidate[]> {
  const tasks = await inTurns(people, async ({ email }) => (await reviewsOf(table, emailHash(email))).filter(isOpen));
  const ids = [...new Set(tasks.flat().map(({ applicationId }) => applicationId))];
  const waiting = new Set((await casesOf(table, ids)).filter(isWaiting).map(({ applicationId }) => applicationId));
  return people.map(({ pooledId: id, ...person }, i) => ({
    ...person,
    id,
    load: tasks[i]?.filter(({ applicationId }) => waiting.has(applicationId)).length ?? 0,
  }));
}

/** A review of the call that is still to be written, and what its application is called. */
export type OpenReviewSeen = { readonly review: Review; readonly title: string };

/** Those of the call, due first first. */
export async function openReviewsIn(
  table: Pick<Table, "query" | "getMany">,
  callId: Call["callId"],
): Promise<readonly OpenReviewSeen[]> {
  const place = { table: "pilots", index: "cases", pk: keys.openReviews(callId) } as const;
  const reviews = parsed(Review, await readAll(table, place, mostRows + 1)).slice(0, mostRows + 1);
  const cases = await casesOf(table, [...new Set(reviews.map(({ applicationId }) => applicationId))]);
  return reviews.flatMap((review) => {
    const found = cases.find(({ applicationId }) => applicationId === review.applicationId);
    return found && isWaiting(found) && isOpen(review) ? [{ review, title: found.title }] : [];
  });
}

/** So many orders are listed: an item may hold hundreds of applications. */
const mostOrders = 5;

/** The last orders of any call. */
export async function lastBulks(table: Pick<Table, "query">): Promise<readonly Bulk[]> {
  const place = { table: "pilots", index: "cases", pk: keys.bulks() } as const;
  return parsed(Bulk, (await table.query({ ...place, newestFirst: true, limit: mostOrders })).items);
}
