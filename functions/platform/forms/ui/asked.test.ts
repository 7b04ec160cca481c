import { expect, test } from "vitest";
import { conditionWords } from "../condition-words.ts";
import type { Question, When } from "../document.ts";
import { askedFor } from "./asked.ts";

const questions: readonly Question[] = [
  { id: "p-sells", label: { sv: "Säljer ni något?", en: "Do you sell anything?" }, kind: "yes-no" },
  { id: "p-sum", label: { sv: "Hur mycket söker ni?", en: "How much do you apply for?" }, kind: "amount" },
  {
    id: "p-reach",
    label: { sv: "Räckvidd", en: "Reach" },
    kind: "scale",
    levels: [
      { id: "p-low", value: 1, label: { sv: "Låg", en: "Low" } },
      { id: "p-high", value: 2, label: { sv: "Hög", en: "High" } },
    ],
  },
  { id: "p-plans", label: { sv: "Planer", en: "Plans" }, kind: "files", most: 2, types: ["pdf"] },
];
const find = (id: string) => questions.find((question) => question.id === id);
const sells: When = { question: "p-sells", has: ["yes"] };

test("when a question is asked is said with the words of the form, in both languages", () => {
  expect(conditionWords(find, sells, "sv")).toBe("Besvaras om svaret på ”Säljer ni något?” är ”Ja”.");
  expect(conditionWords(find, { not: sells }, "en")).toBe(
    "To be answered if the answer to “Do you sell anything?” is not “Yes”.",
  );
  const both: When = {
    all: [
      { question: "p-sum", least: 10_000_000 },
      { question: "p-reach", has: ["p-low", "p-high"] },
    ],
  };
  expect(conditionWords(find, both, "sv")).toBe(
    "Besvaras om svaret på ”Hur mycket söker ni?” är minst 100\u00a0000\u00a0kr och svaret på ”Räckvidd” är ”Låg” eller ”Hög”.",
  );
  expect(conditionWords(find, { question: "p-sum", answered: true }, "sv")).toBe(
    "Besvaras om ”Hur mycket söker ni?” är besvarad.",
  );
});

test("the browser gets what was answered on other pages, and how figures are compared", () => {
  const around = { find, isOnPage: (id: string) => id !== "p-sells", typed: { "p-sells": "yes" } };
  expect(askedFor({ not: sells }, around)).toEqual({ not: { q: "p-sells", typed: ["yes"], has: ["yes"] } });
  expect(askedFor({ question: "p-sum", least: 5 }, around)).toEqual({ q: "p-sum", least: 5, of: "amount" });
  expect(askedFor({ question: "p-reach", most: 1 }, around)).toEqual({
    q: "p-reach",
    most: 1,
    of: { "p-low": 1, "p-high": 2 },
  });
});

test("files have no control on the page: the browser gets whether any were sent", () => {
  const around = { find, isOnPage: () => true, typed: { "p-plans": ["f1"] } };
  const when: When = { question: "p-plans", answered: true };
  expect(askedFor(when, around)).toEqual({ q: "p-plans", typed: ["f1"], answered: true });
  expect(askedFor(when, { ...around, typed: {} })).toEqual({ q: "p-plans", typed: [], answered: true });
});
