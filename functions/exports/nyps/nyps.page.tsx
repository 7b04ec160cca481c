import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { DataTable, linkCell, numeric } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { Hash } from "../../platform/web/ui/hash.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment, formatMonth, type Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { formatCount } from "../finance.texts.ts";
import type { HandOver } from "../state-aid/hand-over.ts";
import { nypsPaths } from "./nyps.paths.ts";
import { nypsTexts } from "./nyps.texts.ts";

type Props = Readonly<{
  /** Closed months that have not been handed over, the oldest first. */
  waiting: readonly Month[];
  /** The settings say what the file looks like. */
  hasLayout: boolean;
  handOvers: readonly HandOver[];
  typed: Typed;
  problems: readonly Problem[];
  acts: boolean;
}>;

const monthsOf = ({ months }: HandOver, lang: Language): string => {
  if (!months) return "";
  const [from, through] = [formatMonth(months.from, lang), formatMonth(months.through, lang)];
  return from === through ? from : `${from} – ${through}`;
};

/** What waits to be handed over to the national follow-up, and what has been handed over when. */
export function NypsPage({ waiting, hasLayout, handOvers, typed, problems, acts }: Props) {
  const { lang, t } = usePage(nypsTexts);
  const field = fieldsOf(typed, problems);
  const [from] = waiting;
  return (
    <Layout title={t.title} back={{ href: financePaths.months, label: t.back }} problems={problems} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <h2>{t.waiting}</h2>
      {!hasLayout && <p>{t.noLayout}</p>}
      {from === undefined && <p>{t.noneWaiting}</p>}
      {from !== undefined && !(acts && hasLayout) && (
        <p>{waiting.map((month) => formatMonth(month, lang)).join(", ")}</p>
      )}
      {from !== undefined && acts && hasLayout && (
        <Form action={nypsPaths.root}>
          <Select
            {...field("through")}
            label={t.through}
            hint={t.throughHint(formatMonth(from, lang))}
            options={waiting.map((month) => ({ value: month, label: formatMonth(month, lang) }))}
          />
          <Button>{t.handOver}</Button>
        </Form>
      )}
      <h2>{t.done}</h2>
      <DataTable
        id="hand-overs"
        caption={t.handOvers}
        columns={[t.number, t.months, t.when, t.who, numeric(t.lines)]}
        rows={handOvers.map((one) => [
          linkCell(nypsPaths.handOver(one.number), String(one.number)),
          monthsOf(one, lang),
          formatMoment(one.at, lang),
          one.by.name,
          formatCount(one.lines, lang),
        ])}
        empty={t.none}
      />
    </Layout>
  );
}

/** One hand-over, and its file. */
export function NypsHandOverPage({ handOver, made }: Readonly<{ handOver: HandOver; made: boolean }>) {
  const { lang, t } = usePage(nypsTexts);
  const { number, by, at, lines, sha256 } = handOver;
  const title = t.handOverTitle(number);
  return (
    <Layout title={title} back={{ href: nypsPaths.root, label: t.toList }}>
      {made && <Notice tone="success" text={t.handedNow} />}
      <PageHeading title={title} lead={t.handOverLead(by.name, formatMoment(at, lang))} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.months, value: monthsOf(handOver, lang) },
          { key: t.lines, value: formatCount(lines, lang) },
          { key: t.fingerprint, value: <Hash hex={sha256} /> },
        ]}
      />
      <ButtonLink href={nypsPaths.file(number)} tone="secondary">
        {t.download}
      </ButtonLink>
    </Layout>
  );
}
