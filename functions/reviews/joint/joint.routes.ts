import { currentCall } from "../../calls/call.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { aboutControls } from "../../platform/forms/writing/about-controls.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../../platform/forms/writing/merge.answer.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, callIn, caseIn, formOf, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { type CallId, panelSubject } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { officerPaths } from "../paths.ts";
import { adjustOutcome } from "./adjust-outcome.act.ts";
import { jointForm, panelForm } from "./joint.form.ts";
import { jointTexts } from "./joint.texts.ts";
import { notePanel } from "./note-panel.act.ts";
import { readPanel } from "./panel.store.ts";
import { readMinutes, typedJoint } from "./read-joint.ts";

type Officer = Visit<readonly ["officer"]>;
const officers = ["officer"] as const;
const pages = () => import("./joint.page.tsx");

/** So many versions of the minutes are listed. */
const listed = 20;

/** What a call's reviewers said when they met: the meeting, and what they came to in each case. */
export function jointRoutes({ table }: { readonly table: Table }) {
  return [
    ...labelledBy(
      (request) => labelsOf(panelForm, request),
      [
        page(officerPaths.panel("{callId}"), officers, (visit) => panel(visit)),
        button(officerPaths.panel("{callId}"), officers, async (visit) => {
          const callId = callIn(visit);
          const typed = await typedOrMerged(visit, async () => writingOf(visit, callId, await newest(callId)));
          if (isAnswer(typed)) return typed;
          await currentCall(table, callId);
          const command = { typed, version: versionOf(typed), language: visit.language };
          const noted = await press(table, notePanel, byStaff(visit, "officer", command, panelSubject(callId)));
          if (noted.clashes.length > 0) return mergeAsked(visit, writingOf(visit, callId, await newest(callId)), noted);
          if (noted.wrong.length === 0 && noted.merged.length === 0)
            return seeOther(`${officerPaths.panel(callId)}?sparat`);
          const about = aboutControls(panelForm, noted.typed, visit.language);
          const taken = { who: noted.other?.savedBy ?? "", labels: noted.merged.map((field) => about(field).label) };
          return panel(visit, { ...noted, problems: noted.wrong, taken });
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(jointForm, request),
      [
        page(officerPaths.joint("{id}"), officers, (visit) => joint(visit)),
        button(officerPaths.joint("{id}"), officers, async (visit) => {
          const { wrong } = await press(table, adjustOutcome, byStaff(visit, "officer", formOf(visit)));
          if (wrong) return joint(visit, visit.typed, wrong);
          const { lifecycle } = await readPilot(table, caseIn(visit));
          return seeOther(officerPaths.ranking(lifecycle.callId));
        }),
      ],
    ),
  ];

  async function newest(callId: CallId) {
    return (await readPanel(table, callId))[0];
  }

  type Shown = {
    readonly typed: Typed;
    readonly version: number;
    readonly problems: readonly Problem[];
    readonly taken?: { readonly who: string; readonly labels: readonly string[] };
  };
  async function panel(visit: Officer, given?: Shown): Promise<Answer> {
    const callId = callIn(visit);
    const [{ title }, versions] = await Promise.all([currentCall(table, callId), readPanel(table, callId, listed)]);
    const now = { typed: versions[0]?.typed ?? {}, version: versions[0]?.version ?? 0, problems: [] };
    const saved = visit.query.has("sparat");
    const shown = { callId, call: wordsIn(title, visit.language), versions, saved, ...(given ?? now) };
    return html(visit, (await pages()).PanelPage, shown, { home: officerPaths.panel(callId) });
  }

  async function joint(visit: Officer, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const written = await newest(pilot.lifecycle.callId);
    const { minutes } = readMinutes(written?.typed ?? {}, dayOf(visit.now), visit.language);
    const shown = { pilot, minutes, typed: typed ?? typedJoint(pilot.joint.at(-1), visit.language), problems };
    return html(visit, (await pages()).JointPage, shown, { home: officerPaths.joint(pilot.id) });
  }
}

const writingOf = (
  { language }: Officer,
  callId: CallId,
  theirs: Awaited<ReturnType<typeof readPanel>>[number] | undefined,
): Writing => ({
  form: panelForm,
  here: officerPaths.panel(callId),
  name: jointTexts[language].panelTitle,
  caption: jointTexts[language].panelTitle,
  theirs,
  who: theirs?.savedBy ?? "",
});
