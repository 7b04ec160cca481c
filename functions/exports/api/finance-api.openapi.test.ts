import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "node-html-parser";
import { h } from "preact";
import { expect, test } from "vitest";
import { authority } from "../../../test/builders/an-authority.ts";
import { inMemoryExports } from "../../../test/fakes/in-memory-exports.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { renderDocument } from "../../platform/web/answers.ts";
import { commonProblems } from "../../platform/web/problem.ts";
import { organisationOf } from "../finance-page.answer.ts";
import { ApiPage } from "./api.page.tsx";
import { describedAt } from "./api.paths.ts";
import { Balances, Months } from "./api-answers.ts";
import { openApi } from "./finance-api.openapi.ts";
import { financeApiRoutes } from "./finance-api.routes.ts";
import { exampleBalances, exampleMonths, exampleYearEnd, exampleYearEnds } from "./openapi-examples.ts";
import { apiProblems } from "./problems.texts.ts";
import { YearEnd, YearEnds } from "./year-end-answers.ts";

const addresses = { siteUrl: "https://pilot.example.org", tokenUrl: "https://sign-in.example.org/oauth2/token" };
const text = describedAt(JSON.stringify(openApi()), addresses);

test("the description is OpenAPI 3.1, with this site's addresses", async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(text));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(text).not.toContain(".invalid");
  expect(JSON.parse(text)).toMatchObject({
    openapi: "3.1.1",
    servers: [{ url: addresses.siteUrl }],
    components: {
      securitySchemes: { clientCredentials: { flows: { clientCredentials: { tokenUrl: addresses.tokenUrl } } } },
    },
  });
});

const overNothing = {
  table: inMemoryTable(),
  files: inMemoryExports(),
  organisation: async () => organisationOf({ authority: await authority() }),
};

test("a broken description is found by its reader", async () => {
  const broken = { ...openApi(), paths: { "/x": { get: { responses: "none" } } } };
  expect((await new Validator().validate(JSON.parse(JSON.stringify(broken)))).valid).toBe(false);
});

test("every address that it describes is one that is answered, and each that needs a token says so", () => {
  const routes = financeApiRoutes({
    ...addresses,
    ...overNothing,
    description: async () => text,
  }).map(({ path }) => path);
  const described = Object.entries(openApi().paths);
  expect(routes.filter((path) => path.startsWith("/api/finance/"))).toEqual(described.map(([path]) => path));
  for (const [, { get, head }] of described)
    for (const { security } of [get, head]) expect(security).toEqual([{ clientCredentials: ["finance/read"] }]);
});

test("every reference leads somewhere", () => {
  const description = JSON.parse(text);
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path);
  expect(references.length).toBeGreaterThan(10);
  for (const path of references)
    expect([path, path.split("/").reduce((found, name) => found?.[name], description)]).not.toContain(undefined);
});

test("its examples are answers that the API could give", () => {
  expect(Months.parse(exampleMonths)).toEqual(exampleMonths);
  expect(exampleMonths.months.map(({ state }) => state)).toEqual(["open", "closed"]);
});

test("its example of a month by account is one that the API could give, and balances", () => {
  expect(Balances.parse(exampleBalances)).toEqual(exampleBalances);
  expect(exampleBalances.accounts.reduce((sum, { netOre }) => sum + netOre, 0)).toBe(0);
});

test("its examples of a year's end are what the API could give", () => {
  expect(YearEnds.parse(exampleYearEnds)).toEqual(exampleYearEnds);
  expect(YearEnd.parse(exampleYearEnd)).toEqual(exampleYearEnd);
  expect(exampleYearEnd.accrues).toEqual({
    ...{ acceptedOre: 99_950, claimedOre: 27_600, estimatedOre: 833_300, allOre: 960_850 },
  });
});

test("the address of every problem leads to the words that explain it, in both languages", async () => {
  const { respond } =
    financeApiRoutes({
      ...addresses,
      ...overNothing,
      description: async () => text,
    }).find(({ path }) => path === "/api/problems/{code}") ?? expect.fail("there is no such route");
  for (const lang of ["sv", "en"] as const) {
    const page = parse(
      renderDocument({ lang, path: "/api", csrf: "", nonce: "", staff: undefined }, h(ApiPage, addresses)),
    );
    for (const [code, { title }] of Object.entries(apiProblems)) {
      const { headers } = await respond({ method: "GET", params: { code } } as never); // as: it reads no more
      expect(headers?.["location"]).toBe(`/api#${code}`);
      expect(page.querySelector(`#${code}`)?.text).toContain(title);
    }
    expect(page.text).toContain(addresses.tokenUrl);
  }
  expect(Object.keys(apiProblems)).toEqual(expect.arrayContaining(Object.keys(commonProblems)));
});
