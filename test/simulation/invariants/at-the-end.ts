import { ExportJob, mayStartAgain } from "../../../functions/exports/jobs/export-job.ts";
import { CaseDocument } from "../../../functions/pilot/items/case-document.ts";
import { Dossier } from "../../../functions/pilot/items/dossier.ts";
import { Case } from "../../../functions/pilot/items/lifecycle.ts";
import { OutboxEntry } from "../../../functions/pilot/items/outbox-entry.ts";
import { RegisterEntry } from "../../../functions/pilot/items/register-entry.ts";
import { isFinal } from "../../../functions/pilot/stages/stages.ts";
import type { Item } from "../../../functions/platform/table/table.ts";
import { promise } from "../story.ts";
import type { World } from "../world.ts";

/** Every effect was delivered, and every mail sent at least once; what was given up is shown to staff as parked. */
function checkEffect(item: Item, { post, now }: World) {
  const { status, cancelled, effect, dueAt, outboxId } = OutboxEntry.parse(item);
  const due = status === "waiting" && !cancelled && (dueAt ?? "") <= now();
  promise(!due, () => `${item.pk} ${item.sk} was never delivered`);
  const settled = status === "delivered" || status === "bounced" || status === "complained";
  // To who has no address nothing is sent: staff write a letter.
  if (effect.kind === "mail" && effect.to !== "" && settled)
    promise(post.sentOf(item.pk, outboxId) > 0, () => `${item.pk} ${item.sk} is ${status}, and was never sent`);
}

/** A holder's file lies in the bucket as long as something names it, and no longer. */
function checkFile(item: Item, { removed }: World, items: readonly Item[]) {
  const { effect, status } = OutboxEntry.parse(item);
  if (effect.kind !== "remove-file" || status !== "delivered") return;
  const names = (one: Item) => [one["key"], one["fileKey"]].includes(effect.key);
  promise(removed.has(effect.key) !== items.some(names), () => `${effect.key} was left in the bucket, or is missing`);
}

/** Every fact has moved its pilot, every case has its number, and an execution was heard of in each stage. */
function checkCase(item: Item, { steps }: World) {
  const { applicationId, stage, pendingMove, wait, registrationNumber } = Case.parse(item);
  promise(pendingMove === undefined, () => `${item.pk} has a fact that never moved it: ${pendingMove?.fact}`);
  promise(registrationNumber !== undefined, () => `${item.pk} has no number in the public record`);
  // An execution that was lost without a word is missed when the next fact is recorded, and not before: one that was on
  // its way between two waits has left none.
  promise(
    isFinal(stage) || wait !== undefined || steps.wasLost(applicationId),
    () => `${item.pk} stands in ${stage}, and no execution was ever heard of`,
  );
}

/** What was written to people has its number and its files, unless its delivery was given up and is shown as that. */
function checkDocument(item: Item, { documents }: World, items: readonly Item[]) {
  const { documentId, registered, made } = CaseDocument.parse(item);
  const owed = items.find(({ pk, sk }) => pk === item.pk && sk === `OUTBOX#document-${documentId}`);
  if (owed?.["status"] === "parked") return;
  promise(registered !== undefined && made !== undefined, () => `${item.pk} ${item.sk} was never made`);
  for (const { key, bytes } of made ? [made.pdf, made.docx] : [])
    promise(documents.kept.get(key)?.length === bytes, () => `${item.pk} names ${key}, which does not lie there`);
}

/** A dossier that was asked for is made, unless its delivery was given up and is shown as that. */
function checkDossier(item: Item, { documents }: World, items: readonly Item[]) {
  const { dossierId, made } = Dossier.parse(item);
  const owed = items.find(({ pk, sk }) => pk === item.pk && sk === `OUTBOX#dossier-${dossierId}`);
  if (owed?.["status"] === "parked") return;
  const kept = documents.kept.get(made?.key ?? "");
  promise(kept?.length === made?.bytes && kept !== undefined, () => `${item.pk} ${item.sk} was never made`);
}

/** A case's documents are numbered without gaps or doubles, from 2 on: the application is number 1. */
function checkSerials(item: Item, items: readonly Item[]) {
  const { lastSerial = 1 } = Case.parse(item);
  const own = items.filter(({ pk }) => pk === item.pk);
  const made = own.filter(({ sk }) => sk.startsWith("DOCUMENT#"));
  const byHand = own.filter(({ sk }) => sk.startsWith("ENTRY#"));
  const serials = [
    ...made.flatMap((one) => CaseDocument.parse(one).registered?.serial ?? []),
    ...byHand.map((one) => RegisterEntry.parse(one).registered.serial),
  ].sort((a, b) => a - b);
  const wanted = Array.from({ length: lastSerial - 1 }, (_, i) => i + 2);
  promise(String(serials) === String(wanted), () => `the documents of ${item.pk} are numbered ${serials}`);
}

/** A file is there, or finance may start it again. */
function checkJob(item: Item, { now }: World) {
  const job = ExportJob.parse(item);
  promise(
    job.status === "ready" || mayStartAgain(job, now()),
    () => `${item.pk} is ${job.status}, and nobody may start it again`,
  );
}

/** Faults have stopped and time has passed: nothing is on its way any more, and nothing was lost. */
export function checkDelivered(world: World): void {
  const items = world.stored.all("pilots");
  for (const item of items) {
    if (item.sk.startsWith("OUTBOX#")) {
      checkEffect(item, world);
      checkFile(item, world, items);
    }
    if (item.sk === "CASE") {
      checkCase(item, world);
      checkSerials(item, items);
    }
    if (item.sk.startsWith("DOCUMENT#")) checkDocument(item, world, items);
    if (item.sk.startsWith("DOSSIER#")) checkDossier(item, world, items);
    if (item.sk === "EXPORT") checkJob(item, world);
  }
  const numbers = items.flatMap(({ sk, number }) => (sk.startsWith("GIVEN#") ? [String(number)] : []));
  const cases = items.filter(({ sk }) => sk === "CASE").length;
  promise(new Set(numbers).size === numbers.length, () => "a number of the public record was given twice");
  promise(numbers.length === cases, () => `${cases} cases have ${numbers.length} numbers`);
}
