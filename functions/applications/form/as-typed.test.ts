import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { anApplicantSite, begun } from "../../../test/builders/an-applicant.ts";
import { named } from "../../../test/builders/an-application.ts";

test("a draft is read whole: what is too long, half a date and no amount stand there as they were typed", async () => {
  const site = await anApplicantSite();
  const { browser, home } = await begun(site);
  const long = `Början ${"och mera ".repeat(400)}slutet`;
  const half = { "headings.purpose": long, "project.startDay": "2027-03-01" };
  for (const [slug, typed] of [
    ["mal", { "headings.purpose": half["headings.purpose"] }],
    ["projekt", { "project.startDay": "2027-03-01", "project.title": "Vändpunkten" }],
    ["budget", { "budget.costs.0.amounts.2027": "tolv tusen", "budget.costs.1.amounts.2027": "12 500" }],
  ] as const) {
    await browser.get(`${home}/${slug}`);
    await browser.post(`${home}/${slug}`, { ...named(typed), next: "later" });
  }
  const { body } = await browser.get(`${home}/granska`);
  const text =
    parse(body)
      .querySelector("main")
      ?.text.replaceAll(/[\s\u00a0]+/g, " ") ?? "";
  for (const words of [long, "Vändpunkten", "2027-03-01", ", 2027: tolv tusen", "12 500"])
    expect(text).toContain(words);
  expect(text).toContain("rättas innan ni lämnar in");
  expect(text).not.toContain("2027: 12 500");
  expect((await browser.get(home)).body).toContain("Läs eller skriv ut hela ansökan");
});
