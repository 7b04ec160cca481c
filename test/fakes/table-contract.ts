import fc from "fast-check";
import { expect, test } from "vitest";
import {
  absent,
  type Condition,
  ConditionFailed,
  pagesOf,
  type Table,
  unchangedSince,
  type Write,
} from "../../functions/platform/table/table.ts";

let counter = 0;
/** A partition of its own for each case, so that a shared real table needs no emptying. */
const partition = () => `TEST#${process.pid}#${Date.now()}#${counter++}`;

/** What every table must do; run against the in-memory one, and against the local cloud's. */
export function tableContract(table: () => Table): void {
  test("an item comes back as it was put, without what was undefined", async () => {
    const key = { pk: partition(), sk: "A" };
    await table().transact([
      { table: "pilots", put: { ...key, amount: 12, list: ["a", { b: true }], gone: undefined, nothing: null } },
    ]);
    expect(await table().get("pilots", key)).toEqual({ ...key, amount: 12, list: ["a", { b: true }], nothing: null });
    expect(await table().get("pilots", { ...key, sk: "B" })).toBeUndefined();
  });

  test("several items come in one call, without those that are not there", async () => {
    const [pk, other] = [partition(), partition()];
    const items = [pk, other].flatMap((one) => ["A", "B"].map((sk) => ({ pk: one, sk, amount: 12 })));
    await table().transact(items.map((put) => ({ table: "pilots", put }) as const));
    const read = await table().getMany("pilots", [...items, { pk, sk: "C" }]);
    const order = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`;
    expect(read.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(items);
    expect(await table().getMany("pilots", [])).toEqual([]);
    const [first = { pk, sk: "A" }] = items;
    await expect(table().getMany("pilots", [first, first])).rejects.toThrow();
  });

  test("when one condition fails nothing is written, and the failure says where and what was found", async () => {
    const pk = partition();
    await table().transact([{ table: "pilots", put: { pk, sk: "A", version: 1 }, when: absent }]);
    const second: Write = { table: "pilots", put: { pk, sk: "A", version: 2 }, when: absent };
    const failure = await table()
      .transact([{ table: "pilots", put: { pk, sk: "B" } }, second])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConditionFailed);
    expect((failure as ConditionFailed).failed).toEqual([{ write: second, found: { pk, sk: "A", version: 1 } }]); // as: asserted above
    expect(await table().get("pilots", { pk, sk: "B" })).toBeUndefined();
  });

  test("an update sets, adds and removes, and answers the item as it now is", async () => {
    const key = { pk: partition(), sk: "A" };
    await table().transact([{ table: "pilots", put: { ...key, version: 1, name: "before", old: true } }]);
    const after = await table().update({
      table: "pilots",
      update: key,
      set: { name: "after", size: 3 },
      add: { version: 1, count: 5 },
      remove: ["old"],
      when: unchangedSince(1),
    });
    expect(after).toEqual({ ...key, version: 2, name: "after", size: 3, count: 5 });
    await expect(
      table().update({ table: "pilots", update: key, set: { name: "late" }, when: unchangedSince(1) }),
    ).rejects.toBeInstanceOf(ConditionFailed);
  });

  test("a query reads one partition in order, by prefix, range, direction and page", async () => {
    const pk = partition();
    const names = ["A#1", "A#2", "A#3", "B#1", "B#2"];
    await table().transact(names.map((sk) => ({ table: "pilots", put: { pk, sk } }) as const));
    const read = async (q: object) => (await table().query({ table: "pilots", pk, ...q })).items.map(({ sk }) => sk);
    expect(await read({})).toEqual(names);
    expect(await read({ prefix: "A#" })).toEqual(names.slice(0, 3));
    expect(await read({ from: "A#2", to: "B#1" })).toEqual(["A#2", "A#3", "B#1"]);
    expect(await read({ newestFirst: true, limit: 2 })).toEqual(["B#2", "B#1"]);
    const first = await table().query({ table: "pilots", pk, limit: 3 });
    expect(await read({ after: first.next })).toEqual(["B#1", "B#2"]);
  });

  test.each([
    ["the table", undefined, false],
    ["the table backwards", undefined, true],
    ["an index", "cases", false],
    ["an index backwards", "cases", true],
  ] as const)(
    "of %s, a page that is exactly full has a next one only when something follows",
    async (_, index, newestFirst) => {
      const pk = partition();
      const put = (sk: string) => ({ table: "pilots", put: { pk, sk, casesPk: pk, casesSk: sk } }) as const;
      await table().transact(["1", "2", "3", "4"].map(put));
      const query = { table: "pilots", pk, newestFirst, ...(index ? { index } : {}) } as const;
      const pages: string[] = [];
      for await (const items of pagesOf(table(), { ...query, limit: 2 }))
        pages.push(items.map(({ sk }) => sk).join(""));
      expect(pages).toEqual(newestFirst ? ["43", "21"] : ["12", "34"]);
      for (const limit of [4, 5]) expect((await table().query({ ...query, limit })).next).toBeUndefined();
    },
  );

  test("what comes or goes before a page does not move the page", async () => {
    const pk = partition();
    const put = (sk: string) => ({ table: "pilots", put: { pk, sk } }) as const;
    await table().transact(["B", "D", "F", "H"].map(put));
    const { next = "" } = await table().query({ table: "pilots", pk, limit: 2 });
    const read = async () => (await table().query({ table: "pilots", pk, after: next })).items.map(({ sk }) => sk);
    await table().transact([put("A"), put("C")]);
    expect(await read()).toEqual(["F", "H"]);
    await table().transact([{ table: "pilots", delete: { pk, sk: "D" } }, put("E")]);
    expect(await read()).toEqual(["E", "F", "H"]);
  });

  test("a page of another partition is not found", async () => {
    const [pk, other] = [partition(), partition()];
    await table().transact(["1", "2"].map((sk) => ({ table: "pilots", put: { pk, sk } }) as const));
    const { next = "" } = await table().query({ table: "pilots", pk, limit: 1 });
    await expect(table().query({ table: "pilots", pk: other, after: next })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("an index shows only items that carry its keys", async () => {
    const pk = partition();
    await table().transact([
      { table: "pilots", put: { pk, sk: "A", casesPk: pk, casesSk: "2" } },
      { table: "pilots", put: { pk, sk: "B", casesPk: pk, casesSk: "1" } },
      { table: "pilots", put: { pk, sk: "C" } },
    ]);
    const shown = await table().query({ table: "pilots", index: "cases", pk });
    expect(shown.items.map(({ sk }) => sk)).toEqual(["B", "A"]);
  });

  test("conditions mean the same everywhere, also on missing attributes and other types", async () => {
    const scalar = fc.oneof(fc.constantFrom("a", "b", ""), fc.integer({ min: 0, max: 3 }), fc.boolean());
    const bound = fc.oneof(fc.constantFrom("a", "b"), fc.integer({ min: 0, max: 3 }));
    const attribute = fc.constantFrom("x", "y");
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fc.record({ attribute, is: fc.constantFrom("absent" as const, "present" as const) }),
      fc.record({ attribute, equals: scalar }),
      fc.record({ attribute, among: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
      fc.record({ attribute, atMost: bound }),
      fc.record({ attribute, atLeast: bound }),
    );
    const { inMemoryTable } = await import("./in-memory-table.ts");
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { minLength: 1, maxLength: 3 }), scalar, async (when, x) => {
        const model = inMemoryTable();
        const key = { pk: partition(), sk: "A" };
        const answers = [];
        for (const t of [model, table()]) {
          await t.transact([{ table: "pilots", put: { ...key, x } }]);
          answers.push(
            await t
              .transact([
                { table: "pilots", check: key, when },
                { table: "pilots", put: { ...key, sk: "B" } },
              ])
              .then(
                () => "held",
                () => "failed",
              ),
          );
        }
        expect(answers[1]).toBe(answers[0]);
      }),
      { numRuns: 60 },
    );
  });
}
