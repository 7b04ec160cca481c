import { lasting, mintLink } from "../../platform/links/links.ts";
import { countMetric, log } from "../../platform/log.ts";
import type { Mailer } from "../../platform/mail/mailer.ts";
import type { Registrar } from "../../platform/registrar/registrar.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Condition, ConditionFailed, type Key, type Table, type Write } from "../../platform/table/table.ts";
import { type ApplicationId, type OutboxId, pilotIn, type Subject } from "../../vocabulary/ids.ts";
import { plusSeconds } from "../../vocabulary/instant.ts";
import { auditEntry, headMoved } from "../happenings.ts";
import { theSystem } from "../items/lifecycle.ts";
import { type EffectOf, OutboxEntry } from "../items/outbox-entry.ts";
import type { Mails } from "../items/owed-mail.ts";
import type { Machine } from "../machine/machine.ts";
import { recover } from "../machine/recover.ts";
import { readCase } from "../read-case.ts";
import { compose, type MailAuthority } from "./compose.ts";
import { forgetDraft } from "./forget-draft.ts";
import { type DocumentNeeds, makeDocument } from "./make-document.ts";
import { makeDossier } from "./make-dossier.ts";
import {
  bulk,
  disposal,
  drafts,
  gathering,
  type LookAgain,
  links,
  type ManyNeeds,
  morning,
  type Settled,
} from "./many.ts";
import { registered } from "./registered.ts";
import { type RemoveFile, removeUnlessNamed } from "./remove-file.ts";
import { saidOfCall } from "./said-of-call.ts";

export type DeliveryNeeds = ManyNeeds & {
  table: Table;
  machine: Machine;
  mailer: Mailer;
  mails: Mails;
  registrar: Registrar;
  removeFile: RemoveFile;
  documents: DocumentNeeds;
  siteUrl: string;
  /** Whom mails come from. */
  authority: () => Promise<MailAuthority>;
};

/** How long a claim holds while its effect is under way; after that another delivery may try. */
const leaseSeconds = 60;
/** After this many attempts an entry is parked: shown to staff, counted for the alarm, re-sendable. */
const attemptsBeforeParking = 12;
/** From this attempt on a failure is counted for the alarm: some minutes after the first, long before parking. */
const attemptsBeforeAlarm = 4;
/** Unheard this often, a signal or a start means that the execution is lost. */
const attemptsBeforeRecovery = 3;

/** 15, 30, 60 ... seconds, at most an hour. */
const retryAfter = (attempts: number) => Math.min(15 * 2 ** (attempts - 1), 3600);

export type Delivery = "delivered" | "again" | "failed" | "parked" | "not-due";

/** The entry as it is now, claimed for this Lambda; undefined when it is not due or another one has it. */
async function claimed({ table, clock }: DeliveryNeeds, key: Key): Promise<OutboxEntry | undefined> {
  const stored = await table.get("pilots", key);
  if (!stored) return undefined;
  const entry = OutboxEntry.parse(stored);
  const now = clock();
  if (entry.status !== "waiting" || entry.cancelled || !entry.dueAt || entry.dueAt > now) return undefined;
  const attempts = entry.attempts + 1;
  const lease = indexed.due(entry.outboxId, plusSeconds(now, leaseSeconds));
  try {
    const seen = [{ attribute: "dueAt", equals: entry.dueAt }];
    await table.transact([{ table: "pilots", update: key, set: { ...lease, attempts }, when: seen }]);
    return { ...entry, attempts };
  } catch (error) {
    if (error instanceof ConditionFailed) return undefined;
    throw error;
  }
}

/**
 * Delivers one outbox entry: claim, effect, settle. Claimed before the effect under a condition on the time it was due,
 * so that of the stream and the sweep one delivers; a crash after the effect means it may happen twice, never not at all.
 */
export const deliver =
  (needs: DeliveryNeeds) =>
  async (subject: Subject, outboxId: OutboxId): Promise<Delivery> => {
    const { table, clock } = needs;
    const key = keys.outbox(subject, outboxId);
    const entry = await claimed(needs, key);
    if (!entry) return "not-due";

    const settle = (set: Readonly<Record<string, unknown>>): Write => ({
      table: "pilots",
      update: key,
      set,
      remove: ["duePk", "dueAt"],
    });
    const tryLater = async (lastProblem?: string) => {
      const due = indexed.due(outboxId, plusSeconds(clock(), retryAfter(entry.attempts)));
      // What was cancelled meanwhile is not put back among what is due, where every sweep would find it.
      const when: Condition[] = [
        { attribute: "status", equals: "waiting" },
        { attribute: "cancelled", is: "absent" },
      ];
      await table.transact([{ table: "pilots", update: key, set: { ...due, lastProblem }, when }]).catch(ignoreMoved);
    };
    try {
      const outcome = await perform(needs, entry);
      if (outcome.settled)
        await table.transact([
          settle({ status: "delivered", deliveredAt: clock(), ...outcome.set }),
          ...(outcome.also ?? []),
        ]);
      else await tryLater();
      return outcome.settled ? "delivered" : "again";
    } catch (error) {
      const lastProblem = error instanceof Error ? error.name : "unknown";
      const { attempts, effect } = entry;
      log("warn", "outbox.try-failed", { subject, outboxId, effect: effect.kind, attempts, lastProblem });
      if (attempts >= attemptsBeforeAlarm) countMetric("DeliveryFailed");
      if (attempts < attemptsBeforeParking) {
        await tryLater(lastProblem);
        return "failed";
      }
      const details = { outboxId, lastProblem };
      const done = { at: clock(), by: theSystem };
      const parked = auditEntry(subject, done, { action: "outbox.parked", details });
      await table.transact([settle({ status: "parked", lastProblem }), parked]);
      return "parked";
    }
  };

