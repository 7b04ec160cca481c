import { expect, onTestFinished, test, vi } from "vitest";
import { mailAuthority, rs } from "../../../test/builders/an-authority.ts";
import { noDocuments } from "../../../test/fakes/in-memory-documents.ts";
import { inMemoryMachine } from "../../../test/fakes/in-memory-machine.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { mails } from "../../lambdas/mails.ts";
import { builtInRegistrar } from "../../platform/registrar/registrar.ts";
import { ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, plusSeconds } from "../../vocabulary/instant.ts";
import { mailEntry } from "../happenings.ts";
import { deliver } from "./deliver.ts";
import { sweep } from "./sweep.ts";

class ServiceUnavailable extends Error {
  override name = "ServiceUnavailable";
}

test("mail that fails is counted for the alarm within ten minutes, with its problem and without its words", async () => {
  const lines: string[] = [];
  for (const level of ["info", "warn", "error"] as const) {
    const spy = vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line));
    onTestFinished(() => spy.mockRestore());
  }
  const begun = instant("2026-11-29T12:00:00Z");
  let now = begun;
  const table = inMemoryTable();
  const steps = inMemoryMachine(() => {
    throw new Error("no execution here");
  });
  const delivery = deliver({
    table,
    machine: steps.machine,
    owedLinks: async () => {},
    removeFile: async () => {},
    documents: noDocuments,
    toldDrafts: async () => undefined,
    carriedOn: async () => undefined,
    gatheredOn: async () => undefined,
    disposedOn: async () => undefined,
    morningOf: async () => [],
    wheelTurned: async () => {},
    mailer: { send: () => Promise.reject(new ServiceUnavailable("anna@example.org cannot be reached")) },
    mails,
    registrar: builtInRegistrar(table, rs),
    clock: () => now,
    siteUrl: "https://pilot.example.org",
    authority: mailAuthority,
  });
  const subject = pilotSubject(ApplicationId.parse("a".repeat(16)));
  const mail = {
    template: "withdrawn",
    language: "sv",
    to: "anna@example.org",
    data: { title: "Vändpunkten" },
  } as const;
  await table.transact([mailEntry(subject, mail, now, { id: "m" })]);

  const counted = () => lines.filter((line) => JSON.parse(line).DeliveryFailed);
  let minutes = 0;
  for (; counted().length === 0 && minutes < 60; minutes++) {
    await sweep({ table, clock: () => now, deliver: delivery, mayGoOn: () => true })();
    now = plusSeconds(now, 60);
  }
  // The alarm looks at five minutes at a time, and is to ring within fifteen.
  expect(minutes).toBeGreaterThan(2);
  expect(minutes).toBeLessThan(10);
  const tries = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "outbox.try-failed");
  expect(tries.at(-1)).toMatchObject({ effect: "mail", attempts: 4, lastProblem: "ServiceUnavailable" });
  expect(lines.join("\n")).not.toMatch(/anna|Vändpunkten/);

  // And it goes on being counted until it is given up.
  for (; minutes < 6 * 60; minutes++) {
    await sweep({ table, clock: () => now, deliver: delivery, mayGoOn: () => true })();
    now = plusSeconds(now, 60);
  }
  expect(table.all("pilots").find(({ sk }) => sk === "OUTBOX#m")).toMatchObject({ status: "parked", attempts: 12 });
  expect(counted()).toHaveLength(9);
});
