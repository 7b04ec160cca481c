import * as z from "zod";
import { Form } from "../platform/forms/document.ts";
import { Words } from "../platform/forms/words.ts";
import { ProgrammeId } from "../settings/programme-head.ts";
import { AccountPlan } from "../vocabulary/account-plan.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Instant } from "../vocabulary/instant.ts";
import { Ore } from "../vocabulary/ore.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { Rate } from "../vocabulary/rate.ts";
import { Appeal } from "./appeal.ts";
import { Choosing, GroupMember, mostMembers } from "./choosing.ts";
import { Contact } from "./contact.ts";
import { DeMinimisRules } from "./de-minimis.ts";
import { noEligibilityForm } from "./eligibility-form.ts";
import { EvaluationPlan } from "./evaluation-plan.ts";
import { firstReportForm } from "./first-edition/report-form.ts";
import { MailTexts } from "./mail-texts.ts";
import { Sampling } from "./sampling.ts";

const Label = Words(300);
const Text = Words(4000);
/** The longest text under one heading of a call, which may be one paragraph. */
export const longestUnderHeading = 12_000;
const Year = z.number().int().min(2000).max(2100);

/** The name of a category or a source in the ledger and in stored answers. */
const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);

/** The number of an appropriation as budgets write it: `1:1`, `13 2:3`. */
export const AppropriationCode = z.string().regex(/^[0-9A-Za-zÅÄÖåäö][0-9A-Za-zÅÄÖåäö:. -]{0,19}$/);

/** A kind of cost. With `flatRate` it is not typed but computed as a share of another category. */
const Category = z.object({
  id: Id,
  label: Label,
  hint: Text,
  account: z.string().regex(/^\d{3,8}$/),
  flatRate: z.object({ rate: Rate, of: Id }).optional(),
});
export type Category = z.infer<typeof Category>;

/** Where money comes from; exactly one source is the grant that is applied for. */
const Source = z.object({
  id: Id,
  label: Label,
  grant: z.boolean(),
  /** Whose money it is; not said of calls that never asked. */
  kind: z.enum(["public", "private"]).optional(),
  /** The appropriation (anslag) of a public budget that it is paid from: `1:1`. */
  appropriation: z.object({ code: AppropriationCode, name: Label.optional() }).optional(),
});
export type Source = z.infer<typeof Source>;

const Frames = z.array(z.object({ year: Year, amountOre: Ore }));

/**
 * Terms that a holder must accept by signing: in so many days from when they are sent, which is with the decision, or by
 * an officer once it has gained legal force.
 */
const TermsAsked = z.object({ days: z.number().int().min(1).max(365), afterLegalForce: z.literal(true).optional() });

/**
 * What a call may leave out of its decisions: background beside the reasons, what of the application is refused, a dissent,
 * and state aid where its grants never are any.
 */
export const decisionLeaves = ["background", "refused", "dissent", "state-aid"] as const;
export type DecisionLeaves = (typeof decisionLeaves)[number];

