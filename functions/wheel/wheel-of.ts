import { type FrameCell, frameCells } from "../calls/frame-cells.ts";
import { cellAnswers } from "../evaluation/contract.ts";
import type { Wheel } from "../pilot/items/wheel.ts";
import { partsOf } from "../pilot/people/parts.ts";
import { toldPeople } from "../pilot/people/told-people.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { isWheelOn } from "../pilot/wheel-turns.ts";
import type { OwedLink } from "../platform/links/owed-link.ts";
import { dayOf, type Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { type AskedPart, askedParts, type CellState } from "./asked.ts";
import { type Choice, type NoChoice, nextQuestion } from "./next-question.ts";

/** The questions of a pilot's frame, in its order. */
export const cellsOf = ({ call }: Pick<Pilot, "call">): readonly FrameCell[] => frameCells(call.forms.evaluation);

/** Whom the wheel can ask: those of the pilot's people who write in it. */
export type WheelPerson = {
  readonly person: string;
  readonly part: AskedPart;
  readonly generation: number;
  readonly to: string;
  readonly language: Language;
};

/** The contact first, then the signatory and those who write; each mailbox once. */
export function peopleOf(pilot: Pilot, at: Instant): readonly WheelPerson[] {
  const partOf = ({ subject }: OwedLink): AskedPart | undefined => {
    const member = pilot.members.find(({ memberId }) => memberId === subject);
    const parts = member ? partsOf(pilot, member) : (["contact"] as const);
    return askedParts.find((part) => parts.some((one) => one === part));
  };
  return toldPeople(pilot, at).flatMap(({ to, language, link }): WheelPerson[] => {
    const part = link && partOf(link);
    return link && part ? [{ person: link.subject, part, generation: link.generation, to, language }] : [];
  });
}

/** What signed evaluations answer, whoever's they are, by the questions of the call's form. */
const answeredElsewhere = (pilot: Pilot): ReadonlySet<string> =>
  new Set(
    [...cellAnswers(pilot)].flatMap(([question, answers]) =>
      answers.some(({ value }) => value !== undefined) ? [question] : [],
    ),
  );

/** Whether the project is under way, or reported and not evaluated yet: people can be asked, and can answer. */
export const isUnderWay = ({ lifecycle, grantIfAny }: Pick<Pilot, "lifecycle" | "grantIfAny">): boolean =>
  grantIfAny !== undefined &&
  grantIfAny.ending === undefined &&
  (lifecycle.stage === "funded" || lifecycle.stage === "reported");

/** The state of one cell. */
export const stateOf = (wheel: Pick<Wheel, "cells"> | undefined, cell: string): CellState => {
  const evidence = wheel?.cells[cell];
  if (evidence?.answered !== undefined) return "answered";
  return evidence ? "asked" : "never";
};

/** Why the wheel asks nobody now. */
export type Rest = NoChoice | "no-frame" | "off" | "over";

/** What the wheel would ask now, and whom. */
export function choiceOf(pilot: Pilot, at: Instant): Choice | Rest {
  const cells = cellsOf(pilot);
  if (cells.length === 0) return "no-frame";
  if (!isUnderWay(pilot)) return "over";
  if (!isWheelOn(pilot)) return "off";
  const put = pilot.wheel?.people ?? {};
  return nextQuestion(
    {
      cells: cells.map(({ question }) => question.id),
      evidence: pilot.wheel?.cells ?? {},
      elsewhere: answeredElsewhere(pilot),
      people: peopleOf(pilot, at).map(({ person }) => ({ passed: [], ...put[person], person })),
    },
    dayOf(at),
  );
}
