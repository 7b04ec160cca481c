import * as z from "zod";
import { PaidTo } from "../vocabulary/paid-to.ts";

/** The versions of the message pain.001 (ISO 20022) that a file for the bank can be written in. */
export const bankFileVersions = ["001.001.03", "001.001.09"] as const;

const Clearing = () => z.string().regex(/^\d{4,5}$/);

/** How the bank takes a file of payments, as data: banks differ in these. */
export const BankFile = z.lazy(() =>
  z.object({
    version: z.enum(bankFileVersions),
    /** The account that is paid from, and its bank's BIC. */
    from: PaidTo,
    bic: z.string().regex(/^[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?$/),
    /** The number of the agreement by which the bank knows the authority; else its organisation number stands there. */
    agreement: z
      .string()
      .regex(/^[0-9A-Za-z-]{1,35}$/)
      .optional(),
    /** The clearing numbers by which the bank knows bankgiro and plusgiro, where they are not the usual ones. */
    bankgiroClearing: Clearing().optional(),
    plusgiroClearing: Clearing().optional(),
  }),
);
export type BankFile = z.infer<typeof BankFile>;
