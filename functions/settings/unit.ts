import * as z from "zod";
import { AccountCode } from "../vocabulary/account-plan.ts";

/**
 * A unit of the authority itself, which may apply where a call lets it. Its money is booked between cost centres, its
 * manager answers for what it is given to do, and none of its people handles its cases.
 */
export const Unit = z.lazy(() =>
  z.object({
    /** As the authority's own papers name it: `4711`. */
    code: AccountCode,
    name: z.string().min(1).max(200),
    manager: z.object({ name: z.string().min(1).max(200), email: z.email().max(254) }),
    /** Where what it gets is booked. */
    costCentre: AccountCode,
    /** The addresses of those of its people who sign in here. */
    staff: z.array(z.email().max(254)).max(100).default([]),
  }),
);
export type Unit = z.infer<typeof Unit>;

/** So many units may be listed. */
export const mostUnits = 100;

/** Whose mailboxes are the unit's: its manager's and those of its people. */
export const mailboxesOf = ({ manager, staff }: Unit): readonly string[] => [manager.email, ...staff];
