import type { Logged } from "../pilot/log.store.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../platform/web/pages-beside.ts";
import { Select } from "../platform/web/ui/choices.tsx";
import { DataTable, linkCell, Pagination } from "../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, ButtonRow, GetForm } from "../platform/web/ui/form.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { type Around, canBeMapped } from "./measure.form.ts";
import { type Measure, measureLimits } from "./measure.ts";
import { portfolioPaths } from "./paths.ts";
import { portfolioTexts } from "./portfolio.texts.ts";

type Named = Readonly<{ programmeId: string; name: Readonly<Record<string, string>> }>;

/** What is mapped, where a site has several programmes: each its own. */
export function ProgrammesPage({ programmes }: Readonly<{ programmes: readonly Named[] }>) {
  const { t, lang } = usePage(portfolioTexts);
  return (
    <Layout title={t.title} back={{ href: "/handlaggning", label: t.toDesk }}>
      <PageHeading title={t.title} lead={t.lead} />
      {programmes.length === 0 ? (
        <p>{t.noProgramme}</p>
      ) : (
        <ul aria-label={t.which}>
          {programmes.map(({ programmeId, name }) => (
            <li key={programmeId}>
              <a href={portfolioPaths.of(programmeId)}>{wordsIn(name, lang)}</a>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

export type Filter = Readonly<{ place: string; area: string }>;
type Props = Readonly<{
  programme: string;
  name: string;
  around: Around;
  measures: readonly Measure[];
  beside: Beside;
  filter: Filter;
  /** Not all could be looked through. */
  cut: boolean;
  writes: boolean;
  done: string | undefined;
}>;

/** What a programme has mapped. */
export function MeasuresPage({ programme, name, around, measures, beside, filter, cut, writes, done }: Props) {
  const { t, lang } = usePage(portfolioTexts);
  const { municipalities = [], focusAreas } = around;
  const places = new Map(municipalities.map((one) => [one.id, one.name]));
  const areas = new Map(focusAreas.map((one) => [one.id, wordsIn(one.name, lang)]));
  const mapped = canBeMapped(around);
  const isFiltered = filter.place !== "" || filter.area !== "";
  const namesOf = (ids: readonly string[], of: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => of.get(id) ?? []).join(", ");
  return (
    <Layout title={`${t.title}: ${name}`} back={{ href: "/handlaggning", label: t.toDesk }} wide>
      {done !== undefined && <Notice tone="success" text={done} />}
      <PageHeading title={t.title} caption={name} lead={t.lead} />
      {!mapped && <Notice text={t.noPlaces} />}
      <ButtonRow>
        {writes && mapped && <ButtonLink href={portfolioPaths.new(programme)}>{t.add}</ButtonLink>}
        {writes && mapped && (
          <ButtonLink href={portfolioPaths.import(programme)} tone="secondary">
            {t.addFile}
          </ButtonLink>
        )}
        <ButtonLink href={portfolioPaths.white(programme)} tone="secondary">
          {t.toWhite}
        </ButtonLink>
        <ButtonLink href={portfolioPaths.history(programme)} tone="secondary">
          {t.toHistory}
        </ButtonLink>
      </ButtonRow>
      {mapped && (
        <GetForm action={portfolioPaths.of(programme)}>
          <Select
            name="kommun"
            value={filter.place}
            label={t.places}
            empty={t.everywhere}
            options={municipalities.map(({ id, name: label }) => ({ value: id, label }))}
          />
          <Select
            name="fokus"
            value={filter.area}
            label={t.areas}
            empty={t.everyArea}
            options={focusAreas.map((one) => ({ value: one.id, label: wordsIn(one.name, lang) }))}
          />
          <Button tone="secondary">{t.filter}</Button>
        </GetForm>
      )}
      {cut && <p>{t.tooMany(String(measureLimits.list))}</p>}
      <DataTable
        id="measures"
        caption={t.all}
        columns={[t.measure, t.actor, t.places, t.areas, t.target, t.contact, t.seenBy]}
        rows={measures.map((one) => [
          writes ? linkCell(portfolioPaths.measure(programme, one.measureId), one.title) : one.title,
          one.actor,
          namesOf(one.municipalities, places),
          namesOf(one.areas, areas),
          one.target,
          one.contact,
          one.open ? t.openShort : t.internalShort,
        ])}
        empty={isFiltered ? t.noneFiltered : t.none}
      />
      <Pagination {...pagesBeside(portfolioPaths.of(programme), beside)} />
    </Layout>
  );
}

type HistoryProps = Readonly<{ programme: string; name: string; log: readonly Logged[] }>;

/** What has happened to what is mapped, the newest first. */
export function PortfolioHistoryPage({ programme, name, log }: HistoryProps) {
  const { t, lang } = usePage(portfolioTexts);
  return (
    <Layout title={t.toHistory} back={{ href: portfolioPaths.of(programme), label: t.back }}>
      <PageHeading title={t.toHistory} caption={name} />
      <DataTable
        id="history"
        caption={t.toHistory}
        captionHidden
        columns={[t.when, t.who, t.what]}
        rows={log.map(({ at, by, action, details }) => {
          const about = details["title"] ?? (details["rows"] && t.rowCount(String(details["rows"])));
          const what = t.events[action] ?? action;
          return [formatMoment(at, lang), by.name, about ? `${what}: ${about}` : what];
        })}
        empty={t.nothing}
      />
    </Layout>
  );
}
