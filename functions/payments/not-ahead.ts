import { refuse } from "../vocabulary/refusal.ts";

/**
 * Holds the version that a form carries against what was read. An older one passes: the write's own condition refuses
 * it, unless it is a second press. One that is not there yet nobody has seen: were another press to make it between the
 * read and the write, the write would put what was read before that press in the place of what it did.
 * @throws Refusal stale-version
 */
export function notAhead(read: { readonly version: number } | undefined, seen: number): void {
  if (seen > (read?.version ?? 0)) refuse("stale-version");
}
