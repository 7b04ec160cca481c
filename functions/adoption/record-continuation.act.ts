import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import type { Continuation } from "../pilot/items/adoption.ts";
import { requireVersion } from "../pilot/pilot.ts";
import type { Row } from "../platform/forms/answers.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { keys } from "../platform/table/keys.ts";
import { absent } from "../platform/table/table.ts";
import { DocumentId } from "../vocabulary/ids.ts";
import { dayOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { continuationForm } from "./continuation.form.ts";
import { type ContinuationSeen, theContinuation } from "./continuation.store.ts";
import { continuationTexts } from "./continuation.texts.ts";
import { continuationPaper } from "./continuation-paper.ts";
import type { Goal } from "./goal.ts";
import { projectOf } from "./seen-adoption.ts";

/** `version`: how many decisions there were on the page. */
type Command = { readonly version: number; readonly typed: Typed; readonly language: Language };

const outcomeOf = (said: string): Continuation["outcome"] =>
  said === "p-ordinary" ? "ordinary" : said === "p-further" ? "further" : "end";

const valueSaid = ({ cells }: Row, goals: readonly Goal[], lang: Language) => {
  const said = String(cells["p-goal"] ?? "");
  const goal = goals.find(({ id }) => `p-${id}` === said);
  return {
    goal: goal ? wordsIn(goal.name, lang) : said,
    value: String(cells["p-value"] ?? ""),
    evidence: String(cells["p-evidence"] ?? ""),
  };
};

/**
 * An officer or a decider records what was decided about going on with a project: as a document of the case, with its
 * value to each goal and those who take something home as they stand listed that day. A later one says why it is made.
 */
export const recordContinuation = act({
  name: "record-continuation",
  writes: ["CONTINUATION"],
  see: theContinuation,
  decide: ({ pilot, goals }: ContinuationSeen, command: Command, { by, at, newId }): Outcome<FormAnswer> => {
    const { typed, language, version } = command;
    const { id, continuations, received } = pilot;
    const { title, organisation } = projectOf(pilot);
    requireVersion({ version: continuations.length }, version);
    const isAgain = continuations.length > 0;
    const t = continuationTexts[language];
    const read = readTyped(continuationForm(goals, isAgain), typed, language, {
      rules: ({ "p-day": day }) => (day !== undefined && day > dayOf(at) ? [{ field: "p-day", code: "not-yet" }] : []),
      words: ({ field, code }) => {
        if (code === "not-yet") return t.future;
        return field === "p-again" && code === "missing" ? t.againNeeded : undefined;
      },
    });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { value } = read;
    const documentId = newId(DocumentId);
    const number = continuations.length + 1;
    const again = value["p-again"];
    const next: Continuation = {
      ...{ v: 1, applicationId: id, number, documentId, at, by: by.name },
      outcome: outcomeOf(value["p-outcome"]),
      decidedOn: value["p-day"],
      decider: value["p-decider"],
      ...(isAgain && again ? { reason: again } : {}),
    };
    const values = (value["p-values"] ?? []).map((row) => valueSaid(row, goals, language));
    const paper = continuationPaper(
      { ...next, title, organisation, values, reasons: value["p-reasons"] },
      received,
      language,
    );
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.continuation(id, number), ...next }, when: absent }],
      documents: [{ documentId, kind: "continuation", paper }],
      log: {
        action: "continuation.recorded",
        details: {
          number,
          day: next.decidedOn,
          decider: next.decider,
          ...(next.reason ? { reason: next.reason } : {}),
        },
      },
    };
  },
});
