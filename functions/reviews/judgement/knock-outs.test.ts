import { expect, test } from "vitest";
import type { Question, Section } from "../../platform/forms/document.ts";
import { knockOutsFirst } from "./knock-outs.ts";

const label = { sv: "Fråga", en: "Question" };
const section = (slug: string, question: Question, more: Partial<Section> = {}): Section => ({
  ...{ id: `p-${slug}`, slug, name: label, questions: [question] },
  ...more,
});
const yesNo = (id: string, stops?: { no: typeof label }): Question => ({
  ...{ id, label, kind: "yes-no" as const },
  ...(stops ? { stops } : {}),
});
const slugs = (sections: readonly Section[]) => knockOutsFirst(sections).map(({ slug }) => slug);

test("what can end a review is asked first, the rest keeps its order", () => {
  const text = section("text", { id: "p-t", label, kind: "text", limit: 100 });
  const plain = section("plain", yesNo("p-y"));
  const must = section("must", yesNo("p-m", { no: label }));
  const chosen = section("chosen", { id: "p-c", label, kind: "choice", options: [{ id: "p-o", label, stops: label }] });
  expect(slugs([text, plain, must, chosen])).toEqual(["must", "chosen", "text", "plain"]);
});

test("a section that hangs on an earlier answer stays after it", () => {
  const first = section("first", yesNo("p-y"));
  const must = section("must", yesNo("p-m", { no: label }), { when: { question: "p-y", has: ["yes"] } });
  expect(slugs([first, must])).toEqual(["first", "must"]);
});
