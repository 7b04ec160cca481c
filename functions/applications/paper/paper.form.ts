import { defineForm } from "../../platform/forms/answers-of.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import type { Words } from "../../platform/forms/words.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { paperTexts } from "./paper.texts.ts";

const { sv, en } = paperTexts;
type Word = { [K in keyof typeof sv]: (typeof sv)[K] extends string ? K : never }[keyof typeof sv];
const both = (key: Word) => ({ sv: sv[key], en: en[key] });

/** A call that an application may be for. */
export type OfferedCall = { readonly callId: CallId; readonly title: Words };

export const callOption = ({ callId }: Pick<OfferedCall, "callId">): string => partIdOf(callId);

const longestSender = 150;

/** What is known of the paper before it is typed in. @param today the last day on which it can have come */
export const beginForm = (calls: readonly OfferedCall[], today: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-paper",
    version: 1,
    for: "act",
    name: both("new"),
    sections: [
      {
        id: "p-section",
        slug: "papper",
        name: both("new"),
        questions: [
          {
            id: "p-call",
            kind: "choice",
            label: both("call"),
            options: calls.map((call) => ({ id: callOption(call), label: call.title })),
          },
          { id: "p-day", kind: "day", latest: today, label: both("onDay"), hint: both("onDayHint") },
          { id: "p-from", kind: "line", limit: longestSender, label: both("fromWhom"), hint: both("fromHint") },
        ],
      },
    ],
    rules: [],
  });

/** Whether it is handed in although something is missing. */
export const handInForm = defineForm({
  format: 1,
  id: "p-paper-hand-in",
  version: 1,
  for: "act",
  name: both("handInTitle"),
  sections: [
    {
      id: "p-section",
      slug: "lamna-in",
      name: both("handInTitle"),
      questions: [
        {
          id: "p-lacking",
          kind: "choices",
          label: both("lacking"),
          options: [{ id: "p-all-the-same", label: both("lackingOk") }],
          optional: true,
        },
      ],
    },
  ],
  rules: [],
});
