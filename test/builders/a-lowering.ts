import { answerLowering } from "../../functions/claims/correction/answer-lowering.act.ts";
import { proposeLowering } from "../../functions/claims/correction/propose-lowering.act.ts";
import { reportPut } from "../../functions/pilot/items/report.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table, Write } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, plusDays } from "../../functions/vocabulary/instant.ts";
import { editKronor, kronor, ore } from "../../functions/vocabulary/ore.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { aContent, aCost, aReport } from "./a-claim.ts";

const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
const holder = { kind: "holder", id: "holder", name: "" } as const;

/** An accepted report with a line that is proposed to be lowered, and that the holder may answer about for a while. */
export function aLoweredReport(id: ApplicationId, at: Instant): Write {
  const none = ore(0);
  const accepted = { at, by: "Handläggaren", paymentOre: none, settledOre: none, reclaimedOre: none, cuts: [] };
  const proposed = { line: 1, toOre: kronor(400), reason: "not-proven", note: "Kvittot saknas", at } as const;
  return reportPut(id, {
    ...aReport(aContent([aCost("travel", kronor(1_000)), aCost("services", kronor(1_000))])),
    ...{ version: 0, status: "accepted", accepted: { ...accepted, acceptedOre: kronor(2_000) } },
    lowerings: [{ ...proposed, by: "Handläggaren", replyDay: dayOf(plusDays(at, 20)) }],
  });
}

type When = { readonly at: Instant; readonly line?: number };

/** The officer sends the proposal to accept so much of a line of the first report, and the holder may answer for 14 days. */
export async function proposeALowering(
  table: Table,
  id: ApplicationId,
  kr: number,
  { at, line = 1, typed = {} }: When & { readonly typed?: Typed },
) {
  const version = (await readPilot(table, id)).reports[0]?.version ?? 0;
  const asked = {
    ...{ amount: editKronor(kronor(kr)), reason: "not-proven", note: "Kvittot saknas" },
    ...{ "p-reply-day": dayOf(plusDays(at, 14)), ...typed },
  };
  const command = { number: 1, version, line, typed: asked, language: "sv" } as const;
  return press(table, proposeLowering, { subject: pilotSubject(id), by: officer, at, command, nonce: newId(Nonce) });
}

/** The holder answers. */
export async function answerALowering(table: Table, id: ApplicationId, { at, line = 1 }: When) {
  const [report] = (await readPilot(table, id)).reports;
  const sent = report?.lowerings?.find((one) => one.line === line)?.at ?? "";
  const typed = { "p-reply": "Kvittot kommer i morgon." };
  const command = { number: 1, line, sent, typed, language: "sv" } as const;
  return press(table, answerLowering, { subject: pilotSubject(id), by: holder, at, command, nonce: newId(Nonce) });
}
