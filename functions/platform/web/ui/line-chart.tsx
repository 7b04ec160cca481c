/** A value at a moment; both are shares: of the time, and of the height. */
type Point = Readonly<{ at: number; value: number }>;

type LineChartProps = Readonly<{
  id: string;
  title: string;
  /** What it shows, in words; the figures themselves stand in the table beneath. */
  description: string;
  /** What has come, the first first. */
  points: readonly Readonly<{ day: string; value: number }>[];
  /** What was to be reached, each until the next one holds. */
  steps: readonly Readonly<{ day: string; value: number }>[];
  /** What the points and the steps are. */
  names: Readonly<{ points: string; steps: string }>;
  format: (value: number) => string;
  formatDay: (day: string) => string;
}>;

const [top, height, foot] = [24, 150, 30] as const;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Where everything stands: days from the first to the last, values from the lowest (or nothing) to the highest. */
function placesOf({ points, steps }: Pick<LineChartProps, "points" | "steps">) {
  const days = [...points, ...steps].map(({ day }) => dayNumber(day));
  const values = [0, ...points.map(({ value }) => value), ...steps.map(({ value }) => value)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    ...{ low, high },
    placed: ({ day, value }: { readonly day: string; readonly value: number }): Point => ({
      at: last === first ? 0.5 : (dayNumber(day) - first) / (last - first),
      value: high === low ? 0 : (value - low) / (high - low),
    }),
  };
}

// Some air at both ends, so that no point is cut.
const across = (at: number) => `${Number((4 + at * 92).toFixed(3))}%`;
const down = (value: number) => top + (1 - value) * height;

/** Points over time and the steps of a target: no text is ever scaled, and the width is that of the page. */
export function LineChart(props: LineChartProps) {
  const { id, title, description, points, steps, names, format, formatDay } = props;
  const { placed, low, high } = placesOf(props);
  const dots = points.map(placed);
  const aims = steps.map(placed);
  const ends = [...new Set([...points, ...steps].map(({ day }) => day))].sort();
  const [from, to] = [ends[0], ends.at(-1)];
  return (
    <div class="pg-chart">
      <svg
        width="100%"
        height={top + height + foot}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        class="pg-chart__drawing"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <line x1="0" x2="100%" y1={down(1)} y2={down(1)} class="pg-chart__line" />
        <line x1="0" x2="100%" y1={down(0)} y2={down(0)} class="pg-chart__zero" />
        <text x="0" y={down(1) - 6}>
          {format(high)}
        </text>
        <text x="0" y={down(0) - 6}>
          {format(low)}
        </text>
        {from !== undefined && (
          <text x="0" y={top + height + 22}>
            {formatDay(from)}
          </text>
        )}
        {to !== undefined && to !== from && (
          <text x="100%" y={top + height + 22} text-anchor="end">
            {formatDay(to)}
          </text>
        )}
        {aims.map(({ at, value }, index) => {
          const until = aims[index + 1];
          return (
            <g key={index} class="pg-chart__target">
              <line x1={across(at)} x2={across(until?.at ?? 1)} y1={down(value)} y2={down(value)} />
              {until && <line x1={across(until.at)} x2={across(until.at)} y1={down(value)} y2={down(until.value)} />}
            </g>
          );
        })}
        {dots.map(({ at, value }, index) => {
          const before = dots[index - 1];
          return (
            <g key={index}>
              {before && (
                <line
                  x1={across(before.at)}
                  x2={across(at)}
                  y1={down(before.value)}
                  y2={down(value)}
                  class="pg-chart__course"
                />
              )}
              <circle cx={across(at)} cy={down(value)} r="5" class="pg-chart__bar--solid" />
            </g>
          );
        })}
      </svg>
      <ul class="pg-chart__legend">
        <li>
          <svg width="28" height="14" aria-hidden="true" focusable="false">
            <line x1="1" x2="27" y1="7" y2="7" class="pg-chart__course" />
            <circle cx="14" cy="7" r="5" class="pg-chart__bar--solid" />
          </svg>
          {names.points}
        </li>
        {steps.length > 0 && (
          <li>
            <svg width="28" height="14" aria-hidden="true" focusable="false">
              <g class="pg-chart__target">
                <line x1="1" x2="27" y1="7" y2="7" />
              </g>
            </svg>
            {names.steps}
          </li>
        )}
      </ul>
    </div>
  );
}
