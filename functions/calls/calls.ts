import type { Call } from "./call.ts";
import { kraftsamlingPiloter2026 } from "./kraftsamling-piloter-2026.ts";

/** Every call that the site publishes, whole: what a deploy puts in force. */
export const calls: readonly Call[] = [kraftsamlingPiloter2026];
