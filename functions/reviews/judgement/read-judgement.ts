import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/review.ts";
import type { ReadSection } from "../../platform/web/ui/read-through.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { reviewWords } from "../review-words.texts.ts";

type Criteria = Pick<Call, "criteria">;

/** A review, finished or not, as sections to read. */
export function readJudgement(judgement: Draft, { criteria }: Criteria, lang: Language): readonly ReadSection[] {
  const t = reviewWords[lang];
  const orNothing = (text: string) => (text === "" ? t.nothing : text);
  return [
    ...criteria.map(({ id, label }) => {
      const { score, reason = "" } = judgement.criteria[id] ?? {};
      return {
        id: `criterion-${id}`,
        title: label[lang],
        rows: [
          { key: t.score, value: score === undefined ? t.nothing : String(score) },
          { key: t.reason, value: orNothing(reason) },
        ],
      };
    }),
    {
      id: "recommendation",
      title: t.recommends,
      rows: [
        {
          key: t.recommends,
          value: judgement.recommendation ? t.recommendation[judgement.recommendation] : t.nothing,
        },
        { key: t.commentShort, value: orNothing(judgement.comment) },
        { key: t.strengths, value: orNothing(judgement.strengths) },
        { key: t.weaknesses, value: orNothing(judgement.weaknesses) },
      ],
    },
  ];
}
