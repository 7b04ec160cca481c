import { mayDo } from "../pilot/people/parts.ts";
import { type Pilot, readPilotFor } from "../pilot/pilot.ts";
import { byLink, byStaff, press } from "../pilot/press.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { caseReaders } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, labelledBy, numberOf, page, type Visit, versionOf } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { answerForm, receivedForm, typedReceived } from "./adoption.form.ts";
import { answerAdoption } from "./answer-adoption.act.ts";
import { adoptionPath, answerAdoptionPath, receivedPath, type Side } from "./paths.ts";
import { saveReceived } from "./save-received.act.ts";
import { projectOf } from "./seen-adoption.ts";

const officers = ["officer"] as const;
type Holder = Visit<"holder">;
type Staff = Visit<typeof caseReaders> | Visit<typeof officers>;
type Reader = Holder | Staff;
type Given = { readonly typed: Typed; readonly problems: readonly Problem[] };

const pages = () => import("./adoption.page.tsx");
const isHolder = (visit: Reader): visit is Holder => visit.person.kind === "holder";
const sideOf = (visit: Reader): Side => (isHolder(visit) ? "holder" : "staff");
const of = "{id}";

/** What both sides see and do: the list, a line of it, the answer. */
function adoption(table: Table) {
  const opened = async (visit: Reader): Promise<Pilot> => {
    const pilot = await readPilotFor(table, visit);
    projectOf(pilot);
    return pilot;
  };
  const lineIn = ({ params }: Pick<Visit, "params">, { received }: Pilot) => {
    const number = params["number"] === "0" ? 0 : numberOf(params["number"]);
    return number === 0 ? undefined : (received.find((one) => one.number === number) ?? refuse("not-found"));
  };
  const mayWrite = (visit: Reader, pilot: Pilot) =>
    isHolder(visit) ? mayDo(pilot, visit.person).write : visit.person.roles.includes("officer");

  const shown = async (visit: Reader, { typed, problems }: Given = { typed: {}, problems: [] }): Promise<Answer> => {
    const pilot = await opened(visit);
    const { query, now } = visit;
    const done = query.has("sparad") ? "saved" : query.has("svarat") ? "answered" : undefined;
    const side = sideOf(visit);
    const props = { side, pilot, now, writes: mayWrite(visit, pilot), done, typed, problems } as const;
    return html(visit, (await pages()).AdoptionPage, props, { home: adoptionPath(side, pilot.id) });
  };
  const line = async (visit: Reader, given?: Given): Promise<Answer> => {
    const pilot = await opened(visit);
    const [found, side] = [lineIn(visit, pilot), sideOf(visit)];
    const { typed, problems } = given ?? { typed: found ? typedReceived(found) : {}, problems: [] };
    const version = given ? versionOf(given.typed) : (found?.version ?? 0);
    const props = { side, pilot, line: found, writes: mayWrite(visit, pilot), typed, version, problems };
    return html(visit, (await pages()).ReceivedPage, props, { home: receivedPath(side, pilot.id, found?.number ?? 0) });
  };
  const lineCommand = ({ params, typed, language }: Reader) => ({
    number: params["number"] === "0" ? 0 : numberOf(params["number"]),
    ...{ version: versionOf(typed), typed, language },
  });
  const answerCommand = ({ typed, language }: Reader) => ({ typed, language });
  const afterLine = (visit: Reader, wrong: readonly Problem[] | undefined) =>
    wrong
      ? line(visit, { typed: visit.typed, problems: wrong })
      : seeOther(`${adoptionPath(sideOf(visit), caseIn(visit))}?sparad`);
  const afterAnswer = (visit: Reader, wrong: readonly Problem[] | undefined) =>
    wrong
      ? shown(visit, { typed: visit.typed, problems: wrong })
      : seeOther(`${adoptionPath(sideOf(visit), caseIn(visit))}?svarat`);
  return { shown, line, lineCommand, answerCommand, afterLine, afterAnswer };
}

/** The holder says who takes what of the project home, and answers when asked. */
export function holderAdoptionRoutes({ table }: { readonly table: Table }) {
  const { shown, line, lineCommand, answerCommand, afterLine, afterAnswer } = adoption(table);
  return [
    page(adoptionPath("holder", of), "holder", (visit) => shown(visit)),
    page(receivedPath("holder", of, "{number}"), "holder", (visit) => line(visit)),
    ...labelledBy(
      (request) => labelsOf(receivedForm, request),
      [
        button(receivedPath("holder", of, "{number}"), "holder", async (visit) => {
          const { wrong } = await press(table, saveReceived, byLink(visit, lineCommand(visit)));
          return afterLine(visit, wrong);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(answerForm, request),
      [
        button(answerAdoptionPath("holder", of), "holder", async (visit) => {
          const { wrong } = await press(table, answerAdoption, byLink(visit, answerCommand(visit)));
          return afterAnswer(visit, wrong);
        }),
      ],
    ),
  ];
}

/** Staff read it; officers write what they hear from the holder or from a receiver. */
export function staffAdoptionRoutes({ table }: { readonly table: Table }) {
  const { shown, line, lineCommand, answerCommand, afterLine, afterAnswer } = adoption(table);
  return [
    page(adoptionPath("staff", of), caseReaders, (visit) => shown(visit)),
    page(receivedPath("staff", of, "{number}"), caseReaders, (visit) => line(visit)),
    ...labelledBy(
      (request) => labelsOf(receivedForm, request),
      [
        button(receivedPath("staff", of, "{number}"), officers, async (visit) => {
          const { wrong } = await press(table, saveReceived, byStaff(visit, "officer", lineCommand(visit)));
          return afterLine(visit, wrong);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(answerForm, request),
      [
        button(answerAdoptionPath("staff", of), officers, async (visit) => {
          const { wrong } = await press(table, answerAdoption, byStaff(visit, "officer", answerCommand(visit)));
          return afterAnswer(visit, wrong);
        }),
      ],
    ),
  ];
}
