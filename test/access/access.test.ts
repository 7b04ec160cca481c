import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { theCall } from "../builders/a-pilot.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { rules } from "./rules.ts";
import { applicationsWords, aWorld, hasChanged, type Who, type World } from "./the-people.ts";
import { type Answered, aSite, lambdaFor, routesOver, type Site, sealOf } from "./the-site.ts";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});

const cases = Object.entries(rules).flatMap(([route, found]) => [found].flat().map((rule) => ({ route, ...rule })));
const routes = Object.entries(await routesOver(inMemoryTable())).flatMap(([lambda, list]) =>
  list.map(({ method, path, for: whom }) => ({ lambda, path, route: `${method} ${path}`, whom })),
);

/** A table that stays as it was found for whoever comes next. */
function aTableFor(found: World) {
  let table = found.table.twin();
  return async (act: (site: Site) => Promise<Answered>) => {
    const answer = await act(aSite(table));
    const changed = hasChanged(table, found);
    if (changed) table = found.table.twin();
    return { ...answer, changed };
  };
}
const ask = (route: string, path: string, who: Who, csrf?: string) => (site: Site) => {
  const ours = {
    nonce: newId(Nonce),
    version: "1",
    grantVersion: "1",
    line: "1",
    callId: theCall.callId,
    mail: "mail-1",
  };
  const fields = { ...ours, ...(csrf === undefined ? {} : { csrf }) };
  const cookies = world.people[who] ? [world.people[who]] : [];
  const scope = who === "the ledger system" ? "finance/read" : undefined;
  return site({ path, cookies, scope, ...(route.startsWith("POST") ? { typed: fields } : {}) });
};

/** Whether the door was open. What is behind it may still say that this cannot be done now. */
function doorOf({ status, location }: Answered): "open" | "shut" | "neither" {
  if ([401, 403, 410].includes(status) || location.startsWith("/logga-in?vidare=")) return "shut";
  return status === 404 || status >= 500 ? "neither" : "open";
}
const conflict = 409;

test("every route of every Lambda says who may see or do what it is for, and nothing else does", () => {
  expect(routes.map(({ route }) => route).sort()).toEqual(Object.keys(rules).sort());
});

test("the routes tested here are those that the handlers are wired with", () => {
  const wired = readdirSync("functions", { recursive: true, encoding: "utf8" })
    .filter((file) => /-(web|api)\.handler\.ts$/.test(file))
    .flatMap((file) => readFileSync(`functions/${file}`, "utf8").match(/\b\w+(Routes|Wings)(?=\()/g) ?? []);
  const known =
    readFileSync(new URL("./the-site.ts", import.meta.url), "utf8").match(/\b\w+(Routes|Wings)(?=\()/g) ?? [];
  expect(wired.sort()).toEqual(known.sort());
});

/** What the product calls somebody of the world: one word for all applicants, and none for a stranger. */
const kindOf = (who: Who) =>
  who === "the ledger system" ? "ledger system" : (/applicant|reviewer|holder/.exec(who)?.[0] ?? who);

test.each(routes)("$route says itself whom it is for, as it is written here", ({ route, whom }) => {
  const written = [rules[route] ?? []]
    .flat()
    .flatMap(({ may, asks = may }) => (asks === "everyone" ? [asks] : asks.map(kindOf)));
  expect([...new Set(written)].sort()).toEqual([whom].flat().sort());
});

test("each address leads to the Lambda that has its route", () => {
  for (const { lambda, path } of routes) {
    const address = path.replaceAll("{section}", "mal").replaceAll(/\{\w+\}/g, "x");
    expect([path, lambdaFor(address)]).toEqual([path, lambda]);
  }
});

describe.each(cases)("$route", ({ route, at, may, unsealed, shutTo = [] }) => {
  test(`is for ${may === "everyone" ? may : may.join(", ") || "nobody"} alone`, async () => {
    const visit = aTableFor(world);
    for (const who of Object.keys(world.people) as Who[]) {
      const allowed = !shutTo.includes(who) && (may === "everyone" || may.includes(who));
      const answer = await visit(ask(route, at(world), who, await sealOf(world.people[who])));
      if (allowed) {
        expect([who, doorOf(answer)]).toEqual([who, "open"]);
        continue;
      }
      expect([who, answer.status === conflict ? "shut" : doorOf(answer)]).toEqual([who, "shut"]);
      expect([who, answer.changed, answer.body.includes(applicationsWords)]).toEqual([who, false, false]);
    }
  });

  if (!route.startsWith("POST") || unsealed) return;
  test("does nothing without the seal of one's own session", async () => {
    const visit = aTableFor(world);
    for (const who of may === "everyone" ? (["officer"] as const) : may)
      for (const csrf of [undefined, "", "x", await sealOf(world.people[who === "finance" ? "officer" : "finance"])]) {
        const { status, changed } = await visit(ask(route, at(world), who, csrf));
        expect([who, status, changed]).toEqual([who, 403, false]);
      }
  });
});
