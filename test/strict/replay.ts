import { isDeepStrictEqual } from "node:util";
import { type Answer, type Body, type Engine, must } from "./engine.ts";
import { itemAt, type Place, placesIn } from "./places.ts";
import type { Call } from "./recording.ts";
import { reads } from "./shapes.ts";

/** What an engine answered otherwise than the local cloud did. */
export type Difference = {
  readonly call: number;
  readonly action: string;
  readonly request: Body;
  readonly engine: Answer;
  readonly cloud: Answer;
};

/** The sort key of an index; a table's own is told apart from all others in its partition. */
const sortKeyOf = (index: unknown) => (index === "due" ? "dueAt" : `${index}Sk`);
const textOf = (item: Body, name: string): string => String(Object(item[name]).S);
const nameOf = (item: Body) => `${textOf(item, "pk")} ${textOf(item, "sk")}`;
/** A batch is answered in any order. */
const byKey = (items: readonly Body[]) => items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

type Asked = Pick<Call, "action" | "request">;
type Page = { readonly Items?: readonly Body[]; readonly LastEvaluatedKey?: Body };

/**
 * What two answers to a query of an index must have in common. DynamoDB promises no order among those in one place of an
 * index: nobody knows which of them belong to this page where it begins or ends among them, nor then how far it comes.
 */
function inCommon(one: Page, other: Page, { request }: Asked): readonly (readonly Body[])[] {
  const { IndexName: index, ExclusiveStartKey: start, ScanIndexForward: forward } = request;
  const placeOf = (item: unknown) => textOf(Object(item), sortKeyOf(index));
  const ends = [one, other].flatMap(({ LastEvaluatedKey: last }) => (last ? [placeOf(last)] : []));
  const end = forward === false ? ends.sort().at(-1) : ends.sort()[0];
  const before = (place: string) => end === undefined || (forward === false ? place > end : place < end);
  return [one, other].map(({ Items = [] }) => {
    const places = Items.map(placeOf);
    return Items.filter((item) => before(placeOf(item)) && !(start && placeOf(item) === placeOf(start))).toSorted(
      (a, b) => places.indexOf(placeOf(a)) - places.indexOf(placeOf(b)) || (nameOf(a) < nameOf(b) ? -1 : 1),
    );
  });
}

/** What of an answer the product reads; the words of an error are each engine's own. */
function essenceOf({ error, body }: Answer): unknown {
  const { Item, Items, LastEvaluatedKey, Attributes, CancellationReasons } = body;
  const Responses = Object.entries(Object(body["Responses"])).map(([table, found]) => [table, byKey(found as Body[])]); // as: its shape
  const reasons = (CancellationReasons as Body[] | undefined)?.map(({ Code, Item: found }) => ({ Code, found })); // as: its shape
  return { error, Item, Items, LastEvaluatedKey, Attributes, Responses, reasons };
}

/**
 * Whether two engines gave the same answer. A scan reads a whole table, in an order and by pages that are the engine's
 * own: only that it is taken is looked at.
 */
export function alike(one: Answer, other: Answer, asked: Asked): boolean {
  if (asked.action === "Scan" || one.error !== other.error) return one.error === other.error;
  if (asked.action !== "Query" || asked.request["IndexName"] === undefined)
    return isDeepStrictEqual(essenceOf(one), essenceOf(other));
  const [mine, theirs] = inCommon(one.body as Page, other.body as Page, asked); // as: the shape of a query's answer
  return isDeepStrictEqual(mine, theirs);
}

/** The engine would not take a request that the local cloud took, or refuses it for another reason. */
export const isRefusal = ({ engine, cloud }: Pick<Difference, "engine" | "cloud">) =>
  engine.error !== undefined && engine.error !== cloud.error && !isUnmet(engine);
const isUnmet = ({ error }: Answer) =>
  error === "ConditionalCheckFailedException" || error === "TransactionCanceledException";

/** What the local cloud refused changed nothing there: if the engine takes it, its items are put back. */
async function asked(engine: Engine, { action, request, answer }: Call): Promise<Answer> {
  if (reads.has(action) || answer.error === undefined) return engine.ask(action, request);
  const places = placesIn({ action, request });
  const before = await Promise.all(places.map((place) => itemAt(engine, place)));
  const said = await engine.ask(action, request);
  if (said.error === undefined)
    for (const [i, { TableName, Key }] of places.entries()) {
      const Item = before[i];
      await (Item ? must(engine, "PutItem", { TableName, Item }) : must(engine, "DeleteItem", { TableName, Key }));
    }
  return said;
}

const changedNothing = ({ action, answer }: Call, { error }: Answer) =>
  reads.has(action) || answer.error !== undefined || error !== undefined;

const overlap = (one: Call, other: Call) => one !== other && one.begun < other.ended && other.begun < one.ended;

/** Whether a request at the same time wrote what this one looked at: nobody knows which of them the local cloud took first. */
function metAnother(call: Call, calls: readonly Call[]) {
  const named = new Set(placesIn(call).map((place) => JSON.stringify(place)));
  const { TableName } = call.request;
  const touches = (place: Place) =>
    call.action === "Query" ? place.TableName === TableName : named.has(JSON.stringify(place));
  return calls.some((other) => !reads.has(other.action) && overlap(call, other) && placesIn(other).some(touches));
}

/**
 * Asks an engine everything again, one after another. Requests at the same time were carried out in an order that
 * nobody knows: one that is answered otherwise and changed nothing is asked once more after each of the others. If it
 * agrees after none, and another wrote what it looked at, it is counted in `metOthers`; all else is a difference.
 */
export async function replay(engine: Engine, calls: readonly Call[]) {
  const differences: Difference[] = [];
  let metOthers = 0;
  let open: { readonly call: Call; readonly difference: Difference }[] = [];
  const ask = async (call: Call): Promise<Answer | undefined> => {
    const answer = await asked(engine, call);
    return alike(answer, call.answer, call) ? undefined : answer;
  };
  const settle = ({ call, difference }: (typeof open)[number]) => {
    if (metAnother(call, calls)) metOthers++;
    else differences.push(difference);
  };
  const askAgain = async (after: Call) => {
    const still: typeof open = [];
    for (const one of open) {
      if (one.call.ended < after.begun) settle(one);
      else if (await ask(one.call)) still.push(one);
    }
    open = still;
  };
  for (const [n, call] of calls.entries()) {
    const answer = await ask(call);
    if (answer) {
      const { action, request, answer: cloud } = call;
      const difference = { call: n, action, request, engine: answer, cloud };
      if (changedNothing(call, answer) && !isRefusal(difference)) open.push({ call, difference });
      else differences.push(difference);
    }
    if (open.length > 0) await askAgain(call);
  }
  for (const one of open) settle(one);
  return { differences, metOthers };
}
