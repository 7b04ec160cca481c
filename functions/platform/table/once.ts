import type { Instant } from "../../vocabulary/instant.ts";
import { toMilliseconds } from "../../vocabulary/instant.ts";
import { keys } from "./keys.ts";
import { absent, ConditionFailed, type Table, type Write } from "./table.ts";

const keptDays = 30;

/**
 * A transaction that a second press of the same button does not repeat: `answer` is stored under the form's nonce in
 * the same transaction, and whoever comes second is given the first one's answer.
 *
 * `scope` names what the form belongs to (the pilot, the person), so that one form's nonce means nothing elsewhere.
 * @throws ConditionFailed of any other condition, when this is not a second press
 */
export async function transactOnce<T extends object>(
  table: Table,
  { scope, nonce, at }: { scope: string; nonce: string; at: Instant },
  answer: T,
  writes: readonly Write[],
): Promise<T> {
  const key = keys.nonce(scope, nonce);
  const expiresAtSeconds = Math.floor(toMilliseconds(at) / 1000) + keptDays * 86_400;
  const first: Write = { table: "pilots", put: { ...key, answer, expiresAtSeconds }, when: absent };
  try {
    await table.transact([first, ...writes]);
    return answer;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const earlier = await table.get("pilots", key);
    if (earlier) return earlier["answer"] as T; // as: this function alone writes the attribute, and the nonce is one form's
    throw error;
  }
}
