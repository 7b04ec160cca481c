import { mails } from "../../functions/lambdas/mails.ts";
import { registrationEntry } from "../../functions/pilot/happenings.ts";
import { OutboxEntry } from "../../functions/pilot/items/outbox-entry.ts";
import { deliver } from "../../functions/pilot/outbox/deliver.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { readSettings } from "../../functions/settings/settings.store.ts";
import { type ApplicationId, OutboxId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import type { InMemoryTable } from "../fakes/in-memory-table.ts";
import { mailAuthority, rs } from "./an-authority.ts";

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
    authority: mailAuthority,
    machine: { start: unused, signal: unused, stop: unused },
    mailer: { send: unused },
    owedLinks: unused,
    removeFile: unused,
    toldDrafts: unused,
    carriedOn: unused,
  });

/** All that waits for a number of the record gets it. */
export async function numbersGiven(table: InMemoryTable, at: Instant): Promise<void> {
  const entries = table.all("pilots").filter(({ sk }) => sk.startsWith("OUTBOX#"));
  for (const { subject, outboxId, effect, status } of entries.map((item) => OutboxEntry.parse(item)))
    if (effect.kind === "register" && status === "waiting") await delivering(table, at)(subject, outboxId);
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
