import type { Column, Form, Question } from "../document.ts";
import type { PartId } from "../ids.ts";
import type { Words } from "../words.ts";
import { type Fault, faultAt, type Placed, placedIn, repeated } from "./fault.ts";

type Part = { readonly id: PartId; readonly label: Words };

const reversed = (
  placed: Placed,
  least: number | undefined,
  most: number | undefined,
  part?: Part,
): readonly Fault[] =>
  least !== undefined && most !== undefined && least > most
    ? [faultAt(placed, "least-over-most", { least, most }, part)]
    : [];

/** Limits that nothing can lie within; of a question, or of a column. */
function ofLimits(placed: Placed, asked: Question | Column, part?: Part): readonly Fault[] {
  switch (asked.kind) {
    case "number":
    case "amount":
    case "people":
      return reversed(placed, asked.least, asked.most, part);
    case "day":
    case "period": {
      const { earliest, latest } = asked;
      return earliest !== undefined && latest !== undefined && earliest > latest
        ? [faultAt(placed, "earliest-after-latest", { earliest, latest }, part)]
        : [];
    }
    default:
      return [];
  }
}

/** Levels rise: the first is the lowest, and none has another's value. */
function ofLevels(placed: Placed): readonly Fault[] {
  if (placed.question.kind !== "scale") return [];
  const values = placed.question.levels.map(({ value }) => value);
  const isRising = values.every((value, at) => at === 0 || value > (values[at - 1] ?? value));
  return isRising ? [] : [faultAt(placed, "levels-order")];
}

function inTable(placed: Placed): readonly Fault[] {
  if (placed.question.kind !== "table") return [];
  const { rows, columns } = placed.question;
  return [
    ...(!Array.isArray(rows) && "least" in rows ? reversed(placed, rows.least, rows.most) : []),
    ...(Array.isArray(columns) ? columns.flatMap((column) => ofLimits(placed, column, column)) : []),
  ];
}

/** What is asked for twice, such as a name of a person. */
function askedTwice(placed: Placed): readonly Fault[] {
  const { question } = placed;
  if (question.kind !== "people" && question.kind !== "results") return [];
  return repeated<string>(question.ask, (one) => one).map((ask) => faultAt(placed, "asked-twice", { ask }));
}

export const limitFaults = (form: Form): readonly Fault[] =>
  placedIn(form).flatMap((placed) => [
    ...ofLimits(placed, placed.question),
    ...ofLevels(placed),
    ...inTable(placed),
    ...askedTwice(placed),
  ]);
