import * as z from "zod";
import type { Call } from "../../calls/call.ts";
import { Assessment, type Draft, recommendations } from "../../pilot/items/review.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { limits } from "../limits.ts";
import { judgementTexts } from "./judgement.texts.ts";

type Scale = Pick<Call, "criteria" | "scores">;

/** The controls' names are the paths of the draft's schema. */
export const judgementFields = {
  score: (criterion: string) => `criteria.${criterion}.score`,
  reason: (criterion: string) => `criteria.${criterion}.reason`,
  recommendation: "recommendation",
  comment: "comment",
  strengths: "strengths",
  weaknesses: "weaknesses",
} as const;
const texts = ["comment", "strengths", "weaknesses"] as const;

const readScore = (text: string, { lowest, highest }: Scale["scores"]): number | undefined => {
  const score = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return score >= lowest && score <= highest ? score : undefined;
};

const Recommendation = z.enum(recommendations);

/** What is written so far: anything may be missing, nothing may be too long or off the scale. */
export function readDraft(typed: Typed, { criteria, scores }: Scale, lang: Language): Read<Draft> {
  const t = judgementTexts[lang];
  const text = (name: string) => typedText(typed, name);
  const problems: Problem[] = [];
  const atMost = (field: string, limit: number) => {
    if (text(field).length > limit) problems.push({ field, text: t.tooLong(limit) });
    return text(field);
  };
  const read = criteria.map(({ id, label }) => {
    const field = judgementFields.score(id);
    const score = readScore(text(field), scores);
    if (text(field) !== "" && score === undefined)
      problems.push({ field, text: t.offScale(label[lang], scores.lowest, scores.highest) });
    const reason = atMost(judgementFields.reason(id), limits.reason);
    return [id, score === undefined ? { reason } : { score, reason }] as const;
  });
  const recommendation = Recommendation.safeParse(text(judgementFields.recommendation)).data;
  const [comment, strengths, weaknesses] = texts.map((name) => atMost(name, limits.text));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      criteria: Object.fromEntries(read),
      comment: comment ?? "",
      strengths: strengths ?? "",
      weaknesses: weaknesses ?? "",
      ...(recommendation ? { recommendation } : {}),
    },
  };
}

/** A complete review: every criterion with its score and reason, the recommendation with its comment. */
export function readAssessment(typed: Typed, scale: Scale, lang: Language): Read<Assessment> {
  const t = judgementTexts[lang];
  const draft = readDraft(typed, scale, lang);
  if (!draft.ok) return draft;
  const { criteria, recommendation, comment } = draft.value;
  const problems: Problem[] = scale.criteria.flatMap(({ id, label }) => {
    const { score, reason } = criteria[id] ?? {};
    return [
      ...(score === undefined ? [{ field: judgementFields.score(id), text: t.scoreMissing(label[lang]) }] : []),
      ...(reason ? [] : [{ field: judgementFields.reason(id), text: t.reasonMissing(label[lang]) }]),
    ];
  });
  if (!recommendation) problems.push({ field: judgementFields.recommendation, text: t.recommendationMissing });
  if (!comment) problems.push({ field: judgementFields.comment, text: t.commentMissing });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: Assessment.parse(draft.value) };
}

/** A stored draft as the form's fields show it. */
export function typedFrom({ criteria, recommendation, ...rest }: Draft): Readonly<Record<string, string>> {
  const fields = Object.entries(criteria).flatMap(([id, { score, reason }]) => [
    [judgementFields.score(id), score === undefined ? "" : String(score)],
    [judgementFields.reason(id), reason],
  ]);
  return { ...Object.fromEntries(fields), recommendation: recommendation ?? "", ...rest };
}
