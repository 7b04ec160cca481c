import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { estimateRules } from "../../vocabulary/estimate-rule.ts";
import { formatMonth, type Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import { formatKronor, sumOre } from "../../vocabulary/ore.ts";
import { financePaths } from "../finance.paths.ts";
import { openTexts } from "./open.texts.ts";
import { accrualParts, accrues, accruesOf, accruesOfAll, type Estimate, type OpenPilot } from "./open-at-year-end.ts";

type Open = Readonly<{
  open: readonly OpenPilot[];
  /** Where an estimate is changed; absent where it cannot be. */
  changeAt?: ((pilot: OpenPilot) => string) | undefined;
}>;

/** Months in words, those that follow each other as one stretch: `oktober 2026–december 2026`. */
export function stretchesOf(months: readonly Month[], lang: Language): string {
  const stretches: [Month, Month][] = [];
  for (const month of months) {
    const last = stretches.at(-1);
    if (last && plusMonths(last[1], 1) === month) last[1] = month;
    else stretches.push([month, month]);
  }
  return stretches
    .map(([from, through]) =>
      from === through ? formatMonth(from, lang) : `${formatMonth(from, lang)}–${formatMonth(through, lang)}`,
    )
    .join(", ");
}

/** What is earned and not booked: in all, the claims behind it and the estimates. */
export function OpenAtYearEnd({ open, changeAt }: Open) {
  const { t } = usePage(openTexts);
  return (
    <>
      <h2>{t.openTitle}</h2>
      <p>{t.openLead}</p>
      <Accruals open={open} />
      <Claims open={open} />
      <Estimates open={open} changeAt={changeAt} />
    </>
  );
}

const names = ({ registrationNumber, organisation }: OpenPilot, noNumber: string) =>
  [registrationNumber ?? noNumber, organisation] as const;

function Accruals({ open }: Open) {
  const { lang, t } = usePage(openTexts);
  const total = accruesOfAll(open);
  return (
    <DataTable
      id="accruals"
      caption={t.accruesTitle}
      columns={[
        t.pilot,
        t.organisation,
        ...accrualParts.map((part) => numeric(t.columns[part])),
        numeric(t.columns.sum),
      ]}
      rows={open.filter(accrues).map((pilot) => {
        const [number, organisation] = names(pilot, t.noNumber);
        const of = accruesOf(pilot);
        const amounts = [...accrualParts.map((part) => of[part]), sumOre(Object.values(of))];
        return [
          linkCell(financePaths.pilot(pilot.applicationId), number),
          organisation,
          ...amounts.map((amount) => formatKronor(amount, lang)),
        ];
      })}
      footer={[t.sum, "", ...[...accrualParts, "sum" as const].map((part) => formatKronor(total[part], lang))]}
      empty={t.noAccrual}
    />
  );
}

function Claims({ open }: Open) {
  const { lang, t } = usePage(openTexts);
  const claims = open.flatMap((pilot) => pilot.claims.map((claim) => ({ pilot, claim })));
  const sum = (of: "claimedOre" | "ofYearOre" | "givesOre") =>
    formatKronor(sumOre(claims.map(({ claim }) => claim[of])), lang);
  return (
    <>
      <h3>{t.claimsTitle}</h3>
      <p>{t.claimsLead}</p>
      <DataTable
        id="claims"
        caption={t.claimsTitle}
        captionHidden
        columns={[t.pilot, t.organisation, t.report, t.period, numeric(t.claimed), numeric(t.ofYear), numeric(t.gives)]}
        rows={claims.map(({ pilot, claim }) => [
          ...names(pilot, t.noNumber),
          t.reportOf(claim.number),
          `${claim.from}–${claim.through}`,
          ...[claim.claimedOre, claim.ofYearOre, claim.givesOre].map((amount) => formatKronor(amount, lang)),
        ])}
        footer={[t.sum, "", "", "", sum("claimedOre"), sum("ofYearOre"), sum("givesOre")]}
        empty={t.noClaims}
      />
    </>
  );
}

function Estimates({ open, changeAt }: Open) {
  const { lang, t } = usePage(openTexts);
  const all = open.flatMap(({ estimate, ...pilot }) => (estimate ? [{ pilot: { ...pilot, estimate }, estimate }] : []));
  const rules = estimateRules.filter((rule) => all.some(({ estimate }) => estimate.rule === rule));
  const sum = (of: "ruleOre" | "amountOre") => formatKronor(sumOre(all.map(({ estimate }) => estimate[of])), lang);
  const why = ({ changed }: Estimate) => (changed ? t.changedBy(changed.reason, changed.by.name) : "");
  return (
    <>
      <h3>{t.estimatesTitle}</h3>
      <p>{t.estimatesLead}</p>
      {rules.map((rule) => (
        <p key={rule}>
          {t.rules[rule]} {t.rulesMore}
        </p>
      ))}
      <DataTable
        id="estimates"
        caption={t.estimatesTitle}
        captionHidden
        columns={[
          ...[t.pilot, t.organisation, t.months, numeric(t.byRule), numeric(t.amount), t.why],
          ...(changeAt ? [t.change] : []),
        ]}
        rows={all.map(({ pilot, estimate }) => [
          ...names(pilot, t.noNumber),
          stretchesOf(estimate.months, lang),
          formatKronor(estimate.ruleOre, lang),
          formatKronor(estimate.amountOre, lang),
          why(estimate),
          ...(changeAt ? [<Change key="change" pilot={pilot} href={changeAt(pilot)} />] : []),
        ])}
        footer={[t.sum, "", "", sum("ruleOre"), sum("amountOre"), "", ...(changeAt ? [""] : [])]}
        empty={t.noEstimates}
      />
    </>
  );
}

/** A link of its own words for those who hear it without the row. */
function Change({ pilot, href }: Readonly<{ pilot: OpenPilot; href: string }>) {
  const { t } = usePage(openTexts);
  return (
    <a href={href}>
      {t.change}
      <span class="govuk-visually-hidden">: {t.changeOf(pilot.registrationNumber ?? pilot.organisation)}</span>
    </a>
  );
}
