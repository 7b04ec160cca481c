import { describe, expect, test, vi } from "vitest";
import { aSignIn, officer } from "../../../test/builders/a-sign-in.ts";
import { keys } from "../table/keys.ts";

const minutes = (count: number) => count * 60;
const decider = { sub: "s-2", email: "decider@example.org", groups: ["decider"] };
type World = ReturnType<typeof aSignIn>;
type Browser = Awaited<ReturnType<World["signedIn"]>>;

const statusOf = async ({ ask }: World, browser: Browser, path = "/handlaggning") =>
  (await ask(path, undefined, browser)).statusCode;
const sealOf = async ({ ask }: World, browser: Browser, path = "/handlaggning") =>
  JSON.parse((await ask(path, undefined, browser)).body).csrf as string; // as: the page answers it

describe("a session ends", () => {
  test("with logging out, wherever a copy of its cookie lies, and another of the same person goes on", async () => {
    const world = aSignIn();
    const [here, elsewhere] = [await world.signedIn(), await world.signedIn()];
    const copy = new Map(here);
    await world.ask("/logga-ut", `csrf=${await sealOf(world, here)}`, here);
    expect(await statusOf(world, copy)).toBe(303);
    expect(await statusOf(world, elsewhere)).toBe(200);
  });

  test("on every machine with one button, and a new sign-in is good", async () => {
    const world = aSignIn();
    const [here, elsewhere] = [await world.signedIn(), await world.signedIn()];
    world.advance(1);
    expect((await world.ask("/mitt-konto", undefined, here)).body).toContain("Logga ut överallt");
    const seal = await sealOf(world, here);
    const { location } = await world.ask("/mitt-konto/logga-ut-overallt", `csrf=${seal}`, here);
    expect((await world.ask(location, undefined, here)).body).toContain("Du är utloggad överallt");
    expect(await statusOf(world, elsewhere)).toBe(303);
    world.advance(1);
    expect(await statusOf(world, await world.signedIn())).toBe(200);
  });

  test("at once when an operator takes the roles away", async () => {
    const world = aSignIn();
    const browser = await world.signedIn();
    await world.register.given("s-1", [], world.now());
    expect(await statusOf(world, browser)).toBe(303);
  });

  test.each(["an operator", "the console"])("for good: by %s, and no later role brings it back", async (by) => {
    const world = aSignIn();
    const before = await world.signedIn();
    world.advance(minutes(30));
    if (by === "an operator") await world.register.given("s-1", [], world.now());
    else world.groups.set("s-1", []);
    expect(await statusOf(world, before)).toBe(303);
    world.advance(1);
    world.groups.set("s-1", ["officer"]);
    expect(await statusOf(world, await world.signedIn())).toBe(200);
    expect(await statusOf(world, before)).toBe(303);
  });

  test("after an hour without a request, and no sooner for those who work", async () => {
    const world = aSignIn();
    const [idle, busy] = [await world.signedIn(), await world.signedIn()];
    world.advance(minutes(59));
    expect(await statusOf(world, busy)).toBe(200);
    world.advance(minutes(1));
    expect([await statusOf(world, idle), await statusOf(world, busy)]).toEqual([303, 200]);
  });

  test("nine hours after the sign-in however busy the person is", async () => {
    const world = aSignIn();
    const browser = await world.signedIn();
    for (let hours = 0; hours < 9 * 2 - 1; hours++) {
      world.advance(minutes(30));
      expect(await statusOf(world, browser)).toBe(200);
    }
    world.advance(minutes(30));
    expect(await statusOf(world, browser)).toBe(303);
  });
});

test("a change of groups in the console holds after half an hour, and a closed account is out", async () => {
  const world = aSignIn();
  const browser = await world.signedIn();
  const rolesNow = async () => JSON.parse((await world.ask("/handlaggning", undefined, browser)).body).roles;
  world.groups.set("s-1", ["decider"]);
  world.advance(minutes(29));
  expect(await rolesNow()).toEqual(["officer"]);
  world.advance(minutes(1));
  expect(await rolesNow()).toEqual(["decider"]);
  world.groups.set("s-1", []);
  world.advance(minutes(30));
  expect(await statusOf(world, browser)).toBe(303);
});

test("roles given by an operator hold with the next request", async () => {
  const world = aSignIn();
  const browser = await world.signedIn();
  await world.register.given("s-1", ["finance"], world.now());
  expect(JSON.parse((await world.ask("/handlaggning", undefined, browser)).body).roles).toEqual(["finance"]);
});

