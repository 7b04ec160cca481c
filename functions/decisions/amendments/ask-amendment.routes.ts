import { framesFor } from "../../calls/frames/frame.store.ts";
import { type Pilot, readPilotFor } from "../../pilot/pilot.ts";
import { plannedCosts } from "../../pilot/planned-costs.ts";
import { byLink, press, savedByLink } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { yearsTyped } from "../decision-form-of.ts";
import { askAmendmentPath } from "../paths.ts";
import { askAmendment } from "./ask-amendment.act.ts";
import { isAmendable } from "./asking.ts";
import { linesTyped, typedCosts } from "./cost-table.ts";
import { targetGoals, targetsTyped, typedTargets } from "./goal-targets.ts";
import { requestFormOf, typedYears } from "./read-request.ts";
import { saveAmendment } from "./save-amendment.act.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/andring";

/** The form with what a post has, where nobody knows the case: to name what was typed. */
const requestFormTyped = (names: readonly string[]) =>
  requestFormOf(yearsTyped(names), linesTyped(names), targetsTyped(names));

/** A request can be written while the project goes on and none waits. */
const isOpen = (pilot: Pilot): boolean =>
  isAmendable(pilot) && !pilot.amendments.some(({ status }) => status === "asked");

/** The holder of a grant asks for other terms. */
export function askAmendmentRoutes({ table }: { readonly table: Table }) {
  const here = ({ person }: Holder) => askAmendmentPath(person.applicationId);
  return [
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      ({ typed, language }) => labelsOf(requestFormTyped(Object.keys(typed)), { typed, language }),
      [
        button(address, "holder", async (visit) => {
          const form = formOf(visit);
          if (typedText(visit.typed, "action") === "save") {
            await press(table, saveAmendment, savedByLink(visit, form));
            return seeOther(`${here(visit)}?sparad=1`);
          }
          const { wrong } = await press(table, askAmendment, byLink(visit, form));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(`${here(visit)}?skickad=1`);
        }),
      ],
    ),
  ];

  async function shown(visit: Holder, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    if (!pilot.grantIfAny) return refuse("not-found");
    const frames = await framesFor(table, pilot.call);
    const draft = pilot.amendments.find(({ status }) => status === "draft");
    const first = {
      ...typedYears(pilot.grant.years, frames),
      ...typedCosts(plannedCosts(pilot), pilot.call),
      ...typedTargets(targetGoals(pilot)),
    };
    const done = visit.query.has("skickad") ? "sent" : visit.query.has("sparad") ? "saved" : undefined;
    const { AskAmendmentPage } = await import("./ask-amendment.page.tsx");
    const form = { typed: typed ?? { ...first, ...draft?.typed }, version: draft?.version ?? 0, problems };
    return html(visit, AskAmendmentPage, { pilot, frames, ...form, done, open: isOpen(pilot) }, { home: here(visit) });
  }
}
