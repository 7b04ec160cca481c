import { wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { type Effect, effectsOf } from "./effects.ts";
import { goalsTexts } from "./goals.texts.ts";
import type { Goal } from "./goals.ts";

// A band for each level, the highest above: what is done below leads upwards.
const band = 84;
const levelsInAll = 3;
const radius = 14;
const height = levelsInAll * band;
const middle = (level: number) => (levelsInAll - 1 - level) * band + 54;

/** Where a goal stands across: those of its level share the width. */
function acrossOf(effects: readonly Effect[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let level = 0; level < levelsInAll; level++) {
    const beside = effects.filter((one) => one.level === level);
    for (const [at, { number }] of beside.entries()) places.set(number, ((at + 0.5) / beside.length) * 100);
  }
  return places;
}

const percent = (at: number | undefined) => `${Number((at ?? 50).toFixed(3))}%`;

/** What leads to what, as a drawing and as a table; nothing where the goals say no levels. */
export function EffectChart({ goals }: Readonly<{ goals: readonly Goal[] }>) {
  const { t, lang } = usePage(goalsTexts);
  const effects = effectsOf(goals);
  if (effects.length === 0) return null;
  const across = acrossOf(effects);
  const byNumber = new Map(effects.map((one) => [one.number, one]));
  const nameOf = ({ number, goal }: Effect) => `${number}. ${wordsIn(goal.name, lang)}`;
  const loose = t.looseCount(effects.filter(({ isLoose }) => isLoose).length);
  return (
    <>
      <h2>{t.effects}</h2>
      <p>
        {t.effectsText} {loose}
      </p>
      <div class="pg-chart">
        <svg
          width="100%"
          height={height}
          role="img"
          aria-labelledby="effects-title effects-desc"
          class="pg-chart__drawing"
        >
          <title id="effects-title">{t.effects}</title>
          <desc id="effects-desc">{`${t.effectsText} ${loose}`}</desc>
          {t.bands.map((name, level) => (
            <g key={name}>
              <line x1="0" x2="100%" y1={middle(level) + 30} y2={middle(level) + 30} class="pg-chart__line" />
              <text x="0" y={middle(level) - 34}>
                {name}
              </text>
            </g>
          ))}
          {effects.flatMap(({ number, level, to }) => {
            const next = to === undefined ? undefined : byNumber.get(to);
            return next
              ? [
                  <line
                    key={number}
                    x1={percent(across.get(number))}
                    y1={middle(level) - radius}
                    x2={percent(across.get(next.number))}
                    y2={middle(next.level) + radius}
                    class="pg-chart__course"
                  />,
                ]
              : [];
          })}
          {effects.map(({ number, level, isLoose }) => (
            <g key={number}>
              <circle
                cx={percent(across.get(number))}
                cy={middle(level)}
                r={radius}
                class={isLoose ? "pg-chart__loose" : "pg-chart__bar pg-chart__bar--outline"}
              />
              <text x={percent(across.get(number))} y={middle(level) + 5} text-anchor="middle">
                {String(number)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <DataTable
        id="effects"
        caption={t.effects}
        captionHidden
        columns={[t.result, t.level, t.leadsTo]}
        rows={effects.map((effect) => {
          const next = effect.to === undefined ? undefined : byNumber.get(effect.to);
          return [nameOf(effect), t.bands[effect.level], next ? nameOf(next) : effect.isLoose ? t.loose : ""];
        })}
      />
    </>
  );
}
