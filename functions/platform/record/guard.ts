import { countMetric, log } from "../log.ts";
import type { Hashes } from "./hashes.ts";
import { type Change, judge, putBackAt, type Stored } from "./truth.ts";

type Needs = {
  readonly hashes: Hashes;
  /** Writes an item of the record over whatever lies under its key. */
  readonly put: (item: Stored) => Promise<void>;
  readonly now: () => string;
};

const guardItem =
  ({ hashes, put, now }: Needs) =>
  async (change: Change): Promise<void> => {
    const item = change.before ?? change.after;
    const [pk, sk] = [item?.["pk"]?.S ?? "", item?.["sk"]?.S ?? ""];
    const verdict = judge(change, change.before && (await hashes.first(pk, sk)));
    if (verdict.kind === "new") return hashes.lock(pk, sk, verdict.lock);
    if (verdict.kind === "changed") {
      if (verdict.restore) await put({ ...verdict.restore, [putBackAt]: { S: now() } });
      countMetric("RecordChanged");
    }
    const level = verdict.kind === "changed" ? "error" : "warn";
    log(level, `record.${verdict.kind}`, {
      pk,
      sk,
      restored: verdict.kind === "changed" && verdict.restore !== undefined,
    });
  };

/**
 * Guards the record: a new item's fingerprint is locked, and one that was changed or removed is put back as it was and
 * counted for the alarm. Done again it comes to the same. New items are locked side by side; a change waits for those
 * before it.
 */
export const guardRecord = (needs: Needs) => {
  const guard = guardItem(needs);
  return async (changes: readonly Change[]): Promise<void> => {
    let locking: Promise<void>[] = [];
    for (const change of changes) {
      if (!change.before) {
        locking.push(guard(change));
        continue;
      }
      await Promise.all(locking);
      locking = [];
      await guard(change);
    }
    await Promise.all(locking);
  };
};
