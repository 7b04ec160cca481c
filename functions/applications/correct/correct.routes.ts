import { isUnreached } from "../../pilot/lost-mail.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { deskPaths } from "../paths.ts";
import { correctForm, correctPrefilled } from "./correct.form.ts";
import { correctApplicant } from "./correct-applicant.act.ts";

const forOfficers = ["officer"] as const;
type Officer = Visit<typeof forOfficers>;
const address = "/handlaggning/{id}/rattelse";

/** Officers correct what was wrong about the applicant of a case. */
export function correctRoutes({ table }: { readonly table: Table }) {
  async function shown(visit: Officer, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (pilot.isDraft) refuse("not-found");
    const { id, call, lifecycle, party, payee, applied } = pilot;
    const unreached = applied.mailbox !== undefined && isUnreached(pilot, applied.mailbox);
    const { CorrectPage } = await import("./correct.page.tsx");
    const props = {
      pilot: { id, call, lifecycle, party, payee },
      ...{ typed: typed ?? correctPrefilled(pilot), problems, unreached, done: visit.query.has("rattad") },
    };
    return html(visit, CorrectPage, props, { home: deskPaths.correct(id) });
  }

  return labelledBy(
    (request) => labelsOf(correctForm, request),
    [
      page(address, forOfficers, (visit) => shown(visit)),
      button(address, forOfficers, async (visit) => {
        const { wrong } = await press(table, correctApplicant, byStaff(visit, "officer", formOf(visit)));
        return wrong ? shown(visit, visit.typed, wrong) : seeOther(`${deskPaths.correct(caseIn(visit))}?rattad`);
      }),
    ],
  );
}
