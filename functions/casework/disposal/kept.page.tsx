import { decisionRecordTexts } from "../../decisions/contract.ts";
import { kindNames } from "../../ledger/kinds.texts.ts";
import { type LedgerLine, verificationName } from "../../ledger/verification.ts";
import { decisionNumber } from "../../pilot/items/decision.ts";
import { fileKinds } from "../../platform/documents/files-of.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import { ledgerTexts } from "../ledger.texts.ts";
import { registerOf } from "../register/register.ts";
import { disposalPaths } from "./disposal.paths.ts";
import { disposalTexts } from "./disposal.texts.ts";
import type { Kept } from "./kept.store.ts";

type Props = Readonly<{ kept: Kept; lines: readonly LedgerLine[] }>;

/** What is kept of a case that was disposed of: its decisions, its register with the files of the decisions, its ledger. */
export function KeptPage({ kept, lines }: Props) {
  const { t, lang } = usePage(disposalTexts);
  const { id, disposed, register, decisions, documents, entries } = kept;
  const number = disposed.registrationNumber;
  const lifecycle = { submittedAt: register.submittedAt, ...(number ? { registrationNumber: number } : {}) };
  const files = (ref: string) =>
    documents.some(({ documentId, made, registered }) => documentId === ref && made && registered);
  const money = ledgerTexts[lang];
  return (
    <Layout title={`${t.keptTitle}: ${register.title}`} back={{ href: disposalPaths.list, label: t.title }} wide>
      <PageHeading
        caption={[number, register.title].filter(Boolean).join(", ")}
        title={t.keptTitle}
        lead={t.keptLead(formatMoment(disposed.at, lang), disposed.by.name)}
      />
      <DataTable
        id="decisions"
        caption={t.decisions}
        columns={[t.number, t.day, t.what]}
        rows={decisions.map((made) => [
          String(decisionNumber(made)),
          formatDay(made.day, lang),
          `${decisionRecordTexts[lang].outcomes[made.outcome]}, ${made.section}`,
        ])}
      />
      <DataTable
        id="register"
        caption={t.keptRegister}
        columns={[t.number, t.day, t.what, t.people, t.files]}
        rows={registerOf({ lifecycle, applied: register, documents, entries }, lang).map((row) => [
          row.number ?? "",
          formatDay(row.day, lang),
          `${row.kind}: ${row.title}`,
          row.people,
          files(row.ref)
            ? fileKinds.map((kind, i) => (
                <>
                  {i > 0 && ", "}
                  <a href={`${disposalPaths.kept(id)}/${row.ref}/${kind}`}>{`${kind.toUpperCase()} ${row.number}`}</a>
                </>
              ))
            : "",
        ])}
      />
      <DataTable
        id="ledger"
        caption={money.caption}
        columns={[money.verification, money.day, money.kind, numeric(money.amount)]}
        rows={lines.map((line) => [
          money.line(verificationName(line), line.line),
          formatDay(line.postingDay, lang),
          kindNames[lang][line.kind],
          formatKronor(line.amountOre, lang),
        ])}
        empty={money.empty}
      />
    </Layout>
  );
}
