import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { caseReaders, type Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Both, Language } from "../../vocabulary/language.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { deskPaths } from "../paths.ts";
import { checkForm, typedCheck } from "./check.form.ts";
import { checkTexts } from "./check.texts.ts";
import { recordCheck } from "./record-check.act.ts";

const forOfficers = ["officer"] as const;

const address = "/handlaggning/{id}/formell-kontroll";

/** When it came, and when the call closed as its version has it. */
function receivedIn({ lifecycle, call }: Pilot): Both {
  const said = (lang: Language) => {
    const t = checkTexts[lang];
    const closes = call.closesAt ? t.closes(formatMoment(call.closesAt, lang)) : t.noClosing;
    return t.inTimeHint(formatMoment(lifecycle.submittedAt, lang), closes);
  };
  return { sv: said("sv"), en: said("en") };
}

/** The formal check of an application: an officer makes it, and whoever answers for the case reads it. */
export function checkRoutes({ table }: { readonly table: Table }) {
  return labelledBy(
    (request) => labelsOf(checkForm(), request),
    [
      page(address, caseReaders, (visit) => shown(visit)),
      button(address, forOfficers, async (visit) => {
        const { wrong } = await press(table, recordCheck, byStaff(visit, "officer", formOf(visit)));
        return wrong ? shown(visit, wrong) : seeOther(`${deskPaths.check(caseIn(visit))}?sparad`);
      }),
    ],
  );

  async function shown(visit: Visit<readonly Role[]>, problems?: readonly Problem[]): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const { stage, pendingMove } = pilot.lifecycle;
    const isBefore = (stage === "submitted" || stage === "reviewed") && pendingMove === undefined;
    const { formalCheck } = pilot;
    const stored = formalCheck ? typedCheck(formalCheck.points) : {};
    const props = {
      ...{ pilot, received: receivedIn(pilot), isBefore, problems: problems ?? [] },
      mayWrite: isBefore && visit.person.roles.includes("officer"),
      typed: problems ? visit.typed : stored,
      saved: visit.query.has("sparad"),
    };
    return html(visit, (await import("./check.page.tsx")).CheckPage, props, { home: deskPaths.check(pilot.id) });
  }
}
