import { tableXlsx } from "../../exports/contract.ts";
import { stageName } from "../../pilot/stages/stages.texts.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { mayRead } from "../access.ts";
import { readable } from "../open-work.ts";
import { deskTexts } from "./desk.texts.ts";
import type { DeskRow } from "./desk-row.ts";
import { shownRow } from "./shown-row.ts";

type Column = { readonly header: string; readonly width: number; readonly of: (row: DeskRow) => string };

/** What the list's file is made for: its reader's language and roles, and the day on which something is late. */
export type FileFor = { readonly roles: readonly Role[]; readonly today: LocalDay; readonly lang: Language };

function columnsOf({ roles, today, lang }: FileFor): readonly Column[] {
  const t = deskTexts[lang];
  const shown = (row: DeskRow) => shownRow(row, roles, today, lang);
  const firstDue = ({ works }: DeskRow) =>
    readable(works, roles)
      .flatMap(({ due }) => due ?? [])
      .sort()[0];
  const readsAll = mayRead(roles, "application");
  return [
    { header: t.number, width: 16, of: (row) => row.registrationNumber ?? "" },
    { header: t.pilot, width: 40, of: (row) => row.title },
    { header: t.organisation, width: 30, of: (row) => row.organisation },
    { header: t.municipality, width: 18, of: (row) => row.municipality },
    ...(readsAll ? [{ header: t.area, width: 30, of: (row: DeskRow) => row.areas.join(", ") }] : []),
    ...(readsAll ? [{ header: t.tags, width: 24, of: (row: DeskRow) => (row.tags ?? []).join(", ") }] : []),
    { header: t.call, width: 26, of: (row) => row.callId },
    { header: t.stage, width: 16, of: (row) => stageName(row.stage, row.way, lang) },
    { header: t.inStageSince, width: 12, of: (row) => dayOf(row.stageSince) },
    { header: t.owner, width: 22, of: (row) => row.owner?.name ?? "" },
    {
      header: t.todo,
      width: 50,
      of: (row) =>
        shown(row)
          .works.map(({ what, who }) => `${what} (${who})`)
          .join(", "),
    },
    { header: t.due, width: 12, of: (row) => firstDue(row) ?? "" },
    { header: t.lateHeader, width: 12, of: (row) => String(shown(row).lateDays || "") },
    { header: t.reviews, width: 14, of: (row) => shown(row).reviews ?? "" },
    { header: t.last, width: 50, of: (row) => shown(row).last?.what ?? "" },
    {
      header: t.lastDay,
      width: 12,
      of: (row) => {
        const { last } = shown(row);
        return last ? dayOf(last.at) : "";
      },
    },
  ];
}

type DeskFile = { readonly name: string; readonly type: string; readonly file: Uint8Array };

/** The list as Swedish Excel opens it: semicolons, UTF-8 with its mark, and no cell that a spreadsheet takes for a formula. */
export function deskCsv(rows: readonly DeskRow[], of: FileFor): DeskFile {
  const columns: readonly CsvColumn<DeskRow>[] = columnsOf(of).map(({ header, of: text }) => ({ header, text }));
  const text = csvHead(columns) + csvPage(columns, rows);
  return {
    name: `${deskTexts[of.lang].fileName}-${of.today}.csv`,
    type: "text/csv; charset=utf-8",
    file: new TextEncoder().encode(text),
  };
}

/** The list as a workbook. */
export async function deskXlsx(rows: readonly DeskRow[], of: FileFor): Promise<DeskFile> {
  const columns = columnsOf(of);
  const t = deskTexts[of.lang];
  const sheet = { name: t.sheet, columns, rows: rows.map((row) => columns.map(({ of: text }) => text(row))) };
  return { name: `${t.fileName}-${of.today}.xlsx`, ...(await tableXlsx(sheet)) };
}
