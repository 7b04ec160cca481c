import { voiceLimits } from "../../pilot/items/voice.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { later } from "../../vocabulary/months.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { voicesTexts } from "./voices.texts.ts";

type T = typeof voicesTexts.sv;
const both = (text: (t: T) => string) => ({ sv: text(voicesTexts.sv), en: text(voicesTexts.en) });
const section = { id: "p-section", slug: "utvardering" } as const;
const { name: nameLimit, organisation: organisationLimit, reason: reasonLimit } = voiceLimits;

/** Who is to evaluate a project from outside. */
export const evaluatorForm = defineForm({
  format: 1,
  id: "p-evaluator",
  version: 1,
  for: "act",
  name: both((t) => t.assign),
  sections: [
    {
      ...section,
      name: both((t) => t.assign),
      questions: [
        { id: "p-name", kind: "line", limit: nameLimit, label: both((t) => t.name) },
        { id: "p-email", kind: "email", label: both((t) => t.email) },
        {
          id: "p-organisation",
          kind: "line",
          limit: organisationLimit,
          label: both((t) => t.organisation),
          hint: both((t) => t.organisationHint),
        },
        {
          id: "p-language",
          kind: "choice",
          label: both((t) => t.language),
          options: [
            { id: "p-sv", label: both((t) => t.languages.sv) },
            { id: "p-en", label: both((t) => t.languages.en) },
          ],
        },
        {
          id: "p-reason",
          kind: "text",
          limit: reasonLimit,
          optional: true,
          label: both((t) => t.reason),
          hint: both((t) => t.reasonHint),
        },
      ],
    },
  ],
  rules: [],
});

/** Why the task is taken back. */
export const releaseForm = defineForm({
  format: 1,
  id: "p-release-evaluator",
  version: 1,
  for: "act",
  name: both((t) => t.release),
  sections: [
    {
      ...section,
      name: both((t) => t.release),
      questions: [
        {
          id: "p-reason",
          kind: "text",
          limit: reasonLimit,
          label: both((t) => t.releaseReason),
          hint: both((t) => t.releaseHint),
        },
      ],
    },
  ],
  rules: [],
});

type Days = { readonly today: LocalDay; readonly dueDay: LocalDay };
/** Longer than this is a mistyped year. */
const mostDays = 370;

/** A later last day, and why. A day that has passed is refused at its control. */
export const moveForm = ({ today, dueDay }: Days) =>
  defineForm({
    format: 1,
    id: "p-evaluation-day",
    version: 1,
    for: "act",
    name: both((t) => t.move),
    sections: [
      {
        ...section,
        name: both((t) => t.move),
        questions: [
          {
            id: "p-until",
            kind: "day",
            label: both((t) => t.newDay),
            earliest: later(today, plusLocalDays(dueDay, 1)),
            latest: plusLocalDays(later(today, dueDay), mostDays),
          },
          { id: "p-reason", kind: "text", limit: reasonLimit, label: both((t) => t.moveReason) },
        ],
      },
    ],
    rules: [],
  });

type Who = Readonly<{
  name: string;
  email: string;
  organisation: string;
  language: Language;
  reason?: string | undefined;
}>;

export function readEvaluator(typed: Typed, lang: Language): Read<Who> {
  const read = readTyped(evaluatorForm, typed, lang);
  if (!read.ok) return read;
  const { "p-name": name, "p-email": email, "p-organisation": organisation, "p-reason": reason } = read.value;
  const language = read.value["p-language"] === "p-en" ? "en" : "sv";
  return { ok: true, value: { name, email, organisation, language, ...(reason ? { reason } : {}) } };
}

export function readRelease(typed: Typed, lang: Language): Read<string> {
  const read = readTyped(releaseForm, typed, lang);
  return read.ok ? { ok: true, value: read.value["p-reason"] } : read;
}

export function readMove(typed: Typed, days: Days, lang: Language): Read<{ to: LocalDay; reason: string }> {
  const read = readTyped(moveForm(days), typed, lang);
  return read.ok ? { ok: true, value: { to: read.value["p-until"], reason: read.value["p-reason"] } } : read;
}
