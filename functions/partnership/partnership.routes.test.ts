import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { anAgreement, someAgreement } from "../../test/builders/an-agreement.ts";
import { anAuthority } from "../../test/builders/an-authority.ts";
import { aWebEvent } from "../../test/builders/web-event.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { staffOf } from "../casework/staff-bar.ts";
import { Period } from "../ledger/period.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { type Role, sessions } from "../platform/sign-in/session.ts";
import { staffRegister } from "../platform/sign-in/staff-register.ts";
import { keys } from "../platform/table/keys.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import { type Instant, instant, Month } from "../vocabulary/instant.ts";
import { agreementPut, readAgreement, readAgreements } from "./agreement.store.ts";
import { partnershipRoutes } from "./partnership.routes.ts";

const siteUrl = "https://pilot.example.org";
const usualNow = instant("2026-01-02T08:00:00Z");
const identity = sessions(
  secretKeys("keys", async () => "k".repeat(64)),
  siteUrl,
);

/** Finance, or another of the staff, with a browser. */
async function aSite({ role = "finance" as Role, at = usualNow as Instant } = {}) {
  const table = inMemoryTable();
  let now = at;
  const handler = webHandler({
    authority: async () => anAuthority,
    siteUrl,
    clock: { now: () => now, ready: async () => {} },
    identity,
    register: staffRegister(table),
    staffBar: staffOf,
    routes: partnershipRoutes({ table }),
  });
  let cookies: string[] = [];
  const signIn = async () => {
    const cookie = await identity.opened({ kind: "staff", subject: "s", name: "Ekonomen", roles: [role] }, "/", now);
    cookies = [cookie.split(";")[0] ?? ""];
  };
  await signIn();
  const ask = async (path: string, form?: string) => {
    const event = aWebEvent({ path, cookies, ...(form === undefined ? {} : { form }) });
    const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
    const location = String(answer.headers?.["location"] ?? "");
    return { status: answer.statusCode, page: parse(answer.body ?? ""), location };
  };
  /** Fills in the form of a page and presses its button. */
  const fill = async (path: string, typed: Readonly<Record<string, string>>) => {
    const form = (await ask(path)).page.querySelector("main form[method=post]");
    const hidden = form?.querySelectorAll("input[type=hidden]") ?? [];
    const fields = hidden.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]);
    const sent = new URLSearchParams({ ...Object.fromEntries(fields), ...typed }).toString();
    return ask(form?.getAttribute("action") ?? "", sent);
  };
  const on = async (day: string) => {
    now = instant(`${day}T08:00:00Z`);
    await signIn();
  };
  return { table, ask, fill, on };
}
const list = "/ekonomi/partnerskap";
const typed = {
  ...{ "p-name": "Partnerskapet", "p-from": "2026", "p-through": "2029", "p-target": "10 000 000" },
  "p-parties": "Kommunen Ett; 212000-0357; 5 000 000\nKommunen Två; saknas; 5 000 000\nHögskolan; saknas; 1 100 000",
  ...{ "p-claims": "1512", "p-income": "3690", "p-bank": "1930" },
};
const textOf = ({ page }: { readonly page: ReturnType<typeof parse> }) =>
  (page.querySelector("main")?.text ?? "").replaceAll("\u00a0", " ");
const rowsIn = ({ page }: { readonly page: ReturnType<typeof parse> }, id: string) =>
  page
    .querySelectorAll(`#${id} tbody tr, #${id} tfoot tr`)
    .map((row) => row.querySelectorAll("th, td").map((cell) => cell.text.replaceAll("\u00a0", " ")));

/** An agreement of three parties that two or three have approved. */
async function anEntered(approvals: number, site?: Awaited<ReturnType<typeof aSite>>) {
  const made = site ?? (await aSite());
  const { location } = await made.fill(`${list}/nytt`, typed);
  for (let party = 1; party <= approvals; party++)
    await made.fill(`${location}/beslut`, { "p-party": `p-of-${party}`, "p-day": "2025-12-10" });
  return { ...made, at: location };
}
const stored = async ({ table, at }: Pick<Awaited<ReturnType<typeof anEntered>>, "table" | "at">) =>
  readAgreement(table, ApplicationId.parse(at.split("/").at(-1)));

