import { paidTowards } from "../../../functions/payments/settlement.ts";
import { postedBefore } from "../../../functions/payments/settlement-writes.ts";
import { entitledTo, type Grant, openClaimOf, payableOf } from "../../../functions/pilot/items/grant.ts";
import type { Payment } from "../../../functions/pilot/items/payment.ts";
import { creditsAt, isDecided, leftOfRecovery, undecidedOf } from "../../../functions/pilot/items/recovery.ts";
import { isOpen } from "../../../functions/pilot/items/review.ts";
import { heldSince } from "../../../functions/pilot/items/takeover.ts";
import type { Pilot } from "../../../functions/pilot/pilot.ts";
import { sumOre } from "../../../functions/vocabulary/ore.ts";
import type { Book } from "../book.ts";
import { promise } from "../story.ts";

const open = ["entered", "attested-once", "attested", "batched"];
const attestsOf = { entered: 0, "attested-once": 1, attested: 2, batched: 2, paid: 2, cancelled: undefined } as const;

const equal = (what: string, id: string, one: unknown, other: unknown) =>
  promise(
    JSON.stringify(one) === JSON.stringify(other),
    () => `${what} of ${id}: ${JSON.stringify(one)} is not ${JSON.stringify(other)}`,
  );

/** The grant's sums are those of the ledger, and of the payments. */
function checkSums({ id, payments }: Pilot, grant: Grant, book: Book) {
  const ledger = book.sumsOf(id);
  for (const [kind, amount] of Object.entries(postedBefore(grant)))
    equal(`the ledger's ${kind}`, id, ledger[kind] ?? 0, amount);
  const sum = (kind: Payment["kind"], statuses: readonly string[]) =>
    sumOre(
      payments.filter((one) => one.kind === kind && statuses.includes(one.status)).map(({ amountOre }) => amountOre),
    );
  equal("payments due and paid", id, [sum("payment", open), sum("payment", ["paid"])], [grant.dueOre, grant.paidOre]);
  equal("advances", id, [sum("advance", open), sum("advance", ["paid"])], [grant.advanceDueOre, grant.advancedOre]);
}

/** paid <= entitled <= granted, and whatever is settled, due and paid makes up what can be paid. */
function checkBounds(id: string, grant: Grant) {
  const entitled = entitledTo(grant);
  const towards = paidTowards(grant);
  equal("paid and due", id, towards + grant.dueOre, payableOf(grant));
  promise(
    towards <= entitled && entitled <= grant.capOre,
    () => `${id} has had ${towards} of ${entitled}, granted ${grant.capOre}`,
  );
  promise(grant.settledOre <= grant.advancedOre, () => `${id} has settled more than was advanced`);
  promise(grant.repaidOre <= grant.reclaimedOre, () => `${id} has paid back more than was claimed`);
  const out = grant.paidOre + grant.advancedOre - grant.repaidOre;
  const writtenOff = grant.writtenOffOre ?? 0;
  promise(
    out <= grant.capOre + openClaimOf(grant) + writtenOff,
    () => `${id} has ${out}, more than granted, claimed back and written off: ${JSON.stringify(grant)}`,
  );
  promise(openClaimOf(grant) >= 0, () => `${id} has had more repaid and written off than was claimed`);
}

/** What is decided and not decided makes up what is claimed and has not come; two people write off. */
function checkRecoveries(id: string, grant: Grant, { recoveries, writeOffs }: Pick<Pilot, "recoveries" | "writeOffs">) {
  const decided = recoveries.filter(isDecided);
  const left = sumOre(decided.map((one) => leftOfRecovery(grant, one)));
  equal("left of recoveries", id, left + undecidedOf(grant, recoveries), openClaimOf(grant));
  equal("decided above the claim", id, creditsAt(recoveries, grant.reclaimedOre, grant.grantedAt), []);
  for (const { approved, proposed } of writeOffs)
    promise(approved?.id !== proposed.id, () => `${id}: ${proposed.id} has written off alone`);
}

/** Two different people attest, neither the one whose act made the payment due. */
function checkPayment(
  { unit }: Grant,
  { paymentId, status, attests, enteredBy, enteredBefore = [], batchId }: Payment,
) {
  const who = attests.map(({ id }) => id);
  promise(
    !enteredBefore.some(({ id }) => who.includes(id)),
    () => `${paymentId} was attested by who made an earlier one due`,
  );
  promise(new Set(who).size === who.length, () => `${paymentId} was attested twice by one person`);
  promise(!who.includes(enteredBy.id), () => `${paymentId} was attested by ${enteredBy.id}, who made it due`);
  const wanted = attestsOf[status];
  promise(wanted === undefined || wanted === who.length, () => `${paymentId} is ${status} with ${who.length} attests`);
  // What a unit of the authority itself gets is booked when two have attested it, and no bank is asked.
  const inBatch = !unit && (status === "batched" || status === "paid");
  promise((batchId !== undefined) === inBatch, () => `${paymentId} is ${status}, in batch ${batchId}`);
}

