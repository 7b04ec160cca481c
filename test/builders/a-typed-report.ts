import { liftReportTyped } from "../../functions/calls/first-edition/lift-report.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";

type Fields = Readonly<Record<string, string>>;

/**
 * What is typed into a report of the demo call, by the readable names that its questions had while the form was code.
 * @example reportNamed({ "texts.done": "Vi har mött tjugo ungdomar.", "costs.0.amounts.2026-12": "38 071" })
 */
export const reportNamed = (typed: Fields): Record<string, string> => liftReportTyped(typed, theCall);
/** The name of the control that has such a readable name. */
export const reportControl = (name: string): string => Object.keys(reportNamed({ [name]: "" }))[0] ?? name;

/** What is told in every report; the final one is asked more. */
export const toldInWords: Typed = Object.fromEntries(
  ["done", "results", "deviations", "next", "lessons", "scaling", "dissemination"].map((name) => [
    `p-${name}`,
    "Så här gick det.",
  ]),
);
