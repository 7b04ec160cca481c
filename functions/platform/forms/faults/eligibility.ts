import type { Form } from "../document.ts";
import { type Fault, faultAt, placedIn } from "./fault.ts";

/** The kinds of which an answer can be told to close the way. */
export const eligibilityKinds = ["yes-no", "choice", "choices"] as const;

/** Whether one may apply is asked by what can be ticked alone: nothing is typed, since nothing is kept. */
export const eligibilityFaults = (form: Form): readonly Fault[] =>
  form.for === "eligibility"
    ? placedIn(form)
        .filter(({ question }) => !eligibilityKinds.some((kind) => kind === question.kind))
        .map((placed) => faultAt(placed, "eligibility-kind"))
    : [];
