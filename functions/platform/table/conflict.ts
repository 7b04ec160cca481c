import { Refusal } from "../../vocabulary/refusal.ts";

/** How often a transaction that met another one on the same item is tried, and the longest first pause in milliseconds. */
const tries = 7;
const firstPause = 25;
const pause = (attempt: number) =>
  new Promise((done) => setTimeout(done, Math.random() * Math.min(firstPause * 2 ** attempt, 800)));

/** Tries until nobody else has an item of it; `once` answers what it met, or nothing. @throws Refusal busy */
export async function untilNoConflict(once: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const conflict = await once();
    if (!conflict) return;
    if (attempt >= tries) throw new Refusal("busy", {}, { cause: conflict });
    await pause(attempt);
  }
}
