import { byStaff, press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { button, callIn, page, type Visit, versionOf } from "../platform/web/route.ts";
import { callSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { officers } from "./officers.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { runCall } from "./run-call.act.ts";
import { readRunning } from "./running-change.ts";
import { runningKinds } from "./running-kinds.ts";
import { seenCall } from "./seen-call.store.ts";

const runningPage = () => import("./running.page.tsx");

const kindIn = ({ params }: Pick<Visit, "params">) =>
  runningKinds.find((one) => one === params["what"]) ?? refuse("not-found");

/** A call as it runs: dates, frames, contacts, and withdrawing it. */
export function runningRoutes({ table }: { readonly table: Table }) {
  const running = async (visit: Visit<typeof officers>) => {
    const { facts, inForce, frames } = await seenCall(table, callIn(visit));
    return facts && inForce ? { call: inForce, facts, frames } : refuse("not-found");
  };

  return [
    page(publishingPaths.run("{callId}", "{what}"), officers, async (visit) => {
      const shown = { ...(await running(visit)), kind: kindIn(visit) };
      return html(visit, (await runningPage()).RunningPage, shown);
    }),

    button(publishingPaths.run("{callId}", "{what}"), officers, async (visit) => {
      const { typed, now, language: lang } = visit;
      const kind = kindIn(visit);
      const seen = await running(visit);
      const read = readRunning(kind, typed, { ...seen, now, lang });
      if ("problems" in read) {
        const { problems } = read;
        return html(visit, (await runningPage()).RunningPage, { ...seen, kind, typed, problems });
      }
      const { callId } = seen.call;
      const command = { callId, version: versionOf(typed), running: read.running, reason: read.reason };
      await press(table, runCall, byStaff(visit, "officer", command, callSubject(callId)));
      return seeOther(publishingPaths.desk(callId));
    }),
  ];
}
