import { expect, test } from "vitest";
import { mailAuthority, rs } from "../../../test/builders/an-authority.ts";
import { noDocuments } from "../../../test/fakes/in-memory-documents.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { mails } from "../../lambdas/mails.ts";
import { builtInRegistrar } from "../../platform/registrar/registrar.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId, OutboxId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { cancelTimer, mailEntry } from "../happenings.ts";
import { type DeliveryNeeds, deliver } from "./deliver.ts";

const at = instant("2026-11-21T10:00:00Z");
const subject = pilotSubject(ApplicationId.parse("a".repeat(16)));
const outboxId = OutboxId.parse("reminder");
const mail = {
  template: "withdrawn",
  language: "sv",
  to: "person@example.org",
  data: { title: "Vändpunkten" },
} as const;

/** A table with one mail that is due, and its delivery, in which `send` is what the mail's service does. */
async function anOwedMail(send: (table: ReturnType<typeof inMemoryTable>) => Promise<{ messageId: string }>) {
  const table = inMemoryTable();
  await table.transact([mailEntry(subject, mail, at, { id: outboxId })]);
  const machine: DeliveryNeeds["machine"] = {
    start: async () => {},
    signal: async () => "gone",
    stop: async () => {},
  };
  const mailer = { send: () => send(table) };
  const registrar = builtInRegistrar(table, rs);
  const owedLinks = async () => {};
  const removeFile = async () => {};
  const needs = {
    table,
    machine,
    mailer,
    mails,
    registrar,
    clock: () => at,
    siteUrl: "https://pilot.example.org",
    authority: mailAuthority,
    owedLinks,
    removeFile,
    documents: noDocuments,
    toldDrafts: async () => undefined,
    carriedOn: async () => undefined,
    gatheredOn: async () => undefined,
    disposedOn: async () => undefined,
    morningOf: async () => [],
    wheelTurned: async () => {},
  };
  return {
    entry: () => table.get("pilots", keys.outbox(subject, outboxId)),
    deliver: () => deliver(needs)(subject, outboxId),
  };
}

test("a mail that is cancelled while its sending fails is not looked for again", async () => {
  const owed = await anOwedMail(async (table) => {
    await table.transact([cancelTimer(subject, outboxId)]);
    throw new Error("the mail's service is away");
  });
  expect(await owed.deliver()).toBe("failed");
  const entry = await owed.entry();
  expect(entry).toMatchObject({ cancelled: true });
  expect(entry).not.toHaveProperty("duePk");
});
