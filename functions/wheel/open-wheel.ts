import { workOfRoom } from "../pilot/open-work.ts";
import { isWheelOn } from "../pilot/wheel-turns.ts";
import { openWheelTexts } from "./open-wheel.texts.ts";
import { wheelPath } from "./paths.ts";
import { cellsOf, stateOf } from "./wheel-of.ts";

const { sv, en } = openWheelTexts;

/** So many questions of a frame may lack an answer when a project is evaluated: ten of twelve are enough (needs.md 5.1). */
const mayLack = 2;

/** A project is to be evaluated, and the wheel has answers to too few of its frame's questions. */
export const openWheel = workOfRoom({
  kinds: { "wheel-gaps": { words: { sv: sv.gaps, en: en.gaps } } },
  open: (pilot) => {
    const { id, lifecycle, wheel } = pilot;
    const { stage, stageSince: since, pendingMove } = lifecycle;
    if (stage !== "reported" || pendingMove || !wheel || !isWheelOn(pilot)) return [];
    const lacking = cellsOf(pilot).filter(({ question }) => stateOf(wheel, question.id) !== "answered");
    return lacking.length > mayLack ? [{ kind: "wheel-gaps", for: "officer", since, path: wheelPath(id) }] : [];
  },
});
