import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { requireVersion } from "../pilot/pilot.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { keys } from "../platform/table/keys.ts";
import { absent } from "../platform/table/table.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { ofProjects } from "./counted.ts";
import { analysisUnfinished, analysisUnread } from "./learning.refusals.ts";
import { leftOf, readSynthesis } from "./read-synthesis.ts";
import { publishForm } from "./synthesis.form.ts";
import { theWhole, type WholeSeen } from "./synthesis.store.ts";
import { synthesisTexts } from "./synthesis.texts.ts";
import { dutiesLeft, type Edition } from "./synthesis.ts";

/** `version`: of the text that was read. */
type Command = { readonly version: number; readonly typed: Typed; readonly language: Language };

/**
 * An officer publishes what an analysis comes to: whole, checked, resting on interviews with all projects or saying why
 * not. An edition never changes; the next one stands beside it.
 */
export const publishAnalysis = act({
  name: "publish-analysis",
  writes: ["EDITION"],
  see: theWhole,
  decide: (seen: WholeSeen, { version, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const { callId, now, known, analysis, projects, edition } = seen;
    if (!now) return refuse("not-found");
    requireVersion(now, version);
    const sentences = readSynthesis(now.typed);
    if (sentences.length === 0 || leftOf(sentences, known, "sv").length > 0) refuse(analysisUnfinished);
    if (dutiesLeft(now).length > 0) refuse(analysisUnread);
    const { interviewed } = analysis;
    const isAll = interviewed >= projects;
    const t = synthesisTexts[language];
    const read = readTyped(publishForm, typed, language, {
      rules: ({ "p-reason": reason }) => (isAll || reason ? [] : [{ field: "p-reason", code: "missing" }]),
      words: ({ field }) =>
        field === "p-reason" ? t.reasonNeeded(ofProjects(interviewed, projects, language)) : undefined,
    });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const reason = read.value["p-reason"];
    const next: Edition = {
      ...{ v: 1, callId, number: (edition?.number ?? 0) + 1, at, by: by.name, projects, interviewed },
      ...(isAll || !reason ? {} : { reason }),
      sentences: sentences.map(({ kind, text, addressee, places }) => ({ kind, text, addressee, places: [...places] })),
      ...(now.origin ? { origin: now.origin } : {}),
      passed: now.passed,
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.edition(callId, next.number), ...next }, when: absent }],
      log: { action: "analysis.published", details: { number: next.number, interviewed, projects } },
    };
  },
});
