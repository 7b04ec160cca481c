import type { CallInWork } from "../calls/call.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { mostOfDocument, storedBytes } from "../vocabulary/stored-bytes.ts";
import { callTooLarge } from "./publishing.refusals.ts";
import { sizesOf } from "./size.ts";

/** A call that no item can hold is refused, with the size of each part. @throws Refusal call-too-large */
export function requireSmall(call: CallInWork): void {
  const all = storedBytes(call);
  if (all <= mostOfDocument) return;
  const parts = Object.entries(sizesOf(call))
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${name} ${bytes}`)
    .join(", ");
  refuse(callTooLarge, { all: String(all), most: String(mostOfDocument), parts });
}
