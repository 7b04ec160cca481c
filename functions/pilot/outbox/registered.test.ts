import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { mailAuthority } from "../../../test/builders/an-authority.ts";
import { noDocuments } from "../../../test/fakes/in-memory-documents.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { mails } from "../../lambdas/mails.ts";
import { builtInRegistrar, type NumberSeries } from "../../platform/registrar/registrar.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { OutboxId, pilotSubject } from "../../vocabulary/ids.ts";
import { fromMilliseconds, type Instant, instant, toMilliseconds } from "../../vocabulary/instant.ts";
import { outboxEntry } from "../happenings.ts";
import { deliver } from "./deliver.ts";

const begun = instant("2026-11-21T10:00:00Z");
const outboxId = OutboxId.parse("register-application");
const none = async () => {
  throw new Error("nobody asks for this");
};

/** A pilot whose number is owed, on a site whose officers may choose other letters, and whose Lambda may die. */
async function anOwedNumber() {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  await table.transact([
    { table: "pilots", update: keys.case(id), remove: ["registrationNumber"] },
    outboxEntry(
      pilotSubject(id),
      outboxId,
      {
        ...{ kind: "register", receivedAt: begun, subject: "Ansökan: Vändpunkten", sender: "Hallsbergs kommun" },
        mailAfter: {
          ...{ kind: "mail", template: "registered", language: "sv", to: "person@example.org" },
          data: { title: "Vändpunkten" },
        },
      },
      begun,
    ),
  ]);
  let numbers: NumberSeries = { prefix: "RS", first: 10_001 };
  let now: Instant = begun;
  const tryOnce = (through: Table = table) => {
    now = fromMilliseconds(toMilliseconds(now) + 3_600_000);
    return deliver({
      table: through,
      registrar: builtInRegistrar(table, async () => numbers),
      clock: () => now,
      mails,
      machine: { start: none, signal: none, stop: none },
      mailer: { send: none },
      siteUrl: "https://pilot.example.org",
      authority: mailAuthority,
      owedLinks: none,
      removeFile: none,
      documents: noDocuments,
      carriedOn: none,
      gatheredOn: none,
      disposedOn: none,
      morningOf: none,
      wheelTurned: none,
      toldDrafts: async () => undefined,
    })(pilotSubject(id), outboxId);
  };
  return {
    table,
    tryOnce,
    choose: (chosen: NumberSeries) => {
      numbers = chosen;
    },
    numberOf: async () => (await table.get("pilots", keys.case(id)))?.["registrationNumber"],
    given: () => table.all("pilots").flatMap(({ sk, number }) => (sk.startsWith("GIVEN#") ? [number] : [])),
  };
}

/** A table that dies when the case is to get its number: the number has been taken by then. */
const dyingAtTheCase = (table: Table): Table => ({
  ...table,
  transact: async (writes) => {
    if (writes.some((write) => "update" in write && "registrationNumber" in (write.set ?? {}))) throw new Error("died");
    await table.transact(writes);
  },
});

test("a document takes one number, of the series of its first try, although the letters are others at the next", async () => {
  const owed = await anOwedNumber();
  expect(await owed.tryOnce(dyingAtTheCase(owed.table))).toBe("failed");
  expect(owed.given()).toEqual(["26RS10001"]);
  owed.choose({ prefix: "SHK", first: 1 });
  expect(await owed.tryOnce()).toBe("delivered");
  expect([owed.given(), await owed.numberOf()]).toEqual([["26RS10001"], "26RS10001"]);
});

test("a document that has not been tried takes a number of the letters that are in force", async () => {
  const owed = await anOwedNumber();
  owed.choose({ prefix: "SHK", first: 1 });
  expect(await owed.tryOnce()).toBe("delivered");
  expect(await owed.numberOf()).toBe("26SHK1");
});
