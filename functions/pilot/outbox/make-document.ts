import type { FileKind, MadeFile, MadeFiles } from "../../platform/documents/files-of.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import { documentPlace } from "../../platform/files/places.ts";
import { keys } from "../../platform/table/keys.ts";
import { ConditionFailed, readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, type DocumentId, pilotSubject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { auditEntry } from "../happenings.ts";
import { CaseDocument, Unnumbered } from "../items/case-document.ts";
import type { Composed, Dossier } from "../items/dossier.ts";
import { theSystem } from "../items/lifecycle.ts";
import { nextSerial } from "../next-serial.ts";
import { numberedPaper } from "../numbered-paper.ts";
import { readCase } from "../read-case.ts";
import type { LookAgain, Settled } from "./many.ts";

export type DocumentNeeds = {
  /** The authority in force, as a document names it. */
  readonly sender: (language: Language) => Promise<Paper["sender"]>;
  readonly filesOf: (paper: Paper, at: Instant) => Promise<MadeFiles>;
  /** Of what is made as PDF alone. */
  readonly pdfFileOf: (paper: Paper, at: Instant) => Promise<MadeFile & { readonly pages: number }>;
  /** A case's dossier in words, as the case is now. */
  readonly dossierOf: (table: Pick<Table, "get" | "query">, id: ApplicationId, asked: Dossier) => Promise<Composed>;
  /** Keeps a file where no browser can write; once more does no harm. */
  readonly keep: (file: { key: string; bytes: Uint8Array; kind: FileKind }) => Promise<void>;
};

type Needs = { readonly table: Table; readonly clock: () => Instant; readonly documents: DocumentNeeds };

/**
 * Makes a document that an act owes: its number is taken, its files are written and kept, and the case says where they
 * lie. What was done before a death is found done: the number stands on the document, and the files, which are named by
 * their content, are the same again.
 */
export async function makeDocument(
  needs: Needs,
  id: ApplicationId,
  documentId: DocumentId,
): Promise<Settled | LookAgain> {
  const { table, clock, documents } = needs;
  const document = await registered(needs, id, documentId);
  if (!document) return { settled: false };
  if (document.made) return { settled: true };
  const { registered: entered, at } = document;
  const frozen = readAs(Unnumbered, (await table.get("pilots", keys.paper(id, documentId))) ?? lost(id, documentId));
  const { pdf, docx, pages } = await documents.filesOf(numberedPaper(frozen.paper, entered), at);
  const keep = async (kind: FileKind, { bytes, sha256 }: MadeFiles[FileKind]) => {
    const key = documentPlace(id, sha256, kind);
    await documents.keep({ key, bytes, kind });
    return { key, sha256, bytes: bytes.length };
  };
  const now = clock();
  const made: NonNullable<CaseDocument["made"]> = {
    at: now,
    pages,
    pdf: await keep("pdf", pdf),
    docx: await keep("docx", docx),
  };
  const details = { document: documentId, number: entered.number, pages, sha256: made.pdf.sha256 };
  return {
    settled: true,
    also: [
      {
        table: "pilots",
        update: keys.document(id, documentId),
        set: { made },
        when: [{ attribute: "made", is: "absent" }],
      },
      auditEntry(pilotSubject(id), { at: now, by: theSystem }, { action: "document.made", details }),
    ],
  };
}

type Registered = CaseDocument & { readonly registered: NonNullable<CaseDocument["registered"]> };

/**
 * The document with its number in the case, which is taken now unless it was before. Undefined while the case itself has
 * no number: its document waits for it. Documents of one act are delivered in any order, and numbered in the act's.
 */
async function registered(needs: Needs, id: ApplicationId, documentId: DocumentId): Promise<Registered | undefined> {
  const { table, documents } = needs;
  for (;;) {
    const stored = (await table.get("pilots", keys.document(id, documentId))) ?? lost(id, documentId);
    const document = readAs(CaseDocument, stored);
    if (document.registered) return { ...document, registered: document.registered };
    if (document.after && !(await registered(needs, id, document.after))) return undefined;
    const next = nextSerial(id, await readCase(table, id));
    if (!next) return undefined;
    const { serial, number, taken } = next;
    const sender = await documents.sender(document.language);
    try {
      await table.transact([
        taken,
        {
          table: "pilots",
          update: keys.document(id, documentId),
          set: { registered: { number, serial, sender } },
          when: [{ attribute: "registered", is: "absent" }],
        },
      ]);
    } catch (error) {
      // Another document took the number meanwhile, or another delivery numbered this one.
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
}

function lost(id: ApplicationId, documentId: DocumentId): never {
  throw new RangeError(`the document ${documentId} of ${id} is owed and not stored`);
}
