import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

/** What the person wants to hold from now on, and why. */
export type Correction = {
  readonly organisation: string;
  readonly organisationNumber: OrganisationNumber;
  readonly municipality: string;
  readonly mailbox: string;
  readonly reason: string;
};
