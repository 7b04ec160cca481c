import { expect, test } from "vitest";
import { settled } from "./merge-choice.ts";

const both = [
  { field: "p-aim", mine: ["Mitt syfte"], theirs: ["Annas syfte"] },
  { field: "p-areas", mine: ["a", "b"], theirs: [] },
];
const settle = (posted: Record<string, string>) => settled(posted, both, (field) => field, "sv");

test("what is chosen for each control is what is saved, beside all that nobody was asked about", () => {
  const { typed, problems } = settle({
    "p-title": "Lek",
    "keep.p-aim": "theirs",
    "p-aim": "Mitt syfte",
    "keep.p-areas": "mine",
  });
  expect(problems).toEqual([]);
  expect(typed).toEqual({ "p-title": "Lek", "p-aim": "Annas syfte", "p-areas": ["a", "b"] });
});

test("a text that was written together holds as it was written", () => {
  const { typed } = settle({ "keep.p-aim": "both", "p-aim": "Vårt syfte", "keep.p-areas": "theirs" });
  expect(typed).toEqual({ "p-aim": "Vårt syfte" });
});

test("nothing is settled that nobody has chosen", () => {
  const { problems } = settle({ "p-aim": "Mitt syfte", "keep.p-areas": "mine" });
  expect(problems).toEqual([{ field: "keep.p-aim", text: "Välj vad som ska gälla för ”p-aim”." }]);
});
