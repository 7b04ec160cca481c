import { type AdoptionState, adoptionLimits, adoptionStates, type ReceivedSaid } from "../pilot/items/adoption.ts";
import { defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Problem, Read, Typed } from "../vocabulary/typed.ts";
import { adoptionTexts } from "./adoption.texts.ts";

type T = typeof adoptionTexts.sv | typeof adoptionTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(adoptionTexts.sv), en: text(adoptionTexts.en) });
const { receiver, what, place, reason } = adoptionLimits;
const id = (state: AdoptionState) => `p-${state}` as const;

/** One who takes something of a project home. */
export const receivedForm = defineForm({
  format: 1,
  id: "p-received",
  version: 1,
  for: "act",
  name: both((t) => t.newTitle),
  sections: [
    {
      id: "p-section",
      slug: "mottagare",
      name: both((t) => t.newTitle),
      questions: [
        {
          id: "p-receiver",
          kind: "line",
          limit: receiver,
          label: both((t) => t.receiver),
          hint: both((t) => t.receiverHint),
        },
        { id: "p-what", kind: "text", limit: what, label: both((t) => t.what) },
        {
          id: "p-state",
          kind: "choice",
          label: both((t) => t.state),
          options: adoptionStates.map((state) => ({ id: id(state), label: both((t) => t.states[state]) })),
        },
        {
          id: "p-place",
          kind: "line",
          limit: place,
          label: both((t) => t.place),
          hint: both((t) => t.placeHint),
          optional: true,
        },
        { id: "p-by", kind: "day", label: both((t) => t.byDay), optional: true },
        {
          id: "p-reason",
          kind: "text",
          limit: reason,
          label: both((t) => t.reason),
          hint: both((t) => t.reasonHint),
          optional: true,
        },
        {
          id: "p-besides",
          kind: "choices",
          label: both((t) => t.besides),
          hint: both((t) => t.besidesHint),
          options: [{ id: "p-yes", label: both((t) => t.besidesYes) }],
          optional: true,
        },
      ],
    },
  ],
  rules: [],
});

/** The list stands as it is now; with what there is to say besides. */
export const answerForm = defineForm({
  format: 1,
  id: "p-adoption-answer",
  version: 1,
  for: "act",
  name: both((t) => t.answerTitle),
  sections: [
    {
      id: "p-section",
      slug: "svar",
      name: both((t) => t.answerTitle),
      questions: [
        {
          id: "p-words",
          kind: "text",
          limit: reason,
          label: both((t) => t.words),
          hint: both((t) => t.wordsHint),
          optional: true,
        },
      ],
    },
  ],
  rules: [],
});

/** What a person says of a receiver. */
export type ReceivedAnswers = Pick<ReceivedSaid, "receiver" | "what" | "place" | "byDay" | "state" | "reason"> & {
  /** It is something else than what the receiver takes home already. */
  readonly besides: boolean;
};

/** What stands in the controls of a receiver; the reason is that of each change. */
export const typedReceived = ({ receiver, what, place, byDay, state }: ReceivedSaid): Typed => ({
  ...{ "p-receiver": receiver, "p-what": what, "p-state": id(state) },
  ...(place ? { "p-place": place } : {}),
  ...(byDay ? { "p-by": byDay } : {}),
});

const inPlace: readonly AdoptionState[] = ["plan", "budget"];
const isOver: readonly AdoptionState[] = ["ordinary", "ended"];

/** Reads what was said of a receiver. `before`: the day that stood there, which may have passed meanwhile. */
export function readReceived(
  typed: Typed,
  { today, before, lang }: { readonly today: LocalDay; readonly before: LocalDay | undefined; readonly lang: Language },
): Read<ReceivedAnswers> {
  const t = adoptionTexts[lang];
  const stateOf = (said: string | undefined) => adoptionStates.find((one) => id(one) === said);
  const own: Readonly<Record<string, string>> = { place: t.placeNeeded, by: t.byDayNeeded, past: t.past };
  const read = readTyped(receivedForm, typed, lang, {
    rules: ({ "p-state": said, "p-place": where, "p-by": day }) => {
      const state = stateOf(said);
      if (!state) return [];
      const isPast = day !== undefined && day < today && day !== before && !isOver.includes(state);
      return [
        ...(inPlace.includes(state) && !where ? [{ field: "p-place", code: "place" }] : []),
        ...(state === "planned" && day === undefined ? [{ field: "p-by", code: "by" }] : []),
        ...(isPast ? [{ field: "p-by", code: "past" }] : []),
      ];
    },
    words: ({ code }) => own[code],
  });
  if (!read.ok) return read;
  const { value } = read;
  const [place, byDay, reason] = [value["p-place"], value["p-by"], value["p-reason"]];
  return {
    ok: true,
    value: {
      receiver: value["p-receiver"],
      what: value["p-what"],
      state: stateOf(value["p-state"]) ?? "planned",
      ...(place ? { place } : {}),
      ...(byDay ? { byDay } : {}),
      ...(reason ? { reason } : {}),
      besides: (value["p-besides"] ?? []).length > 0,
    },
  };
}

/** A problem of one of the controls. */
export const wrongAt = (field: string, text: string): readonly Problem[] => [{ field, text }];
