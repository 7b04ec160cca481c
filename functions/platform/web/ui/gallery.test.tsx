import { expect, test } from "vitest";
import { gallery } from "../../../../test/gallery/gallery.tsx";

const pages = Object.entries(gallery);
const { forms, displays } = gallery;

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? "");
/** The opening tag of the element with that id. */
const tag = (html: string, id: string) =>
  new RegExp(`<[a-z]+[^>]*\\bid="${id.replaceAll(".", "\\.")}"[^>]*>`).exec(html)?.[0] ?? "";

test.for(pages)("on %s no id is used twice", ([, html]) => {
  const ids = all(html, /\bid="([^"]+)"/g);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.for(pages)("on %s every reference names an element that is there", ([, html]) => {
  const ids = new Set(all(html, /\bid="([^"]+)"/g));
  const references = [
    ...all(html, /\baria-describedby="([^"]+)"/g),
    ...all(html, /\baria-labelledby="([^"]+)"/g),
    ...all(html, /\bfor="([^"]+)"/g),
    ...all(html, /href="#([^"]+)"/g),
  ].flatMap((value) => value.split(" "));
  expect(references.filter((id) => !ids.has(id))).toEqual([]);
});

test.for(pages)("on %s every control a person fills in has a label", ([, html]) => {
  const labelled = new Set(all(html, /<label[^>]* for="([^"]+)"/g));
  const controls = (html.match(/<(input|select|textarea)\b[^>]*>/g) ?? []).filter(
    (it) => !it.includes('type="hidden"'),
  );
  const ids = controls.map((control) => / id="([^"]+)"/.exec(control)?.[1] ?? control);
  expect(ids.filter((id) => !labelled.has(id))).toEqual([]);
});

test.for(pages)("%s hold nothing that a strict content security policy refuses", ([, html]) => {
  expect(html).not.toMatch(/ style="/);
  expect(html).not.toMatch(/ on[a-z]+="/);
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
  expect(html).not.toMatch(/javascript:/);
});

test.for(pages)("%s have one main heading", ([, html]) => {
  expect(html.match(/<h1/g)).toHaveLength(1);
});

test("a field that is wrong says so, in its own words, before the control", () => {
  const control = tag(forms, "organisation.number");
  expect(control).toContain('aria-invalid="true"');
  expect(control).toContain('aria-describedby="organisation.number-hint organisation.number-error"');
  expect(forms).toMatch(
    /id="organisation\.number-error"[^>]*><span class="govuk-visually-hidden">Fel:<\/span> Skriv org/,
  );
  expect(tag(forms, "organisation.name")).not.toContain("aria-invalid");
});

test("the error summary leads to each field, and to the first choice of a group", () => {
  expect(forms).toContain('<a href="#period">');
  expect(tag(forms, "period")).toContain('value="1"');
  expect(tag(forms, "period-2")).toContain('name="period"');
});

test("what was typed comes back, even when it is no date and no amount", () => {
  expect(tag(forms, "ends")).toMatch(/type="text".*value="1 aug"/);
  expect(tag(forms, "starts")).toMatch(/type="text".*value="2026-08-01"/);
});

test("a form carries its guards, and the fields of an upload come before the file", () => {
  for (const [name, value] of [
    ["csrf", "token"],
    ["nonce", "once"],
    ["version", "3"],
  ]) {
    expect(forms).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
  }
  const upload = forms.slice(forms.indexOf("multipart/form-data"));
  expect(upload.indexOf('name="policy"')).toBeLessThan(upload.indexOf('type="file"'));
});

test("the title begins with the error where there is one, and ends with the service", () => {
  expect(forms).toContain("<title>Fel: Din ansökan – Bidrag</title>");
  expect(displays).toContain("<title>Ärenden – Bidrag</title>");
});

test("the other language is the same page", () => {
  expect(forms).toContain('href="/ansokan?steg=2&amp;lang=en"');
});

test("where a pilot stands is said in words, not by colour alone", () => {
  expect(displays).toMatch(/aria-current="step".*?Beviljad<span class="govuk-visually-hidden">, pågår nu/);
  expect(displays.match(/, klart</g)).toHaveLength(2 + 5);
});

test("a table has a caption, headings for columns and rows, and a region that takes the keyboard", () => {
  expect(displays).toMatch(/<section class="pg-scroll" aria-labelledby="cases-caption" tabindex="0">/i);
  expect(displays).toMatch(/<caption id="cases-caption"[^>]*>Ärenden</);
  expect(displays.match(/<th scope="row"/g)).toHaveLength(3);
});

test("text from a person is text", () => {
  expect(displays).not.toContain("<b>");
});
