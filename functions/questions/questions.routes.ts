import { readPilot, readPilotFor } from "../pilot/pilot.ts";
import { byLink, byStaff, savedByLink, savedByStaff } from "../pilot/press.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { caseReaders, type Role } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { button, caseIn, type For, labelledBy, numberOf, page, type Route, type Visit } from "../platform/web/route.ts";
import type { Caller } from "./questions.answer.ts";
import { formOf, type What } from "./questions.ts";

type Needs = { readonly table: Table };

// What all of them show and do is loaded when the first of them is asked for.
const answers = () => import("./questions.answer.ts");

const numberIn = ({ params }: Pick<WebRequest, "params">) => numberOf(params["number"]);

/** What the controls are called where what was typed in them is given back. */
const labels =
  (what: (request: WebRequest) => What, side: Caller["side"]) =>
  (request: WebRequest & { readonly now?: Visit["now"] }) =>
    labelsOf(formOf(what(request), side, request.now), request);

/** The conversation of a case, under the pages of those who read it. */
function routesUnder<F extends For>(
  root: string,
  whom: { readonly read: F; readonly write: F; readonly side: Caller["side"] },
  callerOf: (visit: Visit<F>) => Caller,
): readonly Route[] {
  const { read, write, side } = whom;
  return [
    page(`${root}/fragor`, read, async (visit: Visit<F>) => (await answers()).conversation(callerOf(visit))),
    ...labelledBy(
      labels(() => "new", side),
      [
        page(`${root}/fragor/ny`, write, async (visit: Visit<F>) => (await answers()).shown(callerOf(visit), "new")),
        button(`${root}/fragor/ny`, write, async (visit: Visit<F>) =>
          (await answers()).written(callerOf(visit), "new"),
        ),
      ],
    ),
    ...labelledBy(labels(numberIn, side), [
      page(`${root}/fragor/{number}`, read, async (visit: Visit<F>) =>
        (await answers()).shown(callerOf(visit), numberIn(visit)),
      ),
      button(`${root}/fragor/{number}`, write, async (visit: Visit<F>) =>
        (await answers()).written(callerOf(visit), numberIn(visit)),
      ),
    ]),
  ];
}

type Staff = Visit<readonly Role[]>;
const forOfficers: readonly Role[] = ["officer"];

/** The authority's side: officers ask and answer, and whoever answers for the case reads. */
export function staffQuestionRoutes({ table }: Needs): readonly Route[] {
  const callerOf = (visit: Staff): Caller => ({
    table,
    visit,
    side: "staff",
    mayWrite: visit.person.roles.includes("officer"),
    under: `/handlaggning/${caseIn(visit)}`,
    home: "toCase",
    pilot: () => readPilot(table, caseIn(visit)),
    pressed: (command) => byStaff(visit, "officer", command),
    saved: (command) => savedByStaff(visit, "officer", command),
  });
  const root = "/handlaggning/{id}";
  return [
    ...routesUnder<readonly Role[]>(root, { read: caseReaders, write: forOfficers, side: "staff" }, callerOf),
    button(`${root}/fragor/{number}/klar`, forOfficers, async (visit: Staff) =>
      (await answers()).closed(callerOf(visit), numberIn(visit)),
    ),
  ];
}

/** The side of those who apply. */
export const applicantQuestionRoutes = ({ table }: Needs): readonly Route[] =>
  routesUnder<"applicant">("/ansokan/{id}", { read: "applicant", write: "applicant", side: "party" }, (visit) => ({
    ...{ table, visit, side: "party", mayWrite: true, home: "toApplication" },
    under: `/ansokan/${caseIn(visit)}`,
    pilot: () => readPilotFor(table, visit),
    pressed: (command) => byLink(visit, command),
    saved: (command) => savedByLink(visit, command),
  }));

/** The side of those who hold a grant. */
export const holderQuestionRoutes = ({ table }: Needs): readonly Route[] =>
  routesUnder<"holder">("/projekt/{id}", { read: "holder", write: "holder", side: "party" }, (visit) => ({
    ...{ table, visit, side: "party", mayWrite: true, home: "toProject" },
    under: `/projekt/${caseIn(visit)}`,
    pilot: () => readPilotFor(table, visit),
    pressed: (command) => byLink(visit, command),
    saved: (command) => savedByLink(visit, command),
  }));
