import { expect, test } from "vitest";
import { aContact } from "../builders/a-call-in-work.ts";
import { rules } from "./rules.ts";
import { aWorld, type Who } from "./the-people.ts";
import { aSite } from "./the-site.ts";

const lo = { ...aContact, name: "Lo Exempelsson", email: "lo@example.org" };

test("each page of an application and of a project names those who answer for its call", async () => {
  const world = await aWorld();
  const { table } = world;
  for (const { pk, sk } of table
    .all("pilots")
    .filter(({ sk: kind, pk: of }) => kind === "CURRENT" && of.startsWith("CALL#")))
    await table.update({ table: "pilots", update: { pk, sk }, set: { contacts: [lo] } });
  const pages = Object.entries(rules).flatMap(([route, found]) =>
    route.startsWith("GET /ansokan/{id}") || route.startsWith("GET /projekt/{id}")
      ? [found].flat().flatMap(({ at, may }) => {
          const who = may === "everyone" ? undefined : (may as readonly Who[])[0];
          return who ? [{ route, path: at(world), cookie: world.people[who] }] : [];
        })
      : [],
  );
  const without: string[] = [];
  let looked = 0;
  for (const { route, path, cookie } of pages) {
    const { status, body, headers } = await aSite(table.twin())({ path, cookies: [cookie] });
    if (status !== 200 || !headers["content-type"]?.startsWith("text/html")) continue;
    looked += 1;
    const named = body.split(`mailto:${lo.email}`).length - 1;
    if (named !== 1 || !body.includes(lo.name)) without.push(`${route} names them ${named} times`);
  }
  expect(without).toEqual([]);
  expect(looked).toBeGreaterThan(25);
});