/** Reviews: as many are counted as are in, and no mailbox reviews twice, or its own application. */
function checkReviews({ id, reviews, quorum, applicants, call, lifecycle }: Pilot) {
  const kept = reviews.filter(({ status }) => status !== "cancelled");
  const boxes = kept.map(({ reviewer }) => reviewer.email.toLowerCase());
  promise(new Set(boxes).size === boxes.length, () => `${id} is reviewed twice by one mailbox`);
  promise(!boxes.some((box) => applicants.includes(box)), () => `${id} is reviewed by who applied`);
  const submitted = kept.filter(({ status }) => status === "submitted").length;
  equal("reviews counted", id, quorum?.submitted ?? 0, submitted);
  const { way } = call.choosing;
  const { stage, pendingMove } = lifecycle;
  if (way === "direct")
    promise(
      stage !== "submitted" || pendingMove?.to === "reviewed",
      () => `${id} waits for reviews that nobody asked for`,
    );
  if (way === "group" && quorum?.reachedAt && !quorum.ended)
    // One that was opened again afterwards is written beside the others.
    promise(
      !kept.some((review) => isOpen(review) && !review.again),
      () => `${id} has gone on without the answers of its whole group`,
    );
  if (stage === "reviewed") promise(quorum?.reachedAt !== undefined, () => `${id} is reviewed, and its round goes on`);
}

/** Nothing is paid before terms are accepted, and no grant that has lapsed keeps money. */
function checkTerms({ id, terms, payments: all, takeovers }: Pilot, grant: Grant) {
  // What an earlier holder was paid rests on terms of its own.
  const payments = all.filter(({ enteredAt }) => enteredAt > (heldSince(takeovers) ?? ""));
  if (terms && !terms.accepted)
    promise(payments.length === 0 || grant.lapsedOre !== undefined, () => `${id} is paid, and its terms wait`);
  promise(!(terms?.accepted && terms.lapsed), () => `${id} has accepted terms that lapsed`);
  if (grant.ending?.kind === "lapsed")
    promise(grant.ended && grant.releasedOre === grant.amountOre, () => `${id} has lapsed, and keeps money`);
}

/** A project that was taken over is the new holder's everywhere, and what was paid before is the earlier ones'. */
function checkTakeovers({ id, takeovers, applied, lifecycle, payments, members, payee }: Pilot, grant: Grant) {
  const done = takeovers.flatMap((one) => (one.done ? [one.done] : []));
  if (done.length === 0) return equal("paid to earlier holders", id, grant.formerOre ?? 0, 0);
  const now = [applied.organisation, applied.organisationNumber];
  equal("the holder", id, [grant.organisation, grant.organisationNumber], now);
  equal("the holder on lists", id, lifecycle.organisation, applied.organisation);
  equal("paid to earlier holders", id, sumOre(done.map(({ paidOre }) => paidOre)), grant.formerOre ?? 0);
  const since = heldSince(takeovers) ?? "";
  const open = payments.filter(({ status }) => !["paid", "cancelled"].includes(status));
  promise(
    open.every(({ organisation }) => organisation === grant.organisation),
    () => `${id} pays somebody else than its holder`,
  );
  promise(
    payee?.current === undefined || payee.current.enteredAt > since,
    () => `${id} pays to what the holder before has said`,
  );
  promise(
    members.every(({ generation, removedAt }) => removedAt === undefined && generation > 0),
    () => `${id} lets in who was removed`,
  );
}

/** What is true of one pilot at any moment. */
export function checkPilot(pilot: Pilot, book: Book): void {
  const { id, members, isDraft } = pilot;
  const boxes = members.map(({ email }) => email.toLowerCase());
  promise(new Set(boxes).size === boxes.length && boxes.length <= 10, () => `${id} has one member twice, or too many`);
  const whole = pilot.attachments.filter(({ question }) => question === undefined);
  promise(whole.length <= 10, () => `${id} has ${whole.length} attachments that answer no question`);
  if (isDraft) return;
  checkReviews(pilot);
  promise(
    (pilot.decision?.outcome === "granted") === (pilot.grantIfAny !== undefined),
    () => `${id} has a grant without its decision`,
  );
  const grant = pilot.grantIfAny;
  if (!grant) return;
  promise(
    pilot.reports.filter(({ status }) => status === "draft").length <= 1,
    () => `${id} has two drafts of a report`,
  );
  checkSums(pilot, grant, book);
  checkBounds(id, grant);
  checkTerms(pilot, grant);
  checkTakeovers(pilot, grant);
  checkRecoveries(id, grant, pilot);
  for (const payment of pilot.payments) checkPayment(grant, payment);
}
