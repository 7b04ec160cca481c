import { firstId } from "../../functions/calls/first-edition/ids.ts";
import type { Month } from "../../functions/vocabulary/instant.ts";
import { aWorkbook } from "../../test/builders/a-workbook.ts";
import type { Player } from "./person.ts";
import { type DemoPilot, girlUnit, withEmail } from "./pilots.ts";

/** Who takes part for the association; the last is an address that nobody meant. */
export const everyone = {
  anna: "Anna Berg",
  bo: "Bo Ek",
  cilla: "Cilla Dahl",
  elin: "Elin Falk",
  gun: "Gun Holm",
  wrong: "Daniel Ek",
} as const;
export type Who = keyof typeof everyone;

export type Member = {
  readonly name: string;
  readonly email: string;
  /** The person's own browser. */
  readonly at: Player;
};
export type Members = Readonly<Record<Who, Member>>;

/** The question of who signs for the organisation. */
export const signatoryQuestion = firstId.question("organisation.signatory");

/** An association's application, with Anna as its contact and Gun, the chair, as who signs for it. */
export function associationsPilot({ anna, gun }: Pick<Members, "anna" | "gun">, title: string): DemoPilot {
  const { organisation, project, ...rest } = withEmail(girlUnit, anna.email);
  return {
    ...rest,
    title,
    organisation: {
      ...organisation,
      "organisation.name": "Föreningen Ljusglimten (demo)",
      "organisation.number": "802400-2225",
      "organisation.type": "association",
      "organisation.contact.name": anna.name,
      "organisation.signatory.name": gun.name,
      "organisation.signatory.role": "Ordförande",
      [`${signatoryQuestion}.r1.email`]: gun.email,
    },
    project: { ...project, "project.title": title },
  };
}

const cell = (text: string, column: number, row: number) =>
  `<c r="${"ABCDE"[column]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The treasurer's spreadsheet of a month's costs: a row each, one of them a refund, and a sum below. */
export function costSheet(month: Month): Uint8Array {
  const rows = [
    ["Datum", "Vad", "Belopp", "Kostnadsslag", "Ver nr"],
    [`${month}-03`, "Ledararvoden", "12 500,00", "Personal", "A1"],
    [`${month}-10`, "Hyra av lokal", "3 200,50", "Externa tjänster", "A2"],
    [`${month}-12`, "Återbetald hyra", "-200,50", "Externa tjänster", "A3"],
    ["", "Summa", "15 500,00", "", ""],
  ];
  const inXml = rows.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((text, at) => cell(text, at, i + 1)).join("")}</row>`,
  );
  return aWorkbook([inXml.join("")]);
}

/** A photo as a phone takes it: small, and with the place where it was taken. */
export function aPhoto(): Buffer {
  const place = Buffer.from("Exif\0\0GPS 59.27 N 15.21 E").toString("hex").slice(0, 48);
  return Buffer.from(`ffd8ffe1001a${place}ffc0000b080001000101011100ffda0008010100003f0012ffd9`, "hex");
}
