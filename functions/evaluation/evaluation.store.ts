import { Evaluation } from "../pilot/items/evaluation.ts";
import { type Actor, Case } from "../pilot/items/lifecycle.ts";
import { audited, factRecorded, owedMail } from "../pilot/record-fact.ts";
import { keys } from "../platform/table/keys.ts";
import { transactOnce } from "../platform/table/once.ts";
import { ConditionFailed, type Item, keyOf, type Table, unchangedSince, type Write } from "../platform/table/table.ts";
import type { ApplicationId, Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";

type Changed = { readonly applicationId: ApplicationId; readonly evaluation: Evaluation; readonly seen: number };
type Signed = Changed & {
  readonly title: string;
  readonly contact: { readonly email: string; readonly language: "sv" | "en" };
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};

export type Evaluations = {
  save: (changed: Changed) => Promise<{ version: number }>;
  sign: (signed: Signed) => Promise<void>;
};

const evaluationPut = ({ applicationId, evaluation, seen }: Changed): Write => ({
  table: "pilots",
  put: { ...keys.evaluation(applicationId), ...evaluation, version: seen + 1 },
  when: unchangedSince(seen),
});

/** The evaluation in the table; `seen` 0 is one that nobody has begun. @throws Refusal stale-version, move-pending, not-in-this-stage */
export const tableEvaluations = (table: Table): Evaluations => ({
  save: async (changed) => {
    await table.transact([evaluationPut(changed)]).catch((error: unknown) => {
      if (!(error instanceof ConditionFailed)) throw error;
      if (!isAlready(error.failed[0]?.found, changed)) refuse("stale-version");
    });
    return { version: changed.seen + 1 };
  },

  sign: async ({ title, contact, by, at, nonce, ...changed }) => {
    const { applicationId } = changed;
    const { email: to, language } = contact;
    const writes = [
      evaluationPut(changed),
      ...factRecorded({ applicationId, fact: "evaluationSigned", from: "reported", at, by, reason: "evaluation" }),
      audited({ applicationId, at, by, action: "evaluation.signed" }),
      owedMail(applicationId, { template: "evaluated", language, to, data: { title } }, at),
    ];
    await transactOnce(table, { scope: `evaluation#${applicationId}`, nonce, at }, {}, writes).catch(refused);
  },
});

function refused(error: unknown): never {
  if (!(error instanceof ConditionFailed)) throw error;
  const pilot = error.failed.find(({ write }) => keyOf(write).sk === "CASE");
  if (!pilot) return refuse("stale-version");
  return refuse(pilot.found && Case.parse(pilot.found).pendingMove ? "move-pending" : "not-in-this-stage");
}

/** The answer to an autosave was lost and it came again: what is stored is what it brings. */
function isAlready(found: Item | undefined, { evaluation, seen }: Changed): boolean {
  const stored = Evaluation.safeParse(found);
  if (!stored.success || stored.data.version !== seen + 1 || stored.data.status !== "draft") return false;
  const sorted = (typed: Evaluation["typed"]) =>
    JSON.stringify(Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(stored.data.typed) === sorted(evaluation.typed);
}
