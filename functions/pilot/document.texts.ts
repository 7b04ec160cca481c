import type { Same } from "../vocabulary/language.ts";
import type { DocumentKind } from "./items/case-document.ts";

const sv = {
  files: "Spara eller skriv ut",
  file: {
    pdf: (pages: number, size: string) => `Hämta som PDF (${pages} ${pages === 1 ? "sida" : "sidor"}, ${size})`,
    docx: (_: number, size: string) => `Hämta som Word-fil (${size})`,
  },
  soon: "Filerna görs just nu. Läs in sidan på nytt om en liten stund.",
  kinds: {
    decision: "Beslut",
    basis: "Beslutsunderlag",
    terms: "Villkor",
    "invoice-basis": "Underlag för faktura",
    credit: "Kreditering",
    proposal: "Förslag till beslut",
    continuation: "Beslut om fortsättning",
  } satisfies Record<DocumentKind, string>,
  readKinds: {
    decision: "Läs beslutet",
    basis: "Läs underlaget",
    terms: "Läs villkoren",
    "invoice-basis": "Läs underlaget",
    credit: "Läs krediteringen",
    proposal: "Läs förslaget",
    continuation: "Läs beslutet om fortsättning",
  } satisfies Record<DocumentKind, string>,
};

const en: Same<typeof sv> = {
  files: "Save or print",
  file: {
    pdf: (pages, size) => `Download as PDF (${pages} ${pages === 1 ? "page" : "pages"}, ${size})`,
    docx: (_, size) => `Download as a Word file (${size})`,
  },
  soon: "The files are being made. Load the page again in a little while.",
  kinds: {
    decision: "Decision",
    basis: "Basis for decision",
    terms: "Terms",
    "invoice-basis": "Basis of an invoice",
    credit: "Credit",
    proposal: "Proposed decision",
    continuation: "Decision on continuation",
  },
  readKinds: {
    decision: "Read the decision",
    basis: "Read the basis",
    terms: "Read the terms",
    "invoice-basis": "Read the basis",
    credit: "Read the credit",
    proposal: "Read the proposal",
    continuation: "Read the decision on continuation",
  },
};

/** What pages say of the documents of a case. */
export const documentTexts = { sv, en };
