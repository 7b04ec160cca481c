import type { CallName } from "../../calls/call.store.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { CsvColumn } from "../../vocabulary/csv.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";

/** Who gives the grants, as the files name it. */
export type Funder = { readonly name: string; readonly number: string; readonly siteUrl: string };
type Call = Pick<CallName, "callId" | "title">;
/** All of a grant that is published: no person, and nothing that an applicant has written. */
export type PublishedGrant = Pick<
  Grant,
  | "applicationId"
  | "organisation"
  | "organisationNumber"
  | "municipality"
  | "unit"
  | "amountOre"
  | "decidedOn"
  | "startDay"
  | "endDay"
  | "ended"
  | "ending"
>;

/** A grant that was declined or lapsed never became one. One that was terminated was. */
export const isPublished = ({ ending }: Pick<Grant, "ending">): boolean =>
  ending === undefined || ending.kind === "terminated";

/** The licence of all that is published: whoever wants to may use it for anything. */
export const licence = "https://creativecommons.org/publicdomain/zero/1.0/";

/** An amount in kronor, as JSON has numbers. */
const kronorOf = (amount: Ore): number => amount / 100;
const organisationId = (number: string) => `SE-orgnr-${number.replace("-", "")}`;
const grantId = ({ number }: Pick<Funder, "number">, { applicationId }: Pick<Grant, "applicationId">) =>
  `360G-SE${number.replace("-", "")}-${applicationId}`;

/** A grant in the 360Giving Data Standard. @see https://standard.threesixtygiving.org */
function standardGrant(grant: PublishedGrant, call: Call, funder: Funder) {
  const { organisation, organisationNumber, municipality, unit, amountOre, decidedOn, startDay, endDay } = grant;
  const of = wordsIn(call.title, "sv");
  return {
    id: grantId(funder, grant),
    title: `${of}: ${organisation}`,
    description: `Bidrag till ${organisation} inom utlysningen ${of}.`,
    currency: "SEK",
    amountAwarded: kronorOf(amountOre),
    awardDate: decidedOn,
    plannedDates: [{ startDate: startDay, endDate: endDay }],
    recipientOrganization: [
      {
        id: organisationId(organisationNumber),
        name: organisation,
        ...(unit ? { department: unit.name } : {}),
        ...(municipality === "" ? {} : { addressLocality: municipality }),
        addressCountry: "Sverige",
      },
    ],
    fundingOrganization: [{ id: organisationId(funder.number), name: funder.name }],
    grantProgramme: [{ code: call.callId, title: of, url: `${funder.siteUrl}/utlysningar/${call.callId}` }],
  };
}

/** A file of grants in the 360Giving Data Standard; `next`: the address of the file that goes on. */
export function standardPackage(
  grants: readonly PublishedGrant[],
  { call, funder, next }: { readonly call: Call; readonly funder: Funder; readonly next?: string | undefined },
) {
  return {
    version: "1.1",
    title: `Bidrag från ${funder.name}: ${wordsIn(call.title, "sv")}`,
    publisher: { identifier: organisationId(funder.number), name: funder.name, website: funder.siteUrl },
    license: licence,
    ...(next === undefined ? {} : { next }),
    grants: grants.map((grant) => standardGrant(grant, call, funder)),
  };
}

/** How far a project has come, in one word. */
const stateOf = ({ ended, ending }: PublishedGrant): string => (ending ? "avbrutet" : ended ? "avslutat" : "pågår");

/** The columns of the same grants as CSV. */
export const grantColumns = (call: Call, funder: Funder): readonly CsvColumn<PublishedGrant>[] => {
  const day = (of: (grant: PublishedGrant) => LocalDay) => (grant: PublishedGrant) => of(grant);
  return [
    { header: "Id", text: (grant) => grantId(funder, grant) },
    { header: "Utlysning", text: () => wordsIn(call.title, "sv") },
    { header: "Organisation", text: ({ organisation }) => organisation },
    { header: "Organisationsnummer", text: ({ organisationNumber }) => organisationNumber },
    { header: "Enhet", text: ({ unit }) => unit?.name ?? "" },
    { header: "Kommun", text: ({ municipality }) => municipality },
    { header: "Beviljat belopp", ore: ({ amountOre }) => amountOre },
    { header: "Valuta", text: () => "SEK" },
    { header: "Beslutsdag", text: day(({ decidedOn }) => decidedOn) },
    { header: "Första dag", text: day(({ startDay }) => startDay) },
    { header: "Sista dag", text: day(({ endDay }) => endDay) },
    { header: "Läge", text: stateOf },
  ];
};
