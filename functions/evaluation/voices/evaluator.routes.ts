import { readThrough } from "../../calls/application-form/read-through.ts";
import { standingMark } from "../../pilot/items/secrecy-mark.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { byLink, savedByLink } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { linkRoutes } from "../../platform/links/link-routes.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { toldIn } from "../../reporting/contract.ts";
import { pilotIn } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { evaluatorSubject, occasionAt, requireEvaluator } from "./voice.ts";
import { voiceForm } from "./voice-form.ts";
import { type At, voiceReadThrough, voiceSaved, voiceShown, voiceSigned } from "./voice-writing.answer.ts";
import { evaluatorPaths } from "./voices.paths.ts";

type Needs = { readonly table: Table; readonly identity: Sessions };
type Evaluating = Visit<"reviewer">;

const all = evaluatorPaths("{id}");

/** The evaluator's pages: the emailed link, the evaluation, and what it is made from. */
export function evaluatorRoutes({ table, identity }: Needs) {
  /** The cookie is of an evaluator whom nobody has replaced. @throws Refusal session-expired, link-revoked */
  const seen = async (visit: Evaluating): Promise<Pilot> => {
    if (visit.person.subject !== evaluatorSubject) refuse("session-expired");
    const pilot = await readPilot(table, visit.person.applicationId);
    requireEvaluator(pilot, visit.person.generation);
    return pilot;
  };

  const at = (visit: Evaluating): At => {
    const { one: here, review, sign, material } = evaluatorPaths(visit.person.applicationId);
    return {
      table,
      visit,
      seen: async () => {
        const pilot = await seen(visit);
        return { pilot, one: occasionAt(pilot, evaluatorSubject, dayOf(visit.now)) };
      },
      place: { here, review, sign, back: material, backTo: "toMaterial", material },
      writes: () => true,
      saved: (command) => savedByLink(visit, command),
      pressed: (command) => byLink(visit, command),
      generation: visit.person.generation,
    };
  };

  const labels = async (request: WebRequest) => {
    const { call } = await readPilot(table, caseIn(request));
    return labelsOf(voiceForm(call, { kind: "external", by: "evaluator" }), request);
  };

  return [
    ...linkRoutes({
      table,
      purpose: "evaluate",
      opened: async ({ about, generation }, { now, cookies }) => {
        const applicationId = pilotIn(about) ?? refuse("link-invalid");
        const { language } = requireEvaluator(await readPilot(table, applicationId), generation);
        const { cookie: path, one } = evaluatorPaths(applicationId);
        const bound = { kind: "reviewer", applicationId, subject: evaluatorSubject, generation } as const;
        const cookie = await identity.opened(bound, path, now);
        return seeOther(`${one}${cookies.has("lang") ? "" : `?lang=${language}`}`, { cookies: [cookie] });
      },
    }),
    page(all.material, "reviewer", async (visit) => {
      const pilot = await seen(visit);
      const shown = { pilot, back: evaluatorPaths(pilot.id).one, ...materialOf(pilot, visit.language) };
      return html(visit, (await import("./material.page.tsx")).MaterialPage, shown);
    }),
    ...labelledBy(labels, [
      page(all.one, "reviewer", (visit) => voiceShown(at(visit))),
      button(all.one, "reviewer", (visit) => voiceSaved(at(visit), evaluatorSubject)),
      page(all.review, "reviewer", (visit) => voiceReadThrough(at(visit))),
      button(all.sign, "reviewer", (visit) => voiceSigned(at(visit), evaluatorSubject)),
    ]),
  ];
}

/** What of a case is cleared for somebody from outside: nothing that is marked as secret, and of reports their words. */
function materialOf(pilot: Pilot, lang: Language) {
  const { marks, submission, call, attachments, reports } = pilot;
  const isSecret = marks.some((mark) => mark.ref === "application" && standingMark(mark) !== undefined);
  const to = { lang, reader: "reviewers" } as const;
  return {
    application: isSecret ? undefined : readThrough({ ...submission, attachments }, call, to),
    reports: reports.flatMap(({ number, status, content }) =>
      status === "accepted" && content ? [{ number, sections: toldIn(content, call, lang, "reviewers") }] : [],
    ),
  };
}
