import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { anApplicantSite, begun, stored } from "../../../test/builders/an-applicant.ts";
import { controlNamed, named } from "../../../test/builders/an-application.ts";

type Site = Awaited<ReturnType<typeof anApplicantSite>>;
const cost = (year: number) => `budget.costs.1.amounts.${year}`;
const own = (year: number) => `budget.financing.0.amounts.${year}`;
const grant = (year: number) => `budget.financing.2.amounts.${year}`;
const plain = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ");

async function aBudget(site: Site) {
  const { browser, home } = await begun(site);
  const post = async (typed: Record<string, string>, more: Record<string, string> = {}) => {
    await browser.get(`${home}/budget`);
    return (await browser.post(`${home}/budget`, { ...named(typed), ...more })).body;
  };
  return { browser, home, post };
}
const valueOn = (body: string, name: string) =>
  parse(body)
    .querySelector(`[name="${controlNamed(name)}"]`)
    ?.getAttribute("value");
/** The figures of the balance, row by row. */
const balanceOn = (body: string) =>
  parse(body)
    .querySelectorAll("[data-balance] tbody tr")
    .map((row) => row.querySelectorAll("output").map(({ text }) => plain(text)));

test("the section says what parts the costs from their financing, in each year and in all, without a script too", async () => {
  const site = await anApplicantSite();
  const { post } = await aBudget(site);
  const body = await post({ [cost(2027)]: "1 000 000", [own(2027)]: "720 000", [own(2028)]: "500,50" }, { add: "x" });
  expect(balanceOn(body)[2]).toEqual(["0", "280 000", "−500,50", "279 499,50"]);
  const unread = await post({ [cost(2027)]: "tolv", [own(2026)]: "10" }, { add: "x" });
  expect(balanceOn(unread)[2]).toEqual(["−10", "–", "0", "–"]);
});

test("the grant and one's own share are worked out when asked, saved before, and filled in only when chosen", async () => {
  const site = await anApplicantSite();
  const { post, browser, home } = await aBudget(site);
  const costs = { [cost(2027)]: "1 000 000", [cost(2028)]: "500 000" };
  const shown = await post(costs, { shares: "show" });
  const text = plain(parse(shown).querySelector(".pg-notice")?.text ?? "");
  for (const words of ["Förslag till finansiering", "2027", "276 000", "724 000", "138 000", "362 000"])
    expect(text).toContain(words);
  expect(text).not.toContain("2026");
  expect(valueOn(shown, grant(2027))).toBe("");
  expect(stored(site, "SECTION#")[0]?.["typed"]).toMatchObject(named(costs));
  const filled = (await browser.post(`${home}/budget`, { ...named(costs), version: "1", shares: "empty" })).body;
  expect([2026, 2027, 2028].map((year) => plain(valueOn(filled, grant(year)) ?? ""))).toEqual([
    "",
    "276 000",
    "138 000",
  ]);
  expect(balanceOn(filled)[2]).toEqual(["0", "0", "0", "0"]);
  expect(filled).toContain("Finansieringen är ifylld och sparad");
  const written: unknown = Object(stored(site, "SECTION#")[0]?.["typed"])[controlNamed(own(2028))];
  expect(plain(String(written))).toBe("362 000");
});

test("what was typed stays unless it is to be replaced, also what cannot be read", async () => {
  const site = await anApplicantSite();
  const { post } = await aBudget(site);
  const typed = { [cost(2027)]: "1 000 000", [cost(2028)]: "500 000", [grant(2027)]: "100 000", [own(2028)]: "resten" };
  expect(await post(typed, { shares: "show" })).toContain("Ersätt det som är ifyllt");
  const kept = await post(typed, { shares: "empty" });
  expect(plain([grant(2027), grant(2028), own(2027), own(2028)].map((name) => valueOn(kept, name)).join("; "))).toBe(
    "100 000; 314 000; 900 000; resten",
  );
  const replaced = await post(typed, { shares: "all" });
  expect(plain([grant(2027), grant(2028), own(2028)].map((name) => valueOn(replaced, name)).join("; "))).toBe(
    "276 000; 138 000; 362 000",
  );
});

test("without costs there is nothing to share out, and the page says so", async () => {
  const site = await anApplicantSite();
  const { post } = await aBudget(site);
  expect(await post({ [own(2027)]: "5" }, { shares: "show" })).toContain("Fyll i kostnaderna först");
  expect(valueOn(await post({ [own(2027)]: "5" }, { shares: "empty" }), own(2027))).toBe("5");
});

test("years in which the project does not run are not shown, unless something is written there", async () => {
  const site = await anApplicantSite();
  const { post, browser, home } = await aBudget(site);
  const yearsOn = (body: string) => [...new Set([...body.matchAll(/data-cell="(\d{4})"/g)].map(([, year]) => year))];
  expect(yearsOn((await browser.get(`${home}/budget`)).body)).toEqual(["2026", "2027", "2028"]);
  await browser.get(`${home}/projekt`);
  await browser.post(`${home}/projekt`, {
    ...named({ "project.startDay": "2027-02-01", "project.endDay": "2028-01-31" }),
    next: "later",
  });
  const { body } = await browser.get(`${home}/budget`);
  expect(yearsOn(body)).toEqual(["2027", "2028"]);
  expect(plain(parse(body).text)).toContain("Det här visas inte: 2026.");
  expect(body).toContain(`href="${home}/projekt"`);
  expect(balanceOn(body)[2]).toHaveLength(3);
  expect(yearsOn(await post({ [cost(2026)]: "5" }, { add: "x" }))).toEqual(["2026", "2027", "2028"]);
  expect((await browser.get(`${home}/budget`)).body).not.toContain("Det här visas inte");
});

test("Enter in a field goes on: the first button of the form is none of those that work something out", async () => {
  const site = await anApplicantSite();
  const { post } = await aBudget(site);
  const body = await post({ [cost(2027)]: "1 000" }, { shares: "show" });
  const first = parse(body).querySelector("form[data-autosave] button");
  expect([first?.getAttribute("name"), first?.getAttribute("value")]).toEqual(["next", "continue"]);
});
