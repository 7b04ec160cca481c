import { expect, test } from "vitest";
import { type FigureColumn, type FigureRow, figures } from "./figures.ts";

const kronor = (amount: number) => BigInt(amount) * 100n;
const cells = (typed: Readonly<Record<string, bigint | undefined>>) => (row: string, column: string) =>
  `${row}.${column}` in typed ? typed[`${row}.${column}`] : 0n;
const years: readonly FigureColumn[] = [{ id: "y1" }, { id: "y2" }];

test("a flat rate follows its row in whole kronor, and counts in every sum", () => {
  const rows: readonly FigureRow[] = [{ id: "staff" }, { id: "flat", share: { rate: "0.2139", of: "staff" } }];
  const f = figures(years, rows, cells({ "staff.y1": kronor(1000), "staff.y2": kronor(2000) }));
  expect([f.at("flat", "y1"), f.at("flat", "y2")]).toEqual([kronor(214), kronor(428)]);
  expect(f.rowSum("flat")).toBe(kronor(642));
  expect(f.columnSum("y1")).toBe(kronor(1214));
  expect(f.total).toBe(kronor(3642));
});

test("computed columns are sums and differences of their own row, and are not counted twice", () => {
  const columns = [
    ...years,
    { id: "both", how: "sum", of: ["y1", "y2"] },
    { id: "left", how: "difference", of: ["both", "y1"] },
  ] as const;
  const f = figures(columns, [{ id: "a" }], cells({ "a.y1": 5n, "a.y2": 7n }));
  expect([f.at("a", "both"), f.at("a", "left")]).toEqual([12n, 7n]);
  expect(f.rowSum("a")).toBe(12n);
  expect(f.columnSum("both")).toBe(12n);
});

test("shares that come to the whole leave nothing over", () => {
  const share = (id: string, rate: string) => ({ id, how: "share", of: ["cost"], rate }) as const;
  const columns = [{ id: "cost" }, share("a", "0.3333"), share("b", "0.3333"), share("c", "0.3334")];
  const f = figures(columns, [{ id: "r" }], cells({ "r.cost": 100n }));
  expect([f.at("r", "a"), f.at("r", "b"), f.at("r", "c")]).toEqual([33n, 33n, 34n]);
});

test("no figure is shown of something that is no amount, and a circle is no figure either", () => {
  const f = figures(years, [{ id: "a" }, { id: "b" }], cells({ "a.y1": undefined, "b.y2": 3n }));
  expect([f.rowSum("a"), f.rowSum("b"), f.columnSum("y1"), f.columnSum("y2"), f.total]).toEqual([
    undefined,
    3n,
    undefined,
    3n,
    undefined,
  ]);
  const circle = figures([{ id: "x", how: "sum", of: ["x"] }], [{ id: "a" }], cells({}));
  expect(circle.at("a", "x")).toBeUndefined();
});

test("amounts known from elsewhere count in every sum, and an exact share follows all its rows to the öre", () => {
  const share = { rate: "0.2139", of: "staff", and: ["staff-sie", "absent"], exact: true } as const;
  const rows: readonly FigureRow[] = [
    { id: "staff" },
    { id: "staff-sie", fixed: { y1: 80_000 } },
    { id: "flat", share },
  ];
  const f = figures(years, rows, cells({ "staff.y1": 8_248_367n }));
  expect([f.at("staff-sie", "y1"), f.at("staff-sie", "y2")]).toEqual([80_000n, 0n]);
  expect(f.at("flat", "y1")).toBe(1_781_438n);
  expect(f.columnSum("y1")).toBe(8_248_367n + 80_000n + 1_781_438n);
});
