import { publishedCalls } from "../../calls/call.store.ts";
import { lastLogged } from "../../pilot/log.store.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { aboutControls } from "../../platform/forms/writing/about-controls.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../../platform/forms/writing/merge.answer.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, labelledBy, page, readOn, type Visit, versionOf } from "../../platform/web/route.ts";
import { ApplicationId, CallId, MeetingId, meetingSubject, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import { readMeetingWhole } from "../information/information.store.ts";
import {
  addCasesPath,
  decisionReviewPath,
  fillPath,
  finishAgendaPath,
  meetingMinutesPath,
  meetingPath,
  meetingsPath,
  newMeetingPath,
  reopenAgendaPath,
  takeOffPath,
} from "../paths.ts";
import { readRanked } from "../ranking/ranked.store.ts";
import { fillFromMeeting } from "./fill-from-meeting.act.ts";
import { finishAgenda } from "./finish-agenda.act.ts";
import { meetingForm } from "./meeting.form.ts";
import { callsOf, readMeeting, readMeetings, rowsOf } from "./meeting.store.ts";
import { meetingTexts } from "./meeting.texts.ts";
import { isOnAgenda, type Meeting } from "./meeting.ts";
import { openMeeting } from "./open-meeting.act.ts";
import { putOnAgenda } from "./put-on-agenda.act.ts";
import { reopenAgenda } from "./reopen-agenda.act.ts";
import { saveMeeting } from "./save-meeting.act.ts";
import { takeOffAgenda } from "./take-off-agenda.act.ts";

const readers = ["officer", "decider", "auditor"] as const;
const officers = ["officer"] as const;
type Reader = Visit<typeof readers>;
type Officer = Visit<typeof officers>;

const pages = {
  list: () => import("./meetings.page.tsx"),
  one: () => import("./meeting.page.tsx"),
  minutes: () => import("./minutes.page.tsx"),
  add: () => import("./add-cases.page.tsx"),
};

/** @throws Refusal not-found */
const meetingIn = ({ params }: Pick<WebRequest, "params">): MeetingId =>
  MeetingId.safeParse(params["meeting"]).data ?? refuse("not-found");
const at = "{meeting}";

/** Meetings of deciders: put up, filled with cases, finished, and the place from which their decisions are recorded. */
export function meetingRoutes({ table }: { readonly table: Table }) {
  const opened = async (visit: Pick<Visit, "params">) =>
    (await readMeeting(table, meetingIn(visit))) ?? refuse("not-found");
  const pressed = <Command>(visit: Officer, command: Command, id = meetingIn(visit)) =>
    byStaff(visit, "officer", command, meetingSubject(id));
  const toMeeting = (visit: Officer, what = "") => seeOther(`${meetingPath(meetingIn(visit))}${what}`);

  const written = labelledBy(
    (request) => labelsOf(meetingForm, request),
    [
      page(newMeetingPath, officers, async (visit) => newMeeting(visit, {}, [])),
      button(newMeetingPath, officers, async (visit) => {
        const { typed, language } = visit;
        // The nonce names the meeting: a second press leads to the first one's.
        const id = MeetingId.safeParse(typedText(typed, "nonce")).data ?? newId(MeetingId);
        const { wrong } = await press(table, openMeeting, pressed(visit, { typed, language }, id));
        return wrong ? newMeeting(visit, typed, wrong) : seeOther(meetingPath(id));
      }),

      page(meetingMinutesPath(at), officers, async (visit) => {
        const meeting = await opened(visit);
        return minutes(visit, meeting, meeting.shared, []);
      }),
      button(meetingMinutesPath(at), officers, async (visit) => {
        const typed = await typedOrMerged(visit, async () => writingOf(visit, await opened(visit)));
        if (isAnswer(typed)) return typed;
        const command = { typed, version: versionOf(typed), language: visit.language };
        const saved = await press(table, saveMeeting, pressed(visit, command));
        const meeting = await opened(visit);
        if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, meeting), saved);
        if (saved.wrong.length === 0 && saved.merged.length === 0) return toMeeting(visit, "?sparat");
        const about = aboutControls(meetingForm, saved.typed, visit.language);
        const taken = { who: saved.other?.savedBy ?? "", labels: saved.merged.map((field) => about(field).label) };
        return minutes(visit, meeting, saved, saved.wrong, taken);
      }),
    ],
  );

  return [
    page(meetingsPath, readers, async (visit) => {
      const mayOpen = visit.person.roles.includes("officer");
      const shown = { ...(await readMeetings(table, readOn(visit))), mayOpen };
      return html(visit, (await pages.list()).MeetingsPage, shown);
    }),
    ...written,
    page(meetingPath(at), readers, (visit) => shown(visit, [])),

    page(addCasesPath(at), officers, (visit) => {
      const callId = CallId.safeParse(visit.query.get("utlysning")).data;
      return adding(visit, { callId, chosen: [], problems: [] });
    }),
    button(addCasesPath(at), officers, async (visit) => {
      const callId = CallId.safeParse(typedText(visit.typed, "call")).data;
      if (!callId) return seeOther(addCasesPath(meetingIn(visit)));
      const ids = typedChoices(visit.typed, "cases").flatMap((id) => ApplicationId.safeParse(id).data ?? []);
      if (ids.length === 0) {
        const problems = [{ field: "cases", text: meetingTexts[visit.language].noneChosen }];
        return adding(visit, { callId, chosen: [], problems });
      }
      await press(table, putOnAgenda, pressed(visit, { callId, ids }));
      return toMeeting(visit);
    }),
    button(takeOffPath(at), officers, async (visit) => {
      const applicationId = ApplicationId.safeParse(typedText(visit.typed, "case")).data;
      if (applicationId) await press(table, takeOffAgenda, pressed(visit, { applicationId }));
      return toMeeting(visit);
    }),
    button(finishAgendaPath(at), officers, async (visit) => {
      const { wrong } = await press(table, finishAgenda, pressed(visit, { language: visit.language }));
      return wrong ? shown(visit, wrong) : toMeeting(visit);
    }),
    button(reopenAgendaPath(at), officers, async (visit) => {
      await press(table, reopenAgenda, pressed(visit, {}));
      return toMeeting(visit);
    }),
    button(fillPath(at, "{id}"), officers, async (visit) => {
      const command = { meetingId: meetingIn(visit), language: visit.language };
      await press(table, fillFromMeeting, byStaff(visit, "officer", command));
      return seeOther(decisionReviewPath(caseIn(visit)));
    }),
  ];

  async function shown(visit: Reader, problems: readonly Problem[]): Promise<Answer> {
    const { meeting, information } = await readMeetingWhole(table, meetingIn(visit));
    const [rows, calls, log] = await Promise.all([
      rowsOf(table, meeting.agenda),
      callsOf(table, meeting.agenda),
      lastLogged(table, meetingSubject(meeting.meetingId)),
    ]);
    const writes = visit.person.roles.includes("officer");
    const props = { meeting, rows, calls, log, information, writes, saved: visit.query.has("sparat"), problems };
    return html(visit, (await pages.one()).MeetingPage, props, { home: meetingPath(meeting.meetingId) });
  }

  async function newMeeting(visit: Officer, typed: Typed, problems: readonly Problem[]): Promise<Answer> {
    return html(visit, (await pages.list()).NewMeetingPage, { typed, problems });
  }

  async function minutes(
    visit: Officer,
    meeting: Meeting,
    { typed, version }: { readonly typed: Typed; readonly version: number },
    problems: readonly Problem[],
    taken?: { readonly who: string; readonly labels: readonly string[] },
  ): Promise<Answer> {
    const props = { meeting, typed, version, problems, taken };
    return html(visit, (await pages.minutes()).MinutesPage, props, { home: meetingMinutesPath(meeting.meetingId) });
  }

  type Asked = {
    readonly callId: CallId | undefined;
    readonly chosen: readonly string[];
    readonly problems: readonly Problem[];
  };
  async function adding(visit: Officer, { callId, ...asked }: Asked): Promise<Answer> {
    const [meeting, calls, rows] = await Promise.all([
      opened(visit),
      publishedCalls(table),
      callId ? readRanked(table, callId) : [],
    ]);
    const fit = rows
      .filter(
        ({ decided, stage, applicationId }) => !decided && stage === "reviewed" && !isOnAgenda(meeting, applicationId),
      )
      .toSorted((a, b) => (b.mean ?? -1) - (a.mean ?? -1));
    const props = { meeting, calls, callId, rows: fit, ...asked };
    return html(visit, (await pages.add()).AddCasesPage, props, { home: addCasesPath(meeting.meetingId) });
  }
}

const writingOf = (visit: Officer, { meetingId, name, shared }: Meeting): Writing => ({
  form: meetingForm,
  here: meetingMinutesPath(meetingId),
  name: meetingTexts[visit.language].minutes,
  caption: name,
  theirs: shared,
  who: shared.savedBy,
});
