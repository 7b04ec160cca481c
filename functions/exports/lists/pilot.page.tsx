import { type LedgerLine, sumsByKind } from "../../ledger/verification.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { CallNames } from "../call-names.store.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts, formatCount } from "../finance.texts.ts";
import { callNameOf } from "../formats/format.ts";
import { Files } from "../jobs/files.page.tsx";
import { KindTable } from "../months/month-sums.page.tsx";
import { listsTexts } from "./lists.texts.ts";

type PilotPageProps = Readonly<{
  /** At least one. */
  lines: readonly [LedgerLine, ...LedgerLine[]];
  calls: CallNames;
  preliminary: boolean;
  acts: boolean;
}>;

/** All that has been posted in one pilot, added up, with its files. */
export function PilotPage({ lines, calls, preliminary, acts }: PilotPageProps) {
  const { lang, t } = usePage(listsTexts);
  const { applicationId, organisation, organisationNumber } = lines[0];
  const number = lines.findLast((line) => line.registrationNumber)?.registrationNumber;
  const title = t.pilotTitle(number ?? t.noRegistration);
  return (
    <Layout title={title} back={{ href: financePaths.months, label: financeTexts[lang].back }}>
      <PageHeading title={title} />
      <SummaryList
        rows={[
          { key: t.organisation, value: organisation },
          { key: t.organisationNumber, value: organisationNumber },
          { key: t.call, value: callNameOf({ calls })(lines[0]) },
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
      <KindTable sums={sumsByKind(lines)} />
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
