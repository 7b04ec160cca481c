import { type AidEntry, centsOf } from "../../pilot/items/aid-entry.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { Checkboxes } from "../../platform/web/ui/choices.tsx";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { formatEuro } from "../../vocabulary/euro-rate.ts";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { aidPaths } from "./aid.paths.ts";
import { pickOf } from "./aid-picks.ts";
import { aidRegisterTexts } from "./aid-register.texts.ts";
import { type HandOver, mostHandedOver } from "./hand-over.ts";

type Props = Readonly<{
  /** Those that wait, the earliest last day first. */
  lines: readonly AidEntry[];
  beside: Beside;
  handOvers: readonly HandOver[];
  typed: Typed;
  problems: readonly Problem[];
  acts: boolean;
}>;

/** What waits for the central register, and what has been handed over when. */
export function AidRegisterPage({ lines, beside, handOvers, typed, problems, acts }: Props) {
  const { t } = usePage(aidRegisterTexts);
  const ready = lines.filter(({ rate }) => rate !== undefined);
  return (
    <Layout title={t.title} problems={problems} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <a href={aidPaths.rates}>{t.rates}</a>
      </p>
      <h2>{t.waiting}</h2>
      {acts && ready.length > 0 ? (
        <Choosing ready={ready} typed={typed} problems={problems} />
      ) : (
        <Waiting lines={ready} />
      )}
      <WithoutRate lines={lines.filter(({ rate }) => rate === undefined)} />
      <Pagination {...pagesBeside(aidPaths.register, beside)} />
      <HandOvers handOvers={handOvers} />
    </Layout>
  );
}

type ChoosingProps = Pick<Props, "typed" | "problems"> & { ready: Props["lines"] };

function Choosing({ ready, typed, problems }: ChoosingProps) {
  const { lang, t } = usePage(aidRegisterTexts);
  const field = fieldsOf(typed, problems);
  const sumOf = (line: AidEntry) => {
    const cents = centsOf(line);
    return cents === undefined ? "" : formatEuro(cents, lang);
  };
  return (
    <Form action={aidPaths.register}>
      <Checkboxes
        {...field.many("lines")}
        label={t.choose}
        legendSize="m"
        hint={t.chooseHint(mostHandedOver)}
        options={ready.map((line) => ({
          value: pickOf(line),
          label: t.option(line.organisation, sumOf(line)),
          hint: t.optionHint(t.kinds[line.kind], formatDay(line.day, lang), formatDay(line.due, lang), line.title),
        }))}
      />
      <p>{t.handOverHint}</p>
      <Button>{t.handOver}</Button>
    </Form>
  );
}

/** The same for those who only read. */
function Waiting({ lines }: Pick<Props, "lines">) {
  const { t } = usePage(aidRegisterTexts);
  return <AidLines id="waiting" caption={t.waiting} lines={lines} empty={t.noneWaiting} />;
}

type LinesProps = Readonly<{ id: string; caption: string; lines: readonly AidEntry[]; empty: string }>;

/** Lines as they are handed over, each leading to its case. */
export function AidLines({ id, caption, lines, empty }: LinesProps) {
  const { lang, t } = usePage(aidRegisterTexts);
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[t.case, t.organisation, t.kind, t.day, t.due, numeric(t.amount), numeric(t.inEuro)]}
      rows={lines.map((line) => {
        const cents = centsOf(line);
        return [
          linkCell(aidPaths.case(line.applicationId), line.title),
          line.organisation,
          t.kinds[line.kind],
          formatDay(line.day, lang),
          formatDay(line.due, lang),
          formatKronor(line.amountOre, lang),
          cents === undefined ? "" : formatEuro(cents, lang),
        ];
      })}
      empty={empty}
    />
  );
}

function WithoutRate({ lines }: Pick<Props, "lines">) {
  const { lang, t } = usePage(aidRegisterTexts);
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{t.withoutRate}</h2>
      <p>{t.withoutRateLead}</p>
      <DataTable
        id="without-rate"
        caption={t.withoutRate}
        captionHidden
        columns={[t.case, t.day, t.due, t.rate]}
        rows={lines.map(({ applicationId, title, day, due }) => [
          linkCell(aidPaths.case(applicationId), title),
          formatDay(day, lang),
          formatDay(due, lang),
          linkCell(aidPaths.rateOf(day), t.enterRate(formatDay(day, lang))),
        ])}
      />
    </>
  );
}

function HandOvers({ handOvers }: Pick<Props, "handOvers">) {
  const { lang, t } = usePage(aidRegisterTexts);
  return (
    <>
      <h2>{t.handedOver}</h2>
      <DataTable
        id="hand-overs"
        caption={t.handedOver}
        captionHidden
        columns={[t.number, t.when, numeric(t.lines), t.fingerprint]}
        rows={handOvers.map(({ number, at, by, lines, sha256 }) => [
          linkCell(aidPaths.handOver(number), String(number)),
          `${formatMoment(at, lang)}, ${by.name}`,
          String(lines),
          sha256.slice(0, 16),
        ])}
        empty={t.neverHandedOver}
      />
    </>
  );
}
