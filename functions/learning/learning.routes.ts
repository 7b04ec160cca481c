import { currentCall } from "../calls/call.store.ts";
import { lastLogged } from "../pilot/log.store.ts";
import { byStaff, press } from "../pilot/press.ts";
import { paragraphsOf } from "../platform/documents/paper.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import {
  button,
  callIn,
  caseIn,
  labelledBy,
  numberOf,
  page,
  readOn,
  type Visit,
  versionOf,
} from "../platform/web/route.ts";
import { analysisSubject, type CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { beginning } from "./analysis.ts";
import { codesOf } from "./codes.ts";
import { codesForm, interviewForm, passageForm, withdrawForm } from "./interview.form.ts";
import {
  readAnalysed,
  readAnalysis,
  readInterview,
  readPassages,
  readProject,
  readProjects,
} from "./learning.store.ts";
import { learningTexts } from "./learning.texts.ts";
import { markPassage } from "./mark-passage.act.ts";
import { nameCodes, typedCodes } from "./name-codes.act.ts";
import {
  analysisHistoryPath,
  analysisPath,
  codePath,
  codesPath,
  interviewPath,
  markPassagePath,
  withdrawInterviewPath,
  writeInterviewPath,
} from "./paths.ts";
import { saveInterview, typedInterview } from "./save-interview.act.ts";
import { unmarkPassage } from "./unmark-passage.act.ts";
import { withdrawInterview } from "./withdraw-interview.act.ts";

const readers = ["officer", "decider", "auditor"] as const;
const officers = ["officer"] as const;
type Reader = Visit<typeof readers>;
type Officer = Visit<typeof officers>;
type Given = { readonly typed: Typed; readonly version: number; readonly problems: readonly Problem[] };

const analysisPages = () => import("./analysis.page.tsx");
const pages = () => import("./interview.page.tsx");

const numberIn = ({ params }: Pick<Visit, "params">): number => Number(params["number"]) || 0;
const [of, at, number] = ["{callId}", "{id}", "{number}"] as const;

/** Interviews with a call's projects, what was marked in them, and what they come to together. */
export function learningRoutes({ table }: { readonly table: Table }) {
  const analysisOf = async (callId: CallId) => (await readAnalysis(table, callId)) ?? beginning(callId);
  const titleOf = async (visit: Visit) => wordsIn((await currentCall(table, callIn(visit))).title, visit.language);
  const opened = (visit: Visit) => readInterview(table, callIn(visit), caseIn(visit), numberIn(visit));

  return [
    page(analysisPath(of), readers, async (visit) => {
      const callId = callIn(visit);
      const [call, analysis, found] = await Promise.all([
        titleOf(visit),
        analysisOf(callId),
        readProjects(table, callId, readOn(visit)),
      ]);
      return html(visit, (await analysisPages()).AnalysisPage, {
        callId,
        call,
        analysis,
        ...found,
        writes: writes(visit),
      });
    }),
    ...labelledBy(
      (request) => labelsOf(codesForm, request),
      [
        page(codesPath(of), officers, (visit) => codes(visit)),
        button(codesPath(of), officers, async (visit) => {
          const { typed, language } = visit;
          const command = { version: versionOf(typed), typed, language };
          const { wrong } = await press(table, nameCodes, pressed(visit, command));
          return wrong
            ? codes(visit, { typed, version: command.version, problems: wrong })
            : seeOther(analysisPath(callIn(visit)));
        }),
      ],
    ),
    page(codePath(of, "{code}"), readers, codePassages),
    page(analysisHistoryPath(of), readers, async (visit) => {
      const callId = callIn(visit);
      const [call, log] = await Promise.all([titleOf(visit), lastLogged(table, analysisSubject(callId))]);
      return html(visit, (await analysisPages()).AnalysisHistoryPage, { callId, call, log });
    }),
    ...labelledBy(
      (request) => labelsOf(interviewForm, request),
      [
        page(writeInterviewPath(of, at, number), officers, async (visit) => {
          if (numberIn(visit) === 0) return writing(visit, { typed: {}, version: 0, problems: [] });
          const { interview } = await opened(visit);
          if (interview.withdrawn) return seeOther(here(visit));
          return writing(visit, { ...typedInterview(interview), problems: [] });
        }),
        button(writeInterviewPath(of, at, number), officers, async (visit) => {
          const typed = await typedOrMerged(visit, async () => writingOf(visit, await opened(visit)));
          if (isAnswer(typed)) return typed;
          const [applicationId, of] = [caseIn(visit), numberIn(visit)];
          const command = { applicationId, number: of, typed, version: versionOf(typed), language: visit.language };
          const saved = await press(table, saveInterview, pressed(visit, command));
          if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, await opened(visit)), saved);
          if (saved.wrong.length > 0)
            return writing(visit, { typed: saved.typed, version: saved.version, problems: saved.wrong });
          return seeOther(`${interviewPath(callIn(visit), applicationId, saved.number)}?sparad`);
        }),
      ],
    ),
    page(interviewPath(of, at, number), readers, (visit) => shown(visit)),
    ...labelledBy(
      async (request) => labelsOf(passageForm((await analysisOf(callIn(request))).own), request),
      [
        button(markPassagePath(of, at, number), officers, async (visit) => {
          const { typed, language } = visit;
          const command = { applicationId: caseIn(visit), number: numberIn(visit), typed, language };
          const { wrong } = await press(table, markPassage, pressed(visit, command));
          return wrong.length > 0 ? shown(visit, typed, wrong) : seeOther(`${here(visit)}?markerad`);
        }),
      ],
    ),
    button(`${markPassagePath(of, at, number)}/{passage}`, officers, async (visit) => {
      const passage = numberOf(visit.params["passage"]);
      const command = { applicationId: caseIn(visit), number: numberIn(visit), passage };
      await press(table, unmarkPassage, pressed(visit, command));
      return seeOther(here(visit));
    }),
    ...labelledBy(
      (request) => labelsOf(withdrawForm, request),
      [
        page(withdrawInterviewPath(of, at, number), officers, (visit) => withdrawing(visit)),
        button(withdrawInterviewPath(of, at, number), officers, async (visit) => {
          const { typed, language } = visit;
          const command = { applicationId: caseIn(visit), number: numberIn(visit), typed, language };
          const { wrong } = await press(table, withdrawInterview, pressed(visit, command));
          return wrong ? withdrawing(visit, wrong) : seeOther(here(visit));
        }),
      ],
    ),
  ];

  function pressed<Command>(visit: Officer, command: Command) {
    return byStaff(visit, "officer", command, analysisSubject(callIn(visit)));
  }

  async function codes(visit: Officer, given?: Given): Promise<Answer> {
    const callId = callIn(visit);
    const [call, { own, ownVersion: version }] = await Promise.all([titleOf(visit), analysisOf(callId)]);
    const props = { callId, call, ...(given ?? { typed: typedCodes(own), version, problems: [] }) };
    return html(visit, (await pages()).CodesPage, props, { home: codesPath(callId) });
  }

  async function codePassages(visit: Reader): Promise<Answer> {
    const callId = callIn(visit);
    const [call, analysis, { rows, beside }] = await Promise.all([
      titleOf(visit),
      analysisOf(callId),
      readAnalysed(table, callId, readOn(visit)),
    ]);
    const code = codesOf(analysis, visit.language).find(({ id }) => id === visit.params["code"]) ?? refuse("not-found");
    const having = rows.filter((row) => (row.codes[code.id] ?? 0) > 0);
    const found = await Promise.all(
      having.map(async (row) =>
        (await readPassages(table, callId, row)).flatMap(({ interview, passages, withdrawn }) =>
          withdrawn
            ? []
            : passages.filter(({ codes }) => codes.includes(code.id)).map((passage) => ({ row, interview, passage })),
        ),
      ),
    );
    return html(visit, (await analysisPages()).CodePage, { callId, call, code, found: found.flat(), beside });
  }

  async function writing(visit: Officer, given: Given): Promise<Answer> {
    const [callId, id] = [callIn(visit), caseIn(visit)];
    const project = await readProject(table, callId, id);
    const props = { callId, project, number: numberIn(visit), ...given };
    const home = writeInterviewPath(callId, id, numberIn(visit));
    return html(visit, (await pages()).WriteInterviewPage, props, { home });
  }

  async function shown(visit: Reader, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const found = await opened(visit);
    const { query } = visit;
    const done = query.has("sparad") ? "saved" : query.has("markerad") ? "marked" : undefined;
    const props = { callId: callIn(visit), ...found, writes: writes(visit), problems, done } as const;
    return html(
      visit,
      (await pages()).InterviewPage,
      { ...props, marking: typed ?? markingOf(visit, found) },
      { home: here(visit) },
    );
  }

  async function withdrawing(visit: Officer, problems: readonly Problem[] = []): Promise<Answer> {
    const { row, interview } = await opened(visit);
    if (interview.withdrawn) return seeOther(here(visit));
    const props = { callId: callIn(visit), row, number: interview.number, typed: visit.typed, problems };
    const home = withdrawInterviewPath(callIn(visit), row.applicationId, interview.number);
    return html(visit, (await pages()).WithdrawInterviewPage, props, { home });
  }
}

const here = (visit: Visit) => interviewPath(callIn(visit), caseIn(visit), numberIn(visit));
const writes = ({ person }: Reader) => person.roles.includes("officer");

/** What the reader has chosen to mark: a paragraph of the text, or a passage whose codes change. */
function markingOf(
  { query }: Pick<Visit, "query">,
  { interview, of }: Awaited<ReturnType<typeof readInterview>>,
): Typed {
  const passage = of.passages.find((one) => one.number === Number(query.get("passage")));
  if (passage) return { "p-words": passage.words, "p-codes": [...passage.codes] };
  const paragraph = paragraphsOf(interview.text)[Number(query.get("stycke")) - 1];
  return paragraph === undefined ? {} : { "p-words": paragraph };
}

const writingOf = (
  visit: Officer,
  { interview, row }: Pick<Awaited<ReturnType<typeof readInterview>>, "interview" | "row">,
): Writing => ({
  form: interviewForm,
  here: writeInterviewPath(callIn(visit), row.applicationId, interview.number),
  name: learningTexts[visit.language].interviewOf(interview.number),
  caption: row.title,
  theirs: typedInterview(interview),
  who: interview.savedBy,
});