const callDocument = () =>
  z.object({
    format: z.literal(2),
    callId: CallId,
    version: z.number().int().min(1).max(9999),
    title: Label,
    summary: Text,
    /** The programme that it is a part of. */
    programme: ProgrammeId.optional(),
    /** The text of the call: paragraphs under headings. */
    text: z.array(z.object({ heading: Label, paragraphs: z.array(Words(longestUnderHeading)).min(1) })),
    /** When it opens and closes (without a day it is open until it is withdrawn), and what it may grant: as published. What is in force is read apart (`currentCall`, frames). */
    opensAt: Instant,
    closesAt: Instant.optional(),
    frames: Frames.min(1),
    /** The calendar years in which costs may fall. */
    years: z.array(Year).min(1).max(10),
    /** The exact share of the costs: the one that is computed with, and the one that people read. */
    rate: Rate,
    /** The share as older terms round it: `28 procent`. Said in brackets as rounded, never computed with. */
    roundedRate: Label.optional(),
    capOre: Ore,
    categories: z.array(Category).min(1).max(40),
    /** Where the call's money is booked. */
    accounting: AccountPlan.prefault({}),
    /** How much a budget line may be exceeded before the officer's page says so, as a share of it. */
    budgetTolerance: Rate.prefault("0.1"),
    /** How much of a budget may be moved between kinds of cost without a decision, as a share of it. Absent: nothing is said. */
    movesUnasked: Rate.optional(),
    /** The share of the grant that is kept until the final report is accepted. */
    holdback: Rate.prefault("0"),
    /** The most that may be paid in advance: a share of the grant, and an amount. */
    advance: z.object({ share: Rate, mostOre: Ore }).prefault({ share: "0.5", mostOre: 40_000_000 }),
    financing: z.array(Source).min(1).max(40),
    /** The largest share of a budget's financing that may be public; without it there is no limit. */
    publicMost: Rate.optional(),
    maximumMonths: z.number().int().min(1).max(60),
    /** How applications are chosen among. */
    choosing: Choosing.prefault({ way: "reviewers" }),
    /** How many reviewers must have answered; 0 where no reviewers are waited for. */
    quorum: z.number().int().min(0),
    reviewDays: z.number().int().min(1),
    reportEveryMonths: z.number().int().min(1),
    /** Whether a reviewer who has handed in reads what the others have handed in. Absent: none sees another's, ever. */
    readEachOther: z.literal(true).optional(),
    /** Whether each application is checked for its form (in time, entitled, complete) before it is judged. */
    formalCheck: z.literal(true).optional(),
    /** What its decisions do not ask, of what the law does not require of each. Absent: all is asked. */
    decisionLeaves: z.array(z.enum(decisionLeaves)).max(decisionLeaves.length).optional(),
    /** How de minimis aid is held against its ceiling. Absent: as the regulation says, and refused above it. */
    deMinimis: DeMinimisRules.optional(),
    /** Whether its pilots are asked the questions of their frame one at a time, by the question wheel. */
    wheel: z.literal(true).optional(),
    /** How its decisions can be appealed. */
    appeal: Appeal.prefault({ kind: "none" }),
    /** Whether a grant has terms that the holder accepts. Absent: the decision is enough. */
    terms: TermsAsked.optional(),
    /**
     * Whether the holder is asked who takes the results home: with the final report, and again so many years after it.
     * Absent: anybody may say it, and nobody is asked.
     */
    adoption: z.object({ years: z.array(z.number().int().min(1).max(5)).max(3) }).optional(),
    /** So many days before a project ends it is to be decided whether to go on with it. Absent: nobody waits for that. */
    continuation: z.object({ days: z.number().int().min(0).max(365) }).optional(),
    /** What its mails say more. */
    mailTexts: MailTexts.optional(),
    /** Whether grants can be paid to accounts by their IBAN, in other countries too. */
    ibanPayees: z.literal(true).optional(),
    /**
     * Whether units of the authority itself may apply; the number that all of them apply under is there once it is
     * published, and so is the question which unit it is (`own-units.ts`).
     */
    units: z.object({ number: OrganisationNumber.optional() }).optional(),
    /** Whether costs are claimed in the reports. Where they are not, reports are text, and nothing is paid for costs. */
    reportClaims: z.enum(["every", "none"]).default("every"),
    /** People are counted outside the staff and the holder from this number on; absent: from five. */
    smallNumbers: z.number().int().min(2).max(100).optional(),
    /** Reports are prepared by those who write, and handed in by the signatory: the contact, where that one has no link. */
    signatoryReports: z.literal(true).optional(),
    /** Which claims are looked at more closely; absent where none are drawn. */
    sampling: Sampling.optional(),
    /** Which evaluations are asked for beside the final one. Absent: none. */
    evaluationPlan: EvaluationPlan.optional(),
    forms: z.object({
      application: Form,
      review: Form,
      /** What the call asks in its reports; the period, the costs and VAT are the product's own, before it. */
      report: Form.default(firstReportForm),
      evaluation: Form,
      /** A few questions before one begins, whose answers say why not; without any it is not asked. */
      eligibility: Form.prefault(() => noEligibilityForm),
    }),
  });

export const Call = z.lazy(() =>
  callDocument()
    .refine(({ opensAt, closesAt }) => closesAt === undefined || opensAt < closesAt, "a call opens before it closes")
    .refine(({ years, frames }) => frames.every(({ year }) => years.includes(year)), "a frame is of a year of the call")
    .refine(({ choosing, quorum }) => choosing.way !== "reviewers" || quorum > 0, "reviewers are waited for")
    .refine(({ financing }) => financing.filter(({ grant }) => grant).length === 1, "one source is the grant")
    .refine(
      ({ categories }) =>
        categories.every(({ flatRate }) => !flatRate || categories.some((c) => c.id === flatRate.of && !c.flatRate)),
      "a flat rate is of a category that is typed",
    ),
);

/**
 * One version of a call: the conditions and forms that an application is written, reviewed and followed up against. It
 * never changes; an application is pinned to it.
 */
export type Call = z.infer<typeof Call>;

/**
 * The next version of a call while it is written: what a published one must have may still be missing. The contact
 * persons and the members of its group are written with it, and become running facts when it is published.
 */
export const CallInWork = z.lazy(() =>
  callDocument().extend({
    opensAt: Instant.optional(),
    closesAt: Instant.optional(),
    frames: Frames.max(10),
    years: z.array(Year).max(10),
    categories: z.array(Category).max(40),
    financing: z.array(Source).max(40),
    contacts: z.array(Contact).max(10),
    group: z.array(GroupMember).max(mostMembers).optional(),
  }),
);
export type CallInWork = z.infer<typeof CallInWork>;
