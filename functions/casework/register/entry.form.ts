import { type EntryFacts, type EntryKind, entryKinds, entryLimits } from "../../pilot/items/register-entry.ts";
import type { StaffFile } from "../../pilot/items/staff-file.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Question } from "../../platform/forms/document.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { registerTexts } from "./register.texts.ts";

type T = typeof registerTexts.sv | typeof registerTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(registerTexts.sv), en: text(registerTexts.en) });

const kindId = (kind: EntryKind) => `p-${kind}` as const;
const kindOf = (id: string): EntryKind => entryKinds.find((kind) => kindId(kind) === id) ?? "note";

/** A note is written here: it has neither a sender nor a receiver. */
const cameOrWent = { question: "p-kind", has: entryKinds.filter((kind) => kind !== "note").map(kindId) };

/** Questions that several forms ask, with their ids and kinds known to the compiler. */
const asked = <const Q extends Question[]>(questions: Q): Q => questions;

const questionsUntil = (today: LocalDay) =>
  asked([
    {
      id: "p-kind",
      kind: "choice",
      label: both((t) => t.whatKind),
      options: entryKinds.map((kind) => ({
        id: kindId(kind),
        label: both((t) => t.entryKinds[kind]),
        ...(kind === "note" ? { hint: both((t) => t.noteHint) } : {}),
      })),
    },
    {
      id: "p-direction",
      kind: "choice",
      label: both((t) => t.direction),
      when: cameOrWent,
      options: [
        { id: "p-in", label: both((t) => t.directions.in) },
        { id: "p-out", label: both((t) => t.directions.out) },
      ],
    },
    { id: "p-day", kind: "day", latest: today, label: both((t) => t.onDay), hint: both((t) => t.onDayHint) },
    {
      id: "p-from",
      kind: "line",
      limit: entryLimits.line,
      label: both((t) => t.fromWhom),
      hint: both((t) => t.fromHint),
      when: cameOrWent,
    },
    {
      id: "p-to",
      kind: "line",
      limit: entryLimits.line,
      label: both((t) => t.toWhom),
      hint: both((t) => t.toHint),
      when: cameOrWent,
    },
    {
      id: "p-subject",
      kind: "line",
      limit: entryLimits.line,
      label: both((t) => t.subject),
      hint: both((t) => t.subjectHint),
    },
    {
      id: "p-text",
      kind: "text",
      limit: entryLimits.text,
      label: both((t) => t.text),
      hint: both((t) => t.textHint),
      optional: true,
    },
  ]);

/** What is registered by hand. @param today the last day that it can have come, gone or been held */
export const entryForm = (today: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-entry",
    version: 1,
    for: "act",
    name: both((t) => t.title),
    sections: [{ id: "p-section", slug: "handling", name: both((t) => t.title), questions: questionsUntil(today) }],
    rules: [],
  });

/** The files of an entry that a correction may strike. */
const unstruck = (files: readonly StaffFile[]) => files.filter(({ struck }) => !struck);

const whichFiles = (files: readonly StaffFile[]) =>
  asked([
    {
      id: "p-wrong-files",
      kind: "choices",
      label: both((t) => t.wrongFiles),
      hint: both((t) => t.wrongFilesHint),
      options: unstruck(files).map(({ fileId, name }) => ({ id: partIdOf(fileId), label: { sv: name, en: name } })),
      optional: true,
    },
  ]);

/** The same questions for a correction, which files are wrong, and why. */
export const correctionForm = (today: LocalDay, files: readonly StaffFile[]) =>
  defineForm({
    format: 1,
    id: "p-entry-correction",
    version: 1,
    for: "act",
    name: both((t) => t.correctTitle),
    sections: [
      {
        id: "p-section",
        slug: "rattelse",
        name: both((t) => t.correctTitle),
        questions: [
          ...questionsUntil(today),
          ...(unstruck(files).length === 0 ? [] : whichFiles(files)),
          { id: "p-why", kind: "text", limit: entryLimits.reason, label: both((t) => t.why) },
        ],
      },
    ],
    rules: [],
  });

type Answered = {
  readonly "p-kind": string;
  readonly "p-direction"?: string;
  readonly "p-day": LocalDay;
  readonly "p-from"?: string;
  readonly "p-to"?: string;
  readonly "p-subject": string;
  readonly "p-text"?: string;
};

/** The facts of the answers. */
function factsOf(answers: Answered): EntryFacts {
  const { "p-direction": direction, "p-from": from, "p-to": to, "p-text": text } = answers;
  return {
    kind: kindOf(answers["p-kind"]),
    ...(direction ? { direction: direction === "p-in" ? ("in" as const) : ("out" as const) } : {}),
    day: answers["p-day"],
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    subject: answers["p-subject"],
    ...(text ? { text } : {}),
  };
}

/** A note without a text says nothing. */
const noteSaysSomething = (answers: Partial<Answered>): readonly FormProblem[] =>
  answers["p-kind"] === kindId("note") && !answers["p-text"] ? [{ field: "p-text", code: "needs-text" }] : [];

const own = {
  rules: noteSaysSomething,
  words: ({ code }: FormProblem, lang: Language) => (code === "needs-text" ? registerTexts[lang].needsText : undefined),
};

export function readEntry(typed: Typed, today: LocalDay, lang: Language): Read<EntryFacts> {
  const read = readTyped(entryForm(today), typed, lang, own);
  return read.ok ? { ok: true, value: factsOf(read.value) } : read;
}

/** What a correction says instead, which files it strikes, and why. */
export type EntryCorrection = {
  readonly facts: EntryFacts;
  readonly struck: readonly string[];
  readonly reason: string;
};

export function readCorrection(
  typed: Typed,
  { files, today }: { readonly files: readonly StaffFile[]; readonly today: LocalDay },
  lang: Language,
): Read<EntryCorrection> {
  const read = readTyped(correctionForm(today, files), typed, lang, own);
  if (!read.ok) return read;
  const wrong: readonly string[] = read.value["p-wrong-files"] ?? [];
  const struck = unstruck(files).flatMap(({ fileId }) => (wrong.includes(partIdOf(fileId)) ? [fileId] : []));
  return { ok: true, value: { facts: factsOf(read.value), struck, reason: read.value["p-why"] } };
}

/** An entry as it is typed, to be corrected. */
export const entryTyped = ({ kind, direction, day, from, to, subject, text }: EntryFacts): Typed => ({
  "p-kind": kindId(kind),
  "p-direction": direction ? `p-${direction}` : "",
  "p-day": day,
  "p-from": from ?? "",
  "p-to": to ?? "",
  "p-subject": subject,
  "p-text": text ?? "",
});
