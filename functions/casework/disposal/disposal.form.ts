import { disposalRules } from "../../pilot/items/disposed.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import type { Words } from "../../platform/forms/words.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { disposalTexts } from "./disposal.texts.ts";

const { sv, en } = disposalTexts;
type Word = { [K in keyof typeof sv]: (typeof sv)[K] extends string ? K : never }[keyof typeof sv];
const both = (key: Word) => ({ sv: sv[key], en: en[key] });

export type ListedCall = { readonly callId: CallId; readonly title: Words };
export const callOption = ({ callId }: Pick<ListedCall, "callId">): string => partIdOf(callId);
const options = {
  drafts: "p-drafts",
  withoutGrant: "p-without-grant",
  granted: "p-granted",
  contacts: "p-contacts",
} as const;
export const ruleOption = (rule: (typeof disposalRules)[number]) => options[rule];

/** Of which call, and by which rule, what is due is listed. */
export const disposalForm = (calls: readonly ListedCall[]) =>
  defineForm({
    format: 1,
    id: "p-disposal",
    version: 1,
    for: "act",
    name: both("new"),
    sections: [
      {
        id: "p-section",
        slug: "gallring",
        name: both("new"),
        questions: [
          {
            id: "p-call",
            kind: "choice",
            label: both("call"),
            options: calls.map((call) => ({ id: callOption(call), label: call.title })),
          },
          {
            id: "p-rule",
            kind: "choice",
            label: both("rule"),
            options: disposalRules.map((rule) => ({
              id: ruleOption(rule),
              label: { sv: sv.rules[rule], en: en.rules[rule] },
            })),
          },
        ],
      },
    ],
    rules: [],
  });
