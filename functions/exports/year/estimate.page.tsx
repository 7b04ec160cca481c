import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { estimateForm } from "./estimate.form.ts";
import { stretchesOf } from "./open.page.tsx";
import { openTexts } from "./open.texts.ts";
import type { Estimate, OpenPilot } from "./open-at-year-end.ts";

type EstimatePageProps = Readonly<{
  year: number;
  asOf: LocalDay | undefined;
  pilot: OpenPilot & { readonly estimate: Estimate };
  version: number;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** What finance expects of months that nobody has claimed, in the place of the rule. */
export function EstimatePage({ year, asOf, pilot, version, typed, problems }: EstimatePageProps) {
  const { lang, t } = usePage(openTexts);
  const { applicationId, organisation, estimate, roomOre } = pilot;
  const back = { href: financePaths.yearEnd(year, asOf), label: t.backToEnd(year) };
  return (
    <Layout title={t.estimateTitle} back={back} problems={problems}>
      <PageHeading title={t.estimateTitle} lead={t.estimateLead(organisation, stretchesOf(estimate.months, lang))} />
      <SummaryList
        rows={[
          { key: t.pilot, value: pilot.registrationNumber ?? t.noNumber },
          { key: t.estimateRule, value: formatMoney(estimate.ruleOre, lang) },
          { key: t.estimateRoom, value: formatMoney(roomOre, lang) },
        ]}
      />
      <p>{t.validWhile}</p>
      <Form action={financePaths.estimate(year, applicationId)}>
        <input type="hidden" name="version" value={String(version)} />
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <Questions questions={questionsOf(estimateForm(roomOre))} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
