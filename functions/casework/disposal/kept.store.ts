import { CaseDocument } from "../../pilot/items/case-document.ts";
import { Decision, decisionNumber } from "../../pilot/items/decision.ts";
import { Disposed } from "../../pilot/items/disposed.ts";
import { RegisterEntry } from "../../pilot/items/register-entry.ts";
import { SecrecyMark } from "../../pilot/items/secrecy-mark.ts";
import { readItems } from "../../pilot/read-case.ts";
import { parsed, readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** What is kept for ever of a case that had a grant and was disposed of. @throws Refusal not-found */
export async function readKept(table: Pick<Table, "query">, id: ApplicationId) {
  const items = await readItems(table, pilotSubject(id));
  const under = (name: string) => items.filter(({ sk }) => sk === name || sk.startsWith(`${name}#`));
  const [gone] = under("DISPOSED");
  const disposed = gone ? readAs(Disposed, gone) : refuse("not-found");
  return {
    id,
    disposed,
    register: disposed.register ?? refuse("not-found"),
    decisions: parsed(Decision, under("DECISION")).toSorted((a, b) => decisionNumber(a) - decisionNumber(b)),
    documents: parsed(CaseDocument, under("DOCUMENT")),
    entries: parsed(RegisterEntry, under("ENTRY")),
    marks: parsed(SecrecyMark, under("MARK")),
  };
}
export type Kept = Awaited<ReturnType<typeof readKept>>;
