import type { Body, Engine } from "./engine.ts";
import { type Call, operationsOf } from "./recording.ts";

/** Where an item lies. */
export type Place = { readonly TableName: unknown; readonly Key: Body };

export const keyOf = (item: Body): Body => {
  const { pk, sk } = item;
  return { pk, sk };
};

/** The places that a request names by their keys. */
export const placesIn = (call: Pick<Call, "action" | "request">): readonly Place[] =>
  operationsOf(call).flatMap(([, { TableName, Key, Item, Keys }]) =>
    [Keys ?? Key ?? Item ?? []].flat().map((one) => ({ TableName, Key: keyOf(Object(one)) })),
  );

/** The item at a place, if one lies there. */
export async function itemAt({ ask }: Engine, { TableName, Key }: Place): Promise<Body | undefined> {
  const { body } = await ask("GetItem", { TableName, Key, ConsistentRead: true });
  return body["Item"] as Body | undefined; // as: the answer's shape
}
