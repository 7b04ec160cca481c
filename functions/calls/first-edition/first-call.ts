import * as z from "zod";
import { AccountPlan } from "../../vocabulary/account-plan.ts";
import { CallId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";

const text = z.string().min(1).max(4000);
const BothTexts = z.object({ sv: text, en: text });
const Year = z.number().int().min(2000).max(2100);

/** The name of a thing in addresses, posted forms and stored answers. */
const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);

/** Something to choose, or a point of a list. */
const Choice = z.object({ id: Id, label: BothTexts });

/** A heading that every application answers in its own words; `step` is the page of the form that asks it. */
const Heading = z.lazy(() =>
  z.object({
    id: Id,
    label: BothTexts,
    hint: BothTexts,
    step: z.enum(["aims", "delivery", "learning"]),
    limit: z.number().int().min(100).max(10_000),
  }),
);

const Criterion = z.object({ id: Id, label: BothTexts, hint: BothTexts });

/** A kind of cost. With `flatRate` it is not typed but computed as a share of another category. */
const Category = z.lazy(() =>
  z.object({
    id: Id,
    label: BothTexts,
    hint: BothTexts,
    account: z.string().regex(/^\d{3,8}$/),
    flatRate: z.object({ rate: Rate, of: Id }).optional(),
  }),
);

/** Where money comes from; exactly one source is the grant that is applied for. */
const Source = z.object({ id: Id, label: BothTexts, grant: z.boolean() });

/**
 * A call as it was stored while its forms were code: what applicants could choose and the headings they answered stood
 * in it. It is read for ever, and lifted to what a call is now (`lift-call.ts`).
 */
export const FirstCall = z.lazy(() =>
  z
    .object({
      callId: CallId,
      version: z.number().int().min(1).max(9999),
      title: BothTexts,
      summary: BothTexts,
      /** The text of the call: paragraphs under headings. */
      text: z.array(z.object({ heading: BothTexts, paragraphs: z.array(BothTexts).min(1) })),
      opensAt: Instant,
      closesAt: Instant,
      /** The calendar years in which costs may fall. */
      years: z.array(Year).min(1),
      frames: z.array(z.object({ year: Year, amountOre: Ore })).min(1),
      /** The exact share of the costs. */
      rate: Rate,
      /** The share as decisions and pages write it; never computed with. */
      displayedRate: z.string().min(1).max(40),
      capOre: Ore,
      categories: z.array(Category).min(1),
      /** Where the call's money is booked. */
      accounting: AccountPlan.prefault({}),
      /** How much a budget line may be exceeded before the officer's page says so, as a share of it. */
      budgetTolerance: Rate.prefault("0.1"),
      /** The share of the grant that is kept until the final report is accepted. */
      holdback: Rate.prefault("0"),
      /** The most that may be paid in advance: a share of the grant, and an amount. */
      advance: z.object({ share: Rate, mostOre: Ore }).prefault({ share: "0.5", mostOre: 40_000_000 }),
      financing: z.array(Source).min(1),
      organisationTypes: z.array(Choice).min(1),
      focusAreas: z.array(Choice).min(1),
      municipalities: z.array(Choice).min(1),
      perspectives: z.array(Choice),
      waysToTakePart: z.array(Choice),
      headings: z.array(Heading).min(1),
      criteria: z.array(Criterion).min(1),
      scores: z.object({ lowest: z.number().int(), highest: z.number().int() }),
      maximumMonths: z.number().int().min(1).max(60),
      /** De minimis aid to one undertaking over three years, in euro. */
      deMinimisEuro: z.number().int(),
      quorum: z.number().int().min(1),
      reviewDays: z.number().int().min(1),
      reportEveryMonths: z.number().int().min(1),
      evaluation: z.object({
        steps: z.array(Choice),
        questions: z.array(Choice).min(1),
        dimensions: z.array(Choice).min(1),
        effectLogic: z.array(Choice),
      }),
    })
    .refine(({ opensAt, closesAt }) => opensAt < closesAt, "a call opens before it closes")
    .refine(({ financing }) => financing.filter(({ grant }) => grant).length === 1, "one source is the grant")
    .refine(({ years, frames }) => frames.every(({ year }) => years.includes(year)), "a frame is of a year of the call")
    .refine(
      ({ categories }) =>
        categories.every(({ flatRate }) => !flatRate || categories.some((c) => c.id === flatRate.of && !c.flatRate)),
      "a flat rate is of a category that is typed",
    ),
);
export type FirstCall = z.infer<typeof FirstCall>;
