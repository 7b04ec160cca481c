import { isAbove, totalWith } from "../../pilot/de-minimis/ceiling.ts";
import type { UsedRate } from "../../pilot/de-minimis/euro-rate-of-day.ts";
import { countedOre } from "../../pilot/de-minimis/undertaking-sum.ts";
import { type AidEntry, centsOf, isWaiting } from "../../pilot/items/aid-entry.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatEuro, formatEuroRate } from "../../vocabulary/euro-rate.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import { formatKronor, formatMoney } from "../../vocabulary/ore.ts";
import { aidPaths } from "./aid.paths.ts";
import { aidRegisterTexts } from "./aid-register.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  /** The rate of the day on which the aid was granted, as finance has it now. */
  rate: UsedRate | undefined;
  /** The line would say something else if it were made now. */
  differs: boolean;
  acts: boolean;
  saved: boolean;
}>;

/** What the central register is told of one grant, and bringing it up to what holds. */
export function AidCasePage({ pilot, rate, differs, acts, saved }: Props) {
  const { t } = usePage(aidRegisterTexts);
  const { id, applied, aidEntries } = pilot;
  const last = aidEntries.at(-1);
  return (
    <Layout title={`${t.caseTitle}: ${applied.title}`} back={{ href: aidPaths.register, label: t.back }} wide>
      {saved && <Notice tone="success" text={t.updated} />}
      <PageHeading caption={applied.title} title={t.caseTitle} lead={t.caseLead} />
      {last && <Above line={last} />}
      <Lines lines={aidEntries} />
      {last && <Now pilot={pilot} line={last} rate={rate} />}
      {differs && acts && (
        <>
          <h2>{t.differs}</h2>
          <p>{t.differsText}</p>
          <Form action={aidPaths.case(id)}>
            <Button>{t.update}</Button>
          </Form>
        </>
      )}
      <p>
        <a href={`/handlaggning/${id}`}>{t.toCase}</a>
      </p>
    </Layout>
  );
}

function Above({ line }: Readonly<{ line: AidEntry }>) {
  const { lang, t } = usePage(aidRegisterTexts);
  const { check, amountOre } = line;
  const cents = centsOf(line);
  if (cents === undefined || amountOre === 0 || !isAbove(check, cents)) return null;
  const text = t.above(formatEuro(totalWith(check, cents), lang), formatEuro(check.ceilingCents, lang));
  return <Notice tone="warning" title={t.aboveTitle} text={text} />;
}

function Lines({ lines }: Readonly<{ lines: readonly AidEntry[] }>) {
  const { lang, t } = usePage(aidRegisterTexts);
  return (
    <DataTable
      id="lines"
      caption={t.caseLines}
      columns={[t.number, t.kind, numeric(t.amount), numeric(t.inEuro), t.state]}
      rows={lines.map((line) => {
        const cents = centsOf(line);
        return [
          String(line.number),
          t.kinds[line.kind],
          formatKronor(line.amountOre, lang),
          cents === undefined ? "" : formatEuro(cents, lang),
          line.handed
            ? linkCell(aidPaths.handOver(line.handed.number), t.wasHanded(line.handed.number))
            : isWaiting(line)
              ? t.waits(formatDay(line.due, lang))
              : t.notNeeded,
        ];
      })}
      empty={t.noLines}
    />
  );
}

function Now({ pilot, line, rate }: Pick<Props, "pilot" | "rate"> & Readonly<{ line: AidEntry }>) {
  const { lang, t } = usePage(aidRegisterTexts);
  const { grantIfAny } = pilot;
  const day = formatDay(line.day, lang);
  return (
    <>
      <SummaryList
        title={t.now}
        rows={[
          { key: t.day, value: day },
          { key: t.counted, value: grantIfAny && formatMoney(countedOre(grantIfAny), lang) },
          {
            key: t.rate,
            value: rate ? t.rateValue(formatEuroRate(rate.rate, lang), rate.of, rate.source) : t.noRate(day),
          },
        ]}
      />
      {!rate && (
        <p>
          <a href={aidPaths.rateOf(line.day)}>{t.enterRate(day)}</a>
        </p>
      )}
    </>
  );
}
