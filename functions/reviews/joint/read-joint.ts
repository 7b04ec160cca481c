import type { Call } from "../../calls/call.ts";
import { type JointResult, jointProposals } from "../../pilot/items/joint.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { allAskedAs } from "../../platform/forms/role.ts";
import { cleanPerson } from "../../vocabulary/clean.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { type JointAnswers, jointForm, type PanelAnswers, panelForm } from "./joint.form.ts";
import { jointTexts } from "./joint.texts.ts";

/** A name a line; what names nobody is no name, and nobody is named twice. */
const namesOf = (lines: string): readonly string[] => [
  ...new Set(
    lines
      .split("\n")
      .map(cleanPerson)
      .filter((name) => name !== ""),
  ),
];

/** When a call's reviewers met and who was there, or what is wrong with it. */
export function readMinutes(typed: Typed, today: LocalDay, lang: Language) {
  const t = jointTexts[lang];
  const reading = readForm(panelForm, typed);
  const answers = reading.answers as Partial<PanelAnswers>; // as: kinds say what values are
  const [day, lines] = [answers["p-day"], answers["p-present"]];
  const present = namesOf(lines ?? "");
  const problems: Problem[] = [
    ...inWords(panelForm, typed, reading.problems, lang),
    ...(day !== undefined && day > today ? [{ field: "p-day", text: t.future }] : []),
    ...(lines !== undefined && present.length === 0 ? [{ field: "p-present", text: t.nobodyThere }] : []),
  ];
  return { minutes: day && present.length > 0 ? { day, present } : undefined, problems };
}

/** The lowest and the highest that a review can come to: what the levels of the call's criteria are worth. */
function scaleOf(call: Pick<Call, "forms">): { readonly low: number; readonly high: number } {
  const values = allAskedAs(call.forms.review, "criterion").flatMap(({ levels }) => levels.map(({ value }) => value));
  return { low: Math.min(...values), high: Math.max(...values) };
}

const shown = (value: number, lang: Language) => String(value).replace(".", lang === "sv" ? "," : ".");

/** The scale in words, for the hint of the form. */
export const scaleInWords = (call: Pick<Call, "forms">, lang: Language): readonly [string, string] => {
  const { low, high } = scaleOf(call);
  return [shown(low, lang), shown(high, lang)];
};

type Said = Pick<JointResult, "score" | "proposal" | "reason"> & { readonly left: readonly string[] };

/** What they said of an application, or what is wrong with it. */
export function readJoint(typed: Typed, call: Pick<Call, "forms">, lang: Language) {
  const t = jointTexts[lang];
  const reading = readForm(jointForm, typed);
  const read = (reading.answers as Partial<JointAnswers>)["p-score"]; // as: kinds say what values are
  const score = read === undefined ? undefined : Number(read);
  const { low, high } = scaleOf(call);
  const isOutside = score !== undefined && (score < low || score > high);
  const problems: Problem[] = [
    ...inWords(jointForm, typed, reading.problems, lang),
    ...(isOutside ? [{ field: "p-score", text: t.scoreOutside(...scaleInWords(call, lang)) }] : []),
  ];
  const answers = problems.length > 0 ? undefined : wholeAnswers(jointForm, reading);
  return { said: answers && saidIn(answers), problems };
}

function saidIn(answers: JointAnswers): Said {
  const score = answers["p-score"];
  const proposal = jointProposals.find((one) => answers["p-proposal"] === `p-${one}`);
  return {
    ...(score === undefined ? {} : { score: Number(score) }),
    ...(proposal ? { proposal } : {}),
    left: namesOf(answers["p-left"] ?? ""),
    reason: answers["p-reason"],
  };
}

/** What holds now, as it is typed. */
export const typedJoint = (held: JointResult | undefined, lang: Language): Typed =>
  held
    ? {
        "p-score": held.score === undefined ? "" : shown(held.score, lang),
        "p-proposal": held.proposal ? `p-${held.proposal}` : "",
        "p-left": held.left.join("\n"),
        "p-reason": held.reason,
      }
    : {};
