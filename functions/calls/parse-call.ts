import { Call } from "./call.ts";
import { FirstCall } from "./first-edition/first-call.ts";
import { liftCall } from "./first-edition/lift-call.ts";

/** A call of either edition, as it is read now. @throws ZodError when what is stored or written is not one */
export const parseCall = (value: unknown): Call =>
  typeof value === "object" && value !== null && "format" in value
    ? Call.parse(value)
    : liftCall(FirstCall.parse(value));

/** A version of a call as it is stored. */
export const StoredCall = { parse: (item: unknown): Call => parseCall((item as { call: unknown }).call) }; // as: a stored item is an object
