import * as z from "zod";
import { Paper } from "../../platform/documents/paper.ts";
import { DocumentId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";

/** What a document is, as lists name it. */
export const documentKinds = [
  "decision",
  "basis",
  "terms",
  "invoice-basis",
  "credit",
  "proposal",
  "continuation",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What is written for those who decide, or make an invoice by it, and stands on no page of the party's. */
const forStaff: readonly DocumentKind[] = ["basis", "invoice-basis"];

/** A document's words before it has a number: who stands behind it, and the number, come when it is registered. */
export const Unnumbered = z.lazy(() =>
  z.object({ v: z.literal(1), at: Instant, paper: Paper.unwrap().omit({ sender: true }) }),
);
export type Unnumbered = z.infer<typeof Unnumbered>;

/** A document that an act owes: words that are frozen with the act itself. */
export type OwedDocument = {
  readonly documentId: DocumentId;
  readonly kind: DocumentKind;
  readonly paper: Unnumbered["paper"];
};

const KeptFile = z.object({ key: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int() });

/** A document of a case: what it is, its number in the public record, and where its files lie once they are made. */
export const CaseDocument = z.lazy(() =>
  z.object({
    v: z.literal(1),
    documentId: DocumentId,
    kind: z.enum(documentKinds),
    title: z.string(),
    language: z.enum(languages),
    /** When the act was carried out that it is of; its files are dated so. */
    at: Instant,
    /** The document before it, of the same act: what follows from a decision is numbered after the decision. */
    after: DocumentId.optional(),
    /** `26RS10970-2`: the case's number with the document's serial in it, and the authority as it was named then. */
    registered: z
      .object({
        number: RegistrationNumber,
        serial: z.number().int().min(2),
        sender: z.object({ name: z.string(), lines: z.array(z.string()) }),
      })
      .optional(),
    made: z.object({ at: Instant, pages: z.number().int().min(1), pdf: KeptFile, docx: KeptFile }).optional(),
  }),
);
export type CaseDocument = z.infer<typeof CaseDocument>;

/** Whether a document was written for the authority itself. */
export const isForStaff = ({ kind }: Pick<CaseDocument, "kind">): boolean => forStaff.includes(kind);

/** The documents of a case that its party is shown. */
export const toTheParty = (documents: readonly CaseDocument[]): readonly CaseDocument[] =>
  documents.filter((document) => !isForStaff(document));
