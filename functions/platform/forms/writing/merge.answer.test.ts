import { expect, test } from "vitest";
import { aForm } from "../../../../test/builders/a-form.ts";
import { instant } from "../../../vocabulary/instant.ts";
import { mergeAsked, typedOrMerged } from "./merge.answer.ts";

const visit = {
  language: "sv",
  method: "POST",
  path: "/arende/1",
  pathAndQuery: "/arende/1",
  site: "https://pilot.example.org",
  csrf: "c",
  nonce: "n",
  staff: undefined,
} as const;
/** What is stored when the page is made: a version later than the one that the clash was found with. */
const writing = {
  ...{ form: aForm(), here: "/arende/1", name: "Beslut", caption: "Vändpunkten", who: "Zack" },
  theirs: { version: 4, typed: { "p-title": "Senare" }, savedAt: instant("2026-11-21T12:00:00Z") },
};
const versionIn = (body: string | undefined) => /name="version" value="(\d+)"/.exec(body ?? "")?.[1];

test("the page of two texts goes on from the version that they were brought together with, not from a later one", async () => {
  const clashes = [{ field: "p-title", mine: ["Min"], theirs: ["Deras"] }];
  const saved = { version: 3, typed: { "p-title": "Min" }, merged: [], clashes };
  const { body } = await mergeAsked({ ...visit, typed: {} }, writing, saved);
  expect(versionIn(body)).toBe("3");
  // Nothing was chosen: the page again, from where it began.
  const posted = { version: "3", "mine.p-title": "Min", "p-title": "Min" };
  const again = await typedOrMerged({ ...visit, typed: posted }, async () => writing);
  expect("statusCode" in again && versionIn(String(again["body"]))).toBe("3");
});
