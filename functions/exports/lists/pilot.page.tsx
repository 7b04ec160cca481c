import { kindNames } from "../../ledger/kinds.texts.ts";
import { countedKinds } from "../../ledger/kinds.ts";
import { type LedgerLine, sumsByKind } from "../../ledger/verification.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatKronor } from "../../vocabulary/ore.ts";
import { formatCount } from "../count.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts } from "../finance.texts.ts";
import { Files } from "../jobs/files.page.tsx";
import { listsTexts } from "./lists.texts.ts";

type PilotPageProps = Readonly<{
  /** At least one. */
  lines: readonly [LedgerLine, ...LedgerLine[]];
  preliminary: boolean;
  acts: boolean;
}>;

/** All that has been posted in one pilot, added up, with its files. */
export function PilotPage({ lines, preliminary, acts }: PilotPageProps) {
  const { lang } = usePage();
  const t = listsTexts[lang];
  const { applicationId, callId, organisation, organisationNumber } = lines[0];
  const number = lines.findLast((line) => line.registrationNumber)?.registrationNumber;
  const title = t.pilotTitle(number ?? t.noRegistration);
  const sums = sumsByKind(lines);
  return (
    <Layout title={title} back={{ href: financePaths.months, label: financeTexts[lang].back }}>
      <PageHeading title={title} />
      <SummaryList
        rows={[
          { key: t.organisation, value: organisation },
          { key: t.organisationNumber, value: organisationNumber },
          { key: t.call, value: callId },
          {
            key: t.lines,
            value: (
              <>
                {formatCount(lines.length, lang)} <a href={`/handlaggning/${applicationId}/bokforing`}>{t.toLines}</a>
              </>
            ),
          },
        ]}
      />
      <DataTable
        id="kinds"
        caption={financeTexts[lang].byKind}
        columns={[t.kind, numeric(t.amount)]}
        rows={countedKinds.flatMap((kind) => {
          const sum = sums[kind];
          return sum === undefined ? [] : [[kindNames[lang][kind], formatKronor(sum, lang)]];
        })}
      />
      <p>{t.inKronor}</p>
      <Files
        scope={{ kind: "pilot", applicationId }}
        lines={lines.length}
        href={(format) => financePaths.pilotFile(applicationId, format)}
        acts={acts}
      />
      {preliminary && <p>{t.preliminary}</p>}
    </Layout>
  );
}
