import { isDecided } from "../../pilot/items/recovery.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { AccountString } from "../../vocabulary/account-plan.ts";
import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { minusOre, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import { claimBooked, ourReference } from "./invoice-basis.ts";

type Row = {
  readonly reference: string;
  readonly credit: string;
  readonly day: LocalDay;
  readonly dueDay: string;
  readonly amountOre: Ore;
  readonly invoice: string;
};
type Of = Pick<Pilot, "grant" | "call" | "lifecycle" | "recoveries">;

/** What is to be invoiced and what is to be credited, each on a row of its own: their sum is what was decided and holds. */
export const invoiceRows = (of: Of): readonly Row[] =>
  of.recoveries.filter(isDecided).flatMap(({ number, amountOre, decided, invoice, credits = [] }): readonly Row[] => {
    const common = { reference: ourReference(of, number), invoice: invoice?.reference ?? "" };
    return [
      { ...common, credit: "", day: dayOf(decided.at), dueDay: decided.dueDay, amountOre },
      ...credits.map((one) => ({
        ...common,
        credit: `${number}-${one.number}`,
        day: dayOf(one.at),
        dueDay: "",
        amountOre: minusOre(zeroOre, one.amountOre),
      })),
    ];
  });

const columnsOf = (of: Of): readonly CsvColumn<Row>[] => {
  const { grant } = of;
  const { debit, credit } = claimBooked(of);
  const string = (side: string, { account, costCentre, counterparty, project, activity }: AccountString) =>
    Object.entries({
      Konto: account,
      Kostnadsställe: costCentre,
      Motpart: counterparty,
      Projekt: project,
      Verksamhet: activity,
    }).map(([name, code]): CsvColumn<Row> => ({ header: `${name} ${side}`, text: () => code ?? "" }));
  return [
    { header: "Vår referens", text: ({ reference }) => reference },
    { header: "Kreditering", text: ({ credit: number }) => number },
    { header: "Dag", text: ({ day }) => day },
    { header: "Organisationsnummer", text: () => grant.organisationNumber },
    { header: "Den som ska betala", text: () => grant.organisation },
    { header: "Avser", text: () => `Återkrav av bidrag till ${grant.title}` },
    { header: "Belopp", ore: ({ amountOre }) => amountOre },
    { header: "Förfallodag", text: ({ dueDay }) => dueDay },
    ...string("debet", debit),
    ...string("kredit", credit),
    { header: "Fakturanummer", text: ({ invoice }) => invoice },
  ];
};

/** What finance invoices by, as a file that ledger systems and spreadsheets take. */
export function invoiceFile(of: Of): { readonly name: string; readonly text: string } {
  const columns = columnsOf(of);
  const name = `fakturaunderlag-${of.lifecycle.registrationNumber ?? of.grant.applicationId}.csv`;
  return { name, text: csvHead(columns) + csvPage(columns, invoiceRows(of)) };
}
