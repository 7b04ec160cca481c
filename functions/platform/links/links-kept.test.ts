import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, plusDays, plusSeconds, toMilliseconds } from "../../vocabulary/instant.ts";
import { keys } from "../table/keys.ts";
import { lasting, linkPaths, mintLink, openLink } from "./links.ts";

const applicationId = ApplicationId.parse("a".repeat(16));
const about = pilotSubject(applicationId);
const now = instant("2026-11-21T10:00:00Z");
const owed = { purpose: "holder", subject: "r1", generation: 3, expiresAt: plusDays(now, 30) } as const;
const token = `${"Ab_-9".repeat(8)}xyz`;
const stored = keys.link(createHash("sha256").update(token).digest("hex"));

test("a link that was mailed before a release opens after it", async () => {
  const table = inMemoryTable();
  await table.transact([{ table: "pilots", put: { ...stored, about, ...owed } }]);
  expect(await openLink(table, token, "holder", now)).toEqual({ about, ...owed });
});

test("a link of the first release, which names a pilot, leads to that pilot", async () => {
  const table = inMemoryTable();
  await table.transact([{ table: "pilots", put: { ...stored, applicationId, ...owed } }]);
  expect(await openLink(table, token, "holder", now)).toEqual({ about, ...owed });
});

test("what has not the form of a token is never looked up", async () => {
  const asked: string[] = [];
  const table = {
    get: async (name: string) => {
      asked.push(name);
      return undefined;
    },
  };
  for (const typed of ["", "x".repeat(42), "x".repeat(44), `${token} `, ` ${token}`, token.replace("_", "/")])
    await expect(openLink(table, typed, "holder", now)).rejects.toMatchObject({ code: "link-invalid" });
  expect(asked).toEqual([]);
});

test("an expired link is remembered for ninety days, and then let go", () => {
  const { write } = mintLink(about, owed);
  const put = "put" in write ? write.put : undefined;
  expect(put?.["expiresAtSeconds"]).toBe(toMilliseconds(plusDays(owed.expiresAt, 90)) / 1000);
});

test("the link that proves a mailbox works for 15 minutes from its mail, however late or often that is sent", () => {
  const proof = { ...owed, purpose: "payee" } as const;
  expect(lasting(proof, plusDays(now, 3)).expiresAt).toBe(plusSeconds(plusDays(now, 3), 900));
});

test("a link that is never twice the same is stored once only", () => {
  const minted = Array.from({ length: 20 }, () => mintLink(about, owed));
  expect(new Set(minted.map(({ path }) => path)).size).toBe(20);
  expect(minted[0]?.write.when).toEqual([{ attribute: "pk", is: "absent" }]);
});

test("each purpose has its own page, so that a link of one is not opened at another", () => {
  const paths = Object.values(linkPaths);
  expect(new Set(paths).size).toBe(paths.length);
  expect(mintLink(about, owed).path.startsWith(`${linkPaths.holder}/`)).toBe(true);
});
