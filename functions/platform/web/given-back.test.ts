import fc from "fast-check";
import { expect, test } from "vitest";
import { givenBack, type Labels } from "./given-back.tsx";

const labels: Labels = (field, values) =>
  field === "p-aim"
    ? { label: "Syfte och mål" }
    : field === "p-vat"
      ? { label: "Moms", text: values[0] === "none" ? "Nej, inte alls" : undefined }
      : undefined;
const given = (typed: Record<string, string | string[]>) =>
  givenBack(typed, labels, (number) => `Annan uppgift ${number}`).map(({ label, text }) => `${label}: ${text}`);

test("what was typed is called what the form called it, and answered in its words", () => {
  expect(given({ csrf: "x", nonce: "y", version: "3", "p-aim": "Att nå\nfler", "p-vat": "none" })).toEqual([
    "Syfte och mål: Att nå\nfler",
    "Moms: Nej, inte alls",
  ]);
});

test("what has no label is numbered, and buttons are no answers", () => {
  expect(given({ "headings.aim": "Text", next: "continue", "texts.results": "Mer", "p-aim": " " })).toEqual([
    "Annan uppgift 1: Text",
    "Annan uppgift 2: Mer",
  ]);
});

test("no text is left out, whatever its control is called", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z.]{1,12}$/), (name) => {
      expect(given({ [name]: "Det här skrev jag." }).length).toBe(["csrf", "nonce", "version"].includes(name) ? 0 : 1);
    }),
  );
});
