import type { Paper } from "../../functions/platform/documents/paper.ts";

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
