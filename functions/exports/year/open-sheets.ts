import type { Language } from "../../vocabulary/language.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import { emptyBytes, putUtf8, taken } from "../formats/bytes.ts";
import type { WrittenSheet } from "../formats/workbook.ts";
import { headingRow, putAmountCell, putRow, type SharedTexts } from "../formats/xlsx-cells.ts";
import { sheetFoot, sheetHead } from "../formats/xlsx-parts.ts";
import { openTexts } from "./open.texts.ts";
import type { OpenPilot } from "./open-at-year-end.ts";

type Row = { readonly texts: readonly string[]; readonly amounts: readonly Ore[]; readonly more?: readonly string[] };

/** A sheet of rows that begin with texts and go on with amounts, under one row of headings that stays. */
function sheetOf(name: string, columns: readonly string[], rows: readonly Row[], shared: SharedTexts): WrittenSheet {
  const bytes = emptyBytes();
  const widths = columns.map((column) => Math.max(18, column.length + 2));
  putUtf8(bytes, sheetHead(widths, 1));
  putUtf8(bytes, headingRow(columns));
  for (const { texts, amounts, more = [] } of rows)
    putRow(bytes, [...texts, ...more], shared, () => {
      for (const amount of amounts) putAmountCell(bytes, amount);
    });
  putUtf8(bytes, sheetFoot({ headings: 1, columns: columns.length, last: rows.length + 1 }));
  return { name, headings: 1, bytes: taken(bytes) };
}

/** The claims that nobody had examined, and the estimates, each as a sheet. */
export function openSheets(open: readonly OpenPilot[], lang: Language, shared: SharedTexts): readonly WrittenSheet[] {
  const t = openTexts[lang];
  const names = ({ registrationNumber, organisation }: OpenPilot) => [registrationNumber ?? t.noNumber, organisation];
  const claims = open.flatMap((pilot) =>
    pilot.claims.map(({ number, from, through, claimedOre, ofYearOre, givesOre }) => ({
      texts: [...names(pilot), t.reportOf(number), from, through],
      amounts: [claimedOre, ofYearOre, givesOre],
    })),
  );
  const estimates = open.flatMap((pilot) =>
    pilot.estimate
      ? [
          {
            texts: [...names(pilot), pilot.estimate.months.join(", ")],
            more: [t.ruleNames[pilot.estimate.rule], pilot.estimate.changed?.reason ?? ""],
            amounts: [pilot.estimate.ruleOre, pilot.estimate.amountOre],
          },
        ]
      : [],
  );
  const both = [t.pilot, t.organisation];
  return [
    sheetOf(t.claimsSheet, [...both, t.report, t.from, t.through, t.claimed, t.ofYear, t.gives], claims, shared),
    sheetOf(t.estimatesSheet, [...both, t.months, t.rule, t.why, t.byRule, t.amount], estimates, shared),
  ];
}
