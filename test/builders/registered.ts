import { mails } from "../../functions/lambdas/mails.ts";
import { registrationEntry } from "../../functions/pilot/happenings.ts";
import { deliver } from "../../functions/pilot/outbox/deliver.ts";
import { builtInRegistrar } from "../../functions/platform/registrar/registrar.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, OutboxId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { mailAuthority, rs } from "./an-authority.ts";

const unused = async (): Promise<never> => {
  throw new Error("a registration needs neither the machine nor a mail");
};

/** A case gets its number as the outbox gives it, when it has been submitted: a builder's number is taken back first. */
export async function registered(table: Table, id: ApplicationId, at: Instant): Promise<void> {
  const subject = pilotSubject(id);
  const about = { id: "again", subject: "Ansökan", sender: "Kommunen", receivedAt: at };
  const mail = { template: "registered", language: "sv", to: "a@example.org", data: { title: "Ansökan" } } as const;
  await table.transact([
    { table: "pilots", update: keys.case(id), remove: ["registrationNumber"] },
    registrationEntry(subject, about, mail),
  ]);
  const needs = {
    table,
    mails,
    clock: () => at,
    authority: mailAuthority,
    siteUrl: "https://pilot.example.org",
    registrar: builtInRegistrar(table, rs),
    machine: { start: unused, signal: unused, stop: unused },
    mailer: { send: unused },
    owedLinks: unused,
    removeFile: unused,
    toldDrafts: unused,
  };
  const delivery = await deliver(needs)(subject, OutboxId.parse("register-again"));
  if (delivery !== "delivered") throw new Error(`the registration was ${delivery}`);
}
