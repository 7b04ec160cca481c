import fc from "fast-check";
import { type HTMLElement, parse } from "node-html-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { failureTexts } from "../../functions/platform/web/failure.texts.ts";
import { mostGivenBack } from "../../functions/platform/web/form-body.ts";
import { Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { type Typed, typedText } from "../../functions/vocabulary/typed.ts";
import { formsOf } from "./forms.ts";
import { rules } from "./rules.ts";
import { aWorld, type World } from "./the-people.ts";
import { aSite, sealOf } from "./the-site.ts";

let world: World;
let forms: ReturnType<typeof formsOf>;
beforeAll(async () => {
  world = await aWorld();
  forms = formsOf(world);
});
/** The names of the forms are known before their world is. */
const names = Object.keys(formsOf({ ids: {}, links: {} } as World)); // as: only the names are looked at

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "a\u0000b\u0007\u009b",
    "\r\n\r\n",
    "e\u0301👩‍👩‍👧",
    "=1+1",
    "@SUM(A1)",
    "<script>alert(1)</script>",
  ),
  fc.constantFrom(
    '"><img src=x onerror=alert(1)>',
    "</textarea><h1>",
    "&quot;&amp;",
    "\u202etxt.exe",
    "%00%ff",
    "{{7*7}}",
    "null",
    "[object Object]",
  ),
  fc.constantFrom("999999999999", "-1", "1e9", "0,005", "−10", "9".repeat(400), "NaN", "1 234 567 890 123,99"),
  fc.constantFrom(
    "2026-02-30",
    "0001-01-01",
    "0000-01-01",
    "9999-12-31",
    "2026-13-45",
    "+275760-09-13",
    "2026-11",
    "0000-01",
    "9999-12",
  ),
  fc.constantFrom(
    "yes",
    "no",
    "granted",
    "rejected",
    "grant",
    "review",
    "save",
    "later",
    "a@example.org",
    "a@b\r\nBcc: c@example.org",
    "212000-0357",
    "191212121212",
  ),
  fc.constantFrom("x".repeat(121), "å".repeat(5_001), "字".repeat(40_000), '"'.repeat(120_000)),
);
const field = fc.oneof({ weight: 6, arbitrary: hostile }, fc.array(hostile, { maxLength: 3 }));
const machine = ["csrf", "nonce", "version", "grantVersion", "line", "sent", "callId", "mail"];
const strangers = [
  "__proto__",
  "constructor",
  "organisation",
  "p-costs.staff.0000-01",
  "p-costs.nothing.9999-12",
  "decisive.x.text",
  "p-done.x",
  "",
];

const isText = (control: HTMLElement) =>
  control.tagName === "TEXTAREA" ||
  (control.tagName === "INPUT" &&
    ["text", "email", "tel", "date", "month", null].includes(control.getAttribute("type") ?? null));
/** What stands beside a form, such as a preview of a question, is in no form and is not sent. */
const isSent = (control: HTMLElement) => control.closest("aside") === null;
/** What stands in the texts of a page, by the names of their controls. */
const textsOn = (body: string) =>
  new Map(
    parse(body)
      .querySelectorAll("main input, main textarea")
      .filter((control) => isText(control) && isSent(control))
      .map((control) => [
        control.getAttribute("name") ?? "",
        control.tagName === "TEXTAREA" ? control.text.replace(/^\n/, "") : (control.getAttribute("value") ?? ""),
      ]),
  );
/** What a page that brings two people's texts together holds for the next press: mine, and what it need not ask about. */
const heldOn = (body: string) =>
  new Map(
    parse(body)
      .querySelectorAll("main input[type=hidden]")
      .map((control) => [
        (control.getAttribute("name") ?? "").replace(/^mine\./, ""),
        control.getAttribute("value") ?? "",
      ]),
  );
const isAlone = (page: HTMLElement, box: HTMLElement) =>
  page.querySelectorAll(`main [type=checkbox][name="${box.getAttribute("name")}"]`).length === 1;
/** What a page calls each value that can be chosen, by the name of the control and the value; of a box that stands alone, yes. */
const choicesOn = (page: HTMLElement): ReadonlyMap<string, string> =>
  new Map([
    ...page.querySelectorAll("main [type=radio], main [type=checkbox]").flatMap((box): [string, string][] => {
      const [name, value] = [box.getAttribute("name"), box.getAttribute("value")];
      const label = page.querySelector(`label[for="${box.getAttribute("id")}"]`)?.text.trim() ?? "";
      // A box that stands alone is a yes or no.
      return isAlone(page, box)
        ? [
            [`${name} ${value}`, "Ja"],
            [`${name} no`, "Nej"],
          ]
        : [[`${name} ${value}`, label]];
    }),
    ...page
      .querySelectorAll("main option")
      .map((option): [string, string] => [
        `${option.closest("select")?.getAttribute("name")} ${option.getAttribute("value")}`,
        option.text.trim(),
      ]),
  ]);
