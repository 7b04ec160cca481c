import { bookedOn } from "../../functions/ledger/accounts.ts";
import type { LedgerLine, Verification } from "../../functions/ledger/verification.ts";
import { ledgerShards } from "../../functions/platform/table/index-keys.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Item, Page, Query } from "../../functions/platform/table/table.ts";
import { AccountPlan } from "../../functions/vocabulary/account-plan.ts";
import { ApplicationId, CallId, type RegistrationNumber } from "../../functions/vocabulary/ids.ts";
import { type Instant, LocalDay, Month } from "../../functions/vocabulary/instant.ts";
import type { Ore } from "../../functions/vocabulary/ore.ts";
import { OrganisationNumber } from "../../functions/vocabulary/organisation-number.ts";

/** The month that is measured. */
export const month = Month.parse("2026-11");

const plan = AccountPlan.parse({ project: "P12", activity: "110", counterparties: { association: "81" } });
const organisationType = "association";
const cost = bookedOn("accepted-cost", { plan, organisationType, categoryAccount: "4010" });
const payment = bookedOn("payment", { plan, organisationType });
const days = Array.from({ length: 28 }, (_, i) => LocalDay.parse(`2026-11-${String(i + 1).padStart(2, "0")}`));
const categories = ["Egen personal", "Externa tjänster", "Resor och logi", "Indirekta kostnader"].map((label, i) => ({
  id: `category-${i}`,
  label,
}));
const callId = CallId.parse("kraftsamling-piloter-2026");
const municipalities = ["Hallsberg", "Örebro", "Lindesberg"];
const organisationNumber = OrganisationNumber.parse("212000-0357");

const pilots = 3000;
const letters = "abcdefghijkmnpqr";
const applicationIds = Array.from({ length: pilots }, (_, i) =>
  ApplicationId.parse(Array.from({ length: 16 }, (_, j) => letters[(i >> (j % 12)) % 16]).join("")),
);

/** How many lines a verification has: from one to nine, as claims by category and month have. */
const linesOf = (number: number): number => 1 + ((number * 7) % 9);

const pageSize = 1000;

const someDay = LocalDay.parse("2026-11-01");
const someApplication = ApplicationId.parse("a".repeat(16));

function commonOf(number: number) {
  const pilot = number % pilots;
  // Numbers follow the clock: eight thousand a day, a thousand an hour.
  const day = days[Math.floor(number / 8000) % days.length] ?? someDay;
  const minutes = String(number % 60).padStart(2, "0");
  return {
    postedAt: `${day}T${10 + (Math.floor(number / 1000) % 8)}:${minutes}:00.000Z` as Instant, // as: in the form of one
    day,
    applicationId: applicationIds[pilot] ?? someApplication,
    registrationNumber: `26RS${10_000 + pilot}` as RegistrationNumber, // as: in the form of one
    organisation: `Föreningen Exempel ${pilot}`,
    municipality: municipalities[pilot % municipalities.length] ?? "",
    reference: `report/${number % 8}`,
  };
}

/** The lines of a verification: accepted costs, and a payment for every fifth of them. */
function pushVerification(page: LedgerLine[], number: number, lines: number): void {
  const { postedAt, day, applicationId, registrationNumber, organisation, municipality, reference } = commonOf(number);
  for (let line = 1; line <= lines; line++) {
    const isCost = line % 5 !== 0;
    const { debit, credit } = isCost ? cost : payment;
    page.push({
      series: "P2026",
      number,
      month,
      postedAt,
      postingDay: day,
      trueDay: day,
      applicationId,
      callId,
      registrationNumber,
      organisation,
      organisationNumber,
      municipality,
      reference,
      line,
      kind: isCost ? "accepted-cost" : "payment",
      amountOre: ((number * 7919 + line * 104_729) % 10_000_000) as Ore, // as: a whole number
      debit,
      credit,
      category: isCost ? categories[line % categories.length] : undefined,
      costPeriod: month,
      vat: isCost ? "net" : undefined,
      voucher: isCost ? `A ${number}${line}` : undefined,
      runningTotalOre: ((number * 104_729 + line) % 80_000_000) as Ore, // as: a whole number
    });
  }
}

/** A verification of the same lines, as the table would give it. */
function verification(number: number): Verification {
  const lines: LedgerLine[] = [];
  pushVerification(lines, number, linesOf(number));
  const { postedAt, day, ...common } = commonOf(number);
  const dates = { month, postedAt, postingDay: day, trueDay: day };
  return JSON.parse(
    JSON.stringify({ v: 2, series: "P2026", number, ...dates, callId, organisationNumber, ...common, lines }),
  );
}

/**
 * So many lines in pages of a thousand, as `readMonth` gives them, made as cheaply as lines can be made: the floor is
 * measured over the same pages, and what they cost would make it look higher than it is.
 */
export async function* ledgerPages(lines: number): AsyncGenerator<readonly LedgerLine[], void, undefined> {
  let number = 0;
  for (let left = lines; left > 0; left -= pageSize) {
    const page: LedgerLine[] = [];
    const size = Math.min(left, pageSize);
    while (page.length < size) {
      number++;
      pushVerification(page, number, Math.min(linesOf(number), size - page.length));
    }
    yield page;
  }
}

/** A page of DynamoDB holds 1 MB: of verifications of five lines, about so many. */
const itemsAPage = 500;

/** The pages that the table would answer with for a month of so many verifications, by partition. */
function pagesOf(verifications: number): ReadonlyMap<string, readonly Item[][]> {
  const pages = new Map<string, Item[][]>();
  for (let number = 1; number <= verifications; number++) {
    const pk = keys.ledger(month, number % ledgerShards);
    const shard = pages.get(pk) ?? [[]];
    pages.set(pk, shard);
    if ((shard.at(-1)?.length ?? 0) >= itemsAPage) shard.push([]);
    shard.at(-1)?.push({ pk, sk: `P2026#${String(number).padStart(9, "0")}`, ...verification(number) });
  }
  return pages;
}

/** A table that answers with pages made beforehand: what is measured is the reader, and no network. */
export function replayed(verifications: number) {
  const pages = pagesOf(verifications);
  const query = async ({ pk, after }: Query): Promise<Page> => {
    const own = pages.get(pk) ?? [];
    const at = Number(after ?? 0);
    const items = own[at] ?? [];
    return at + 1 < own.length ? { items, next: String(at + 1) } : { items };
  };
  return { query, partitions: [...pages.keys()] };
}