test("the address that a person signs in with is kept with what they have chosen, until they have no role", async () => {
  const world = aSignIn();
  await world.signedIn();
  const key = keys.staffName("s-1");
  expect(await world.table.get("pilots", key)).toMatchObject({ email: "officer@example.org", roles: ["officer"] });
  await world.table.transact([{ table: "pilots", update: key, set: { notices: "at-once" } }]);
  await world.signedIn();
  expect(await world.table.get("pilots", key)).toMatchObject({ email: "officer@example.org", notices: "at-once" });
  await world.register.given("s-1", [], world.now(), { name: "Anna", email: "officer@example.org" });
  expect(await world.table.get("pilots", key)).toMatchObject({ name: "Anna", roles: [], notices: "at-once" });
  expect(await world.table.get("pilots", key)).not.toHaveProperty("email");
});

test("who has no role at the sign-in service any more is written to no more", async () => {
  const world = aSignIn();
  const browser = await world.signedIn();
  world.groups.set("s-1", ["decider"]);
  world.advance(minutes(30));
  await statusOf(world, browser);
  const known = () => world.table.get("pilots", keys.staffName("s-1"));
  expect(await known()).toMatchObject({ roles: ["decider"], email: "officer@example.org" });
  world.groups.set("s-1", []);
  world.advance(minutes(30));
  await statusOf(world, browser);
  expect(await known()).toMatchObject({ roles: [] });
  expect(await known()).not.toHaveProperty("email");
});

test("a sign-in service that does not answer keeps nobody from work for half an hour more", async () => {
  const world = aSignIn();
  const browser = await world.signedIn();
  world.groups.set("s-1", new Error("away"));
  world.advance(minutes(31));
  expect(await statusOf(world, browser)).toBe(200);
  world.advance(minutes(29));
  expect(await statusOf(world, browser)).toBe(303);
});

test("when the register cannot be read nobody is let in", async () => {
  const world = aSignIn();
  const browser = await world.signedIn();
  world.breakTable();
  const { statusCode, body } = await world.ask("/handlaggning", undefined, browser);
  expect([statusCode, body.includes("officer@example.org")]).toEqual([500, false]);
});

test("a request of staff costs one read, and its cookie is issued anew at most each five minutes", async () => {
  const world = aSignIn();
  const browser = await world.signedIn();
  const issued = async () => ((await world.ask("/handlaggning", undefined, browser)).cookies ?? []).length;
  const before = world.readsSoFar();
  expect(await issued()).toBe(0);
  expect(world.readsSoFar() - before).toBe(1);
  world.advance(minutes(4));
  expect(await issued()).toBe(0);
  world.advance(minutes(1));
  expect([await issued(), await issued()]).toEqual([1, 0]);
});

