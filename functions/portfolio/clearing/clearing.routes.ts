import { speaksFor } from "../../pilot/people/parts.ts";
import { readPilot, readPilotFor } from "../../pilot/pilot.ts";
import { byLink, byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { clearPublicText } from "./clear-public-text.act.ts";
import { clearingForm } from "./clearing.form.ts";
import { offerPublicText } from "./offer-public-text.act.ts";
import { takeBackPublicText } from "./take-back-public-text.act.ts";

type Holder = Visit<"holder">;
const officers = ["officer"] as const;
const [ofHolder, ofStaff] = ["/projekt/{id}/hubb", "/handlaggning/{id}/hubb"] as const;
const pages = () => import("./clearing.page.tsx");

/** The holder hands over what everybody may read of the project, and takes it back. */
export function offerTextRoutes({ table }: { readonly table: Table }) {
  const here = (visit: Holder) => `/projekt/${visit.person.applicationId}/hubb`;

  async function shown(visit: Holder, typed?: Typed, problems?: readonly Problem[]): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    if (!pilot.grantIfAny) return refuse("not-found");
    const { text, version = 0 } = pilot.clearing ?? {};
    const stored = text && { "p-summary": text.summary, "p-learnt": text.learnt, "p-contact": text.contact };
    return html(visit, (await pages()).OfferTextPage, {
      ...{ pilot, here: here(visit), problems, speaks: speaksFor(pilot, visit.person) },
      ...{ typed: typed ?? stored ?? {}, version: typed ? versionOf(typed) : version },
    });
  }

  return [
    page(ofHolder, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(clearingForm, request),
      [
        button(ofHolder, "holder", async (visit) => {
          const { wrong } = await press(table, offerPublicText, byLink(visit, formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
    button(`${ofHolder}/ta-tillbaka`, "holder", async (visit) => {
      await press(table, takeBackPublicText, byLink(visit, {}));
      return seeOther(here(visit));
    }),
  ];
}

/** An officer lets out what a holder has handed over, or takes it back. */
export const clearTextRoutes = ({ table }: { readonly table: Table }) => {
  const here = (visit: Visit) => `/handlaggning/${caseIn(visit)}/hubb`;
  return [
    page(ofStaff, officers, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      if (!pilot.grantIfAny) return refuse("not-found");
      return html(visit, (await pages()).ClearTextPage, { pilot, here: here(visit) });
    }),
    button(ofStaff, officers, async (visit) => {
      await press(table, clearPublicText, byStaff(visit, "officer", { version: versionOf(visit.typed) }));
      return seeOther(here(visit));
    }),
    button(`${ofStaff}/ta-tillbaka`, officers, async (visit) => {
      await press(table, takeBackPublicText, byStaff(visit, "officer", {}));
      return seeOther(here(visit));
    }),
  ];
};
