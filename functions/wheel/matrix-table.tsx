import { wordsIn } from "../platform/forms/words.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { cellName, type MatrixCell, putWords, saidWords, tallyOf } from "./matrix.ts";
import { wheelTexts } from "./wheel.texts.ts";

/** Every question of the frame, how it stands, and what was said and made of it. */
export function MatrixTable({ cells }: Readonly<{ cells: readonly MatrixCell[] }>) {
  const { t, lang } = usePage(wheelTexts);
  const { cells: all, answered, asked, never } = tallyOf(cells);
  return (
    <>
      <p>{t.packSums(all, answered, asked, never)}</p>
      <DataTable
        id="matrix"
        caption={t.matrix}
        columns={[t.cell, t.state, t.trail]}
        rows={cells.map((one) => [cellName(one.cell, lang), stateWords(one, t), <Trail key="trail" {...one} />])}
        empty={t.noFrame}
      />
    </>
  );
}

type Texts = typeof wheelTexts.sv | typeof wheelTexts.en;
const stateWords = ({ state, evaluated }: MatrixCell, t: Texts) =>
  evaluated !== undefined && state !== "answered" ? `${t.states[state]}. ${t.evaluated}.` : t.states[state];

function Trail({ cell, trail }: MatrixCell) {
  const { lang } = usePage(wheelTexts);
  if (trail.length === 0) return <>{cell.lensAsks ? wordsIn(cell.lensAsks, lang) : "–"}</>;
  return (
    <>
      {trail.map((one) => (
        <div key={one.number}>
          <p class="govuk-hint">{putWords(one, lang)}</p>
          {saidWords(one, lang).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </>
  );
}
