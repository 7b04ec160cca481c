import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Fields } from "../../local/demo/person.ts";
import { named } from "../builders/an-application.ts";

const typesByName = `Object.fromEntries([...document.querySelectorAll("main [name]")].map(({ name, type }) => [name, type]))`;

/** Fills in a form's questions by the names of their controls; those of an application by their readable names. */
export async function fillIn(page: Page, readable: Fields): Promise<void> {
  const fields = named(readable);
  // as: what the line above evaluates to
  const types = (await page.evaluate(typesByName)) as Record<string, string>;
  for (const [name, value] of Object.entries(fields)) {
    const control = page.locator(`main [name="${name}"]`);
    const type = types[name];
    if (type === "radio" || type === "checkbox") {
      for (const chosen of [value].flat()) await page.locator(`main [name="${name}"][value="${chosen}"]`).check();
    } else if (type === "select-one") await control.selectOption(String(value));
    else await control.fill(String(value));
  }
}

/** Writes the same text in every text area that is asked and has none yet. */
export async function writeEverywhere(page: Page, text: string): Promise<void> {
  await page.waitForLoadState(); // only then a script has hidden what is not asked
  for (const area of await page.locator("main textarea").all())
    if ((await area.isVisible()) && (await area.inputValue()) === "") await area.fill(text);
}

/** Presses a button by its words. */
export const press = (page: Page, words: string | RegExp) =>
  page.getByRole("button", { name: words, exact: typeof words === "string" }).click();

/** The page's words with plain spaces. */
export const words = async (page: Page) => (await page.locator("main").innerText()).replaceAll("\u00a0", " ");

/** Waits until the page has this heading. */
export const arriveAt = async (page: Page, title: string | RegExp) => {
  await page.locator("h1", { hasText: title }).waitFor();
};

/** Goes on with the Tab key until a control has the focus, and sees that it shows it has. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const asked = JSON.stringify(selector);
  for (let tabs = 0; tabs < 120; tabs++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`document.activeElement.matches(${asked})`)) {
      const style = "getComputedStyle(document.activeElement)";
      expect(await page.evaluate(`${style}.outlineStyle !== "none" || ${style}.boxShadow !== "none"`), selector).toBe(
        true,
      );
      return;
    }
  }
  throw new Error(`no number of tabs leads to ${selector} on ${page.url()}`);
}

/** Goes by the arrows to one of a list of choices. */
async function chooseByKeys(page: Page, answer: string): Promise<void> {
  for (let options = 0; options < 60; options++) {
    if ((await page.evaluate("document.activeElement.value")) === answer) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no number of arrows leads to ${answer} on ${page.url()}`);
}

/** Answers the question that has the focus. */
async function answerByKeys(page: Page, type: string, answer: string): Promise<void> {
  const { keyboard } = page;
  if (type === "checkbox" || type === "radio") await keyboard.press("Space");
  if (type === "radio" || type === "select-one") return chooseByKeys(page, answer);
  if (type === "checkbox") return;
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type(answer);
}

/** Fills in a form's questions with the keyboard alone, in the order in which they stand. */
export async function typeByKeys(page: Page, fields: Fields): Promise<void> {
  // as: what the line above evaluates to
  const types = (await page.evaluate(typesByName)) as Record<string, string>;
  const order = Object.keys(types);
  for (const [name, answer] of Object.entries(fields).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))) {
    const type = types[name] ?? "";
    for (const one of [answer].flat()) {
      await tabTo(page, `[name="${name}"]${type === "checkbox" ? `[value="${one}"]` : ""}`);
      await answerByKeys(page, type, one);
    }
  }
}
