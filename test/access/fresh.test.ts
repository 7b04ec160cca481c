import { beforeAll, describe, expect, test } from "vitest";
import { Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { plusSeconds } from "../../functions/vocabulary/instant.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { rules } from "./rules.ts";
import { aWorld, hasChanged, type World } from "./the-people.ts";
import { aSite, identity, now, routesOver, sealOf } from "./the-site.ts";

type Asked = "officer" | "decider" | "finance" | "registrar";

/** The routes that ask for a sign-in of just now, and of whom: decisions, attests, and where money goes. */
const fresh: Readonly<Record<string, readonly Asked[]>> = {
  "GET /handlaggning/{id}/beslut": ["decider"],
  "POST /handlaggning/{id}/beslut": ["decider"],
  "GET /handlaggning/{id}/beslut/tidigare": ["decider"],
  "GET /handlaggning/{id}/beslut/granska": ["decider"],
  "POST /handlaggning/{id}/beslut/bekrafta": ["officer", "decider"],
  "GET /handlaggning/mandat/rad/{entry}/bekrafta": ["officer", "decider", "finance"],
  "POST /handlaggning/gallring/{disposal}": ["officer", "registrar"],
  "POST /handlaggning/mandat/rad/{entry}/bekrafta": ["officer", "decider", "finance"],
  "GET /handlaggning/{id}/forskott": ["decider"],
  "POST /handlaggning/{id}/forskott": ["decider"],
  "POST /handlaggning/{id}/forskott/aterta": ["decider"],
  "GET /ekonomi/utbetalningar/betalning/{id}/{paymentId}": ["finance"],
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/attestera": ["finance"],
  "GET /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka": ["finance"],
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka": ["finance"],
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka/bekrafta": ["finance"],
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka/avvisa": ["finance"],
  "GET /ekonomi/utbetalningar/aterkrav/{id}/avskrivning": ["finance"],
  "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning": ["finance"],
  "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning/godkann": ["finance"],
  "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning/avsta": ["finance"],
  "GET /ekonomi/utbetalningar/omgangar/ny": ["finance"],
  "POST /ekonomi/utbetalningar/omgangar": ["finance"],
  "GET /ekonomi/utbetalningar/omgangar/stor": ["finance"],
  "POST /ekonomi/utbetalningar/omgangar/stor": ["finance"],
  "POST /ekonomi/utbetalningar/omgangar/{batchId}/attestera": ["finance"],
  "GET /ekonomi/utbetalningar/mottagare/{id}": ["finance", "officer"],
  "POST /ekonomi/utbetalningar/mottagare/{id}": ["finance", "officer"],
  "POST /ekonomi/utbetalningar/mottagare/{id}/godkann": ["finance", "officer"],
  "POST /ekonomi/utbetalningar/mottagare/{id}/avvisa": ["finance", "officer"],
  "POST /ekonomi/utbetalningar/mottagare/{id}/samtal": ["finance", "officer"],
};

const routes = Object.values(await routesOver(inMemoryTable())).flat();

test("of holders, where money goes asks for a link that was mailed just now, and nothing else does", () => {
  const asking = routes.filter(({ fresh: asked }) => asked === "holder").map(({ method, path }) => `${method} ${path}`);
  expect(asking).toEqual(["GET /projekt/{id}/betalning", "POST /projekt/{id}/betalning"]);
});

test("every route says itself of whom it asks a sign-in of just now, as it is written here", () => {
  const asking = routes.flatMap(({ method, path, fresh: asked }) =>
    Array.isArray(asked) ? [[`${method} ${path}`, [...asked].sort()] as const] : [],
  );
  const written = Object.entries(fresh).map(([route, asked]) => [route, [...asked].sort()] as const);
  expect(Object.fromEntries(asking)).toEqual(Object.fromEntries(written));
});

let world: World;
beforeAll(async () => {
  world = await aWorld();
});

/** The cookie of a member of staff who signed in so many minutes ago and has worked since. */
async function workingFor(minutes: number, role: Asked): Promise<string> {
  const since = plusSeconds(now, -minutes * 60);
  const person = { kind: "staff", subject: role, name: "Tjänstepersonen" } as const;
  const session = { ...person, roles: [role], sid: "sid", signedInAt: since, expiresAt: since };
  return (await identity.kept(session, now))?.split(";")[0] ?? "";
}

describe.each(Object.entries(fresh))("%s", (route, asked) => {
  const isForm = route.startsWith("POST");
  const [good, stale] = isForm ? [59, 60] : [14, 15];

  test.each(asked)("asks the %s to sign in again when that is too long ago, and changes nothing", async (role) => {
    const table = world.table.twin();
    const [rule] = [rules[route] ?? []].flat();
    const path = rule?.at(world) ?? "";
    const ask = async (minutes: number) => {
      const cookie = await workingFor(minutes, role);
      const csrf = await sealOf(cookie);
      const typed = { csrf, nonce: newId(Nonce), version: "0", reasons: "Mina skäl" };
      return aSite(table)({ path, cookies: [cookie], ...(isForm ? { typed } : {}) });
    };
    const late = await ask(stale);
    expect(hasChanged(table, world)).toBe(false);
    if (isForm) {
      expect([late.status, late.body.includes("Mina skäl")]).toEqual([401, true]);
      expect(late.body).toContain(`<form action="${path}"`);
    } else expect(late.location).toBe(`/logga-in?vidare=${encodeURIComponent(path)}&nyss=1`);
    const inTime = await ask(good);
    expect([inTime.status === 401, inTime.location.includes("nyss")]).toEqual([false, false]);
  });
});

describe("a holder's payee", () => {
  const ask = async (minutes: number | undefined, typed?: Record<string, string>) => {
    const applicationId = world.ids.paying;
    const confirmed = minutes === undefined ? {} : { confirmedAt: plusSeconds(now, -minutes * 60) };
    const holder = { kind: "holder", applicationId, subject: "holder", ...confirmed } as const;
    const cookie = (await identity.opened(holder, "/", now)).split(";")[0] ?? "";
    const fields = { csrf: await sealOf(cookie), nonce: newId(Nonce), version: "1", ...typed };
    const table = world.table.twin();
    const path = `/projekt/${applicationId}/betalning`;
    const answer = await aSite(table)({ path, cookies: [cookie], ...(typed ? { typed: fields } : {}) });
    return { ...answer, path, changed: hasChanged(table, world) };
  };

  test.each([undefined, 15])("is not opened by a link of the project, nor after 15 minutes (%s)", async (minutes) => {
    const { location, path } = await ask(minutes);
    expect(location).toBe(`${path}/bekrafta`);
  });

  test("is opened for 15 minutes by a link mailed just now", async () => {
    expect((await ask(14)).status).toBe(200);
  });

  test("can be sent for an hour, and after that what was typed comes back with a way to a new link", async () => {
    expect((await ask(59, { number: "1" })).status).not.toBe(401);
    const { status, body, path, changed } = await ask(60, { number: "991-2346" });
    expect([status, changed, body.includes("991-2346")]).toEqual([401, false, true]);
    expect(body).toContain(`<a href="${path}/bekrafta">Få en ny länk</a>`);
  });

  test("is opened by the link of the mail that the button sends, once however often it is pressed", async () => {
    const table = world.table.twin();
    const site = aSite(table);
    const [cookie, path] = [world.people["the paid one's holder"], `/projekt/${world.ids.paying}/betalning/bekrafta`];
    const csrf = await sealOf(cookie);
    const ask = () => site({ path, cookies: [cookie], typed: { csrf, nonce: newId(Nonce) } });
    for (const answer of [await ask(), await ask()]) expect(answer.location).toBe(`${path}?skickad=1`);
    const mails = table.all("pilots").filter(({ sk }) => sk.startsWith("OUTBOX#mail-payee-link"));
    expect(mails.map(({ effect }) => effect)).toMatchObject([
      { to: "projektledare@example.org", link: { purpose: "payee", subject: "holder", generation: 1 } },
    ]);
    const opened = await site({ method: "POST", path: world.links.payee, typed: {} });
    const form = `/projekt/${world.ids.project}/betalning`;
    expect(opened.location).toBe(form);
    expect((await site({ path: form, cookies: opened.cookies })).status).toBe(200);
  });
});
