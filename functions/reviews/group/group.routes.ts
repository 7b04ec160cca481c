import { chosenBy } from "../../calls/choosing.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { requireWaiting } from "../may-change.ts";
import { officerPaths } from "../paths.ts";
import { endRound } from "./end-round.act.ts";
import { endRoundForm } from "./end-round.form.ts";
import { sendToGroup } from "./send-to-group.act.ts";

type Officer = Visit<readonly ["officer"]>;
const forOfficers = ["officer"] as const;
const address = "/handlaggning/{id}/bedomare";

/** What an officer does where a group judges: asks all of it in one press, and ends its round. */
export function groupRoutes({ table }: { readonly table: Table }) {
  return [
    button(`${address}/grupp`, forOfficers, async (visit) => {
      const done = await press(table, sendToGroup, byStaff(visit, "officer", {}));
      const said = "nobody" in done ? "grupp=ingen" : `grupp=${done.asked}`;
      return seeOther(`${officerPaths.reviewers(caseIn(visit))}?${said}`);
    }),
    ...labelledBy(
      (request) => labelsOf(endRoundForm, request),
      [
        page(`${address}/avsluta`, forOfficers, (visit) => ending(visit)),
        button(`${address}/avsluta`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const { wrong } = await press(table, endRound, byStaff(visit, "officer", { typed, language }));
          return wrong ? ending(visit, typed, wrong) : seeOther(officerPaths.reviewers(caseIn(visit)));
        }),
      ],
    ),
  ];

  async function ending(visit: Officer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (chosenBy(pilot.call) !== "group") refuse("not-found");
    requireWaiting(pilot);
    const { title, applicationId } = pilot.lifecycle;
    const counts = { submitted: pilot.quorum?.submitted ?? 0, asked: pilot.quorum?.quorum ?? 0 };
    const shown = { title, applicationId, ...counts, typed, problems };
    return html(visit, (await import("./end-round.page.tsx")).EndRoundPage, shown);
  }
}
