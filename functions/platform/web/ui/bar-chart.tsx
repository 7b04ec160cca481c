import { chartOf, type Row } from "./chart-places.ts";

type Series = Readonly<{
  label: string;
  /** They differ by more than their colours: an outline, a filled bar, a striped one. */
  look: "outline" | "solid" | "striped";
  /** Series of one lane stand after each other on the same line of a row. */
  lane: 0 | 1;
}>;

type BarChartProps = Readonly<{
  id: string;
  title: string;
  /** What it shows, in words; the figures themselves stand in the table beneath. */
  description: string;
  series: readonly Series[];
  /** From above downwards; `values` are as many as the series. */
  rows: readonly Row[];
  /** The text of a value at the axis. */
  format: (value: number) => string;
}>;

// Names take the first quarter of the width; each row has two lanes and some air.
const rowHeight = 28;
const barHeight = 9;
const head = 30;
const names = 0.24;
const drawing = 1 - names;
const percent = (share: number) => `${Number((share * 100).toFixed(3))}%`;
const across = (share: number) => percent(names + share * drawing);

/** Bars that lie down, a row for each name: no width is too narrow for them, and no text is ever scaled. */
export function BarChart({ id, title, description, series, rows, format }: BarChartProps) {
  const { ticks, bars, zero } = chartOf(
    rows,
    series.map(({ lane }) => lane),
  );
  const height = head + rows.length * rowHeight + 6;
  const stripes = `${id}-stripes`;
  const fill = (look: Series["look"]) => (look === "striped" ? { fill: `url(#${stripes})` } : {});
  return (
    <div class="pg-chart">
      <svg width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-desc`} class="pg-chart__drawing">
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <defs>
          <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" class="pg-chart__between" />
            <rect width="3" height="6" class="pg-chart__stripe" />
          </pattern>
        </defs>
        {ticks.map(({ at, value }) => (
          <g key={value}>
            <line x1={across(at)} x2={across(at)} y1={head - 6} y2={height} class="pg-chart__line" />
            <text x={across(at)} y="16" text-anchor={at < 0.01 ? "start" : at > 0.99 ? "end" : "middle"}>
              {format(value)}
            </text>
          </g>
        ))}
        {bars.map(({ row, lane, of, from, width }) => {
          const look = series[of]?.look ?? "solid";
          return (
            <rect
              key={`${row}-${of}`}
              x={across(from)}
              width={percent(width * drawing)}
              y={head + row * rowHeight + 4 + lane * (barHeight + 2)}
              height={barHeight}
              class={`pg-chart__bar pg-chart__bar--${look}`}
              {...fill(look)}
            />
          );
        })}
        <line x1={across(zero)} x2={across(zero)} y1={head - 6} y2={height} class="pg-chart__zero" />
        {rows.map(({ name }, row) => (
          <text key={name} x="0" y={head + row * rowHeight + 18}>
            {name}
          </text>
        ))}
      </svg>
      <ul class="pg-chart__legend">
        {series.map(({ label, look }) => (
          <li key={label}>
            <svg width="28" height="14" aria-hidden="true" focusable="false">
              <rect x="1" y="1" width="26" height="12" class={`pg-chart__bar pg-chart__bar--${look}`} {...fill(look)} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
