import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { ButtonLink, ButtonRow } from "../platform/web/ui/form.tsx";
import { bankDayFrom, type OwnDay } from "../vocabulary/bank-days.ts";
import { formatDay, formatMoment, type LocalDay } from "../vocabulary/instant.ts";
import { formatKronor, formatMoney, type Ore, ore, sumOre } from "../vocabulary/ore.ts";
import { type Agreement, contributedOf, leftOf, missingOf, termsInForce } from "./agreement.ts";
import { AgreementNotes } from "./agreement-notes.page.tsx";
import { useStateOf } from "./agreements.page.tsx";
import { partnershipPaths } from "./partnership.paths.ts";
import { partnershipTexts } from "./partnership.texts.ts";
import { openClaims } from "./receipt.form.ts";

type Props = Readonly<{ agreement: Agreement; today: LocalDay; bankDays: readonly OwnDay[]; acts: boolean }>;

/** An agreement: what holds, which decisions it waits for, and what has been asked for and has come. */
export function AgreementPage({ agreement, today, bankDays, acts }: Props) {
  const { t } = usePage(partnershipTexts);
  const stateOf = useStateOf();
  const { terms, title } = agreement;
  const newest = terms.at(-1);
  const shown = termsInForce(agreement, today) ?? newest;
  return (
    <Layout title={title} back={{ href: partnershipPaths.agreements, label: t.title }} wide>
      <PageHeading title={title} lead={shown && `${t.versionOf(shown.number)}. ${stateOf(shown)}.`} />
      {shown && <Contributions terms={shown} />}
      {acts && newest && <Acts agreement={agreement} waits={missingOf(newest).length > 0} />}
      <Requisitions agreement={agreement} bankDays={bankDays} />
      <AgreementNotes agreement={agreement} today={today} acts={acts} />
      <Versions agreement={agreement} />
    </Layout>
  );
}

function Acts({ agreement, waits }: Readonly<{ agreement: Agreement; waits: boolean }>) {
  const { t } = usePage(partnershipTexts);
  const { agreementId: id } = agreement;
  return (
    <ButtonRow>
      {waits && <ButtonLink href={partnershipPaths.approve(id)}>{t.approve}</ButtonLink>}
      <ButtonLink href={partnershipPaths.requisition(id)} tone="secondary">
        {t.requisition}
      </ButtonLink>
      {openClaims(agreement).length > 0 && (
        <ButtonLink href={partnershipPaths.receipt(id)} tone="secondary">
          {t.receipt}
        </ButtonLink>
      )}
      <ButtonLink href={partnershipPaths.amend(id)} tone="secondary">
        {t.amend}
      </ButtonLink>
    </ButtonRow>
  );
}

function Contributions({ terms }: Readonly<{ terms: Agreement["terms"][number] }>) {
  const { lang, t } = usePage(partnershipTexts);
  const { from, through, parties, targetOre } = terms;
  const { yearlyOre, allOre } = contributedOf(terms);
  const years = through - from + 1;
  return (
    <>
      <DataTable
        id="parties"
        caption={`${t.contributions} ${t.years(from, through)}`}
        columns={[t.party, t.number, numeric(t.yearly), numeric(t.all)]}
        rows={parties.map((party) => [
          party.name,
          party.number ?? t.numberMissing,
          formatKronor(party.yearlyOre, lang),
          formatKronor(ore(party.yearlyOre * years), lang),
        ])}
        footer={[t.sum, "", formatKronor(yearlyOre, lang), formatKronor(allOre, lang)]}
      />
      {targetOre !== undefined && <p>{t.target2(formatMoney(targetOre, lang))}</p>}
    </>
  );
}

function Requisitions({ agreement, bankDays }: Pick<Props, "agreement" | "bankDays">) {
  const { lang, t } = usePage(partnershipTexts);
  const claims = agreement.requisitions.flatMap((one) => one.claims.map((claim) => ({ ...one, claim })));
  const dueOf = (day: LocalDay) => {
    const paid = bankDayFrom(day, bankDays);
    return paid === day ? formatDay(day, lang) : t.paidOn(formatDay(day, lang), formatDay(paid, lang));
  };
  const amount = (of: readonly Ore[]) => formatKronor(sumOre(of), lang);
  const cameOf = ({ receipts }: (typeof claims)[number]["claim"]) => sumOre(receipts.map((one) => one.amountOre));
  return (
    <DataTable
      id="requisitions"
      caption={t.requisitions}
      columns={[
        ...[t.year, t.party, t.dueDay, t.verification],
        ...[t.requisitioned, t.received, t.left].map((label) => numeric(label)),
      ]}
      rows={claims.map(({ year, dueDay, verification, claim }) => [
        ...[String(year), claim.party, dueOf(dueDay), verification],
        ...[claim.amountOre, cameOf(claim), leftOf(claim)].map((one) => formatKronor(one, lang)),
      ])}
      footer={[
        ...[t.sum, "", "", ""],
        amount(claims.map(({ claim }) => claim.amountOre)),
        amount(claims.map(({ claim }) => cameOf(claim))),
        amount(claims.map(({ claim }) => leftOf(claim))),
      ]}
      empty={t.noRequisitions}
    />
  );
}

function Versions({ agreement: { terms } }: Pick<Props, "agreement">) {
  const { lang, t } = usePage(partnershipTexts);
  const stateOf = useStateOf();
  return (
    <DataTable
      id="versions"
      caption={t.versions}
      columns={[t.version, t.proposed, t.period, numeric(t.yearly), t.state, t.approve]}
      rows={terms.map((one) => [
        t.versionOf(one.number),
        `${one.proposedBy}, ${formatMoment(one.proposedAt, lang)}`,
        t.years(one.from, one.through),
        formatKronor(contributedOf(one).yearlyOre, lang),
        stateOf(one),
        one.approvals.map(({ party, day }) => `${party} ${formatDay(day, lang)}`).join(", "),
      ])}
    />
  );
}
