import { markPassage } from "../../functions/learning/mark-passage.act.ts";
import { nameCodes } from "../../functions/learning/name-codes.act.ts";
import { passSynthesis } from "../../functions/learning/pass-synthesis.act.ts";
import { publishAnalysis } from "../../functions/learning/publish-analysis.act.ts";
import { saveInterview } from "../../functions/learning/save-interview.act.ts";
import { saveSynthesis } from "../../functions/learning/save-synthesis.act.ts";
import type { Duty } from "../../functions/learning/synthesis.ts";
import { unmarkPassage } from "../../functions/learning/unmark-passage.act.ts";
import { withdrawInterview } from "../../functions/learning/withdraw-interview.act.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, analysisSubject, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { dayOf, instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";
import { theOfficer } from "./a-review.ts";

/** What an interview may say: each sentence once. */
export const someTalk = [
  "Vi borde ha frågat eleverna först.",
  "Skolan stängde klockan tre, och då var lokalen tom.",
  "Föräldrarna kom när maten var gratis.",
  "Utan en egen lokal hade vi inte kunnat börja.",
].join("\n\n");

export const anInterview = (text = someTalk) =>
  ({
    "p-day": "2026-11-20",
    "p-asked": "projektledare",
    "p-consent": "Skriftligt 18 november, till att svaren används i den samlade analysen.",
    "p-text": text,
  }) satisfies Typed;

/** Colleagues of the officer, by name. */
export const colleague = (name: string) => ({ kind: "officer", id: name, name }) as const;
const another = colleague("Kollegan");
type Writer = { readonly by?: Actor; readonly draftOf?: string };

/** What an analysis comes to: sentences as kind, text, places and, of a recommendation, to whom. */
export const someSentences = (
  ...sentences: readonly (readonly [kind: string, text: string, places?: string, addressee?: string])[]
): Typed =>
  Object.fromEntries(
    sentences.flatMap(([kind, text, places = "", addressee = ""], at) =>
      Object.entries({ kind: `p-${kind}`, text, places, addressee }).map(([name, value]) => [
        `p-sentences.r${at + 1}.p-${name}`,
        value,
      ]),
    ),
  );

const noon = instant("2026-11-21T12:00:00Z");

/** The officers who analyse a call's interviews, each pressing the real buttons. */
export function analysisOf(table: Table, { callId = theCall.callId, at = noon } = {}) {
  const of = <Command>(command: Command) => ({
    ...{ subject: analysisSubject(callId), by: theOfficer, at, nonce: newId(Nonce) },
    command,
  });
  const language = "sv";
  return {
    callId,
    write: (applicationId: ApplicationId, { number = 0, version = 0, typed = anInterview() as Typed } = {}) =>
      press(table, saveInterview, of({ applicationId, number, version, typed, language })),
    mark: (applicationId: ApplicationId, number: number, words: string, ...codes: readonly string[]) =>
      press(table, markPassage, of({ applicationId, number, typed: { "p-words": words, "p-codes": codes }, language })),
    unmark: (applicationId: ApplicationId, number: number, passage: number) =>
      press(table, unmarkPassage, of({ applicationId, number, passage })),
    withdraw: (applicationId: ApplicationId, number: number, reason = "Personen har ångrat sig.") =>
      press(table, withdrawInterview, of({ applicationId, number, typed: { "p-reason": reason }, language })),
    draft: (version: number, typed: Typed, { by = theOfficer, draftOf }: Writer = {}) =>
      press(table, saveSynthesis, { ...of({ version, typed, ...(draftOf ? { draftOf } : {}) }), by }),
    pass: (version: number, duty: Duty, by = another) => press(table, passSynthesis, { ...of({ version, duty }), by }),
    publish: (version: number, typed: Typed) => press(table, publishAnalysis, of({ version, typed, language })),
    name: (version: number, typed: Typed) => press(table, nameCodes, of({ version, typed, language })),
  };
}

/** An analysis with a project that was interviewed, words that are marked, and a text that is published. */
export async function anAnalysis(
  table: Table,
  applicationId: ApplicationId,
  {
    callId = theCall.callId,
    line = "projektledare",
    text = "Utan en egen lokal hade vi inte kunnat börja.",
    at = noon,
  } = {},
): Promise<void> {
  const analysis = analysisOf(table, { callId, at });
  const typed = { ...anInterview(text), "p-asked": line, "p-consent": line, "p-day": dayOf(at) };
  await analysis.write(applicationId, { typed });
  await analysis.mark(applicationId, 1, text, "p-condition");
  await analysis.draft(0, someSentences(["finding", text, "1.1.1"]));
  await analysis.pass(1, "second");
  await analysis.publish(1, { "p-no-names": "yes", "p-reason": text });
}
