import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGallery } from "./browser.ts";
import { gallery } from "./gallery.tsx";

type Gallery = Awaited<ReturnType<typeof openGallery>>;
let browser: Gallery;

beforeAll(async () => {
  browser = await openGallery();
}, 60_000);
afterAll(() => browser?.close());

const purpose = '[name="answers.purpose"]';
const status = "[data-autosave-status]";

/** A tab with the form, a server that answers each post in turn (the last answer again and again), and its posts. */
const writing = async (...answers: readonly Parameters<Route["fulfill"]>[0][]) => {
  const posts: { path: string; fields: URLSearchParams; autosave: string | undefined }[] = [];
  const answer = async (route: Route) => {
    const request = route.request();
    posts.push({
      path: new URL(request.url()).pathname,
      fields: new URLSearchParams(request.postData() ?? ""),
      autosave: request.headers()["x-autosave"],
    });
    await route.fulfill(answers[Math.min(posts.length, answers.length) - 1] ?? { status: 500 });
  };
  const page = await browser.visit({ html: gallery.forms, answer });
  return { page, posts };
};

const json = (value: object, code = 200) => ({
  status: code,
  contentType: "application/json",
  body: JSON.stringify(value),
});

const says = (page: Page, selector: string, text: string | RegExp) =>
  expect.poll(async () => (await page.textContent(selector))?.replaceAll("\u00a0", " ")).toMatch(text);

/** Until the autosave has found that writing rests. */
const rest = (page: Page) => page.clock.runFor(2_000);

describe("a form that saves itself", () => {
  test("posts what was typed when writing rests, and takes over the new version", async () => {
    const { page, posts } = await writing(json({ version: 4 }));
    await page.fill(purpose, "Ett nytt syfte");
    await rest(page);
    await says(page, status, /^Sparat \d\d\.\d\d$/);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ path: "/ansokan/spara", autosave: "1" });
    expect(posts[0]?.fields.get("answers.purpose")).toBe("Ett nytt syfte");
    expect(posts[0]?.fields.get("version")).toBe("3");
    expect(posts[0]?.fields.get("csrf")).toBe("token");
    expect(posts[0]?.fields.has("nonce")).toBe(false);
    expect(await page.inputValue('[name="version"]')).toBe("4");
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
    await page.context().close();
  });

  test("tries again when the server does not answer", async () => {
    const { page, posts } = await writing({ status: 503 }, json({ version: 4 }));
    await page.fill(purpose, "Ett nytt syfte");
    await rest(page);
    await says(page, status, "Kunde inte spara – försöker igen");
    await page.clock.runFor(4_000);
    await says(page, status, /^Sparat/);
    expect(posts).toHaveLength(2);
    await page.context().close();
  });

  test("stops when someone else has saved, and leads to the page that merges", async () => {
    const { page, posts } = await writing(json({ href: "/ansokan/jamfor" }, 409));
    await page.fill(purpose, "Ett nytt syfte");
    await rest(page);
    await says(page, status, /^Någon annan/);
    expect(await page.getAttribute(`${status} a`, "href")).toBe("/ansokan/jamfor");
    await page.fill(purpose, "Ett annat syfte");
    await rest(page);
    expect(posts).toHaveLength(1);
    await page.context().close();
  });

  test("offers what was typed when the page is opened again without having saved", async () => {
    const { page } = await writing({ status: 500 });
    await page.fill(purpose, "Text som nästan gick förlorad");
    await page.check("#period-2");
    await rest(page);
    await says(page, status, "Kunde inte spara");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await says(page, status, /^Det du skrev .* sparades inte/);
    await page.click("text=Hämta tillbaka texten");
    expect(await page.inputValue(purpose)).toBe("Text som nästan gick förlorad");
    expect(await page.isChecked("#period-2")).toBe(true);
    await page.context().close();
  });

  test("warns before the page is left with unsaved text", async () => {
    const { page } = await writing({ status: 500 });
    await page.type(purpose, "Mer");
    const asked = page.waitForEvent("dialog");
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });

  test("lets a press of the button wait for the save under way, so that it carries the new version", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const posted: URLSearchParams[] = [];
    const page = await browser.visit({
      html: gallery.forms,
      answer: async (route) => {
        posted.push(new URLSearchParams(route.request().postData() ?? ""));
        if (posted.length === 1) await held;
        await route.fulfill(posted.length === 1 ? json({ version: 4 }) : { contentType: "text/html", body: "Tack" });
      },
    });
    await page.fill(purpose, "Ett nytt syfte");
    await rest(page);
    await expect.poll(() => posted.length).toBe(1);
    await page.getByRole("button", { name: "Spara och fortsätt" }).click();
    release();
    await says(page, "body", "Tack");
    expect(posted.map((fields) => fields.get("version"))).toEqual(["3", "4"]);
    expect(posted[1]?.get("nonce")).toBe("once");
    await page.context().close();
  });
});

test("the error summary has the focus, and its links lead to the questions", async () => {
  const { page } = await writing();
  expect(await page.evaluate("document.activeElement.className")).toBe("govuk-error-summary");
  await page.click("text=Välj minst ett insatsområde. >> nth=0");
  expect(await page.evaluate("document.activeElement.id")).toBe("focusAreas");
  await page.context().close();
});

test("the counter says what is left and when it is too much", async () => {
  const { page } = await writing();
  await page.fill(purpose, "x".repeat(190));
  await says(page, '[id="answers.purpose-count"]', "Du har 10 tecken kvar.");
  await page.fill(purpose, "x".repeat(201));
  await says(page, '[id="answers.purpose-count"]', "Texten är 1 tecken för lång.");
  await page.context().close();
});

describe("an upload", () => {
  const file = (size: number) => ({ name: "bilaga.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(size) });
  const upload = "[data-upload] button";
  const html = gallery.forms.replace("https://bucket.example.org/", "/bucket");

  test("goes on to the next page when the bucket has the file", async () => {
    const page = await browser.visit({ html, answer: (route) => route.fulfill({ status: 204 }) });
    await page.setInputFiles("#file", file(1000));
    await page.click(upload);
    await page.waitForURL("**/ansokan/bilagor");
    await page.context().close();
  });

  test("says so when the file is too large or the bucket refuses it", async () => {
    const page = await browser.visit({ html, answer: (route) => route.fulfill({ status: 403 }) });
    await page.click(upload);
    await says(page, "[data-upload-status]", "Välj en fil först.");
    await page.setInputFiles("#file", file(10_000_001));
    await page.click(upload);
    await says(page, "[data-upload-status]", "Filen är större än 10 MB.");
    await page.setInputFiles("#file", file(10));
    await page.click(upload);
    await says(page, "[data-upload-status]", /kunde inte tas emot/);
    await page.context().close();
  });
});
