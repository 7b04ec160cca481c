import { byStaff, press } from "../../pilot/press.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Sheet } from "../../platform/sheets/sheet.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, nonceOf, page, type Visit } from "../../platform/web/route.ts";
import { Nonce, portfolioSubject } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { canBeMapped } from "../measure.form.ts";
import { measureLimits, sameMeasure } from "../measure.ts";
import { portfolioPaths } from "../paths.ts";
import { allMeasures, programmeInForce } from "../portfolio.store.ts";
import { importForm } from "./import.form.ts";
import { importTexts } from "./import.texts.ts";
import { importedAtOnce, importMeasures } from "./import-measures.act.ts";

const officers = ["officer"] as const;
type Officer = Visit<typeof officers>;

/** A file's bytes, as the form's middleware leaves them: text, or the data URL of what is no text. */
function bytesOf(text: string): Uint8Array {
  const [, coded] = /^data:application\/octet-stream;base64,(.*)$/s.exec(text) ?? [];
  return coded === undefined ? new TextEncoder().encode(text) : new Uint8Array(Buffer.from(coded, "base64"));
}

/** Each part of an import has a number of its own, always the same for the same form: what died goes on where it was. */
const signs = "abcdefghijkmnpqrstuvwxyz23456789";
const partNonce = (nonce: Nonce, part: number): Nonce => Nonce.parse(`${nonce.slice(0, 15)}${signs[part % 32]}`);

/** The first sheet of a file, or why it cannot be read. */
async function sheetOf(text: string, lang: Language): Promise<Sheet | { readonly wrong: readonly string[] }> {
  const t = importTexts[lang];
  const { readSheets } = await import("../../platform/sheets/read-sheets.ts");
  const read = readSheets(bytesOf(text));
  if ("problem" in read) return { wrong: [t[read.problem]] };
  const [sheet] = read.sheets;
  if (!sheet || sheet.rows.length < 2) return { wrong: [t["empty-sheet"]] };
  return sheet.rows.length > measureLimits.list + 1 ? { wrong: [t["too-many-rows"]] } : sheet;
}

/** Measures from a sheet. */
export function importRoutes({ table }: { readonly table: Table }) {
  const asked = (visit: Pick<Visit, "params">) => programmeInForce(table, visit.params["programmeId"] ?? "");
  const address = portfolioPaths.import("{programmeId}");

  async function shown(visit: Officer, problems: readonly Problem[] = []): Promise<Answer> {
    const programme = await asked(visit);
    if (!canBeMapped(programme)) return seeOther(portfolioPaths.of(programme.programmeId));
    const { "p-file": _, ...typed } = visit.typed;
    const named = { programme: programme.programmeId, name: wordsIn(programme.name, visit.language) };
    return html(visit, (await import("./import.page.tsx")).ImportPage, { ...named, typed, problems });
  }

  /** The file's rows, or all that is wrong with it. */
  async function readIn(visit: Officer) {
    const { typed, language } = visit;
    const t = importTexts[language];
    const programme = await asked(visit);
    const text = [typed["p-file"] ?? ""].flat().join("");
    if (text === "" || !canBeMapped(programme)) return { wrong: [t.missing] };
    const sheet = await sheetOf(text, language);
    if ("wrong" in sheet) return sheet;
    const { programmeId } = programme;
    const subject = portfolioSubject(programmeId);
    // What this very form has brought in already is not there twice: its press is answered once more.
    const by = `${importMeasures.name}#${subject}#${visit.person.subject}`;
    const own = await table.get("pilots", keys.nonce(by, partNonce(nonceOf(typed), 0)));
    const mapped = new Set(own ? [] : (await allMeasures(table, programmeId)).map(sameMeasure));
    const sure = [typed["p-sure"] ?? []].flat().includes("p-yes");
    const { readMeasures } = await import("./read-measures.ts");
    const read = readMeasures(sheet, { programme, mapped, sure }, language);
    return "faults" in read ? { wrong: read.faults } : { rows: read.rows, subject, programmeId };
  }

  return [
    page(address, officers, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(importForm, request),
      [
        button(address, officers, async (visit) => {
          const read = await readIn(visit);
          if ("wrong" in read)
            return shown(
              visit,
              read.wrong.map((text) => ({ field: "p-file", text })),
            );
          const { rows, subject, programmeId } = read;
          const nonce = nonceOf(visit.typed);
          for (let at = 0; at < rows.length; at += importedAtOnce) {
            const part = byStaff(visit, "officer", { rows: rows.slice(at, at + importedAtOnce) }, subject);
            await press(table, importMeasures, { ...part, nonce: partNonce(nonce, at / importedAtOnce) });
          }
          return seeOther(`${portfolioPaths.of(programmeId)}?klart=${rows.length}-nya`);
        }),
      ],
    ),
  ];
}
