import * as z from "zod";
import type { draftStarted } from "../../functions/applications/draft/draft.store.ts";
import type { submitted } from "../../functions/applications/submission/submission.store.ts";
import type { Batches } from "../../functions/funding/batches/batch.store.ts";
import type { askForFile } from "../../functions/ledger/jobs/job.store.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { transactOnce } from "../../functions/platform/table/once.ts";
import { absent, type Item } from "../../functions/platform/table/table.ts";
import type { Acceptances } from "../../functions/reporting/acceptance.store.ts";
import type { Reports } from "../../functions/reporting/report.store.ts";
import { ApplicationId, BatchId, ExportId, MemberId, ReviewId } from "../../functions/vocabulary/ids.ts";
import { Instant, instant } from "../../functions/vocabulary/instant.ts";
import { Ore } from "../../functions/vocabulary/ore.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";

// biome-ignore lint/suspicious/noExplicitAny: whatever the function takes, its answer is asked for
type AnswerOf<F extends (...given: any) => Promise<unknown>> = z.ZodType<Awaited<ReturnType<F>>>;

const started: AnswerOf<typeof draftStarted> = z.object({ applicationId: ApplicationId, memberId: MemberId });
const handedIn: AnswerOf<typeof submitted> = z.object({ submittedAt: Instant });
const begun: AnswerOf<Reports["begin"]> = z.object({ number: z.number() });
const accepted: AnswerOf<Acceptances["accept"]> = z.object({ paymentOre: Ore });
const batched: AnswerOf<Batches["make"]> = z.object({ batchId: BatchId });
const asked: AnswerOf<typeof askForFile> = z.object({ exportId: ExportId });
const nothing = z.strictObject({});

/** What a second press is answered, by the scope of the form; a scope that is not here is one without an answer. */
const answers: ReadonlyArray<readonly [RegExp, z.ZodType]> = [
  [/^start-/, started],
  [/^submit-/, handedIn],
  [/^withdraw-/, z.object({ at: Instant })],
  [/^report#\w+$/, begun],
  [/^report#\w+#\d+$/, z.union([accepted, nothing])],
  [/^batch$/, batched],
  [/^export#[\w-]{36}$/, asked],
  [/^assign-reviewer#/, z.object({ reviewId: ReviewId })],
  [/^extend-deadline#/, z.object({ extended: z.boolean() })],
  [/^sie#/, z.object({ leftKey: z.string().optional() })],
];

/** The form's button pressed once more: nothing is written, and the first answer comes back, as its caller reads it. */
export async function nonceAnswer(item: Item): Promise<unknown> {
  const stored = inMemoryTable();
  await stored.transact([{ table: "pilots", put: item }]);
  const [, scope = "", nonce = ""] = /^NONCE#(.*)#([^#]+)$/.exec(item.pk) ?? [];
  const press = { scope, nonce, at: instant("2026-11-29T12:00:00Z") };
  const again = { table: "pilots", put: keys.clock(), when: absent } as const;
  const answer = await transactOnce(stored, press, {}, [again]);
  const schema = answers.find(([form]) => form.test(scope))?.[1] ?? nothing;
  return { answer: schema.parse(answer) };
}