describe("an agreement", () => {
  test("is entered with its parties, and comes to 11,1 million a year and 44,4 in all", async () => {
    const { ask, at } = await anEntered(0);
    const page = await ask(at);
    expect(rowsIn(page, "parties")).toEqual([
      ["Kommunen Ett", "212000-0357", "5 000 000", "20 000 000"],
      ["Kommunen Två", "Nummer saknas", "5 000 000", "20 000 000"],
      ["Högskolan", "Nummer saknas", "1 100 000", "4 400 000"],
      ["Summa", "", "11 100 000", "44 400 000"],
    ]);
    expect(textOf(page)).toContain("Väntar på Kommunen Ett, Kommunen Två, Högskolan");
    expect(rowsIn(await ask(list), "agreements")[0]?.slice(0, 3)).toEqual([
      "Partnerskapet",
      "2026–2029",
      "11 100 000 kr",
    ]);
  });

  test.each([
    [{ "p-parties": "Kommunen; 218000-2180; 5 000 000" }, "stämmer inte med sin kontrollsiffra"],
    [{ "p-parties": "Kommunen; fem miljoner" }, "går inte att läsa"],
    [{ "p-parties": "" }, "Skriv minst en part"],
    [{ "p-through": "2025" }, "kan inte vara före det första"],
    [{ "p-income": "9910" }, "kan inte vara ett memorandumkonto"],
    [{ "p-income": "36" }, "tre till åtta siffror"],
  ])("with %j is refused in words, with what was typed", async (wrong, words) => {
    const { table, fill } = await aSite();
    const answer = await fill(`${list}/nytt`, { ...typed, ...wrong });
    expect([answer.status, textOf(answer)]).toEqual([422, expect.stringContaining(words)]);
    expect(answer.page.querySelector("#p-name")?.getAttribute("value")).toBe("Partnerskapet");
    expect(await readAgreements(table)).toEqual([]);
  });

  test("is amended by a new version, which holds when the last party has decided", async () => {
    const entered = await anEntered(3);
    const { ask, fill, at } = entered;
    await fill(`${at}/andring`, { ...typed, "p-through": "2030" });
    expect(textOf(await ask(at))).toContain("Version 1. Gäller från 10 december 2025");
    for (const party of [1, 2]) await fill(`${at}/beslut`, { "p-party": `p-of-${party}`, "p-day": "2026-01-01" });
    expect(textOf(await ask(at))).toContain("Väntar på Högskolan");
    expect(textOf(await fill(`${at}/beslut`, { "p-party": "p-of-3", "p-day": "2026-01-03" }))).toContain(
      "Dagen har inte kommit än",
    );
    await fill(`${at}/beslut`, { "p-party": "p-of-3", "p-day": "2026-01-02" });
    const page = await ask(at);
    expect(textOf(page)).toContain("Version 2. Gäller från 2 januari 2026");
    expect(rowsIn(page, "versions")[1]?.at(-1)).toBe(
      "Kommunen Ett 1 januari 2026, Kommunen Två 1 januari 2026, Högskolan 2 januari 2026",
    );
  });
});

