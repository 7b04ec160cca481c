import type { CallInWork } from "../../calls/call.ts";
import type { Answers, Value } from "../../platform/forms/answers.ts";
import type { Question } from "../../platform/forms/document.ts";
import { internalTexts as t } from "./internal.texts.ts";

type Said = Pick<CallInWork, "units">;

/** Whether units of the authority itself may apply. */
export const internalQuestions: readonly Question[] = [
  {
    id: "p-units",
    label: t.units,
    hint: t.unitsHint,
    kind: "choices",
    optional: true,
    options: [{ id: "p-own-units", label: t.ownUnits }],
  },
];

export const internalAnswered = ({ units }: Said): Readonly<Record<string, Value | undefined>> => ({
  "p-units": units && ["p-own-units"],
});

/** What was answered; what publishing has written beside it stays. */
export const internalWritten = ({ units = {} }: Said, answers: Answers): Said =>
  answers["p-units"] === undefined ? {} : { units };
