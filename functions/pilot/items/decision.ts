import * as z from "zod";
import { Cents } from "../../vocabulary/euro-rate.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { minOre, Ore, ore } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { UsedRate } from "../de-minimis/euro-rate-of-day.ts";
import { EntryId } from "../mandates/mandate.ts";
import { cut, recovered, terminated } from "./decided-beside.ts";
import { GoalTarget } from "./goal-target.ts";

/** How a decision stands to the rules on state aid. */
export const stateAidKinds = ["none", "de-minimis", "other"] as const;
export type StateAidKind = (typeof stateAidKinds)[number];

/** Why an application is not tried, and why a case is closed without being tried. */
export const dismissalCauses = ["late", "not-entitled", "incomplete", "other"] as const;
export const closingCauses = ["withdrawn", "moot"] as const;

/** What a decision that names an earlier one does with it; nothing of the earlier one is overwritten. */
export const changeKinds = ["correction", "change", "reconsideration", "court"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Against what de minimis aid was held before it was decided: the highest of three sums, and the ceiling. */
export const AidCheck = z.lazy(() =>
  z.object({
    /** What the officer found in the central register: on which day, how much, and who looked. */
    lookedUp: z.object({ day: LocalDay, cents: Cents, by: z.string() }),
    /** What the applicant has declared; absent where the call does not ask. */
    declaredCents: Cents.optional(),
    /** Our own sum without this grant, and how many of its grants had no rate. */
    ownCents: Cents,
    ownUnknown: z.number().int(),
    ceilingCents: Cents,
    /** Why it was decided although it goes above the ceiling, where the call lets it. */
    above: z.string().optional(),
  }),
);
export type AidCheck = z.infer<typeof AidCheck>;

/** De minimis aid as it is entered in the central register (EU 2023/2831, article 6). */
const DeMinimis = z.lazy(() =>
  z.object({
    /** The organisations that are one undertaking with the applicant. */
    group: z.array(OrganisationNumber),
    sector: z.string(),
    /** The rate of the day; absent where finance had none for it. */
    rate: UsedRate.optional(),
    check: AidCheck,
  }),
);
export type DeMinimis = z.infer<typeof DeMinimis>;

/** Who decided: a board, recorded from its minutes, or the signed-in delegate. */
const MadeBy = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("board"),
      /** Those who left for a conflict of interest. */
      left: z.array(z.string()),
      adjustedDay: LocalDay.optional(),
      announcedDay: LocalDay.optional(),
      /** Where the extract of the minutes lies; without it the decision is made, and its minutes are missing. */
      extract: z.string().optional(),
    }),
    /** `mandate` is the reference by which this person may decide; `row` the row of the table of mandates, where one is kept. */
    z.object({
      kind: z.literal("delegate"),
      personId: z.string(),
      mandate: z.string(),
      row: z.object({ entry: EntryId, version: z.number().int() }).optional(),
    }),
  ]),
);
export type MadeBy = z.infer<typeof MadeBy>;

const Earlier = z.object({ number: z.number().int(), how: z.enum(changeKinds), reason: z.string() });

/**
 * What förvaltningslagen 31 § asks of every decision, and who recorded it here. What is optional was not asked for when
 * the first decisions were stored (`v: 1`), of which a case had one.
 */
const common = {
  v: z.union([z.literal(1), z.literal(2)]),
  /** Its place in the case's series of decisions, from 1 on; the first kind had no number. */
  number: z.number().int().optional(),
  /** The day the decision was made, as the minutes say; `recordedAt` is when it was entered here. */
  day: LocalDay,
  /** The paragraph of the minutes, or the number of the delegate's decision. */
  section: z.string(),
  reasons: z.string(),
  deciders: z.array(z.string()).min(1),
  rapporteur: z.string(),
  othersPresent: z.array(z.string()),
  recordedAt: Instant,
  recordedBy: z.string(),
  recordedById: z.string().optional(),
  madeBy: MadeBy.optional(),
  /** What the officer prepared: the case and how it is judged. */
  background: z.string().optional(),
  /** The dissent of those who took part (förvaltningslagen 30 §). */
  dissent: z.string().optional(),
  /** The decision that this one corrects, changes or sets aside. */
  earlier: Earlier.optional(),
};

/** The rule applied; a grant has always had it. */
const rule = { legalBasis: z.string().optional() };

export const YearAmount = z.object({ year: z.number().int(), amountOre: Ore });
export type YearAmount = z.infer<typeof YearAmount>;

/** A kind of cost of a budget: its amounts by year. */
export const CostAmounts = z.object({ categoryId: z.string(), amounts: z.record(z.string(), Ore) });
export type CostAmounts = z.infer<typeof CostAmounts>;

/** A part of the terms that is asked to be changed: granted or refused, and why where it is refused. */
const part = { granted: z.boolean(), why: z.string().optional() };

