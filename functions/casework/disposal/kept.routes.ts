import { ledgerOf } from "../../ledger/posting.store.ts";
import { documentFile } from "../../pilot/document.answer.ts";
import { standingMark } from "../../pilot/items/secrecy-mark.ts";
import { press, savedByStaff } from "../../pilot/press.ts";
import type { Files } from "../../platform/files/files.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html } from "../../platform/web/answers.ts";
import { caseIn, page, type Visit } from "../../platform/web/route.ts";
import { pilotSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { mayRead, readers } from "../access.ts";
import { openMarked } from "../secrecy/open-marked.act.ts";
import { markedSecret } from "../secrecy/secrecy.refusals.ts";
import { disposalPaths } from "./disposal.paths.ts";
import { type Kept, readKept } from "./kept.store.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "presignedDownload"> };
type Reader = Visit<(typeof readers)["documents"]>;

/** What is kept for ever of a case that had a grant, for those who read the documents of cases. */
export function keptRoutes({ table, files }: Needs) {
  return [
    page(disposalPaths.kept("{id}"), readers.documents, async (visit) => {
      const id = caseIn(visit);
      const [kept, lines] = await Promise.all([readKept(table, id), ledgerOf(table, id)]);
      return html(visit, (await import("./kept.page.tsx")).KeptPage, { kept, lines });
    }),
    page(`${disposalPaths.kept("{id}")}/{documentId}/{file}`, readers.documents, async (visit) => {
      const kept = await readKept(table, caseIn(visit));
      await requireOpened(table, visit, kept);
      return documentFile(visit, files, kept);
    }),
  ];
}

/** What is marked as secret stays so: it is opened by those who may, and the log has it first. @throws Refusal marked-secret */
async function requireOpened(table: Table, visit: Reader, { id, marks, documents }: Kept): Promise<void> {
  const ref = visit.params["documentId"];
  const mark = standingMark(marks.find((one) => one.ref === ref));
  if (!mark) return;
  const { roles } = visit.person;
  const kind = caseReaders.find((role) => roles.includes(role));
  if (!mayRead(roles, "secrecy") || !kind) return refuse(markedSecret);
  const document = documents.find(({ documentId }) => documentId === ref)?.registered?.number ?? ref ?? "";
  await press(table, openMarked, savedByStaff(visit, kind, { document, section: mark.section }, pilotSubject(id)));
}
