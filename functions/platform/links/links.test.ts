import fc from "fast-check";
import { expect, test } from "vitest";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, plusDays } from "../../vocabulary/instant.ts";
import { lasting, linkPaths, mintLink, openLink } from "./links.ts";

const applicationId = ApplicationId.parse("a".repeat(16));
const now = instant("2026-11-21T10:00:00Z");
const owed = { purpose: "review", subject: "r1", generation: 1, expiresAt: plusDays(now, 30) } as const;

const aLink = async () => {
  const table = inMemoryTable();
  const { path, write } = mintLink(pilotSubject(applicationId), owed);
  await table.transact([write]);
  return { table, token: path.slice(linkPaths.review.length + 1) };
};

test("a link opens what it was minted for, and says whose generation it is", async () => {
  const { table, token } = await aLink();
  expect(await openLink(table, token, "review", now)).toEqual({ about: pilotSubject(applicationId), ...owed });
});

test("the token is stored nowhere, only its hash", async () => {
  const { table, token } = await aLink();
  expect(token).toHaveLength(43);
  expect(JSON.stringify(table.all())).not.toContain(token);
});

test("a link for one purpose opens nothing else, and a guessed or cut one opens nothing", async () => {
  const { table, token } = await aLink();
  await expect(openLink(table, token, "holder", now)).rejects.toMatchObject({ code: "link-invalid" });
  await expect(openLink(table, token.slice(1), "review", now)).rejects.toMatchObject({ code: "link-invalid" });
  await expect(openLink(table, "x".repeat(43), "review", now)).rejects.toMatchObject({ code: "link-invalid" });
});

test("after its time a link says that it has expired", async () => {
  const { table, token } = await aLink();
  expect(await openLink(table, token, "review", owed.expiresAt)).toBeDefined();
  await expect(openLink(table, token, "review", plusDays(owed.expiresAt, 1))).rejects.toMatchObject({
    code: "link-expired",
  });
});

test("whenever a mail is sent, its link works for a month at least, and as long as it was to", () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      const sent = plusDays(now, days);
      const { expiresAt, ...rest } = lasting(owed, sent);
      expect(expiresAt >= plusDays(sent, 30)).toBe(true);
      expect(expiresAt >= owed.expiresAt).toBe(true);
      expect({ ...rest, expiresAt: owed.expiresAt }).toEqual(owed);
    }),
  );
});
