import type { CallFrame } from "../../calls/frames/frame.ts";
import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Condition, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { proposalOf } from "../proposal.ts";
import { callsOf, type MeetingSeen, theMeeting } from "./meeting.store.ts";
import { agendaProblems } from "./meeting.texts.ts";
import { effectOn, exceededBy, type FrameEffect, type OnAgenda, type ProposedThere } from "./meeting.ts";
import { meetingChanged } from "./meeting-put.ts";

type Command = { readonly language: Language };
type Seen = MeetingSeen & {
  readonly cases: readonly { readonly of: OnAgenda; readonly pilot: Pilot }[];
  readonly frames: readonly CallFrame[];
};

/** So many cases are read side by side: each is a query of its own. */
const together = 15;

async function withProposals(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const seen = await theMeeting(table, pressed);
  const agenda = seen.now?.agenda ?? [];
  const cases: { of: OnAgenda; pilot: Pilot }[] = [];
  for (let i = 0; i < agenda.length; i += together)
    cases.push(
      ...(await Promise.all(
        agenda.slice(i, i + together).map(async (of) => ({ of, pilot: await readPilot(table, of.applicationId) })),
      )),
    );
  return { ...seen, cases, frames: (await callsOf(table, agenda)).flatMap(({ frames }) => frames) };
}

/** Nobody has decided the case since, or taken it elsewhere: both move it. */
const stillOpen: readonly Condition[] = [
  { attribute: "stage", equals: "reviewed" },
  { attribute: "pendingMove", is: "absent" },
];

/** Finished as it was read: no draft has been saved since, no case decided, and no frame changed or taken of. */
const asSeen = ({ cases, frames }: Seen, effects: readonly FrameEffect[]): readonly Write[] => [
  ...cases.map(({ pilot }): Write => ({ table: "pilots", check: keys.case(pilot.id), when: stillOpen })),
  ...cases.map(
    ({ pilot }): Write => ({
      table: "pilots",
      check: keys.decisionDraft(pilot.id),
      when: unchangedSince(pilot.decisionDraft?.version ?? 0),
    }),
  ),
  ...frames
    .filter(({ callId, year }) => effects.some((one) => one.callId === callId && one.year === year && one.takesOre > 0))
    .map(({ callId, year, opened, frameOre, committedOre }): Write => {
      const seen = [
        { attribute: "frameOre", equals: frameOre },
        { attribute: "committedOre", equals: committedOre },
      ] as const;
      return { table: "pilots", check: keys.frame(callId, year), when: opened ? seen : absent };
    }),
];

/** What keeps an agenda from being finished: every case has a proposal, none is decided, and together they fit. */
function faultsOf({ cases }: Seen, effects: readonly FrameEffect[], lang: Language): readonly Problem[] {
  const t = agendaProblems[lang];
  const about = (found: Seen["cases"], text: (title: string) => string) =>
    found.map(({ of }) => ({ field: `case-${of.applicationId}`, text: text(of.title) }));
  return [
    ...(cases.length === 0 ? [{ field: "agenda", text: t.empty }] : []),
    ...about(
      cases.filter(
        ({ pilot: { decision, lifecycle } }) => decision || lifecycle.stage !== "reviewed" || lifecycle.pendingMove,
      ),
      t.decided,
    ),
    ...about(
      cases.filter(({ pilot }) => pilot.decision === undefined && !proposalOf(pilot)),
      t.noProposal,
    ),
    ...exceededBy(effects).map((effect) => ({ field: "frames", text: t.exceeded(effect) })),
  ];
}

/** An officer finishes the agenda: the proposals are what goes to the meeting. None that exceeds a frame can be finished. */
export const finishAgenda = act({
  name: "finish-agenda",
  writes: ["MEETING"],
  see: withProposals,
  decide: (seen: Seen, { language }: Command, { by, at }): Outcome<{ readonly wrong?: readonly Problem[] }> => {
    const meeting = seen.now ?? refuse("not-found");
    if (meeting.finished) return already({});
    const proposals = seen.cases.flatMap(({ of, pilot }): ProposedThere[] => {
      const { applicationId, callId } = of;
      const proposed = proposalOf(pilot);
      return proposed ? [{ applicationId, callId, outcome: proposed.outcome, years: [...proposed.years] }] : [];
    });
    const effects = effectOn(seen.frames, proposals);
    const wrong = faultsOf(seen, effects, language);
    if (wrong.length > 0) return { answer: { wrong } };
    return {
      answer: {},
      writes: [meetingChanged(meeting, { finished: { at, by: by.name, proposals } }), ...asSeen(seen, effects)],
      log: { action: "meeting.finished", details: { cases: seen.cases.length } },
    };
  },
});
