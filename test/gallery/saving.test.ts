import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyForm } from "./any-form.tsx";
import { openGallery } from "./browser.ts";

let browser: Awaited<ReturnType<typeof openGallery>>;

beforeAll(async () => {
  browser = await openGallery();
}, 60_000);
afterAll(() => browser?.close());

const aim = '[name="p-aim"]';
const title = '[name="p-title"]';
const status = "[data-autosave-status]";
type Given = Parameters<Route["fulfill"]>[0];
const json = (value: object, code = 200): Given => ({
  status: code,
  contentType: "application/json",
  body: JSON.stringify(value),
});

/** A form whose posts are answered in turn. */
const writing = async (...answers: readonly Given[]) => {
  const posts: URLSearchParams[] = [];
  const page = await browser.visit({
    html: anyForm["questions-sv"] ?? "",
    answer: async (route) => {
      posts.push(new URLSearchParams(route.request().postData() ?? ""));
      await route.fulfill(answers[Math.min(posts.length, answers.length) - 1] ?? { status: 500 });
    },
  });
  return { page, posts };
};
const write = async (page: Page, selector: string, text: string) => {
  await page.fill(selector, text);
  // The script that saves may come a moment after the page.
  await expect.poll(() => page.evaluate("sessionStorage.length")).toBe(1);
  await page.clock.runFor(2_000);
};
const says = (page: Page, text: string | RegExp) => expect.poll(() => page.textContent(status)).toMatch(text);

test("what another person changed is written into the page, and said", async () => {
  const { page, posts } = await writing(json({ version: 5, by: "Anna", fields: { "p-title": "Annas namn" } }));
  await write(page, aim, "Mitt syfte");
  await says(page, /^Sparat \d\d\.\d\d\. Anna har ändrat Projektets namn\.$/);
  expect(await page.inputValue(title)).toBe("Annas namn");
  expect(await page.inputValue(aim)).toBe("Mitt syfte");
  expect(await page.inputValue('[name="version"]')).toBe("5");
  await page.clock.runFor(10_000);
  expect(posts).toHaveLength(1);
  await page.context().close();
});

test("only what this person typed is kept in the tab, and only that is brought back", async () => {
  const { page } = await writing({ status: 500 });
  await write(page, aim, "Mitt syfte");
  expect(await page.evaluate("Object.values(sessionStorage)[0]")).not.toContain("p-title");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.fill(title, "Nyare");
  await page.click("text=Hämta tillbaka texten");
  expect([await page.inputValue(aim), await page.inputValue(title)]).toEqual(["Mitt syfte", "Nyare"]);
  await page.context().close();
});

test("each reason why nothing is saved has its own words", async () => {
  for (const [answer, words] of [
    [json({ refused: "session-expired" }, 401), /^Du är utloggad\. .*ny länk/],
    [json({ refused: "too-large" }, 413), /^Texten är för lång/],
    [json({ refused: "already-submitted" }, 409), /^Det här lämnades in/],
    [
      json({ href: "/jamfor", label: "Syfte och mål", by: "Anna" }, 409),
      /^Anna har ändrat samma sak \(Syfte och mål\)/,
    ],
    [{ status: 503 }, /^Kunde inte spara – försöker igen/],
  ] as const) {
    const { page } = await writing(answer);
    await write(page, aim, "Mitt syfte");
    await says(page, words);
    expect(await page.inputValue(aim)).toBe("Mitt syfte");
    await page.context().close();
  }
});

test("after signing in again in another tab the form goes on with the new seal", async () => {
  const { page, posts } = await writing(json({ refused: "session-expired" }, 401), json({ version: 4 }));
  await write(page, aim, "Mitt syfte");
  await says(page, /^Du är utloggad/);
  await page.evaluate("document.querySelectorAll('input[name=csrf]').forEach((one) => { one.value = 'old'; })");
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await says(page, /^Sparat/);
  expect(posts.at(-1)?.get("csrf")).toBe("token");
  await page.context().close();
});

test("on a low screen the line covers nothing that is written in", async () => {
  const { page } = await writing({ status: 503 });
  await page.setViewportSize({ width: 360, height: 400 });
  await write(page, aim, "Mitt syfte");
  await says(page, /^Kunde inte spara/);
  const covered = `{
    const [a, b] = [${JSON.stringify(aim)}, ${JSON.stringify(status)}].map((one) => document.querySelector(one).getBoundingClientRect());
    a.bottom > b.top && a.top < b.bottom;
  }`;
  expect(await page.evaluate(covered)).toBe(false);
  await page.context().close();
});
