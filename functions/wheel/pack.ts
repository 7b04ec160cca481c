import type { Block, Paper } from "../platform/documents/paper.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Asked } from "./asked.ts";
import { cellName, type MatrixCell, putWords, saidWords, tallyOf } from "./matrix.ts";
import { wheelTexts } from "./wheel.texts.ts";

/** A pilot in the pack: its name, and every question of its frame. */
export type PackedPilot = { readonly title: string; readonly cells: readonly MatrixCell[] };

function cellBlocks({ cell, state, trail, evaluated }: MatrixCell, lang: Language): readonly Block[] {
  const t = wheelTexts[lang];
  const cited = trail.map((one) => [putWords(one, lang), ...saidWords(one, lang)].join("\n"));
  const items = [...cited, ...(evaluated === undefined ? [] : [t.inEvaluation(evaluated)])];
  return [
    { kind: "heading", level: 3, text: cellName(cell, lang) },
    { kind: "paragraph", text: t.states[state] },
    ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
  ];
}

/** What an evaluator is given: all questions of the frame for each pilot, each citing its answers by their numbers. */
export function packPaper(pilots: readonly PackedPilot[], of: string, lang: Language): Omit<Paper, "sender"> {
  const t = wheelTexts[lang];
  const sums = (cells: readonly MatrixCell[]) => {
    const { cells: all, answered, asked, never } = tallyOf(cells);
    return { kind: "paragraph", text: t.packSums(all, answered, asked, never) } as const;
  };
  const isOne = pilots.length === 1;
  return {
    format: 1,
    language: lang,
    title: t.pack,
    receiver: [of],
    reference: [],
    blocks: [
      { kind: "paragraph", text: t.packLead },
      ...(isOne ? [] : [sums(pilots.flatMap(({ cells }) => cells))]),
      ...pilots.flatMap(({ title, cells }): readonly Block[] => [
        { kind: "heading", level: 2, text: title },
        sums(cells),
        ...cells.flatMap((one) => cellBlocks(one, lang)),
      ]),
    ],
  };
}

const citedAs = ({ number, at, part, occasion, answer, passed }: Asked) => ({
  number,
  asked: at,
  occasion,
  part,
  ...(answer
    ? { answer: { ...answer, sure: answer.sure.slice("p-".length) } }
    : passed
      ? { passed }
      : { unanswered: true }),
});

/** The same as data. A question that was never asked says so, and has no answers. */
export const packData = (pilots: readonly PackedPilot[], of: string, lang: Language) => ({
  format: 1,
  of,
  cells: tallyOf(pilots.flatMap(({ cells }) => cells)),
  pilots: pilots.map(({ title, cells }) => ({
    title,
    cells: cells.map(({ cell, state, trail, evaluated }) => ({
      lens: wordsIn(cell.lensName, lang),
      ...(cell.lensAsks ? { asks: wordsIn(cell.lensAsks, lang) } : {}),
      question: wordsIn(cell.question.label, lang),
      state,
      asked: trail.map(citedAs),
      ...(evaluated === undefined ? {} : { evaluation: evaluated }),
    })),
  })),
});
