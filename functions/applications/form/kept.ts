import type { Typed } from "../../vocabulary/typed.ts";

/** A section keeps at most this much text, whole: far more than its limits, far less than an item can hold. */
export const mostKept = 100_000;

export const sizeOf = (typed: Typed): number => JSON.stringify(typed).length;
