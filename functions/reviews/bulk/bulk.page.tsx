import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { Tag, type TagTone } from "../../platform/web/ui/tag.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import { officerPaths } from "../paths.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import type { BulkNow } from "./bulk.store.ts";
import { bulkTexts } from "./bulk.texts.ts";
import { type Bulk, type BulkProgress, givenTo, rowsOf } from "./bulk.ts";

type Props = BulkNow & {
  /** From which of its applications on the list begins. */
  readonly from: number;
  readonly isPast: boolean;
};

/** So many applications stand on a page. */
export const casesAPage = 50;

const tones = {
  proposed: "neutral",
  running: "active",
  stopped: "attention",
  done: "good",
} as const satisfies Record<BulkProgress["status"] | "proposed", TagTone>;

/** Many presses in one: what they are, what is done of them, and what the officer can do about it. */
export function BulkPage(props: Props) {
  const { bulk, progress, isPast } = props;
  const { t, lang } = usePage(bulkTexts);
  const { title, read } = t[bulk.kind];
  const status = progress?.status ?? "proposed";
  const short = bulk.cases.filter(({ who, wanted = 0 }) => who.length < wanted).length;
  return (
    <Layout title={title} back={{ href: poolPaths.list, label: t.back }} wide>
      {isPast && <Notice tone="warning" text={t.past} announce />}
      <PageHeading title={title} lead={progress ? undefined : read} />
      {!progress && short > 0 && <Notice tone="warning" text={t.shortText(short)} />}
      <SummaryList
        rows={[
          { key: t.state, value: <Tag tone={tones[status]}>{t.status[status]}</Tag> },
          { key: t.rows, value: String(rowsOf(bulk).length) },
          { key: t.cases, value: String(bulk.cases.filter(({ who }) => who.length > 0).length) },
          { key: t.deadline, value: bulk.deadline && formatMoment(bulk.deadline, lang) },
        ]}
      />
      <Buttons bulk={bulk} progress={progress} />
      {progress && <Refused bulk={bulk} progress={progress} />}
      {bulk.kind === "assign" && !progress && <Loads bulk={bulk} />}
      <Cases {...props} />
    </Layout>
  );
}

function Buttons({ bulk, progress }: BulkNow) {
  const t = useTexts(bulkTexts);
  const { bulkId, version } = bulk;
  const all = rowsOf(bulk).length;
  if (!progress)
    return (
      <Form action={poolPaths.start(bulkId)} version={version}>
        <Button>{t[bulk.kind].start}</Button>
      </Form>
    );
  if (progress.status === "done") return <Notice tone="success" text={t.finished} announce={false} />;
  if (progress.status === "stopped")
    return (
      <>
        <p>{t.progress(progress.done, all)}</p>
        <Form action={poolPaths.start(bulkId)} version={version}>
          <Button>{t.goOn}</Button>
        </Form>
      </>
    );
  return (
    <>
      <p role="status">{t.progress(progress.done, all)}</p>
      <p>{t.running}</p>
      <p>
        <a href={poolPaths.bulk(bulkId)}>{t.reload}</a>
      </p>
      <Form action={poolPaths.stop(bulkId)}>
        <p>{t.stopText}</p>
        <Button tone="secondary">{t.stop}</Button>
      </Form>
    </>
  );
}

const nameIn = (bulk: Bulk, id: string): string => bulk.people.find((person) => person.id === id)?.name ?? "";

/** What could not be done, and why: by application and name. */
function Refused({ bulk, progress }: Readonly<{ bulk: Bulk; progress: BulkProgress }>) {
  const t = useTexts(bulkTexts);
  if (progress.refused.length === 0) return null;
  const rows = rowsOf(bulk);
  return (
    <DataTable
      id="refused"
      caption={t.refused}
      columns={[t.application, t.name, t.why]}
      rows={progress.refused.map(({ row, why }) => {
        const of = rows[row];
        return [
          of ? linkCell(officerPaths.reviewers(of.applicationId), of.title) : "",
          of ? nameIn(bulk, of.who) : "",
          t.reasons[why] ?? t.otherReason,
        ];
      })}
    />
  );
}

function Loads({ bulk }: Readonly<{ bulk: Bulk }>) {
  const t = useTexts(bulkTexts);
  return (
    <DataTable
      id="loads"
      caption={t.loads}
      columns={[t.name, numeric(t.before), numeric(t.given), numeric(t.sum)]}
      rows={bulk.people.map(({ id, name, load = 0 }) => {
        const given = givenTo(bulk, id);
        return [name, String(load), String(given), String(load + given)];
      })}
    />
  );
}

function Cases({ bulk, progress, from }: Props) {
  const t = useTexts(bulkTexts);
  const mayChange = bulk.kind === "assign" && !progress;
  const shown = bulk.cases.slice(from, from + casesAPage);
  const at = (place: number) => `${poolPaths.bulk(bulk.bulkId)}?fran=${place}`;
  return (
    <>
      <DataTable
        id="cases"
        caption={t.cases}
        columns={[t.application, t.reviewers, ...(mayChange ? [t.change] : [])]}
        rows={shown.map(({ applicationId, title, who, wanted = 0 }) => [
          linkCell(officerPaths.reviewers(applicationId), title),
          <>
            {who.length === 0 ? t.nobody : who.map((id) => nameIn(bulk, id)).join(", ")}
            {mayChange && who.length < wanted && (
              <>
                {" "}
                <Tag tone="attention">{t.short}</Tag>
              </>
            )}
          </>,
          ...(mayChange
            ? [
                <a key="change" href={poolPaths.row(bulk.bulkId, applicationId)}>
                  {t.change}
                  <span class="govuk-visually-hidden"> {title}</span>
                </a>,
              ]
            : []),
        ])}
      />
      <Pagination
        previous={from > 0 ? at(Math.max(0, from - casesAPage)) : undefined}
        next={from + casesAPage < bulk.cases.length ? at(from + casesAPage) : undefined}
      />
    </>
  );
}
