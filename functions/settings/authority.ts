import * as z from "zod";
import { Words } from "../platform/forms/words.ts";
import { AccountPlan, memorandumModes } from "../vocabulary/account-plan.ts";
import { estimateRules } from "../vocabulary/estimate-rule.ts";
import { LocalDay } from "../vocabulary/instant.ts";
import { languages } from "../vocabulary/language.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { Contact, NumberSeries, OwnDays } from "./authority-head.ts";
import { BankFile } from "./bank-file.ts";
import { ConfirmationColumns } from "./confirmation-columns.ts";
import { Logo } from "./logo.ts";
import { NypsLayout } from "./nyps-layout.ts";
import { PayablesLayout } from "./payables-layout.ts";
import { PaymentModes } from "./payment-modes.ts";
import { Retention } from "./retention.ts";
import { mostUnits, Unit } from "./unit.ts";

// Every page reads the head alone (authority-head.ts): the schemas of the whole document are made when one is first read.
const Line = () => z.string().min(1).max(200);
const Paragraphs = () => z.array(Words(4000)).max(40);

/** The decision behind a version: which body, on what day, under which section of its minutes. */
export const DecidedBy = z.lazy(() =>
  z.object({ body: Line(), day: LocalDay, section: z.string().max(40).optional() }),
);
export type DecidedBy = z.infer<typeof DecidedBy>;

const document = () => ({
  format: z.literal(1),
  version: z.number().int().min(1).max(9999),
  /** As the ledger's files and every page name it. */
  name: Line(),
  number: OrganisationNumber,
  /** What the site is called. */
  service: Words(80),
  /** In which the pages are offered; the first is the one of files and of those who have chosen none. */
  languages: z
    .array(z.enum(languages))
    .min(1)
    .refine((chosen) => new Set(chosen).size === chosen.length, "a language is offered once"),
  contact: Contact(),
  /** Who hears of obstacles, and what the page on accessibility says besides what is true of every site of this build. */
  accessibility: z.object({ email: z.email().max(254), more: Paragraphs() }),
  /** Who answers questions about personal data, and what the page says besides, such as how long what is kept. */
  dataProtection: z.object({ email: z.email().max(254), more: Paragraphs() }),
  /** The colour of the site's head: readable with white text on it. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  logo: Logo.optional(),
  numbers: NumberSeries(),
  /** The accounts that a new call begins with. */
  accounting: AccountPlan.prefault({}),
  /** Whether the ledger file holds what stands on memorandum accounts; it does where nothing is said. */
  memorandum: z.enum(memorandumModes).optional(),
  /** How what is paid reaches the books, from which month on; on the day of the payment where nothing is said. */
  paymentModes: PaymentModes.optional(),
  /** How the supplier ledger takes payables, where it does. */
  payablesFile: PayablesLayout.optional(),
  /** How the bank takes a file of payments, where it does. */
  bankFile: BankFile.optional(),
  /** Where a spreadsheet of what is paid says it; else its headings or first columns do. */
  confirmationColumns: ConfirmationColumns.optional(),
  /** How months that nobody has claimed are estimated at a year's end; by the budget where nothing is said. */
  estimates: z.enum(estimateRules).optional(),
  /** By the calendar payments are made on every weekday that is no holiday (`vocabulary/bank-days.ts`). */
  bankDays: OwnDays().default([]),
  retention: Retention.prefault({}),
  /** The units that may apply where a call lets them; none where nothing is said. */
  units: z.array(Unit).max(mostUnits).default([]),
  /** How the national follow-up takes decisions and payments; nothing is handed over where nothing is said. */
  nyps: NypsLayout.optional(),
  decidedBy: DecidedBy.optional(),
});

/** The authority that a site is of, as one version of its document says it. Versions never change. */
export const Authority = z.lazy(() => z.object(document()));
export type Authority = z.infer<typeof Authority>;

/** The next version while it is written: what it must have may still be missing, and is then the empty text. */
export const AuthorityInWork = z.lazy(() =>
  z.object({
    ...document(),
    name: z.string().max(200),
    number: z.string().max(20),
    service: z.record(z.string(), z.string().max(80)),
    contact: Contact().extend({ email: z.string().max(254) }),
    accessibility: z.object({ email: z.string().max(254), more: Paragraphs() }),
    dataProtection: z.object({ email: z.string().max(254), more: Paragraphs() }),
  }),
);
export type AuthorityInWork = z.infer<typeof AuthorityInWork>;
