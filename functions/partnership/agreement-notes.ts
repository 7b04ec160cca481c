import { LocalDay, yearOf } from "../vocabulary/instant.ts";
import { minusOre, type Ore, sumOre } from "../vocabulary/ore.ts";
import type { Agreement, Decided, Terms } from "./agreement.ts";

/** What has come from others in a year, and what of the target is missing; nothing waits for it. */
export type FundedYear = { readonly year: number; readonly bookedOre: Ore; readonly missingOre?: Ore };

const yearsOf = ({ from, through }: Pick<Terms, "from" | "through">): readonly number[] =>
  Array.from({ length: through - from + 1 }, (_, i) => from + i);

/** @example fundedYears(agreement, terms) // 2027: 9 400 000 booked, 600 000 below the target of 10 000 000 */
export function fundedYears({ funding = [] }: Pick<Agreement, "funding">, terms: Terms): readonly FundedYear[] {
  const { targetOre } = terms;
  const all = [...new Set([...yearsOf(terms), ...funding.map(({ year }) => year)])].sort((a, b) => a - b);
  return all.map((year) => {
    const bookedOre = sumOre(funding.filter((one) => one.year === year).map(({ amountOre }) => amountOre));
    const isMissing = targetOre !== undefined && bookedOre < targetOre && yearsOf(terms).includes(year);
    return { year, bookedOre, ...(isMissing ? { missingOre: minusOre(targetOre, bookedOre) } : {}) };
  });
}

/** Whether what was decided on a day is paid: not after the agreement has ended. */
export const staysPayable = ({ dissolved }: Pick<Agreement, "dissolved">, day: LocalDay): boolean =>
  dissolved === undefined || day <= dissolved.day;

/** What was decided, the oldest first, in two: what stays payable, and what was decided after the end. */
export function decidedOf(agreement: Pick<Agreement, "decided" | "dissolved">) {
  const all = [...(agreement.decided ?? [])].sort((a, b) => (a.day < b.day ? -1 : 1));
  const stays = ({ day }: Decided) => staysPayable(agreement, day);
  return { payable: all.filter(stays), after: all.filter((one) => !stays(one)) };
}

/** A party's follow-up of a year: owed by 31 March of the next. */
export type OwedFollowUp = {
  readonly year: number;
  readonly party: string;
  readonly dueDay: LocalDay;
  readonly received?: LocalDay;
  readonly isLate: boolean;
};

/** The follow-ups of years that are over, each with its receipt or without. */
export function followUpsOwed(
  { followUps = [] }: Pick<Agreement, "followUps">,
  terms: Terms,
  today: LocalDay,
): readonly OwedFollowUp[] {
  return yearsOf(terms)
    .filter((year) => year < yearOf(today))
    .flatMap((year) =>
      terms.parties.map(({ name: party }) => {
        const came = followUps.find((one) => one.year === year && one.party === party);
        const dueDay = LocalDay.parse(`${year + 1}-03-31`);
        return {
          ...{ year, party, dueDay, isLate: !came && today > dueDay },
          ...(came ? { received: came.day } : {}),
        };
      }),
    );
}

/** Who has not signed a version yet; nobody where no signatories are named. */
export const unsignedOf = ({ signatories = [] }: Pick<Terms, "signatories">) =>
  signatories.filter(({ signed }) => signed === undefined);
