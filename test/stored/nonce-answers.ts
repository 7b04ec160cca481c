import * as z from "zod";
import type { Item } from "../../functions/platform/table/table.ts";
import { ApplicationId, BatchId, ExportId, MemberId, ReviewId } from "../../functions/vocabulary/ids.ts";
import { Instant } from "../../functions/vocabulary/instant.ts";
import { Ore } from "../../functions/vocabulary/ore.ts";

const nothing = z.strictObject({});

/** What a second press is answered, by the form: its act's name, or its scope in the first release. */
const answers: ReadonlyArray<readonly [RegExp, z.ZodType]> = [
  [/^start-/, z.object({ applicationId: ApplicationId, memberId: MemberId })],
  [/^submit-/, z.object({ submittedAt: Instant })],
  [/^withdraw-(?!application#)/, z.object({ at: Instant })],
  [/^report#\w+$/, z.object({ number: z.number() })],
  [/^report#\w+#\d+$/, z.union([z.object({ paymentOre: Ore }), nothing])],
  [/^(batch|make-batch#BATCH#new#.*)$/, z.object({ batchId: BatchId })],
  [/^order-batch#BATCH#new#/, z.object({ batchId: BatchId.optional() })],
  [/^export#[\w-]{36}$/, z.object({ exportId: ExportId })],
  [/^ask-for-file#/, z.object({ exportId: ExportId })],
  [/^assign-reviewer#/, z.object({ reviewId: ReviewId })],
  [/^extend-deadline#/, z.object({ extended: z.boolean() })],
  // Earlier releases said here which file was left; nobody asks for it any more.
  [/^(sie|use-costs|remove-costs)#/, z.object({ leftKey: z.string().optional() })],
  [/^(ask|answer)-question#/, z.object({ number: z.number() })],
  [/^hand-in-completion#/, z.object({ submission: z.number() })],
  [/^begin-report#/, z.object({ number: z.number() })],
  [
    /^change-(call|setting)#/,
    z.object({
      version: z.number().int(),
      typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      problems: z.array(z.object({ field: z.string(), code: z.string() })),
      clashes: z.array(z.object({ field: z.string() })),
      merged: z.array(z.string()),
    }),
  ],
  [
    /^change-form#/,
    z.object({
      ...{ version: z.number().int(), who: z.string(), isOvertaken: z.literal(false) },
      typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      merged: z.array(z.string()),
      ...{ clashes: z.array(z.never()), gone: z.array(z.never()) },
      ...{ problems: z.array(z.never()), refused: z.array(z.never()) },
    }),
  ],
  [/^accept-report#/, z.object({ paymentOre: Ore })],
];

/** The first answer of a form, as its caller reads it. */
export function nonceAnswer({ pk, answer }: Item): unknown {
  const [, form = ""] = /^NONCE#(.*)#[^#]+$/.exec(pk) ?? [];
  return { answer: (answers.find(([name]) => name.test(form))?.[1] ?? nothing).parse(answer) };
}
