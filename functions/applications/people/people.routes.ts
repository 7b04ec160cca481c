import { readPilot, readPilotFor } from "../../pilot/pilot.ts";
import { byLink, byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { LinkedKind } from "../../platform/links/new-link.ts";
import { newLinkRoutes } from "../../platform/links/new-link-routes.ts";
import type { Role, Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { seeOther } from "../../platform/web/answers.ts";
import { clientAddressOf } from "../../platform/web/client-address.ts";
import { button, caseIn, type For, labelledBy, page, type Route, type Visit } from "../../platform/web/route.ts";
import { pilotSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { paths } from "../paths.ts";
import { contactByStaffForm, signatoryForm } from "./change-people.form.ts";
import { mailNewLink } from "./mail-new-link.act.ts";
import type { Caller } from "./people.answer.ts";
import { staffViewer, viewerOf } from "./people.ts";
import { personAndOwnForm } from "./person.form.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Pick<Sessions, "closed" | "remembered">;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
};

// What all of them show and do is loaded when the first of them is asked for.
const answers = () => import("./people.answer.ts");

/** What everybody of a case and staff may do with its people, under the address of the list. */
function routesUnder<F extends For>(root: string, whom: F, callerOf: (visit: Visit<F>) => Caller): readonly Route[] {
  return [
    page(root, whom, async (visit: Visit<F>) => (await answers()).people(callerOf(visit))),
    page(`${root}/{member}/ta-bort`, whom, async (visit: Visit<F>) => (await answers()).removal(callerOf(visit))),
    button(`${root}/{member}/lank`, whom, async (visit: Visit<F>) => (await answers()).sentAgain(callerOf(visit))),
    ...labelledBy(
      (request) => labelsOf(contactByStaffForm, request),
      [
        page(`${root}/kontakt`, whom, async (visit: Visit<F>) => (await answers()).placing(callerOf(visit), "contact")),
        button(`${root}/kontakt`, whom, async (visit: Visit<F>) =>
          (await answers()).placed(callerOf(visit), "contact"),
        ),
      ],
    ),
  ];
}

/** Letting one in, and removing one: what those outside do, and staff do otherwise. */
function outsideUnder<F extends "applicant" | "holder">(
  root: string,
  whom: F,
  { identity }: Needs,
  callerOf: (visit: Visit<F>) => Caller,
): readonly Route[] {
  return [
    ...routesUnder<F>(root, whom, callerOf),
    ...labelledBy(
      (request) => labelsOf(personAndOwnForm, request),
      [button(root, whom, async (visit: Visit<F>) => (await answers()).invited(callerOf(visit)))],
    ),
    button(`${root}/{member}/ta-bort`, whom, async (visit: Visit<F>) => {
      const caller = callerOf(visit);
      const left = () => seeOther("/", { cookies: [identity.closed(whom, caller.home.href)] });
      return (await answers()).removed(caller, left);
    }),
  ];
}

/** Where those whose session has ended are mailed a new link. */
const newLinks = ({ table, identity, edgeSecret }: Needs, kind: Exclude<LinkedKind, "reviewer">) =>
  newLinkRoutes({
    ...{ identity, kind, edgeSecret },
    mailed: ({ applicationId, subject, generation }, { now: at, timeLeft }, askedFrom) => {
      const by = { kind: "applicant", id: subject, name: "" } as const;
      const command = { subject, generation, askedFrom };
      return press(table, mailNewLink, { subject: pilotSubject(applicationId), by, at, timeLeft, command });
    },
  });

/** The people of an application, for those who apply. */
export const peopleRoutes = (needs: Needs): readonly Route[] => [
  ...newLinks(needs, "applicant"),
  ...outsideUnder<"applicant">("/ansokan/{id}/medsokande", "applicant", needs, (visit) => ({
    ...{ table: needs.table, visit },
    root: paths.members(caseIn(visit)),
    home: { href: paths.application(caseIn(visit)), label: "toApplication" },
    pilot: () => readPilotFor(needs.table, visit),
    viewer: (pilot) => viewerOf(pilot, visit.person.subject),
    pressed: (command) => byLink(visit, command),
    askedFrom: clientAddressOf(visit, needs.edgeSecret ?? ""),
  })),
];

/** The people of a project, for those who hold the grant. */
export const holderPeopleRoutes = (needs: Needs): readonly Route[] => [
  ...newLinks(needs, "holder"),
  ...outsideUnder<"holder">("/projekt/{id}/personer", "holder", needs, (visit) => ({
    ...{ table: needs.table, visit },
    root: `/projekt/${caseIn(visit)}/personer`,
    home: { href: `/projekt/${caseIn(visit)}`, label: "toProject" },
    pilot: () => readPilotFor(needs.table, visit),
    viewer: (pilot) => viewerOf(pilot, visit.person.subject),
    pressed: (command) => byLink(visit, command),
    askedFrom: clientAddressOf(visit, needs.edgeSecret ?? ""),
  })),
];

const forOfficers: readonly Role[] = ["officer"];
type Officer = Visit<readonly Role[]>;

/** The people of a case, for officers: they replace, remove with a reason and send links, and let nobody in. */
export function staffPeopleRoutes({ table }: Pick<Needs, "table">): readonly Route[] {
  const root = "/handlaggning/{id}/personer";
  const callerOf = (visit: Officer): Caller => ({
    ...{ table, visit },
    root: `/handlaggning/${caseIn(visit)}/personer`,
    home: { href: `/handlaggning/${caseIn(visit)}`, label: "toCase" },
    pilot: async () => {
      const pilot = await readPilot(table, caseIn(visit));
      return pilot.isDraft ? refuse("not-found") : pilot;
    },
    viewer: () => staffViewer,
    pressed: (command) => byStaff(visit, "officer", command),
  });
  return [
    ...routesUnder<readonly Role[]>(root, forOfficers, callerOf),
    ...labelledBy(
      (request) => labelsOf(signatoryForm, request),
      [
        page(`${root}/firmatecknare`, forOfficers, async (visit: Officer) =>
          (await answers()).placing(callerOf(visit), "signatory"),
        ),
        button(`${root}/firmatecknare`, forOfficers, async (visit: Officer) =>
          (await answers()).placed(callerOf(visit), "signatory"),
        ),
      ],
    ),
    button(`${root}/{member}/ta-bort`, forOfficers, async (visit: Officer) =>
      (await answers()).removed(callerOf(visit)),
    ),
  ];
}
