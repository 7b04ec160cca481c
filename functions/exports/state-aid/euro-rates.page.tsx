import type { StoredRate } from "../../pilot/de-minimis/euro-rate-of-day.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { formatEuroRate } from "../../vocabulary/euro-rate.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { aidPaths } from "./aid.paths.ts";
import { euroRateForm } from "./euro-rate.form.ts";
import { euroRatesTexts } from "./euro-rates.texts.ts";

type Props = Readonly<{
  rates: readonly StoredRate[];
  beside: Beside;
  typed: Typed;
  problems: readonly Problem[];
  acts: boolean;
  saved: boolean;
}>;

/** The rates that were entered, the newest days first, and entering one. */
export function EuroRatesPage({ rates, beside, typed, problems, acts, saved }: Props) {
  const { lang, t } = usePage(euroRatesTexts);
  return (
    <Layout title={t.title} back={{ href: aidPaths.register, label: t.back }} problems={problems} wide>
      {saved && <Notice tone="success" text={t.saved} />}
      <PageHeading title={t.title} lead={t.lead} />
      {acts && (
        <Form action={aidPaths.rates}>
          <Questions questions={questionsOf(euroRateForm)} typed={typed} problems={problems} />
          <Button>{t.button}</Button>
        </Form>
      )}
      <DataTable
        id="rates"
        caption={t.caption}
        columns={[t.of, numeric(t.version), numeric(t.rate), t.source, t.by]}
        rows={rates.map(({ of, version, rate, source, by, at }) => [
          of,
          String(version),
          formatEuroRate(rate, lang),
          source,
          `${by.name}, ${formatMoment(at, lang)}`,
        ])}
        empty={t.empty}
      />
      <Pagination label={t.pages} {...pagesBeside(aidPaths.rates, beside)} />
    </Layout>
  );
}
