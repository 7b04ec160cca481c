import { markPassage } from "../../functions/learning/mark-passage.act.ts";
import { nameCodes } from "../../functions/learning/name-codes.act.ts";
import { saveInterview } from "../../functions/learning/save-interview.act.ts";
import { unmarkPassage } from "../../functions/learning/unmark-passage.act.ts";
import { withdrawInterview } from "../../functions/learning/withdraw-interview.act.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, analysisSubject, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
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

const at = instant("2026-11-21T12:00:00Z");

/** The officers who analyse a call's interviews, each pressing the real buttons. */
export function analysisOf(table: Table, { id: callId } = { id: theCall.callId }) {
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
    name: (version: number, typed: Typed) => press(table, nameCodes, of({ version, typed, language })),
  };
}
