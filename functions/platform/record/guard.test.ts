import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { guardRecord } from "./guard.ts";
import { readPlace } from "./hashes.ts";
import { type Change, erasedName, fingerprint, putBackAt, type Stored } from "./truth.ts";

const entry = (over: Partial<Stored> = {}): Stored => ({
  pk: { S: "PILOT#a" },
  sk: { S: "AUDIT#2026-11-29T12:00:00.000Z#1" },
  action: { S: "grant.decided" },
  by: { M: { id: { S: "s-1" }, kind: { S: "decider" }, name: { S: "Anna Berg" } } },
  details: { M: { amountOre: { N: "100" } } },
  ...over,
});
const named = (name: string, over: Partial<Stored> = {}) =>
  entry({ by: { M: { id: { S: "s-1" }, kind: { S: "decider" }, name: { S: name } } }, ...over });

/** The record with its stream and its guard: whatever is written is guarded until nothing more happens. */
const aRecord = () => {
  const silent = (["info", "warn", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => {}),
  );
  onTestFinished(() => silent.forEach((spy) => void spy.mockRestore()));
  const counted = () =>
    silent.flatMap((spy) => spy.mock.calls).filter(([line]) => JSON.parse(line).RecordChanged).length;
  const before = counted();
  const items = new Map<string, Stored>();
  const locked = new Map<string, string[]>();
  const stream: Change[] = [];
  const keyOf = (item: Stored) => `${item["pk"]?.S} ${item["sk"]?.S}`;
  const put = async (after: Stored) => {
    stream.push({ before: items.get(keyOf(after)), after });
    items.set(keyOf(after), after);
  };
  let time = 0;
  const guard = guardRecord({
    hashes: {
      lock: async (pk, sk, hash) => {
        const of = locked.get(`${pk} ${sk}`) ?? [];
        if (!of.includes(hash)) locked.set(`${pk} ${sk}`, [...of, hash]);
      },
      first: async (pk, sk) => locked.get(`${pk} ${sk}`)?.[0],
    },
    put,
    now: () => `put back ${++time}`,
  });
  return {
    put,
    remove: async (item: Stored) => {
      const before = items.get(keyOf(item));
      if (before) stream.push({ before });
      items.delete(keyOf(item));
    },
    /** Some events come twice, as a stream's may. */
    guarded: async () => {
      let events = 0;
      for (let change = stream.shift(); change; change = stream.shift()) {
        expect(++events).toBeLessThan(500); // the guard does not wake itself for ever
        await guard(events % 2 === 0 ? [change, change] : [change]);
      }
    },
    /** As it is stored, with the mark of having been put back. */
    stored: () => items.get(keyOf(entry())) ?? {},
    item: () => {
      const { [putBackAt]: _, ...item } = items.get(keyOf(entry())) ?? {};
      return item;
    },
    locked,
    alarmed: () => counted() > before,
  };
};

test("a new item's fingerprint is locked, and nothing alarms", async () => {
  const record = aRecord();
  await record.put(entry());
  await record.guarded();
  expect([...record.locked.values()]).toEqual([[fingerprint(entry())]]);
  expect(record.alarmed()).toBe(false);
});

type Guarded = ReturnType<typeof aRecord>;
const deeds: Readonly<Record<string, (record: Guarded) => Promise<void>>> = {
  "the guard comes": (record) => record.guarded(),
  "it is removed": (record) => record.remove(entry()),
  "its figures are changed": (record) => record.put(entry({ details: { M: { amountOre: { N: "999" } } } })),
  "it is laid on another person": (record) =>
    record.put(entry({ by: { M: { id: { S: "s-2" }, name: { S: "Bo Ek" } } } })),
  "it is forged as put back": (record) => record.put(entry({ action: { S: "other" }, [putBackAt]: { S: "forged" } })),
  "something is added": (record) => record.put(entry({ extra: { S: "more" } })),
};
const harmless = "the guard comes";

test("whatever is done to an item, in whatever order, it is what it was in the end, and it alarms", async () => {
  const several = fc.array(fc.constantFrom(...Object.keys(deeds)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(several, async (names) => {
      const record = aRecord();
      await record.put(entry());
      await record.guarded();
      for (const name of names) await deeds[name]?.(record);
      await record.guarded();
      expect(record.item()).toEqual(entry());
      expect(record.alarmed()).toBe(names.some((name) => name !== harmless));
    }),
  );
});

test("a name that is written over with another is put back; one that is erased stays erased", async () => {
  const record = aRecord();
  await record.put(entry());
  await record.put(named("Bo Ek"));
  await record.guarded();
  expect([record.item(), record.alarmed()]).toEqual([entry(), true]);

  // The mark of having been put back once is no leave to change it again.
  await record.put({ ...record.stored(), ...named("Bo Ek") });
  await record.guarded();
  expect(record.item()).toEqual(entry());

  const erased = aRecord();
  await erased.put(entry());
  await erased.put(named(erasedName));
  await erased.guarded();
  expect([erased.item(), erased.alarmed()]).toEqual([named(erasedName), false]);

  await erased.put(named(erasedName, { action: { S: "grant.refused" } }));
  await erased.guarded();
  expect([erased.item(), erased.alarmed()]).toEqual([named(erasedName), true]);
});

test("the fingerprint is of what is said, in whatever order, and never of the name", () => {
  const backwards = Object.fromEntries(Object.entries(entry()).reverse());
  expect(fingerprint(backwards)).toBe(fingerprint(entry()));
  expect(fingerprint(named("Bo Ek"))).toBe(fingerprint(entry()));
  expect(fingerprint(entry({ details: { M: { amountOre: { N: "101" } } } }))).not.toBe(fingerprint(entry()));
});

test("a place in the bucket says which item it is about, and nothing else is taken for one", () => {
  const key = "record/PILOT%23a/AUDIT%232026-11-29T12%3A00%3A00.000Z%231/abc";
  expect(readPlace(key)).toEqual({ pk: "PILOT#a", sk: "AUDIT#2026-11-29T12:00:00.000Z#1", fingerprint: "abc" });
  for (const other of ["months/2026-11/x/y", "record/a/b", "record/a/b/c/d"]) expect(readPlace(other)).toBeUndefined();
});
