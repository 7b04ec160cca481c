import { namesInConflict } from "../../pilot/people/impartial.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { namesIn } from "../decision-rules.ts";
import { meetingTexts } from "./meeting.texts.ts";

/** What a decision cannot be recorded without, and a meeting must therefore say. */
const needed = ["p-day", "p-paragraph", "p-deciders"] as const;

/** What a meeting must still say before decisions are filled in from it, in both languages; undefined where it says all. */
export function lackingIn(shared: Typed): { readonly missing: string; readonly missingEn: string } | undefined {
  const lacking = needed.filter((name) => typedText(shared, name) === "");
  if (lacking.length === 0) return undefined;
  const words = (lang: "sv" | "en") => lacking.map((name) => meetingTexts[lang].needed[name]).join(", ");
  return { missing: words("sv"), missingEn: words("en") };
}

/** What all decisions of a meeting take from it where it says so; what a case says by itself otherwise stays. */
const taken = ["p-day", "p-paragraph", "p-rapporteur", "p-dissent", "p-adjusted", "p-announced", "p-extract"] as const;

/**
 * The draft of a case's decision with what the meeting says. Who has a conflict of interest in this case did not decide
 * it, whatever the list of the meeting says: they stand among those who left.
 */
export function filledFrom(
  shared: Typed,
  draft: Typed,
  pilot: Pick<Pilot, "interests"> & Partial<Pick<Pilot, "unit">>,
): Typed {
  const listed = (name: "p-deciders" | "p-present" | "p-left") => namesIn(typedText(shared, name));
  const away = namesInConflict(pilot, [...listed("p-deciders"), ...listed("p-present")]);
  const staying = (name: "p-deciders" | "p-present") =>
    listed(name)
      .filter((one) => !away.includes(one))
      .join("\n");
  const said = taken.flatMap((name): [string, string][] => {
    const text = typedText(shared, name);
    return text === "" ? [] : [[name, text]];
  });
  return {
    ...draft,
    ...Object.fromEntries(said),
    "p-by": "p-board",
    "p-deciders": staying("p-deciders"),
    "p-present": staying("p-present"),
    "p-left": [...new Set([...listed("p-left"), ...away])].join("\n"),
  };
}