describe("a requisition", () => {
  test("waits for each party, and names the one that is missing", async () => {
    const entered = await anEntered(2);
    const refused = await entered.fill(`${entered.at}/rekvisition`, { "p-year": "2026", "p-due": "" });
    expect([refused.status, textOf(refused)]).toEqual([409, expect.stringContaining("saknas från Högskolan")]);
    expect((await stored(entered))?.requisitions).toEqual([]);
  });

  test("is posted as a claim on each party, and falls due within its window", async () => {
    const entered = await anEntered(3);
    const { table, ask, fill, at } = entered;
    for (const [due, words] of [
      ["2026-01-30", "Parterna betalar tidigast 31 januari 2026"],
      ["2026-02-02", "senast 1 februari 2026"],
    ] as const)
      expect(textOf(await fill(`${at}/rekvisition`, { "p-year": "2026", "p-due": due }))).toContain(words);
    expect(textOf(await fill(`${at}/rekvisition`, { "p-year": "2030", "p-due": "" }))).toContain(
      "Avtalet gäller 2026–2029",
    );
    await fill(`${at}/rekvisition`, { "p-year": "2026", "p-due": "" });
    const again = await fill(`${at}/rekvisition`, { "p-year": "2026", "p-due": "" });
    expect([again.status, textOf(again)]).toEqual([409, expect.stringContaining("redan rekvirerat")]);
    const lines = await ledgerOf(table, ApplicationId.parse(at.split("/").at(-1)));
    expect(
      lines.map(({ kind, category, amountOre, debit, credit }) => [kind, category?.label, amountOre, debit, credit]),
    ).toEqual(
      [
        ["Kommunen Ett", 500_000_000],
        ["Kommunen Två", 500_000_000],
        ["Högskolan", 110_000_000],
      ].map(([party, amount]) => ["contribution-claim", party, amount, { account: "1512" }, { account: "3690" }]),
    );
    const period = Period.parse(await table.get("pilots", keys.period(Month.parse("2026-01"))));
    expect(period["contribution-claim"]).toBe(1_110_000_000);
    // 1 February 2026 is a Sunday.
    expect(rowsIn(await ask(at), "requisitions")[0]).toEqual([
      ...["2026", "Kommunen Ett", "1 februari 2026 (ingen bankdag, betalas 2 februari 2026)", "P2026-1"],
      ...["5 000 000", "0", "5 000 000"],
    ]);
  });

  test("made before the year begins falls due on 31 January", async () => {
    const site = await aSite({ at: instant("2025-12-15T08:00:00Z") });
    const entered = await anEntered(3, site);
    await entered.fill(`${entered.at}/rekvisition`, { "p-year": "2026", "p-due": "" });
    expect((await stored(entered))?.requisitions[0]?.dueDay).toBe("2026-01-31");
  });

  test("is made once, though twenty press at once", async () => {
    const entered = await anEntered(3);
    const { fill, at, table } = entered;
    await Promise.all(Array.from({ length: 20 }, () => fill(`${at}/rekvisition`, { "p-year": "2026", "p-due": "" })));
    expect((await stored(entered))?.requisitions).toHaveLength(1);
    expect(await ledgerOf(table, ApplicationId.parse(at.split("/").at(-1)))).toHaveLength(3);
  });
});

describe("a receipt", () => {
  test("is posted on the bank's day, and is never more than is left", async () => {
    const entered = await anEntered(3);
    const { table, ask, fill, at, on } = entered;
    await fill(`${at}/rekvisition`, { "p-year": "2026", "p-due": "" });
    await on("2026-02-03");
    const came = { "p-claim": "p-of-2026-1", "p-day": "2026-02-02" };
    expect(textOf(await fill(`${at}/inbetalning`, { ...came, "p-amount": "5 000 000,01" }))).toContain(
      "mer än vad som är kvar av rekvisitionen: 5 000 000 kr",
    );
    expect(textOf(await fill(`${at}/inbetalning`, { ...came, "p-amount": "1", "p-day": "2026-02-04" }))).toContain(
      "Dagen har inte kommit än",
    );
    await fill(`${at}/inbetalning`, { ...came, "p-amount": "2 000 000" });
    await fill(`${at}/inbetalning`, { ...came, "p-amount": "3 000 000" });
    const lines = (await ledgerOf(table, ApplicationId.parse(at.split("/").at(-1)))).slice(3);
    expect(
      lines.map((line) => [line.kind, line.trueDay, line.debit.account, line.credit.account, line.runningTotalOre]),
    ).toEqual([
      ["contribution", "2026-02-02", "1930", "1512", 200_000_000],
      ["contribution", "2026-02-02", "1930", "1512", 500_000_000],
    ]);
    expect(
      rowsIn(await ask(at), "requisitions")
        .at(-1)
        ?.slice(-3),
    ).toEqual(["11 100 000", "5 000 000", "6 100 000"]);
    expect((await ask(`${at}/inbetalning`)).page.querySelectorAll("input[name=p-claim]")).toHaveLength(2);
  });
});

test("the auditor reads, others do not come in, and nobody of them presses", async () => {
  for (const [role, status] of [
    ["auditor", 200],
    ["officer", 403],
    ["decider", 403],
  ] as const) {
    const { table, ask } = await aSite({ role });
    await table.transact([agreementPut(anAgreement(), usualNow, 0)]);
    expect([role, (await ask(`${list}/${someAgreement}`)).status]).toEqual([role, status]);
    expect([role, (await ask(`${list}/${someAgreement}/rekvisition`)).status]).toEqual([role, 403]);
  }
});
