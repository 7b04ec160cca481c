import type { Form, QuestionOf } from "../document.ts";
import { type Fault, faultAt, type Placed, placedIn } from "./fault.ts";

type PlacedScale = Placed & { readonly question: QuestionOf<"scale"> };
const isScale = (placed: Placed): placed is PlacedScale => placed.question.kind === "scale";

/** The lowest and the highest value of a scale. */
const reach = ({ levels }: QuestionOf<"scale">): string => `${levels[0]?.value}–${levels.at(-1)?.value}`;

/**
 * Weights make one figure of several criteria: all have one or none has, they come to 100 percent, and the criteria are
 * scored alike, since the figure would else say nothing.
 */
export function weightFaults(form: Form): readonly Fault[] {
  const scales = placedIn(form).filter(isScale);
  const criteria = scales.filter(({ question }) => question.is === "criterion");
  const alone = scales.filter(({ question }) => question.is !== "criterion" && question.weight !== undefined);
  const found = alone.map((one) => faultAt(one, "weight-without-role"));
  const [first] = criteria;
  if (!first || criteria.every(({ question }) => question.weight === undefined)) return found;
  const without = criteria.filter(({ question }) => question.weight === undefined);
  const sum = criteria.reduce((total, { question }) => total + (question.weight ?? 0), 0);
  return [
    ...found,
    ...without.map((one) => faultAt(one, "weight-missing")),
    ...(without.length === 0 && sum !== 100
      ? [{ place: [], label: form.name, code: "weights-sum", facts: { sum } } as const]
      : []),
    ...criteria
      .filter(({ question }) => reach(question) !== reach(first.question))
      .map((one) => faultAt(one, "weights-other-levels", { own: reach(one.question), first: reach(first.question) })),
  ];
}
