import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { caseReaders, type Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, labelledBy, numberOf, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { applicationForm } from "../form/read-application.ts";
import { deskPaths } from "../paths.ts";
import { changeCompletion } from "./change-completion.act.ts";
import { completionTexts } from "./completion.texts.ts";
import { endForm, extendForm, returnForm } from "./completion-desk.form.ts";
import { returnApplication } from "./return-application.act.ts";
import { versionPage } from "./version.answer.ts";

const forOfficers = ["officer"] as const;
type Staff = Visit<readonly Role[]>;

const address = "/handlaggning/{id}/komplettering";

type Changes = { readonly path: string; readonly to: "extended" | "closed" | "read" };
const changes: readonly Changes[] = [
  { path: "mer-tid", to: "extended" },
  { path: "avsluta", to: "closed" },
  { path: "last", to: "read" },
];

/** A form that was sent with something wrong in it. */
type Sent = { readonly typed: Typed; readonly problems: readonly Problem[] };

const numberIn = ({ params }: Pick<WebRequest, "params">) => numberOf(params["number"]);

type Needs = {
  readonly table: Table;
  /** Asked before the application is shown: one that is marked as secret has its openings logged. @throws Refusal */
  readonly opened: (visit: Staff, pilot: Pilot) => Promise<void>;
};

/** An officer returns an application, gives more time, ends a completion, and reads what came of it. */
export function completionDeskRoutes({ table, opened }: Needs) {
  /** What the controls of the forms are called; of another completion's form the words are the same. */
  const labels = async (request: WebRequest) => {
    const { call } = await readPilot(table, caseIn(request));
    const today = dayOf(request.now);
    const [asked, more, end] = [returnForm(applicationForm(call), today), extendForm(today, today), endForm].map(
      (form) => labelsOf(form, request),
    );
    return (field: string, values: readonly string[]) =>
      asked?.(field, values) ?? more?.(field, values) ?? end?.(field, values);
  };

  const done = (visit: Staff, what: string) => seeOther(`${deskPaths.completion(caseIn(visit))}?${what}`);

  return [
    page(address, caseReaders, (visit) => desk(visit)),
    ...labelledBy(labels, [
      button(address, forOfficers, async (visit) => {
        const command = { typed: visit.typed, language: visit.language };
        const { wrong } = await press(table, returnApplication, byStaff(visit, "officer", command));
        return wrong ? desk(visit, { typed: visit.typed, problems: wrong }) : done(visit, "returned");
      }),
      ...changes.map(({ path, to }) =>
        button(`${address}/{number}/${path}`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const command = { number: numberIn(visit), version: versionOf(typed), to, typed, language };
          const { wrong } = await press(table, changeCompletion, byStaff(visit, "officer", command));
          return wrong ? desk(visit, { typed, problems: wrong }) : done(visit, to);
        }),
      ),
    ]),
    page("/handlaggning/{id}/version/{number}", caseReaders, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      await opened(visit, pilot);
      const back = { href: deskPaths.case(pilot.id), label: completionTexts[visit.language].toCase };
      const fileHref = (file: string) => deskPaths.attachment(pilot.id, file);
      return versionPage(visit, pilot, { reader: "staff", back, fileHref });
    }),
  ];

  async function desk(visit: Staff, sent?: Sent): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    await opened(visit, pilot);
    const shown = { pilot, ...deskOf(visit, pilot), sent };
    const { CompletionDeskPage } = await import("./completion-desk.page.tsx");
    return html(
      visit,
      CompletionDeskPage,
      { ...shown, problems: sent?.problems ?? [] },
      { home: deskPaths.completion(pilot.id) },
    );
  }
}

const dones = ["returned", "extended", "closed", "read"] as const;

/** What the page needs besides the pilot. @throws Refusal not-found of a draft */
function deskOf({ query, now, person }: Staff, { lifecycle, openCompletion }: Pilot) {
  const { stage, pendingMove } = lifecycle;
  const isBefore = (stage === "submitted" || stage === "reviewed") && pendingMove === undefined;
  return {
    today: dayOf(now),
    mayWrite: person.roles.includes("officer"),
    mayReturn: isBefore && openCompletion === undefined,
    isBefore,
    done: dones.find((one) => query.has(one)),
  };
}