describe("a form that asks for a sign-in of just now", () => {
  const form = "/handlaggning/beslut";
  const begun = async () => {
    const world = aSignIn();
    return { world, browser: await world.signedIn(decider) };
  };

  test("opens within fifteen minutes of it, and leads to a new one after them and back", async () => {
    const { world, browser } = await begun();
    world.advance(minutes(14));
    expect(await statusOf(world, browser, form)).toBe(200);
    world.advance(minutes(1));
    const { location } = await world.ask(form, undefined, browser);
    expect(location).toBe("/logga-in?vidare=%2Fhandlaggning%2Fbeslut&nyss=1");
    const asked = await world.ask(location, undefined, browser);
    expect(asked.body).toContain("inom de senaste 15 minuterna");
    const { location: service } = await world.ask(
      "/logga-in/borja?vidare=%2Fhandlaggning%2Fbeslut",
      undefined,
      browser,
    );
    expect(service).toContain("prompt=login");
    expect((await world.ask(world.service.signIn(service, decider).href, undefined, browser)).location).toBe(form);
    expect(await statusOf(world, browser, form)).toBe(200);
  });

  test("asks nothing of those who only read it", async () => {
    const world = aSignIn();
    world.groups.set("s-3", ["auditor"]);
    const browser = await world.signedIn({ ...decider, sub: "s-3", groups: ["auditor"] });
    world.advance(minutes(50));
    expect(await statusOf(world, browser, form)).toBe(200);
  });

  test.each([
    ["while the person works elsewhere", true],
    ["after an hour in which nothing was done", false],
  ])("that comes too late, %s, is given back and is sent as it was after signing in beside it", async (_, busy) => {
    const { world, browser } = await begun();
    world.groups.set("s-2", ["decider"]);
    const fields = `csrf=${await sealOf(world, browser, form)}&nonce=n&reasons=Rad%20ett%0ARad%20tv%C3%A5&rows=a&rows=b`;
    world.advance(minutes(30));
    if (busy) await statusOf(world, browser);
    world.advance(minutes(31));
    const late = await world.ask(form, fields, browser);
    expect([late.statusCode, world.sent]).toEqual([401, []]);
    expect(late.body).toContain('<a href="/logga-in?vidare=%2Fmitt-konto&amp;nyss=1" target="_blank"');
    expect(late.body).toContain(`<form action="${form}" method="post">`);
    const hidden = [...late.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const again = new URLSearchParams(hidden.map(([, name = "", value = ""]) => [name, value])).toString();
    expect(again).toBe(new URLSearchParams(fields).toString());
    await world.signedIn(decider, browser);
    expect((await world.ask(form, again, browser)).body).toBe('"decided"');
  });

  test("is not sent again by another person who signs in at the same browser", async () => {
    const { world, browser } = await begun();
    const seal = await sealOf(world, browser, form);
    world.groups.set("s-4", ["decider"]);
    await world.signedIn({ ...decider, sub: "s-4" }, browser);
    expect((await world.ask(form, `csrf=${seal}`, browser)).statusCode).toBe(403);
  });

  test("has a new seal after logging out", async () => {
    const { world, browser } = await begun();
    const seal = await sealOf(world, browser, form);
    const copy = new Map(browser);
    await world.ask("/logga-ut", `csrf=${seal}`, browser);
    expect((await world.ask(form, `csrf=${seal}`, await world.signedIn(decider, copy))).statusCode).toBe(403);
  });
});

test("signing in, being refused and logging out leave the person's id in the log, and no name", async () => {
  const lines: string[] = [];
  const heard = (line: string) => void lines.push(line);
  const spies = (["info", "warn"] as const).map((level) => vi.spyOn(console, level).mockImplementation(heard));
  const world = aSignIn();
  const browser = await world.signedIn();
  await statusOf(world, browser, "/handlaggning/beslut");
  await world.ask("/logga-ut", `csrf=${await sealOf(world, browser)}`, browser);
  for (const spy of spies) spy.mockRestore();
  const said = lines.map((line) => JSON.parse(line));
  for (const event of ["sign-in.done", "access.refused", "sign-in.ended"])
    expect(said).toContainEqual(expect.objectContaining({ event, person: "s-1" }));
  expect(lines.join()).not.toContain(officer.email);
});

describe("of cookies", () => {
  const sealed = async ({ keys }: World, session: object) => {
    const payload = Buffer.from(JSON.stringify(session)).toString("base64url");
    return `${payload}.${await keys.seal("session", payload)}`;
  };

  test("one that the first release sealed goes on under its plain name, and gets its new one", async () => {
    const world = aSignIn();
    const { signedInAt: _, ...old } = world.sessionIn(await world.signedIn());
    const browser: Browser = new Map([["pg-staff", await sealed(world, old)]]);
    const { statusCode, cookies = [] } = await world.ask("/handlaggning", undefined, browser);
    expect(statusCode).toBe(200);
    expect(cookies[0]).toMatch(/^__Host-pg-staff=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });

  test("a plain name that a neighbouring site could set opens nothing with what is sealed today", async () => {
    const world = aSignIn();
    const cookie = (await world.signedIn()).get("__Host-pg-staff") ?? "";
    expect(await statusOf(world, new Map([["pg-staff", cookie]]))).toBe(303);
  });

  test("of two with one name none wins by chance: a broken one is passed over, another person's shuts both out", async () => {
    const world = aSignIn();
    const of = async (who: typeof officer) => (await world.signedIn(who)).get("__Host-pg-staff") ?? "";
    const [mine, newer] = [await of(officer), await of(officer)];
    const others = await of({ ...officer, sub: "s-9" });
    const read = (...values: string[]) =>
      world.identity.read({ cookies: new Map([["__Host-pg-staff", values]]), now: world.now() }, "staff");
    expect((await read("x.y", mine))?.subject).toBe("s-1");
    expect((await read(mine, newer))?.subject).toBe("s-1");
    expect([await read(mine, others), await read(others, mine)]).toEqual([undefined, undefined]);
  });
});
