import * as z from "zod";
import { AccountString } from "../../vocabulary/account-plan.ts";
import { estimateRules } from "../../vocabulary/estimate-rule.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { ApiMonth } from "./api-questions.ts";

// What the API answers about a year's end. The Lambda itself takes only the types from here.

const Amount = z.int().meta({ description: "Whole öre.", examples: [27_600] });
const Day = z.iso.date();
const Link = z.string().meta({ format: "uri-reference" });

const about = {
  version: z.int().min(1).meta({ description: "Its number among those of the year, from 1." }),
  asOf: Day.meta({ description: "The cut-off day: what was known at its end.", examples: ["2027-01-31"] }),
  keptAt: Instant.meta({ format: "date-time", description: "When it was kept, in UTC." }),
};

export const YearEnds = z
  .object({
    year: z.int(),
    versions: z.array(z.object({ ...about, href: Link })).meta({ description: "In the order of their numbers." }),
  })
  .meta({ description: "The versions of a year's end that finance has kept." });
export type YearEnds = z.infer<typeof YearEnds>;

const Claim = z
  .object({
    report: z.int().min(1).meta({ description: "The report's number in its case." }),
    from: ApiMonth,
    through: ApiMonth,
    claimedOre: Amount.meta({ description: "All costs that it claims." }),
    ofYearOre: Amount.meta({ description: "Of them, costs of December or earlier." }),
    givesOre: Amount.meta({ description: "What those would add to the grant earned: exact rate, within the grant." }),
  })
  .meta({ description: "A claim that had come in and that nobody had examined." });

const Estimate = z
  .object({
    months: z.array(ApiMonth).meta({ description: "Those that no report covers." }),
    rule: z.enum(estimateRules).meta({
      description:
        "budget: the decision's amount for the year, evenly over the project's months of it. claimed: the mean of the months that are claimed.",
    }),
    ruleOre: Amount.meta({ description: "What the rule comes to." }),
    amountOre: Amount.meta({ description: "What counts: the rule, or what finance wrote instead." }),
    reason: z.string().optional().meta({ description: "Why finance wrote another amount." }),
  })
  .meta({ description: "What months that nobody has claimed are expected to give." });

const Accrues = z.object({
  acceptedOre: Amount.meta({ description: "Accepted, and not booked in the year." }),
  claimedOre: Amount.meta({ description: "Claimed, and not examined." }),
  estimatedOre: Amount,
  allOre: Amount,
});

export const YearEnd = z
  .object({
    year: z.int(),
    ...about,
    pilots: z.array(
      z.object({
        applicationId: z.string(),
        registrationNumber: z.string().optional(),
        callId: z.string(),
        organisation: z.string(),
        organisationNumber: z.string(),
        claims: z.array(Claim),
        estimate: Estimate.optional(),
        accrues: Accrues,
        accounts: z
          .object({ debit: AccountString, credit: AccountString })
          .optional()
          .meta({ description: "Where it accrues; absent while the plan of accounts names none." }),
      }),
    ),
    accrues: Accrues.meta({ description: "Of all pilots." }),
    accruals: z
      .object({ sie: Link, csv: Link })
      .optional()
      .meta({ description: "The file of accruals and their reversal; absent while an account is missing." }),
  })
  .meta({ description: "A year's end as it was kept: what was earned and not booked. It never changes." });
export type YearEnd = z.infer<typeof YearEnd>;
