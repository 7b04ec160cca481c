import { errorFields, log } from "../../platform/log.ts";
import type { NumberSeries, Registrar } from "../../platform/registrar/registrar.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table, Write } from "../../platform/table/table.ts";
import { type ApplicationId, type OutboxId, pilotIn } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { alikeTitles } from "../double-funding/footprint.store.ts";
import { auditEntry, headMoved, outboxEntry } from "../happenings.ts";
import { raiseHead, readHead } from "../head.ts";
import { theSystem } from "../items/lifecycle.ts";
import type { EffectOf, OutboxEntry } from "../items/outbox-entry.ts";
import { readCase } from "../read-case.ts";
import type { Settled } from "./many.ts";

type Needs = { readonly table: Table; readonly registrar: Registrar; readonly clock: () => Instant };

/**
 * The series that the number is to be of, stored with the entry before a number is taken: an authority may choose other
 * letters before the next try, and a document must not take a number of each.
 * @throws ConditionFailed when another delivery has chosen one meanwhile; the next try finds it
 */
async function chosenSeries(
  { table, registrar }: Omit<Needs, "clock">,
  { subject, outboxId }: OutboxEntry,
): Promise<NumberSeries | undefined> {
  const series = await registrar.series();
  if (!series) return undefined;
  const key = keys.outbox(subject, outboxId);
  const when = [{ attribute: "series", is: "absent" }] as const;
  await table.transact([{ table: "pilots", update: key, set: { series }, when }]);
  return series;
}

/** The number that a document gets in the public record, with the mail that tells it. */
export async function registered(
  { table, registrar, clock }: Needs,
  entry: OutboxEntry,
  effect: EffectOf<"register">,
): Promise<Settled> {
  const { subject, outboxId } = entry;
  const series = entry.series ?? (await chosenSeries({ table, registrar }, entry));
  const id = pilotIn(subject);
  // A pilot's key has no kind before it: the numbers that were given before there were other subjects are found by it.
  const registrationNumber = await registrar.register({ key: `${id ?? subject}/${outboxId}`, ...effect, series });
  const at = clock();
  const numbered = id ? keys.case(id) : keys.head(subject);
  if ((await table.get("pilots", numbered))?.["registrationNumber"]) return { settled: true };
  const mail = { ...effect.mailAfter, data: { ...effect.mailAfter.data, registrationNumber } };
  const entered = { action: "application.registered", details: { registrationNumber } };
  // Before the titles are compared: what is corrected meanwhile is compared anew.
  const head = id && (await readHead(table, subject));
  const alike = id && (await comparedTitles(table, id));
  return {
    settled: true,
    also: [
      {
        table: "pilots",
        update: numbered,
        set: { registrationNumber, ...(alike ? { titlesCompared: true } : {}) },
        ...(id ? {} : { add: { seq: 1 } }),
        when: [{ attribute: "registrationNumber", is: "absent" }],
      },
      ...(head ? [alike && alike.length > 0 ? raiseHead(head) : headMoved(subject)] : []),
      ...(alike ?? []),
      auditEntry(subject, { at, by: theSystem }, entered),
      outboxEntry(subject, registeredMailId(outboxId), mail, at),
    ],
  };
}

/** A number is given whether or not titles can be compared: the case page looks them up where that was not done. */
async function comparedTitles(table: Table, applicationId: ApplicationId): Promise<readonly Write[] | undefined> {
  try {
    const { title } = await readCase(table, applicationId);
    return await alikeTitles(table, { applicationId, title });
  } catch (error) {
    log("warn", "titles.not-compared", { applicationId, ...errorFields(error) });
    return undefined;
  }
}

const registeredMailId = (outboxId: OutboxId) => `mail-registered-${outboxId}` as OutboxId; // as: an id made of an id