type Answered = { readonly status: number; readonly body: string };
const asKept = (text: string) => typedText({ text }, "text");

/** DynamoDB takes no item above 400 kB. */
const mostOfAnItem = 400_000;

/** Nothing that was typed has become a part of the page itself. */
function expectNoForeignParts(page: HTMLElement) {
  const scripts = page.querySelectorAll("script").map((script) => script.getAttribute("src") ?? "");
  expect(scripts.filter((src) => !src.startsWith("/static/"))).toEqual([]);
  expect(page.querySelectorAll("[onerror]")).toEqual([]);
  // The authority's picture stands in the page itself.
  const pictures = page.querySelectorAll("img").map((picture) => picture.getAttribute("src") ?? "");
  expect(pictures.filter((src) => !/^data:image\/(svg\+xml|png);base64,[\w+/=]+$/.test(src))).toEqual([]);
}

/**
 * A page that says no gives the typed text back: in its form's fields, or where there is no form, each by its name, as
 * far as a page can hold them all; where one cannot, it says so.
 */
function expectKept(
  { status, body }: Answered,
  fields: Typed,
  { texts, choices, to }: { texts: ReadonlySet<string>; choices: ReadonlyMap<string, string>; to: string },
) {
  // The same form again, or the one that brings two people's texts together, whichever button led to it.
  const isAgain = parse(body)
    .querySelectorAll("main form")
    .some((form) => form.getAttribute("action") === to || form.querySelector("input[name^='mine.']") !== null);
  const shown = new Map([...heldOn(body), ...textsOn(body)]);
  const inForms = parse(body).querySelectorAll("main form [name]");
  const isForm = status === 422 || isAgain || inForms.some((control) => texts.has(control.getAttribute("name") ?? ""));
  let given = 0;
  for (const [control, value] of Object.entries(fields)) {
    const text = asKept([value].flat().at(-1) ?? "");
    if (isForm && !texts.has(control)) continue;
    given += [value].flat().join("\n").length;
    if (!isForm && given > mostGivenBack) return expect(body).toContain(failureTexts.sv.typedCut);
    // What was chosen is given back as the form called it.
    const chosen = isForm ? text : (choices.get(`${control} ${text}`) ?? text);
    const held = asKept(shown.get(control) ?? "");
    expect([control, held.endsWith(text) || held.endsWith(chosen)]).toEqual([control, true]);
  }
}

test("every form of the site is tried", () => {
  const tried = names.map((name) => name.split(" ").slice(0, 2).join(" "));
  expect([...new Set(tried)].sort()).toEqual(
    Object.keys(rules)
      .filter((route) => route.startsWith("POST"))
      .sort(),
  );
});

describe.each(names)("%s", (name) => {
  test("whatever is typed gets a page, and a page that says no has the typed text on it", async () => {
    const { on, to, who } = forms[name] ?? { on: "", to: "", who: "nobody" };
    const cookies = world.people[who] ? [world.people[who]] : [];
    const csrf = await sealOf(world.people[who]);
    const page = await aSite(world.table.twin())({ path: on, cookies });
    const own = parse(page.body)
      .querySelectorAll("main [name]:not(button)")
      .map((control) => control.getAttribute("name") ?? "")
      .filter((control) => !machine.includes(control));
    const texts = new Set(textsOn(page.body).keys());
    const choices = choicesOn(parse(page.body));
    const anyField = fc.constantFrom(...own, ...own, ...strangers);
    const posted = fc.record({
      fields: fc.dictionary(anyField, field, { maxKeys: 12, noNullPrototype: true }),
      version: fc.constantFrom("0", "1", "2", "3", "4", "99999999", "-1", "x", ""),
      nonce: fc.constantFrom(newId(Nonce), newId(Nonce), "x", ""),
      autosave: fc.nat({ max: 9 }).map((n) => n === 0),
    });
    let table = world.table.twin();
    await fc.assert(
      fc.asyncProperty(posted, async ({ fields, version, nonce, autosave }) => {
        const ours = {
          csrf,
          version,
          nonce,
          grantVersion: version,
          line: "1",
          callId: "kraftsamling-piloter-2026",
          mail: "x",
        };
        const typed: Typed = { ...fields, ...ours };
        const headers: Record<string, string> = autosave ? { "x-autosave": "1" } : {};
        const answer = await aSite(table)({ path: to, cookies, typed, headers });
        if (table.transactions() > 0) {
          for (const item of table.all()) expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(mostOfAnItem);
          table = world.table.twin();
        }
        expect(answer.status).toBeLessThan(500);
        expect(Buffer.byteLength(JSON.stringify(answer.body))).toBeLessThan(6_000_000);
        expectNoForeignParts(parse(answer.body));
        if (answer.status < 400 || headers["x-autosave"]) return;
        expect(parse(answer.body).querySelector("h1")?.text).toBeTruthy();
        expectKept(answer, fields, { texts, choices, to });
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 25) },
    );
  });
});
