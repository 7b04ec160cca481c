import type { Answer, Body, Engine } from "./engine.ts";
import { itemAt, keyOf, placesIn } from "./places.ts";
import { alike, type Difference } from "./replay.ts";
import { shapesOf } from "./shapes.ts";

/** The table's contract compares values of different types, which Moto cannot; Dynalite is asked all of it. */
const isOfTheContract = (request: Body) => JSON.stringify(request).includes('"TEST#');

/** Of a list only its items: whether it goes on depends on items that the second engine is not given. */
const comparable = (action: string, { body: { LastEvaluatedKey: last, ...body }, ...answer }: Answer): Answer =>
  action === "Query" ? { ...answer, body } : { ...answer, body: last ? { ...body, LastEvaluatedKey: last } : body };

/**
 * The first engine, which also asks the second one: once for each shape of an operation, on the same items, that is
 * those which the request names, or a list of those which it found. Moto takes too long to be asked everything.
 */
export function withSecondOpinion(first: Engine, second: Engine) {
  const shapes = new Set<string>();
  const differences: Difference[] = [];

  /** In as few requests as can be: each takes Moto some milliseconds. What it would not hold is a difference too. */
  const all = async (operations: readonly Body[]) => {
    for (let i = 0; i < operations.length; i += 100) {
      const request = { TransactItems: operations.slice(i, i + 100) };
      const engine = await second.ask("TransactWriteItems", request);
      if (engine.error) differ("TransactWriteItems", request, { engine, cloud: { body: {} } });
    }
  };
  const differ = (action: string, request: Body, answers: Pick<Difference, "engine" | "cloud">) =>
    differences.push({ call: shapes.size, action, request, ...answers });

  /** On items of its own, so it need not keep step with the first engine. */
  const askSecond = async (action: string, request: Body, given: readonly Body[], cloud: Answer) => {
    await all(given.map((Put) => ({ Put })));
    const engine = await second.ask(action, request);
    if (!alike(comparable(action, engine), comparable(action, cloud), { action, request }))
      differ(action, request, { engine, cloud });
    const touched = [
      ...placesIn({ action, request }),
      ...given.map(({ TableName, Item }) => ({ TableName, Key: keyOf(Object(Item)) })),
    ];
    const once = new Map(touched.map((place) => [JSON.stringify(place), place]));
    await all([...once.values()].map((Delete) => ({ Delete })));
  };

  let asked = Promise.resolve();
  const compare = async (action: string, request: Body) => {
    const places = placesIn({ action, request });
    const lying = await Promise.all(places.map((place) => itemAt(first, place)));
    const before = places.flatMap(({ TableName }, i) => (lying[i] ? [{ TableName, Item: lying[i] }] : []));
    const answer = await first.ask(action, request);
    const items = (answer.body["Items"] ?? []) as Body[]; // as: the answer's shape
    const found = items.map((Item) => ({ TableName: request["TableName"], Item }));
    asked = asked.then(() => askSecond(action, request, [...before, ...found], answer));
    return answer;
  };

  return {
    shapes,
    differences,
    /** Waits until the second engine has been asked all that it is to be asked. */
    settled: () => asked,
    engine: {
      ...first,
      ask: async (action: string, request: Body) => {
        const news = shapesOf({ action, request }).filter((shape) => !shapes.has(shape));
        if (news.length === 0 || isOfTheContract(request)) return first.ask(action, request);
        for (const shape of news) shapes.add(shape);
        return compare(action, request);
      },
    } satisfies Engine,
  };
}
