import { contentTypes, type FileKind, fileKinds } from "../platform/documents/files-of.ts";
import type { Files } from "../platform/files/files.ts";
import { keys } from "../platform/table/keys.ts";
import { readAs, type Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import type { Visit } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type CaseDocument, toTheParty, Unnumbered } from "./items/case-document.ts";
import type { Pilot } from "./pilot.ts";

type Case = Pick<Pilot, "id" | "documents">;
type Place = {
  /** Where the documents of the case lie among the reader's addresses. */
  readonly under: string;
  readonly back: Readonly<{ href: string; label: string }>;
};

/** The case as its party sees its documents. */
export const forParty = ({ id, documents }: Case): Case => ({ id, documents: toTheParty(documents) });

/** The document in the address, of a case that the reader may see. @throws Refusal not-found */
const documentIn = ({ params }: Pick<Visit, "params">, { documents }: Case): CaseDocument =>
  documents.find(({ documentId }) => documentId === params["documentId"]) ?? refuse("not-found");

/** A document of a case on its page. @throws Refusal not-found */
export async function documentAnswer(
  visit: Visit,
  table: Pick<Table, "get">,
  pilot: Case,
  { under, back }: Place,
): Promise<Answer> {
  const document = documentIn(visit, pilot);
  const { documentId } = document;
  const frozen = readAs(
    Unnumbered,
    (await table.get("pilots", keys.paper(pilot.id, documentId))) ?? refuse("not-found"),
  );
  const shown = { document, frozen, here: `${under}/${documentId}`, back };
  return html(visit, (await import("./document.page.tsx")).DocumentPage, shown);
}

const isFileKind = (name: string | undefined): name is FileKind => fileKinds.some((kind) => kind === name);

/** The way to a document's file, named by its number. @throws Refusal not-found */
export async function documentFile(
  visit: Visit,
  files: Pick<Files, "presignedDownload">,
  pilot: Case,
): Promise<Answer> {
  const { registered, made } = documentIn(visit, pilot);
  const kind = visit.params["file"];
  if (!registered || !made || !isFileKind(kind)) return refuse("not-found");
  const name = `${registered.number}.${kind}`;
  return seeOther(await files.presignedDownload({ key: made[kind].key, name, type: contentTypes[kind] }));
}
