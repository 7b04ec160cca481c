import { readPilot, readPilotFor } from "../pilot/pilot.ts";
import { byStaff, press } from "../pilot/press.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { caseReaders } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { continuationForm } from "./continuation.form.ts";
import { goalsOf } from "./continuation.store.ts";
import { continuationPath } from "./paths.ts";
import { recordContinuation } from "./record-continuation.act.ts";
import { projectOf } from "./seen-adoption.ts";

const recorders = ["officer", "decider"] as const;
type Reader = Visit<typeof caseReaders> | Visit<typeof recorders>;
const of = "{id}";

/** What was decided about going on with a project: read by staff, recorded by officers and deciders. */
export function continuationRoutes({ table }: { readonly table: Table }) {
  return [
    page(continuationPath(of), caseReaders, (visit) => shown(visit)),
    ...labelledBy(
      async (request) => {
        const pilot = await readPilot(table, caseIn(request));
        return labelsOf(continuationForm(await goalsOf(table, pilot.call), true), request);
      },
      [
        button(continuationPath(of), recorders, async (visit) => {
          const { typed, language, person } = visit;
          const kind = person.roles.includes("officer") ? "officer" : "decider";
          const command = { version: versionOf(typed), typed, language };
          const { wrong } = await press(table, recordContinuation, byStaff(visit, kind, command));
          return wrong ? shown(visit, typed, wrong) : seeOther(`${continuationPath(caseIn(visit))}?registrerat`);
        }),
      ],
    ),
  ];

  async function shown(visit: Reader, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    projectOf(pilot);
    const goals = await goalsOf(table, pilot.call);
    const { person, query } = visit;
    const writes = recorders.some((role) => person.roles.includes(role));
    const { ContinuationPage } = await import("./continuation.page.tsx");
    const props = { pilot, goals, writes, recorded: query.has("registrerat"), typed, problems };
    return html(visit, ContinuationPage, props, { home: continuationPath(pilot.id) });
  }
}
