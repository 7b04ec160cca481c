import type { Same } from "../../vocabulary/language.ts";
import type { Correctable } from "../items/party.ts";

const sv = {
  title: "Rättat efter inlämningen",
  now: (now: string, was: string) => `${now} (i ansökan eller tidigare: ${was})`,
  none: "inget",
  by: (by: string, at: string) => `Rättat av ${by} ${at}`,
  what: {
    organisation: "Organisationens namn",
    organisationNumber: "Organisationsnummer",
    municipality: "Hemvist",
    mailbox: "Officiell e-post",
  } satisfies Record<Correctable, string>,
};

const en: Same<typeof sv> = {
  title: "Corrected after it was handed in",
  now: (now, was) => `${now} (in the application, or before: ${was})`,
  none: "nothing",
  by: (by, at) => `Corrected by ${by} on ${at}`,
  what: {
    organisation: "Name of the organisation",
    organisationNumber: "Organisation number",
    municipality: "Home",
    mailbox: "Official mailbox",
  },
};

export const correctedBesideTexts = { sv, en };
