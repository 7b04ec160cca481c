import { documentTexts } from "../platform/documents/documents.texts.ts";
import type { Paper } from "../platform/documents/paper.ts";
import type { CaseDocument, Unnumbered } from "./items/case-document.ts";

type Registered = Pick<NonNullable<CaseDocument["registered"]>, "sender"> & { readonly number?: string };

/** A document's frozen words with who stands behind them and with its number, which comes last. */
export const numberedPaper = (paper: Unnumbered["paper"], { number, sender }: Registered): Paper => ({
  ...paper,
  sender,
  reference: [
    ...paper.reference,
    ...(number === undefined ? [] : [{ name: documentTexts[paper.language].number, value: number }]),
  ],
});
