import { expect, test } from "vitest";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { instant, plusSeconds } from "../../vocabulary/instant.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { ConditionFailed } from "../table/table.ts";
import { type Asked, countMail, mailLimits, readMailCounts } from "./mail-limits.ts";
import { emailHash } from "./mailbox.ts";

const noon = instant("2026-11-30T12:00:00Z");
const anna: Asked = { mailbox: emailHash("anna@example.org") };

function aCounter() {
  const table = inMemoryTable();
  const count = async (asked: Asked, at = noon) => table.transact(countMail(await readMailCounts(table, asked, at)));
  /** How many get through, and what is said to the next. */
  const until = async (asked: (n: number) => Asked, at = noon) => {
    for (let n = 0; n < 3000; n++) {
      const code = await count(asked(n), at).then(
        () => undefined,
        (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
      );
      if (code) return [n, code];
    }
    return ["no limit"];
  };
  return { table, count, until };
}
const someone = (n: number) => emailHash(`${n}@example.org`);

test("an address gets so many in a day of ours, however it is written, and again the next day", async () => {
  const { until, count } = aCounter();
  expect(await until(() => anna)).toEqual([mailLimits.address, "too-many-mails-to-address"]);
  expect(emailHash(" Anna@Example.org")).toBe(anna.mailbox);
  await count({ mailbox: someone(1) });
  await expect(count(anna, instant("2026-11-30T22:59:00Z"))).rejects.toThrow("too-many-mails-to-address");
  await count(anna, instant("2026-11-30T23:01:00Z")); // after midnight in Stockholm
});

test("a client asks for so many in an hour, for whomever", async () => {
  const { until, count } = aCounter();
  const from = (n: number) => ({ mailbox: someone(n), askedFrom: "a-network" });
  expect(await until(from)).toEqual([mailLimits.client, "too-many-mails-from-client"]);
  await count({ mailbox: someone(999), askedFrom: "another network" });
  await count({ mailbox: someone(999) });
  await count(from(1000), plusSeconds(noon, 3600));
});

test("all together ask for so many in an hour, where no client is proved", async () => {
  const { until } = aCounter();
  const [count = 0, code] = await until((n) => ({ mailbox: someone(n) }));
  expect(code).toBe("too-many-mails-in-all");
  // Spread over sixteen counts, of which the fullest is full first.
  expect(count).toBeGreaterThan(8 * mailLimits.all);
  expect(count).toBeLessThanOrEqual(16 * mailLimits.all);
});

test("of two who take the last place at once one is turned back", async () => {
  const { table, count } = aCounter();
  for (let n = 1; n < mailLimits.address; n++) await count(anna);
  const [first, second] = [await readMailCounts(table, anna, noon), await readMailCounts(table, anna, noon)];
  await table.transact(countMail(first));
  await expect(table.transact(countMail(second))).rejects.toThrow(ConditionFailed);
});

test("counts hold no address, and are forgotten", async () => {
  const { table, count } = aCounter();
  await count({ ...anna, askedFrom: "hash" });
  expect(JSON.stringify(table.all())).not.toContain("@");
  for (const item of table.all()) expect(Number(item["expiresAtSeconds"]) * 1000).toBeGreaterThan(Date.parse(noon));
});
