import * as z from "zod";
import { countedKinds } from "../../ledger/kinds.ts";
import { exportFormats } from "../../ledger/stored-file.ts";
import { each } from "../../vocabulary/each.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { ApiMonth } from "./api-questions.ts";

// What the API answers, for its description and its tests. The Lambda itself takes only the types from here.

const Amount = z.int().meta({ description: "Whole öre; 100 öre are one krona.", examples: [8_006_089_300] });
const Link = z.string().meta({ format: "uri-reference", description: "Relative to the address of this list." });
const Sums = z.object(each(countedKinds, () => Amount));
const byFormat = <File extends z.ZodType>(file: File) => z.object(each(exportFormats, () => file));

const common = {
  month: ApiMonth.meta({ description: "The accounting month, in Europe/Stockholm.", examples: ["2026-11"] }),
  lines: z.int().min(0).meta({ description: "Ledger lines that have been posted to the month." }),
  sumsOre: Sums.meta({
    description:
      "What the lines come to, each kind for itself. A correction counts as the kind of the line that it corrects.",
  }),
};

export const FrozenFile = z
  .object({
    href: Link,
    name: z.string(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: "Of the file's bytes, hexadecimal. In double quotes it is the file's ETag." }),
    bytes: z.int().min(0),
    rows: z.int().min(0).meta({ description: "Ledger lines in the file." }),
  })
  .meta({ description: "A file whose bytes will never change." });

export const MadeFile = z
  .object({ href: Link })
  .meta({ description: "A file that is made when it is asked for, from what has been posted so far." });

const closed = {
  ...common,
  state: z.literal("closed"),
  closedAt: Instant.meta({ format: "date-time", description: "When its files were frozen, in UTC." }),
};

export const ClosedMonth = z
  .object({
    ...closed,
    files: byFormat(FrozenFile).partial().meta({ description: "In the formats that there were when it closed." }),
  })
  .meta({ description: "Nothing more can be posted to the month, and its files are frozen." });

export const EmptyMonth = z
  .object({ ...closed, lines: z.literal(0), files: byFormat(MadeFile) })
  .meta({ description: "Nothing was posted to the month before it was closed, and nothing more can be." });

export const OpenMonth = z
  .object({
    ...common,
    state: z
      .enum(["open", "closing"])
      .meta({ description: "While it is closing nothing more is posted, but its files are not frozen yet." }),
    files: byFormat(MadeFile),
  })
  .meta({ description: "A month that is not closed: its figures are preliminary." });

export const Months = z
  .object({
    months: z.array(z.union([ClosedMonth, EmptyMonth, OpenMonth])).meta({ description: "Newest first." }),
    next: Link.optional().meta({ description: "Where the months before these are, if there are any." }),
  })
  .meta({ description: "The accounting months that have lines." });
export type Months = z.infer<typeof Months>;

export const Balances = z
  .object({
    month: common.month,
    state: z.enum(["open", "closing", "closed"]),
    lines: common.lines,
    bookedOre: Amount.meta({
      description:
        "What you book: payments, internal bookings, advances and their settlement, repayment claims, repayments, what is written off and contributions of parties. It is the sum of the debit sides of these lines, which alone touch other accounts than memorandum ones.",
    }),
    accounts: z
      .array(
        z.object({
          account: z.string().meta({ examples: ["7590"] }),
          booked: z.boolean().meta({
            description:
              "True of what you book. False of what is granted and of accepted costs, which stand on memorandum accounts and may be left out of the SIE file.",
          }),
          debitOre: Amount,
          creditOre: Amount,
          netOre: Amount.meta({ description: "Debit less credit." }),
        }),
      )
      .meta({ description: "By account. What is less than nothing on one side stands on the other, as in SIE." }),
  })
  .meta({ description: "What a month comes to on each account, to hold an import against." });
export type Balances = z.infer<typeof Balances>;

export const Problem = z
  .object({
    type: z.string().meta({ format: "uri", description: "The kind of problem; its address explains it." }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ format: "uri-reference" }),
    requestId: z.string().meta({ description: "Quote it when you ask us about this answer." }),
    errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .meta({ description: "Why a request was not carried out (RFC 9457). Programs should look at type and status." });

export const GatewayMessage = z
  .object({ message: z.string() })
  .meta({ description: "The gateway's own no, before the request reached us." });
