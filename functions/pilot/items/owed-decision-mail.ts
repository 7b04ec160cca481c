import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { changeKinds } from "./decision.ts";

const title = z.string();
const pilot = { title, registrationNumber: z.string().optional() };
/** How the decision is appealed, in the language of the mail; absent where the call says nothing of it. */
const appeal = z.string().optional();
/** There is a document of it, on the page of the project or of the application. */
const document = z.literal(true).optional();

/** What the letter of every decision says. What is optional was not said in the mails of the first release. */
const decided = () => ({
  ...pilot,
  day: LocalDay,
  section: z.string(),
  reasons: z.string(),
  appeal,
  /** The call says that its decisions cannot be appealed. */
  final: z.literal(true).optional(),
  /** Its place in the case's series, where it is not the first. */
  number: z.number().int().optional(),
  by: z.enum(["board", "delegate"]).optional(),
  mandate: z.string().optional(),
  deciders: z.array(z.string()).optional(),
  rapporteur: z.string().optional(),
  present: z.array(z.string()).optional(),
  rule: z.string().optional(),
  dissent: z.string().optional(),
  /** The decision that it corrects, changes or sets aside. */
  earlier: z.object({ day: LocalDay, section: z.string(), how: z.enum(changeKinds), reason: z.string() }).optional(),
  document,
});

/** What the mails of decisions say, as data. */
export const decisionTemplates = {
  "decision-granted": z.lazy(() =>
    z.object({
      ...decided(),
      amountOre: Ore,
      conditions: z.string(),
      years: z.array(z.object({ year: z.number().int(), amountOre: Ore })).optional(),
      rate: z.string().optional(),
      startDay: LocalDay.optional(),
      endDay: LocalDay.optional(),
      refusedOre: Ore.optional(),
      refused: z.string().optional(),
      stateAid: z.enum(["none", "de-minimis", "other"]).optional(),
      /** The unit of the authority itself that is given it as an assignment. */
      unit: z.string().optional(),
      /** The last day of the report that comes first; letters of earlier releases do not say it. */
      firstReport: LocalDay.optional(),
    }),
  ),
  "decision-rejected": z.lazy(() => z.object(decided())),
  "decision-dismissed": z.lazy(() => z.object({ ...decided(), closed: z.boolean() })),
  "decision-reopened": z.lazy(() => z.object(decided())),
  "decision-sent": z.lazy(() =>
    z.object({
      ...pilot,
      /** The contact person, to whom the decision was sent. */
      contact: z.string(),
      /** The mail carries the reader's own link. */
      linked: z.literal(true).optional(),
    }),
  ),
  "decision-amended": z.lazy(() =>
    z.object({
      ...decided(),
      /** Each part of the terms that was asked about, with its name and answer in words of the mail's language. */
      parts: z.array(z.object({ name: z.string(), answer: z.string() })),
    }),
  ),
  "decision-terminated": z.lazy(() => z.object({ ...decided(), lastDay: LocalDay, claims: z.boolean() })),
  "termination-proposed": z.lazy(() =>
    z.object({ title, replyDay: LocalDay, proposal: z.string(), material: z.string().optional() }),
  ),
  "termination-withdrawn": z.lazy(() => z.object({ title })),
  "decision-recovered": z.lazy(() => z.object({ ...decided(), amountOre: Ore, dueDay: LocalDay })),
  "recovery-proposed": z.lazy(() =>
    z.object({
      title,
      amountOre: Ore,
      dueDay: LocalDay,
      replyDay: LocalDay,
      proposal: z.string(),
      material: z.string().optional(),
    }),
  ),
  "recovery-withdrawn": z.lazy(() => z.object({ title })),
  "recovery-credited": z.lazy(() =>
    z.object({
      ...pilot,
      /** The decision of which something is not to be paid after all: its number in the case. */
      decision: z.number().int(),
      amountOre: Ore,
      /** What is left to pay of it. */
      leftOre: Ore,
      /** The decision was set aside; absent where more was accepted. */
      why: z.literal("annulled").optional(),
    }),
  ),
  "grant-declined": z.lazy(() => z.object({ title })),
  "terms-to-sign": z.lazy(() =>
    z.object({
      title,
      what: z.enum(["sent", "reminder", "extended", "returned"]),
      lastDay: LocalDay,
      reason: z.string().optional(),
      /** Who has the link, of a mail to another person. */
      contact: z.string().optional(),
    }),
  ),
  "terms-accepted": z.lazy(() => z.object({ title })),
  "grant-lapsed": z.lazy(() => z.object({ title, lastDay: LocalDay })),
  "reserve-placed": z.lazy(() => z.object({ title, rank: z.number().int(), lastDay: LocalDay })),
  "reserve-ended": z.lazy(() => z.object({ title })),
  "amendment-asked": z.lazy(() => z.object({ title })),
} as const;
