import { mails } from "../../functions/lambdas/mails.ts";
import { deliver } from "../../functions/pilot/outbox/deliver.ts";
import { outboxKey } from "../../functions/pilot/outbox/sweep.ts";
import { type Instant, plusSeconds } from "../../functions/vocabulary/instant.ts";
import { noDocuments } from "../fakes/in-memory-documents.ts";
import type { InMemoryTable } from "../fakes/in-memory-table.ts";
import { mailAuthority } from "./an-authority.ts";

const unused = async (): Promise<never> => {
  throw new Error("a removal needs neither the machine nor a mail");
};

/** What the outbox owes the bucket, delivered as it is an hour and a little after `at`. */
export async function removalsDelivered(
  table: InMemoryTable,
  { remove: removeFile }: { remove: (key: string) => Promise<void> },
  at: Instant,
): Promise<void> {
  const delivery = deliver({
    table,
    mails,
    removeFile,
    clock: () => plusSeconds(at, 3_601),
    siteUrl: "https://pilot.example.org",
    documents: noDocuments,
    authority: mailAuthority,
    registrar: { register: unused, series: unused },
    machine: { start: unused, signal: unused, stop: unused },
    mailer: { send: unused },
    toldDrafts: unused,
    carriedOn: unused,
    gatheredOn: unused,
    disposedOn: unused,
    morningOf: unused,
    wheelTurned: unused,
    owedLinks: unused,
  });
  for (const item of table.all("pilots")) {
    if (Object(item["effect"]).kind !== "remove-file") continue;
    const { pk, sk } = outboxKey(item);
    await delivery(pk, sk);
  }
}
