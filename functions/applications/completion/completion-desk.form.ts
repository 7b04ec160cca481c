import { completionLimits } from "../../pilot/items/completion.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Form } from "../../platform/forms/document.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { completionTexts } from "./completion.texts.ts";

type T = typeof completionTexts.sv | typeof completionTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(completionTexts.sv), en: text(completionTexts.en) });

/** Longer than this is a mistyped year. */
const mostDays = 180;
/** Stands for the files that answer no question. */
export const otherFilesOption = "p-other-files";

/** The questions of a form as what can be opened, each under its section. */
function optionsOf({ sections }: Form) {
  const all = sections.flatMap(({ name, questions }) =>
    questions.map(({ id, label }) => ({
      id,
      label: {
        sv: `${wordsIn(name, "sv")}: ${wordsIn(label, "sv")}`,
        en: `${wordsIn(name, "en")}: ${wordsIn(label, "en")}`,
      },
    })),
  );
  return [...all, { id: otherFilesOption, label: both((t) => t.otherFiles) }];
}

/** Which answers are returned, until when and why. */
export const returnForm = (form: Form, today: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-return",
    version: 1,
    for: "act",
    name: both((t) => t.returnTitle),
    sections: [
      {
        id: "p-section",
        slug: "komplettering",
        name: both((t) => t.returnTitle),
        questions: [
          {
            id: "p-reason",
            kind: "text",
            limit: completionLimits.reason,
            label: both((t) => t.reason),
            hint: both((t) => t.reasonHint),
          },
          {
            id: "p-due",
            kind: "day",
            label: both((t) => t.dueDay),
            hint: both((t) => t.dueHint),
            earliest: today,
            latest: plusLocalDays(today, mostDays),
          },
          {
            id: "p-open",
            kind: "choices",
            label: both((t) => t.open),
            hint: both((t) => t.openHint),
            options: optionsOf(form),
          },
        ],
      },
    ],
    rules: [],
  });

export type Return = { readonly open: readonly string[]; readonly dueDay: LocalDay; readonly reason: string };

export function readReturn(form: Form, typed: Typed, today: LocalDay, lang: Language): Read<Return> {
  const read = readTyped(returnForm(form, today), typed, lang);
  if (!read.ok) return read;
  const { "p-open": open, "p-due": dueDay, "p-reason": reason } = read.value;
  return { ok: true, value: { open, dueDay, reason } };
}

/** A later last day. */
export const extendForm = (today: LocalDay, dueDay: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-extend-completion",
    version: 1,
    for: "act",
    name: both((t) => t.extendTitle),
    sections: [
      {
        id: "p-section",
        slug: "mer-tid",
        name: both((t) => t.extendTitle),
        questions: [
          {
            id: "p-until",
            kind: "day",
            label: both((t) => t.newDay),
            hint: both((t) => t.newDayHint),
            earliest: dueDay < today ? today : plusLocalDays(dueDay, 1),
            latest: plusLocalDays(today, mostDays),
          },
        ],
      },
    ],
    rules: [],
  });

export function readExtension(typed: Typed, today: LocalDay, dueDay: LocalDay, lang: Language): Read<LocalDay> {
  const read = readTyped(extendForm(today, dueDay), typed, lang);
  return read.ok ? { ok: true, value: read.value["p-until"] } : read;
}

/** Why a completion is ended without one. */
export const endForm = defineForm({
  format: 1,
  id: "p-end-completion",
  version: 1,
  for: "act",
  name: both((t) => t.closeTitle),
  sections: [
    {
      id: "p-section",
      slug: "avsluta",
      name: both((t) => t.closeTitle),
      questions: [
        {
          id: "p-why",
          kind: "text",
          limit: completionLimits.reason,
          label: both((t) => t.closeReason),
          hint: both((t) => t.closeHint),
        },
      ],
    },
  ],
  rules: [],
});

export function readEnd(typed: Typed, lang: Language): Read<string> {
  const read = readTyped(endForm, typed, lang);
  return read.ok ? { ok: true, value: read.value["p-why"] } : read;
}
