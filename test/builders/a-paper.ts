import type { CaseDocument } from "../../functions/pilot/items/case-document.ts";
import type { Paper } from "../../functions/platform/documents/paper.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Write } from "../../functions/platform/table/table.ts";
import type { ApplicationId, DocumentId } from "../../functions/vocabulary/ids.ts";
import { RegistrationNumber } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";

/** A document with a block of every kind, long enough for several pages. */
export const aPaper = (changes: Partial<Paper> = {}): Paper => ({
  format: 1,
  language: "sv",
  title: "Beslut om bidrag: Ung röst i Čohkkiras",
  sender: {
    name: "Region Exempel",
    lines: ["Organisationsnummer 232100-0000", "Box 1, 700 00 Exempelstad", "piloter@example.org"],
  },
  receiver: ["Föreningen Exempel", "Demogatan 1", "700 00 Exempelstad"],
  reference: [
    { name: "Datum", value: "14 april 2026" },
    { name: "Diarienummer", value: "26RS10970-2" },
  ],
  blocks: [
    { kind: "heading", level: 2, text: "Beslut" },
    {
      kind: "paragraph",
      text: "Ni beviljas högst 300 000 kr.\n\n1. Lägesrapport varje kvartal.\n2. Samverkansavtal före start.",
    },
    {
      kind: "facts",
      rows: [
        { name: "Projekttid", value: "1 maj 2026 – 31 december 2027" },
        { name: "Beslutsfattare", value: "Ada Exempel\nBo Exempel" },
      ],
    },
    {
      kind: "table",
      caption: "Belopp per år",
      columns: [{ label: "År" }, { label: "Belopp", numeric: true }],
      rows: Array.from({ length: 45 }, (_, i) => [`Rad ${i + 1}`, `${i + 1} 000 kr`]),
      footer: ["Summa", "300 000 kr"],
    },
    { kind: "heading", level: 3, text: "Skäl" },
    { kind: "paragraph", text: "Ansökan är genomarbetad och riktar sig till unga som sällan blir hörda. ".repeat(60) },
    { kind: "list", items: ["Ett", "Två"] },
    { kind: "list", boxes: true, items: ["Ja", "Nej"] },
    { kind: "room", lines: 3 },
  ],
  ...changes,
});

/** A document of a case whose files are made, as the outbox leaves it. */
export function aMadeDocument(id: ApplicationId, documentId: DocumentId, at: Instant): Write[] {
  const { sender, reference, ...paper } = aPaper();
  const file = (kind: string) => ({ key: `documents/${id}/${kind}`, sha256: "0".repeat(64), bytes: 35_000 });
  const document: CaseDocument = {
    ...{ v: 1, documentId, kind: "decision", title: paper.title, language: paper.language, at },
    registered: { number: RegistrationNumber.parse("26RS10970-2"), serial: 2, sender },
    made: { at, pages: 4, pdf: file("pdf"), docx: file("docx") },
  };
  const [day] = reference;
  return [
    { table: "pilots", put: { ...keys.document(id, documentId), ...document } },
    {
      table: "pilots",
      put: { ...keys.paper(id, documentId), v: 1, at, paper: { ...paper, reference: day ? [day] : [] } },
    },
  ];
}
