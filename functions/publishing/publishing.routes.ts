import { givenBy } from "../calls/application-form/given.ts";
import { announcedCalls, publishedCalls } from "../calls/call.store.ts";
import { lastLogged } from "../pilot/log.store.ts";
import { byStaff, press } from "../pilot/press.ts";
import { resolved } from "../platform/forms/resolve.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../platform/web/answers.ts";
import { button, callIn, page, type Visit, versionOf } from "../platform/web/route.ts";
import { reportPreview } from "../reporting/contract.ts";
import { type CallId, callSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Problem, typedText } from "../vocabulary/typed.ts";
import { beginRoutes } from "./begin.routes.ts";
import { beginCall } from "./begin-call.act.ts";
import { callFile, nextVersion } from "./begin-from.ts";
import { callDifference } from "./call-difference.ts";
import { type CallForm, callForms } from "./change.ts";
import { callFaults } from "./check-call.ts";
import { dropWork } from "./drop-work.act.ts";
import { formEditingRoutes } from "./form-editing.routes.ts";
import { officers } from "./officers.ts";
import { partRoutes } from "./part.routes.ts";
import { publishCall } from "./publish-call.act.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";
import { runningRoutes } from "./running.routes.ts";
import { type CallSeen, seenCall } from "./seen-call.store.ts";
import { worksOf } from "./work.store.ts";

type Officer = Visit<typeof officers>;

/** Writing, checking and publishing calls. */
export function publishingRoutes({ table }: { readonly table: Table }) {
  const opened = async (visit: Officer): Promise<CallSeen> => {
    const seen = await seenCall(table, callIn(visit));
    return seen.work || seen.facts ? seen : refuse("not-found");
  };
  const faultsIn = ({ work, inForce, frames, units }: CallSeen, { now, authority }: Officer) =>
    work ? callFaults(work.call, { now, inForce, frames, languages: authority?.languages, units }) : [];
  const found = ({ work, inForce, frames }: CallSeen, { language }: Officer) =>
    work && inForce && callDifference(nextVersion(inForce, frames), work.call, language);
  const toDesk = (callId: CallId, what = "") => seeOther(`${publishingPaths.desk(callId)}${what}`);

  return [
    page(publishingPaths.list, officers, async (visit) => {
      const [works, calls] = await Promise.all([worksOf(table), announcedCalls(table)]);
      return html(visit, (await import("./calls-list.page.tsx")).CallsListPage, { works, calls });
    }),

    ...beginRoutes({ table, published: () => publishedCalls(table) }),

    page(publishingPaths.desk("{callId}"), officers, async (visit) => {
      const seen = await opened(visit);
      const log = await lastLogged(table, callSubject(seen.callId));
      const notice = visit.query.has("publicerad") ? publishingTexts[visit.language].published : undefined;
      const shown = { seen, faults: faultsIn(seen, visit), log, notice };
      return html(visit, (await import("./call-desk.page.tsx")).CallDeskPage, shown);
    }),

    button(publishingPaths.next("{callId}"), officers, async (visit) => {
      const callId = callIn(visit);
      const command = { callId, from: { kind: "next" } } as const;
      await press(table, beginCall, byStaff(visit, "officer", command, callSubject(callId)));
      return toDesk(callId);
    }),

    ...partRoutes({ table }),
    ...formEditingRoutes({ table }),

    button(publishingPaths.drop("{callId}"), officers, async (visit) => {
      const callId = callIn(visit);
      const command = { callId, version: versionOf(visit.typed) };
      await press(table, dropWork, byStaff(visit, "officer", command, callSubject(callId)));
      const { facts } = await seenCall(table, callId);
      return facts ? toDesk(callId) : seeOther(publishingPaths.list);
    }),

    page(publishingPaths.difference("{callId}"), officers, async (visit) => {
      const seen = await opened(visit);
      const { call } = seen.work ?? refuse("not-found");
      return html(visit, (await import("./difference.page.tsx")).DifferencePage, { call, found: found(seen, visit) });
    }),

    page(publishingPaths.preview("{callId}"), officers, async (visit) => {
      const { call } = (await opened(visit)).work ?? refuse("not-found");
      const asked = visit.query.get("formular");
      const name: CallForm = callForms.find((one) => one === asked) ?? "application";
      const form = name === "report" ? reportPreview(call) : resolved(call.forms[name], givenBy(call));
      const place = Math.max(
        0,
        form.sections.findIndex(({ slug }) => slug === visit.query.get("del")),
      );
      return html(visit, (await import("./preview.page.tsx")).PreviewPage, { call, name, form, place });
    }),

    page(publishingPaths.file("{callId}"), officers, async (visit) => {
      const { callId, work, inForce, frames } = await opened(visit);
      const call = visit.query.has("version")
        ? inForce && { ...nextVersion(inForce, frames), version: inForce.version }
        : work?.call;
      if (!call) return refuse("not-found");
      const name = `${callId}-${call.version}.json`;
      return download(new TextEncoder().encode(callFile(call)), { name, type: "application/json; charset=utf-8" });
    }),

    page(publishingPaths.publish("{callId}"), officers, (visit) => toBePublished(visit, [])),

    button(publishingPaths.publish("{callId}"), officers, async (visit) => {
      const { typed, language, authority } = visit;
      const callId = callIn(visit);
      const choice = typedText(typed, "carry");
      const seen = await opened(visit);
      if (seen.facts && seen.work && choice === "")
        return toBePublished(visit, [{ field: "carry", text: publishingTexts[language].carryMissing }]);
      const languages = authority?.languages;
      const command = { callId, version: versionOf(typed), carry: choice === "carry", languages };
      await press(table, publishCall, byStaff(visit, "officer", command, callSubject(callId)));
      return toDesk(callId, "?publicerad");
    }),

    ...runningRoutes({ table }),
  ];

  async function toBePublished(visit: Officer, problems: readonly Problem[]): Promise<Answer> {
    const seen = await opened(visit);
    const work = seen.work ?? refuse("not-found");
    const isOwn = work.writers.includes(visit.person.subject);
    const shown = { work, faults: faultsIn(seen, visit), found: found(seen, visit), isOwn, problems };
    return html(visit, (await import("./publish.page.tsx")).PublishPage, shown);
  }
}
