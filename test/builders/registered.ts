import { mails } from "../../functions/lambdas/mails.ts";
import { registrationEntry } from "../../functions/pilot/happenings.ts";
import { OutboxEntry } from "../../functions/pilot/items/outbox-entry.ts";
import { deliver } from "../../functions/pilot/outbox/deliver.ts";
import { senderOf } from "../../functions/platform/documents/sender.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { readSettings } from "../../functions/settings/settings.store.ts";
import { type ApplicationId, OutboxId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { inMemoryDocuments } from "../fakes/in-memory-documents.ts";
import type { InMemoryTable } from "../fakes/in-memory-table.ts";
import { anAuthority, mailAuthority, rs } from "./an-authority.ts";

const unused = async (): Promise<never> => {
  throw new Error("a registration needs neither the machine nor a mail");
};

const delivering = (table: Table, at: Instant) =>
  deliver({
    table,
    mails,
    clock: () => at,
    siteUrl: "https://pilot.example.org",
    registrar: builtInRegistrar(table, async () => (await readSettings(table)).authority?.numbers ?? rs()),
    documents: {
      ...inMemoryDocuments(),
      sender: async (language) => senderOf((await readSettings(table)).authority ?? anAuthority, language),
    },
    authority: mailAuthority,
    machine: { start: unused, signal: unused, stop: unused },
    mailer: { send: unused },
    owedLinks: unused,
    removeFile: unused,
    toldDrafts: unused,
    carriedOn: unused,
    gatheredOn: unused,
    disposedOn: unused,
    morningOf: unused,
    wheelTurned: unused,
  });

/** All that waits for a number of the record gets it: cases, then the documents in them. */
export async function numbersGiven(table: InMemoryTable, at: Instant): Promise<void> {
  const entries = table.all("pilots").filter(({ sk }) => sk.startsWith("OUTBOX#"));
  const waiting = entries.map((item) => OutboxEntry.parse(item)).filter(({ status }) => status === "waiting");
  for (const kind of ["register", "document"] as const)
    for (const { subject, outboxId, effect } of waiting)
      if (effect.kind === kind) await delivering(table, at)(subject, outboxId);
}

/** A case gets its number as the outbox gives it, when it has been submitted: a builder's number is taken back first. */
export async function registered(table: Table, id: ApplicationId, at: Instant): Promise<void> {
  const subject = pilotSubject(id);
  const about = { id: "again", subject: "Ansökan", sender: "Kommunen", receivedAt: at };
  const mail = { template: "registered", language: "sv", to: "a@example.org", data: { title: "Ansökan" } } as const;
  await table.transact([
    { table: "pilots", update: keys.case(id), remove: ["registrationNumber"] },
    registrationEntry(subject, about, mail),
  ]);
  const delivery = await delivering(table, at)(subject, OutboxId.parse("register-again"));
  if (delivery !== "delivered") throw new Error(`the registration was ${delivery}`);
}