/** The stage moved in the meantime and settled the entry itself, or somebody cancelled it. */
const ignoreMoved = (error: unknown) => {
  if (!(error instanceof ConditionFailed)) throw error;
};

function perform(needs: DeliveryNeeds, entry: OutboxEntry): Promise<Settled | LookAgain> {
  const { effect } = entry;
  switch (effect.kind) {
    case "mail":
      return mail(needs, entry, effect);
    case "register":
      return registered(needs, entry, effect);
    case "links":
      return links(needs, entry);
    case "remove-file":
      return removeUnlessNamed(needs, entry.subject, effect.key).then(() => ({ settled: true }));
    case "forget-draft":
      return forgetDraft(needs, entry.subject);
    case "document":
      return makeDocument(needs, pilotOf(entry), effect.documentId);
    case "wheel":
      return needs
        .wheelTurned(pilotOf(entry), { turn: effect.turn, name: entry.outboxId }, needs.clock())
        .then(() => ({ settled: true }));
    case "dossier":
      return makeDossier(needs, pilotOf(entry), effect.dossierId);
    case "drafts":
      return drafts(needs, entry, effect);
    case "bulk":
      return bulk(needs, entry, effect);
    case "batch":
      return gathering(needs, entry, effect);
    case "disposal":
      return disposal(needs, entry, effect);
    case "morning":
      return morning(needs, entry, effect);
    case "start":
      return start(needs, entry, effect);
    case "signal":
      return signal(needs, entry, effect);
  }
}

async function mail(
  { table, mailer, mails, siteUrl, clock, authority }: DeliveryNeeds,
  entry: OutboxEntry,
  effect: EffectOf<"mail">,
): Promise<Settled> {
  const { subject } = entry;
  if (effect.to === "") return noAddress(subject);
  const [said, from] = await Promise.all([
    saidOfCall(table, { subject, template: effect.template }, clock()),
    authority(),
  ]);
  const link = effect.link && mintLink(subject, lasting(effect.link, clock()));
  if (link) await table.transact([link.write]);
  const { messageId } = await mailer.send(compose(mails, effect, `${siteUrl}${link?.path ?? ""}`, said, from));
  const pointer = { ...keys.message(messageId), subject, outboxId: entry.outboxId };
  return { settled: true, set: { messageId }, also: messageId ? [{ table: "pilots", put: pointer }] : [] };
}

/** A person without an address is reached by post: staff find the mail among what did not arrive, and acts decide on that. */
const noAddress = (subject: Subject): Settled => ({
  settled: true,
  set: { status: "bounced", lastProblem: "no-address" },
  also: [headMoved(subject)],
});

/** The pilot whose execution an entry is about. @throws RangeError when it is another kind of subject: a bug */
function pilotOf({ subject }: OutboxEntry): ApplicationId {
  const id = pilotIn(subject);
  if (!id) throw new RangeError(`${subject} has no execution`);
  return id;
}

async function start(
  needs: DeliveryNeeds,
  entry: OutboxEntry,
  effect: EffectOf<"start">,
): Promise<Settled | LookAgain> {
  const applicationId = pilotOf(entry);
  const pilot = await readCase(needs.table, applicationId);
  if (pilot.epoch !== effect.epoch || pilot.stage !== effect.stage || pilot.wait?.epoch === effect.epoch)
    return { settled: true };
  if (entry.attempts > attemptsBeforeRecovery) {
    await recover(needs)(applicationId, "never-waited", effect.epoch);
    return { settled: true };
  }
  await needs.machine.start({ applicationId, stage: effect.stage, epoch: effect.epoch });
  return { settled: false };
}

async function signal(
  needs: DeliveryNeeds,
  entry: OutboxEntry,
  effect: EffectOf<"signal">,
): Promise<Settled | LookAgain> {
  const applicationId = pilotOf(entry);
  const { pendingMove, wait, epoch } = await readCase(needs.table, applicationId);
  if (pendingMove?.factId !== effect.factId) return { settled: true };
  if (entry.attempts > attemptsBeforeRecovery) {
    await recover(needs)(applicationId, "signal-lost", epoch);
    return { settled: false };
  }
  if (wait?.epoch !== epoch || wait.stage !== pendingMove.from) return { settled: false }; // open-wait will look back
  const heard = await needs.machine.signal(wait.token, { factId: pendingMove.factId, to: pendingMove.to });
  if (heard === "gone") await recover(needs)(applicationId, "signal-lost", epoch);
  return { settled: false };
}
