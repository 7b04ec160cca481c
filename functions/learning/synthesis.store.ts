import type { Guarded, Pressed, Reader } from "../pilot/act.ts";
import { readHead } from "../pilot/head.ts";
import { Grant, isProject } from "../pilot/items/grant.ts";
import { WrittenDraft } from "../pilot/items/written-draft.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, parsed, readAll, readAs, type Table, unchangedSince, type Write } from "../platform/table/table.ts";
import { analysisIn, type CallId } from "../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { Analysis, Passages } from "./analysis.ts";
import { type Known, type KnownPassages, type Place, placeName } from "./cited.ts";
import { readAnalysis } from "./learning.store.ts";
import { placesOf, readSynthesis } from "./read-synthesis.ts";
import { Edition, Synthesis } from "./synthesis.ts";

type Gets = Pick<Table, "get">;

export async function readWritten(table: Gets, callId: CallId): Promise<Synthesis | undefined> {
  const item = await table.get("pilots", keys.synthesis(callId));
  return item && readAs(Synthesis, item);
}

/** An analysis and its text, in one question. */
export async function readAnalysisAndText(table: Pick<Table, "getMany">, callId: CallId) {
  const [asked, text] = [keys.analysis(callId), keys.synthesis(callId)];
  const items = await table.getMany("pilots", [asked, text]);
  const found = (sk: string) => items.find((item) => item.sk === sk);
  const [analysis, written] = [found(asked.sk), found(text.sk)];
  return { analysis: analysis && readAs(Analysis, analysis), written: written && readAs(Synthesis, written) };
}

/** The newest edition that is published. */
export async function readEdition(table: Pick<Table, "query">, callId: CallId): Promise<Edition | undefined> {
  const { pk } = keys.edition(callId, 1);
  const newest = { table: "pilots", pk, prefix: "EDITION#", newestFirst: true, limit: 1 } as const;
  return parsed(Edition, (await table.query(newest)).items)[0];
}

/** What stands at some places, by their names; the interviews that they are in are each read once. */
export async function knownAt(
  table: Gets,
  { callId, projects }: Pick<Analysis, "callId" | "projects">,
  places: readonly Place[],
): Promise<KnownPassages> {
  const interviews = new Map(places.map((place) => [`${place.project}.${place.interview}`, place]));
  const read = await Promise.all(
    [...interviews.values()].map(async ({ project, interview }) => {
      const id = projects[project - 1];
      const item = id && (await table.get("pilots", keys.passages(callId, id, interview)));
      if (!item) return [];
      const { passages, withdrawn } = readAs(Passages, item);
      return passages.map(({ number, words }): [string, Known] => [
        placeName({ project, interview, passage: number }),
        { words, withdrawn },
      ]);
    }),
  );
  return new Map(read.flat());
}

/** More grants than a call has: their projects are counted. */
const mostGrants = 3000;

/** How many projects a call has. */
export async function projectsIn(table: Pick<Table, "query">, callId: CallId): Promise<number> {
  const all = { table: "pilots", index: "people", pk: keys.grants(callId), limit: mostGrants } as const;
  return parsed(Grant, await readAll(table, all, mostGrants)).filter(isProject).length;
}

export type SynthesisSeen = Guarded & {
  readonly callId: CallId;
  readonly now: Synthesis | undefined;
  /** What was typed in the version that the officer began from. */
  readonly base: Typed | undefined;
};

/** @throws Refusal not-found */
export async function theSynthesis(
  table: Reader,
  { subject, command }: Pressed<{ readonly version: number }>,
): Promise<SynthesisSeen> {
  const callId = analysisIn(subject) ?? refuse("not-found");
  const head = await readHead(table, subject);
  const now = await readWritten(table, callId);
  const { version } = command;
  if (version === 0 || version === now?.version)
    return { heads: [head], callId, now, base: version === 0 ? {} : now?.typed };
  const item = await table.get("pilots", keys.earlierSynthesis(callId, version));
  return { heads: [head], callId, now, base: item && readAs(WrittenDraft, item).typed };
}

export type WholeSeen = SynthesisSeen & {
  readonly analysis: Analysis;
  readonly known: KnownPassages;
  /** How many projects the call has. */
  readonly projects: number;
  readonly edition: Edition | undefined;
};

/** The text with all that it rests on. @throws Refusal not-found */
export async function theWhole(table: Reader, pressed: Pressed<{ readonly version: number }>): Promise<WholeSeen> {
  const seen = await theSynthesis(table, pressed);
  const { callId, now } = seen;
  const analysis = (await readAnalysis(table, callId)) ?? refuse("not-found");
  const [known, projects, edition] = await Promise.all([
    knownAt(table, analysis, placesOf(readSynthesis(now?.typed ?? {}))),
    projectsIn(table, callId),
    readEdition(table, callId),
  ]);
  return { ...seen, analysis, known, projects, edition };
}

/** So long a page may stand open and its text still be merged. */
const keptDays = 30;

/** The text as it becomes, and the one before it while pages may still show it. */
export function synthesisPut(next: Synthesis, before: Synthesis | undefined, at: Instant): readonly Write[] {
  const key = keys.synthesis(next.callId);
  const put: Write = {
    table: "pilots",
    put: { ...key, ...next },
    when: before ? unchangedSince(before.version) : absent,
  };
  if (!before || before.version === next.version) return [put];
  const { version, typed, savedAt, savedBy } = before;
  const expiresAtSeconds = Math.floor(toMilliseconds(plusDays(at, keptDays)) / 1000);
  const earlier = { ...keys.earlierSynthesis(next.callId, version), version, typed, savedAt, savedBy };
  return [put, { table: "pilots", put: { ...earlier, expiresAtSeconds } }];
}
