/** What neighbours may ask of the question wheel: what is open, where it is, and what is left of it once a case is gone. */
export { openWheel } from "./open-wheel.ts";
export { callWheelPath, wheelPath } from "./paths.ts";
export { wheelTexts } from "./wheel.texts.ts";
export { wheelGone } from "./wheel-writes.ts";
