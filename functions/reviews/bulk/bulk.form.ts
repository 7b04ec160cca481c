import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Option, Question } from "../../platform/forms/document.ts";
import type { Words } from "../../platform/forms/words.ts";
import { CallId } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { optionOf } from "../pool/choose.form.ts";
import type { Pooled } from "../pool/pooled.ts";
import { bulkTexts } from "./bulk.texts.ts";
import type { BulkKind } from "./bulk.ts";

const { sv, en } = bulkTexts;
const both = <K extends keyof typeof sv>(key: K) => ({ sv: sv[key], en: en[key] });

/** Longer than this is a mistyped year. */
const mostDays = 180;
/** More reviewers than this nobody has for one application. */
const mostEach = 10;
/** The days that a call without a number of its own is proposed. */
const usualDays = 21;

export type Choice = {
  readonly calls: readonly { readonly callId: CallId; readonly title: Words }[];
  readonly pool: readonly Pooled[];
  readonly now: Instant;
};

const callOption = (callId: CallId): string => `p-${callId}`;

const callAsked = ({ calls }: Choice): Question => ({
  id: "p-call",
  kind: "choice",
  label: both("call"),
  options: calls.map(({ callId, title }): Option => ({ id: callOption(callId), label: title })),
});

const dayAsked = ({ now }: Choice, label: Question["label"]): Question => ({
  id: "p-deadline",
  kind: "day",
  label,
  earliest: dayOf(now),
  latest: plusLocalDays(dayOf(now), mostDays),
});

const formOf = (kind: BulkKind, questions: Question[]): Form =>
  defineForm<Form>({
    format: 1,
    id: `p-bulk-${kind}`,
    version: 1,
    for: "act",
    name: { sv: sv[kind].title, en: en[kind].title },
    sections: [{ id: "p-section", slug: "flera", name: { sv: sv[kind].title, en: en[kind].title }, questions }],
    rules: [],
  });

/** Which applications get how many reviewers, among whom, until when. */
const assignManyForm = (choice: Choice) =>
  formOf("assign", [
    callAsked(choice),
    { id: "p-each", kind: "number", decimals: 0, least: 1, most: mostEach, label: both("each") },
    {
      id: "p-which",
      kind: "choice",
      label: both("which"),
      options: [
        { id: "p-lacking", label: both("lacking") },
        { id: "p-untouched", label: both("untouched") },
      ],
    },
    dayAsked(choice, both("deadline")),
    {
      id: "p-people",
      kind: "choices",
      label: both("people"),
      hint: both("peopleHint"),
      options: choice.pool.map(({ pooledId, name, organisation }): Option => {
        const label = organisation === "" ? name : `${name}, ${organisation}`;
        return { id: optionOf(pooledId), label: { sv: label, en: label } };
      }),
    },
  ]);

const reviewsAsked: Question = {
  id: "p-which",
  kind: "choice",
  label: both("whichReviews"),
  options: [
    { id: "p-open", label: both("open") },
    { id: "p-late", label: both("late") },
  ],
};

/** Whose day is moved, and to which. */
const extendManyForm = (choice: Choice) =>
  formOf("extend", [callAsked(choice), reviewsAsked, dayAsked(choice, both("newDeadline"))]);

/** Who is reminded. */
const remindManyForm = (choice: Choice) => formOf("remind", [callAsked(choice), reviewsAsked]);

const forms = { assign: assignManyForm, extend: extendManyForm, remind: remindManyForm };
/** The form of an order of that kind. */
export const bulkForm = (kind: BulkKind, choice: Choice): Form => forms[kind](choice);

/** Which call was chosen; of an option that was made of one. */
export const callOf = (option: string): CallId => CallId.parse(option.slice("p-".length));

/** The form as it is met: everybody of the pool, two each, three weeks. */
export const bulkPrefilled = ({ calls, pool, now }: Choice): Typed => ({
  ...(calls[0] ? { "p-call": callOption(calls[0].callId) } : {}),
  "p-each": "2",
  "p-which": "p-lacking",
  "p-people": pool.map(({ pooledId }) => optionOf(pooledId)),
  "p-deadline": plusLocalDays(dayOf(now), usualDays),
});

/** Who reviews one application: people of the order. */
export const rowForm = (people: readonly { readonly id: string; readonly name: string }[]): Form =>
  defineForm<Form>({
    format: 1,
    id: "p-bulk-row",
    version: 1,
    for: "act",
    name: both("changeTitle"),
    sections: [
      {
        id: "p-section",
        slug: "bedomare",
        name: both("changeTitle"),
        questions: [
          {
            id: "p-who",
            kind: "choices",
            optional: true,
            label: both("changeTitle"),
            hint: both("changeHint"),
            options: people.map(({ id, name }): Option => ({ id: optionOf(id), label: { sv: name, en: name } })),
          },
        ],
      },
    ],
    rules: [],
  });
