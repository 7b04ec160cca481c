import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../platform/web/ui/data-table.tsx";
import { ButtonLink } from "../platform/web/ui/form.tsx";
import { formatDay } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { type Agreement, contributedOf, inForceSince, missingOf, type Terms } from "./agreement.ts";
import { partnershipPaths } from "./partnership.paths.ts";
import { partnershipTexts } from "./partnership.texts.ts";

type Props = Readonly<{ agreements: readonly Agreement[]; acts: boolean }>;

/** Since when a version holds, or for whom it waits. */
export function useStateOf() {
  const { lang, t } = usePage(partnershipTexts);
  return (terms: Terms): string => {
    const since = inForceSince(terms);
    return since ? t.inForce(formatDay(since, lang)) : t.waits(missingOf(terms).join(", "));
  };
}

/** The agreements by which parties pay contributions. */
export function AgreementsPage({ agreements, acts }: Props) {
  const { lang, t } = usePage(partnershipTexts);
  const stateOf = useStateOf();
  return (
    <Layout title={t.title} back={{ href: "/ekonomi", label: t.back }}>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        id="agreements"
        caption={t.title}
        captionHidden
        columns={[t.agreement, t.period, numeric(t.yearly), t.state]}
        rows={agreements.flatMap(({ agreementId, title, terms }) => {
          const last = terms.at(-1);
          if (!last) return [];
          return [
            [
              linkCell(partnershipPaths.agreement(agreementId), title),
              t.years(last.from, last.through),
              formatMoney(contributedOf(last).yearlyOre, lang),
              stateOf(last),
            ],
          ];
        })}
        empty={t.noAgreements}
      />
      {acts && <ButtonLink href={`${partnershipPaths.agreements}/nytt`}>{t.begin}</ButtonLink>}
    </Layout>
  );
}
