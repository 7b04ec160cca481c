import type { Disposal } from "../../functions/casework/disposal/disposal.ts";
import type { Disposed } from "../../functions/pilot/items/disposed.ts";
import { indexed } from "../../functions/platform/table/index-keys.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table, Write } from "../../functions/platform/table/table.ts";
import { ApplicationId, type CallId, DisposalId, newId, RegistrationNumber } from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant } from "../../functions/vocabulary/instant.ts";

/** A list of what is due, which waits to be confirmed or is under way. */
export async function aDisposal(
  table: Table,
  callId: CallId,
  status: "proposed" | "running",
  at: Instant,
  name = "Registratorn",
  applicationId = newId(ApplicationId),
): Promise<DisposalId> {
  const disposalId = newId(DisposalId);
  const by = { kind: "registrar", id: "another registrar", name } as const;
  const one = { applicationId, dueSince: dayOf(at) };
  const disposal: Disposal = {
    ...{ v: 1, disposalId, version: 1, callId, rule: "withoutGrant", years: 2, proposedAt: at, proposedBy: by },
    ...{ cases: [one], status, done: 0, starts: status === "running" ? 1 : 0, left: [] },
  };
  await table.transact([
    { table: "pilots", put: { ...keys.disposal(disposalId), ...disposal, ...indexed.disposals(at, disposalId) } },
  ]);
  return disposalId;
}

/** All that says that a case with a grant was there, once it is disposed of. */
export function aDisposedGrant(id: ApplicationId, disposal: DisposalId, at: Instant): Write {
  const disposed: Disposed = {
    ...{ v: 1, at, rule: "granted", dueSince: dayOf(at), disposal, by: { id: "o", name: "Handläggaren" } },
    registrationNumber: RegistrationNumber.parse("26RS10970"),
    register: { title: "Ung röst", organisation: "Föreningen Exempel", submittedAt: at },
  };
  return { table: "pilots", put: { ...keys.disposed(id), ...disposed } };
}
