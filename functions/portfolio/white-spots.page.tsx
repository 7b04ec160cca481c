import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, linkCell } from "../platform/web/ui/data-table.tsx";
import type { CoverageRow, CoverageTable, Sums } from "./coverage.ts";
import { portfolioPaths } from "./paths.ts";
import { portfolioTexts } from "./portfolio.texts.ts";

type Props = Readonly<{ programme: string; name: string; coverage: CoverageTable }>;

/** What is known of each municipality and focus area, and of which nothing is: a map of tiles, and the table of it. */
export function WhiteSpotsPage({ programme, name, coverage }: Props) {
  const { t, lang } = usePage(portfolioTexts);
  const { areas, rows, filled, white } = coverage;
  const cells = filled + white;
  return (
    <Layout title={`${t.white}: ${name}`} back={{ href: portfolioPaths.of(programme), label: t.back }} wide>
      <PageHeading title={t.white} caption={name} lead={t.whiteLead} />
      {cells === 0 ? (
        <Notice text={t.noPlaces} />
      ) : (
        <>
          <p>
            <strong>{t.whiteOf(String(filled), String(cells), String(white))}</strong>
          </p>
          <TileMap rows={rows} of={areas.length} />
          <DataTable
            id="coverage"
            caption={t.table}
            columns={[t.municipality, ...areas.map((area) => wordsIn(area.name, lang))]}
            rows={rows.map(({ place, cells: sums }) => [
              linkCell(`${portfolioPaths.of(programme)}?kommun=${place.id}`, place.name),
              ...sums.map((one, at) => <Cell key={areas[at]?.id} sums={one} />),
            ])}
          />
        </>
      )}
      <p>{t.afterDecision}</p>
    </Layout>
  );
}

/** What a cell holds, a line for each kind. */
function Cell({ sums: { open, internal, pilots } }: Readonly<{ sums: Sums }>) {
  const { t } = usePage(portfolioTexts);
  const lines = [
    ...(pilots > 0 ? [t.pilots(String(pilots))] : []),
    ...(open > 0 ? [t.openCount(String(open))] : []),
    ...(internal > 0 ? [t.internalCount(String(internal))] : []),
  ];
  if (lines.length === 0) return <span class="pg-tiles__nothing">{t.nothingKnown}</span>;
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

const [wide, high, gap] = [150, 64, 6];

/** A tile for each municipality that has a place on the map. */
function TileMap({ rows, of }: Readonly<{ rows: readonly CoverageRow[]; of: number }>) {
  const { t } = usePage(portfolioTexts);
  const tiles = rows.flatMap(({ place, filled }) => {
    const { id, name, column, row } = place;
    return column === undefined || row === undefined ? [] : [{ id, name, filled, column, row }];
  });
  if (tiles.length === 0) return null;
  const across = Math.max(...tiles.map(({ column }) => column)) * (wide + gap);
  const down = Math.max(...tiles.map(({ row }) => row)) * (high + gap);
  /** Four steps of dark, from some to all. */
  const shade = (filled: number) => (filled === 0 ? 0 : Math.max(1, Math.floor((filled * 4) / of)));
  return (
    <div class="pg-tiles">
      <h2>{t.map}</h2>
      <p>{t.mapText}</p>
      <svg viewBox={`0 0 ${across} ${down}`} role="img" aria-labelledby="tiles-title tiles-desc" class="pg-tiles__map">
        <title id="tiles-title">{t.map}</title>
        <desc id="tiles-desc">
          {tiles.map(({ name, filled }) => `${name}: ${t.areasKnown(String(filled), String(of))}`).join(". ")}
        </desc>
        {tiles.map(({ id, name, filled, column, row }) => {
          const [x, y] = [(column - 1) * (wide + gap), (row - 1) * (high + gap)];
          return (
            <g key={id} class={`pg-tiles__tile pg-tiles__tile--${shade(filled)}`}>
              <rect x={x + 1} y={y + 1} width={wide - 2} height={high - 2} />
              <text x={x + 10} y={y + 26}>
                {name}
              </text>
              <text x={x + 10} y={y + 50}>
                {t.areasKnown(String(filled), String(of))}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
