import type { Guarded, Pressed, Reader } from "../pilot/act.ts";
import { readHead } from "../pilot/head.ts";
import { Grant, isProject } from "../pilot/items/grant.ts";
import { keys } from "../platform/table/keys.ts";
import { type Paged, readPage } from "../platform/table/list-page.ts";
import { readAs, type Table } from "../platform/table/table.ts";
import { type ApplicationId, analysisIn, type CallId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { Analysed, Analysis, Interview, Passages } from "./analysis.ts";

type Gets = Pick<Table, "get">;

export async function readAnalysis(table: Gets, callId: CallId): Promise<Analysis | undefined> {
  const item = await table.get("pilots", keys.analysis(callId));
  return item && readAs(Analysis, item);
}

/** So many projects stand on a page of the analysis: each costs a row beside its grant. */
const projectsAtOnce = 25;

export type ProjectOfCall = { readonly grant: Grant; readonly row: Analysed | undefined };

/** The projects of a call, those that were ended too, each with its place in the analysis. */
export async function readProjects(table: Pick<Table, "query" | "getMany">, callId: CallId, at: Paged) {
  const list = { table: "pilots", index: "people", pk: keys.grants(callId), limit: projectsAtOnce } as const;
  const { items: grants, ...beside } = await readPage(table, Grant, { ...list, ...at });
  const rows =
    grants.length === 0
      ? []
      : await table.getMany(
          "pilots",
          grants.map((one) => keys.analysed(callId, one.applicationId)),
        );
  const byId = new Map(rows.map((item) => readAs(Analysed, item)).map((row) => [row.applicationId, row]));
  const projects = grants
    .filter(isProject)
    .map((grant): ProjectOfCall => ({ grant, row: byId.get(grant.applicationId) }));
  return { projects, beside };
}

/** Those of them that have passages, in the order of their first interviews. */
export async function readAnalysed(table: Pick<Table, "query">, callId: CallId, at: Paged) {
  const { pk } = keys.analysis(callId);
  const { items: rows, ...beside } = await readPage(table, Analysed, {
    table: "pilots",
    pk,
    prefix: "PROJECT#",
    limit: 40,
    ...at,
  });
  return { rows, beside };
}

/** An interview with its passages; undefined where there is none. */
export type Held = { readonly interview: Interview; readonly of: Passages };

async function heldOf(table: Gets, callId: CallId, id: ApplicationId, number: number): Promise<Held | undefined> {
  const [interview, of] = await Promise.all([
    table.get("pilots", keys.interview(callId, id, number)),
    table.get("pilots", keys.passages(callId, id, number)),
  ]);
  return interview && of && { interview: readAs(Interview, interview), of: readAs(Passages, of) };
}

/** @throws Refusal not-found */
export async function readInterview(table: Gets, callId: CallId, id: ApplicationId, number: number) {
  const [analysis, item, held] = await Promise.all([
    readAnalysis(table, callId),
    table.get("pilots", keys.analysed(callId, id)),
    heldOf(table, callId, id, number),
  ]);
  if (!analysis || !item || !held) return refuse("not-found");
  return { analysis, row: readAs(Analysed, item), ...held };
}

/** The passages of some interviews of a project. */
export async function readPassages(table: Gets, callId: CallId, row: Analysed): Promise<readonly Passages[]> {
  const items = await Promise.all(
    row.interviews.map(({ number }) => table.get("pilots", keys.passages(callId, row.applicationId, number))),
  );
  return items.flatMap((item) => (item ? [readAs(Passages, item)] : []));
}

/** A project of the call, for a first interview. @throws Refusal not-found */
export async function readProject(table: Gets, callId: CallId, id: ApplicationId): Promise<Grant> {
  const item = await table.get("pilots", keys.grant(id));
  const grant = item ? readAs(Grant, item) : refuse("not-found");
  return grant.callId === callId && isProject(grant) ? grant : refuse("not-found");
}

/** What an act on one project's interviews sees. */
export type InterviewsSeen = Guarded & {
  readonly callId: CallId;
  readonly analysis: Analysis | undefined;
  readonly project: Pick<Analysed, "applicationId" | "title" | "organisation">;
  readonly row: Analysed | undefined;
  /** In the order of their numbers. */
  readonly held: readonly Held[];
};

/** @throws Refusal not-found */
export async function theInterviews(
  table: Reader,
  { subject, command }: Pressed<{ readonly applicationId: ApplicationId }>,
): Promise<InterviewsSeen> {
  const callId = analysisIn(subject) ?? refuse("not-found");
  const { applicationId } = command;
  const head = await readHead(table, subject);
  const [analysis, { title, organisation }, item] = await Promise.all([
    readAnalysis(table, callId),
    readProject(table, callId, applicationId),
    table.get("pilots", keys.analysed(callId, applicationId)),
  ]);
  const row = item && readAs(Analysed, item);
  const held = await Promise.all(
    (row?.interviews ?? []).map(({ number }) => heldOf(table, callId, applicationId, number)),
  );
  return {
    ...{ heads: [head], callId, analysis, project: { applicationId, title, organisation }, row },
    held: held.filter((one) => one !== undefined),
  };
}

export type AnalysisSeen = Guarded & { readonly callId: CallId; readonly analysis: Analysis | undefined };

/** @throws Refusal not-found */
export async function theAnalysis(table: Reader, { subject }: Pressed<unknown>): Promise<AnalysisSeen> {
  const callId = analysisIn(subject) ?? refuse("not-found");
  const head = await readHead(table, subject);
  return { heads: [head], callId, analysis: await readAnalysis(table, callId) };
}