/** What an amendment says of each part of the terms; a part that is not there was not asked about, and stays as it is. */
const amended = {
  /** The request of the holder that it answers; absent where staff proposed it. */
  request: z.number().int().optional(),
  /** The last day of the project. */
  period: z.object({ ...part, before: LocalDay, after: LocalDay.optional() }).optional(),
  /** The same sum over other years. */
  budget: z.object({ ...part, before: z.array(YearAmount), after: z.array(YearAmount).optional() }).optional(),
  /** The first day of the project. */
  start: z.object({ ...part, before: LocalDay, after: LocalDay.optional() }).optional(),
  /** The same budget over other kinds of cost. */
  costs: z.object({ ...part, before: z.array(CostAmounts), after: z.array(CostAmounts).optional() }).optional(),
  /** Another legal person takes the project over, from its day on. */
  holder: z
    .object({
      ...part,
      /** The number of the change of holder among those of the case. */
      takeover: z.number().int(),
      before: z.object({ organisation: z.string(), organisationNumber: OrganisationNumber }),
      after: z.object({ organisation: z.string(), organisationNumber: OrganisationNumber, from: LocalDay }),
      /** Of de minimis aid: what the new holder's undertaking was held against, and what it would get of the grant. */
      deMinimis: DeMinimis.optional(),
      aidOre: Ore.optional(),
    })
    .optional(),
  /** What the project is to do. */
  aim: z.object({ ...part, after: z.string().optional() }).optional(),
  /** What is to be reached: the goals whose targets change, from the day of the decision on. */
  goals: z.object({ ...part, before: z.array(GoalTarget), after: z.array(GoalTarget).optional() }).optional(),
};

/** A decision on an application, as it was recorded. It never changes: what corrects or changes it is a new one. */
export const Decision = z.lazy(() =>
  z.discriminatedUnion("outcome", [
    z.object({
      ...common,
      outcome: z.literal("granted"),
      amountOre: Ore,
      years: z.array(YearAmount),
      /** By how much it went beyond what was left of each frame: the board decided so, and the frame decision was to come. */
      aboveFrame: z.array(YearAmount).optional(),
      conditions: z.string(),
      legalBasis: z.string(),
      stateAid: z.enum(stateAidKinds),
      stateAidNote: z.string(),
      /** Of de minimis aid; older decisions say it in their note alone. */
      deMinimis: DeMinimis.optional(),
      /** The share that is computed with, and what is printed. */
      rate: Rate.optional(),
      startDay: LocalDay.optional(),
      endDay: LocalDay.optional(),
      /** What was applied for beyond the grant: the application is rejected in that part ("avslås i övrigt"). */
      refusedOre: Ore.optional(),
      refused: z.string().optional(),
    }),
    z.object({ ...common, ...rule, outcome: z.literal("rejected") }),
    /** Avvisning: the application is not tried. */
    z.object({ ...common, ...rule, outcome: z.literal("dismissed"), cause: z.enum(dismissalCauses) }),
    /** Avskrivning: there is nothing left to try. */
    z.object({ ...common, ...rule, outcome: z.literal("written-off"), cause: z.enum(closingCauses) }),
    /** The case stays where it stands, and is decided later. */
    z.object({ ...common, ...rule, outcome: z.literal("postponed") }),
    /** An earlier decision no longer holds: the case is to be decided anew. */
    z.object({ ...common, ...rule, outcome: z.literal("reopened") }),
    /** The terms of a grant are changed, in part or as a whole; the grant itself still holds. */
    z.object({ ...common, ...rule, outcome: z.literal("amended"), ...amended }),
    /** Uppsägning: the grant ends before its time. */
    z.object({ ...common, ...rule, outcome: z.literal("terminated"), ...terminated }),
    /** Återkrav: money that was paid is to come back. */
    z.object({ ...common, ...rule, outcome: z.literal("recovered"), ...recovered }),
    /** Nedsättning: of a claim less is accepted than it asks for. It is made where the claim is examined. */
    z.object({ ...common, ...rule, outcome: z.literal("cut"), ...cut }),
  ]),
);
export type Decision = z.infer<typeof Decision>;
export type DecisionOf<O extends Decision["outcome"]> = Extract<Decision, { outcome: O }>;

type OfRecording = "v" | "number" | "recordedAt" | "recordedBy" | "recordedById" | "earlier";
/** What the decider decides; when and by whom it is recorded, its number and the earlier one come on top. */
export type DecisionMade = {
  [O in WrittenOutcome]: Omit<DecisionOf<O>, OfRecording>;
}[WrittenOutcome];
/** What is written in the form of decisions: all but a cut, which is made where the claim is examined. */
type WrittenOutcome = Exclude<Decision["outcome"], "cut">;
/** A decision as it is read, before or after it is recorded. */
export type DecisionRead = DecisionMade | Omit<DecisionOf<"cut">, OfRecording>;

/** @example decisionNumber(theFirstKind) // 1 */
export const decisionNumber = ({ number }: Pick<Decision, "number">): number => number ?? 1;

/** Decisions beside the one that holds: they leave it in force. */
const beside: readonly Decision["outcome"][] = ["postponed", "amended", "terminated", "recovered", "cut"];
export const isBeside = ({ outcome }: Pick<Decision, "outcome">): boolean => beside.includes(outcome);

/**
 * The decision that holds: the newest, but for one that only postponed, amended, terminated, recovered or cut a claim; none once it was set aside.
 * @example inForce([rejection, { ...reopened }]) // undefined
 */
export function inForce(decisions: readonly Decision[]): Decision | undefined {
  const newest = decisions.filter((one) => !isBeside(one)).at(-1);
  return newest?.outcome === "reopened" ? undefined : newest;
}

/**
 * The most that can be granted: what was applied for, and never more than the call's cap. Terms are written in whole
 * kronor, so an application that ends in öre may be granted up to the next krona.
 */
export const mostGranted = (appliedOre: Ore, callCapOre: Ore): Ore =>
  minOre(ore(Math.ceil(appliedOre / 100) * 100), callCapOre);
