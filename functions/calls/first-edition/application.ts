import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

/** How long each answer may be, in characters; shown while writing. */
const limits = {
  name: 150,
  email: 254,
  phone: 40,
  role: 100,
  title: 120,
  summary: 1000,
} as const;

const line = (limit: number) => z.string().min(1).max(limit);
const chosen = z.array(z.string().max(40)).max(40);
const amounts = z.record(z.string().regex(/^\d{4}$/), Ore);

const vatAnswers = ["deducts", "partly", "none"] as const;

const Organisation = z.lazy(() =>
  z.object({
    name: line(limits.name),
    number: OrganisationNumber,
    type: z.string(),
    municipality: z.string(),
    contact: z.object({ name: line(limits.name), email: z.email().max(limits.email), phone: line(limits.phone) }),
    /** Who may sign for the organisation (firmatecknare): terms and claims are signed by that person. */
    signatory: z.object({ name: line(limits.name), role: line(limits.role) }),
    /** Whether the organisation may deduct VAT; where it may, its costs are stated net. */
    vat: z.enum(vatAnswers),
    /** Selling on a market within the project makes the grant state aid, to be given as de minimis aid. */
    economicActivity: z.boolean(),
    deMinimis: z.object({ receivedEuro: z.number().int().min(0) }).optional(),
  }),
);

const Project = z.lazy(() =>
  z.object({
    title: line(limits.title),
    summary: line(limits.summary),
    focusAreas: chosen.min(1),
    municipalities: chosen.min(1),
    perspectives: chosen,
    waysToTakePart: chosen,
    startDay: LocalDay,
    endDay: LocalDay,
  }),
);

/** A row of typed amounts and, if the applicant states one, the row's sum. */
const AmountRow = z.object({ id: z.string(), amounts, statedOre: Ore.optional() });
const StatedSums = z.object({ amounts, totalOre: Ore.optional() });

const Budget = z.lazy(() =>
  z.object({
    /** Every category in the call's order; one with a flat rate has no amounts, they are computed. */
    costs: z.array(AmountRow),
    financing: z.array(AmountRow),
    stated: z.object({ costs: StatedSums, financing: StatedSums }),
  }),
);

/** What is applied for, complete and checked. */
export const Application = z.lazy(() =>
  z.object({
    organisation: Organisation,
    project: Project,
    headings: z.record(z.string(), z.string()),
    budget: Budget,
  }),
);
export type Application = z.infer<typeof Application>;
