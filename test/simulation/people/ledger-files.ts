import { accountsIn, type Bounds, choicesIn } from "../../../functions/claims/sie/choose.ts";
import { chooseCosts } from "../../../functions/claims/sie/choose-costs.act.ts";
import { costsChosen } from "../../../functions/claims/sie/lines.ts";
import { mapAccounts } from "../../../functions/claims/sie/map-accounts.act.ts";
import { readSie } from "../../../functions/claims/sie/read-sie.ts";
import { removeCosts } from "../../../functions/claims/sie/remove-costs.act.ts";
import type { SieFile } from "../../../functions/claims/sie/sie-file.ts";
import { isSpreadsheet } from "../../../functions/claims/sie/sie-file.ts";
import { startImport } from "../../../functions/claims/sie/start-import.act.ts";
import { useCosts } from "../../../functions/claims/sie/use-costs.act.ts";
import { chooseColumns } from "../../../functions/claims/spreadsheet/choose-columns.act.ts";
import { accountsInSheet, costsOfSheet } from "../../../functions/claims/spreadsheet/sheet-costs.ts";
import { readSheets } from "../../../functions/platform/sheets/read-sheets.ts";
import type { Sheet } from "../../../functions/platform/sheets/sheet.ts";
import { Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { Month } from "../../../functions/vocabulary/instant.ts";
import { monthsBetween } from "../../../functions/vocabulary/months.ts";
import { type ASieFile, aSieFile, theLedger } from "../../builders/a-sie-file.ts";
import { holder, openReport } from "./holders.ts";
import { button, type Look, type Play, saving } from "./play.ts";

const objects = { "6": "P12" };
/** A holder's ledger with one cost a month for the whole project. */
const ledger: ASieFile = {
  ...theLedger,
  verifications: monthsBetween(Month.parse("2026-12"), Month.parse("2027-12")).map((month, i) => ({
    series: "A",
    number: String(i + 1),
    day: `${month}-15`,
    text: "Faktura",
    rows: [
      { account: i % 2 === 0 ? "7010" : "5810", ore: 1_234_500 + i, objects },
      { account: "1930", ore: -1_234_500 - i },
    ],
  })),
};
/** The same as a spreadsheet, with its headings. */
const inRows = [
  "Dag;Text;Belopp;Konto;Ver",
  ...ledger.verifications.flatMap(({ day, number, rows: [row] }) =>
    row ? [`${day};Faktura;${(row.ore / 100).toFixed(2)};${row.account};A${number}`] : [],
  ),
].join("\n");
const columns = { sheet: "", day: "A", text: "B", amount: "C", account: "D", voucher: "E" };
function sheetRead(): Sheet {
  const read = readSheets(new TextEncoder().encode(inRows));
  const sheet = "sheets" in read ? read.sheets[0] : undefined;
  if (!sheet) throw new Error("the spreadsheet has a sheet");
  return sheet;
}

let file: SieFile | undefined;
/** The file, read by the product's own reader once. */
function fileRead(): SieFile {
  if (file) return file;
  const read = readSie(aSieFile(ledger));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  file = read.file;
  return file;
}

/** The report's file on its way, and the months that it may choose from. */
function onTheWay(look: Look) {
  const report = openReport(look);
  const item = report && look.pilot.sieFiles.get(report.number);
  const from = Month.safeParse(report?.typed["p-period.from"]).data;
  const through = Month.safeParse(report?.typed["p-period.to"]).data;
  if (!report || !item || !from || !through || from > through || !look.pilot.grantIfAny) return undefined;
  const { startDay, endDay } = look.pilot.grant;
  const bounds: Bounds = { from, through, startDay, endDay };
  return { item, bounds, shown: { number: report.number, version: item.version } };
}

/** What a holder does who takes the costs from a ledger file. */
export const ledgerFiles: readonly Play[] = [
  {
    weight: 4,
    play: (look) => {
      const report = openReport(look);
      const fileId = newId(Nonce);
      const fileName = look.chance.likely(0.6) ? "Bok.se" : "Bok.csv";
      const command = report && { number: report.number, fileId, fileName, fileKey: `kept/${fileId}` };
      return command && saving(look, startImport, { by: holder, command });
    },
  },
  {
    weight: 9,
    play: (look) => {
      const way = onTheWay(look);
      if (!way || way.item.selection) return undefined;
      if (isSpreadsheet(way.item.fileName)) {
        const accounts = accountsInSheet(sheetRead(), columns, way.bounds).map(({ account }) => account);
        return button(look, chooseColumns, { by: holder, command: { ...way.shown, columns, accounts } });
      }
      const found = choicesIn(fileRead(), way.bounds).objects.find(({ object }) => object === "P12");
      if (!found) return undefined;
      const selection = { dimension: found.dimension, object: found.object };
      return button(look, chooseCosts, { by: holder, command: { ...way.shown, selection } });
    },
  },
  {
    weight: 9,
    play: (look) => {
      const way = onTheWay(look);
      if (!way?.item.selection || way.item.mapping) return undefined;
      const accounts = isSpreadsheet(way.item.fileName)
        ? accountsInSheet(sheetRead(), columns, way.bounds)
        : accountsIn(fileRead(), way.item.selection, way.bounds);
      const mapping = Object.fromEntries(
        accounts.map(({ account }) => [account, account === "7010" ? "staff" : "travel"]),
      );
      return button(look, mapAccounts, { by: holder, command: { ...way.shown, mapping } });
    },
  },
  {
    weight: 9,
    play: (look) => {
      const way = onTheWay(look);
      if (!way?.item.selection || !way.item.mapping) return undefined;
      const { selection, mapping } = way.item;
      const asked = { mapping, bounds: way.bounds, texts: true };
      const { lines, summed } = isSpreadsheet(way.item.fileName)
        ? costsOfSheet(sheetRead(), { ...asked, columns })
        : costsChosen(fileRead(), { ...asked, selection });
      return button(look, useCosts, { by: holder, command: { ...way.shown, costs: { lines, summed } } });
    },
  },
  {
    weight: 6,
    play: (look) => {
      const report = openReport(look);
      const used = report && look.pilot.importedCosts.get(report.number);
      return (
        report &&
        used &&
        button(look, removeCosts, { by: holder, command: { number: report.number, version: used.version } })
      );
    },
  },
];
