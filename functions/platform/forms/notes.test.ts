import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { aFormOf } from "../../../test/builders/a-form.ts";
import { blank } from "./blank.ts";
import { difference } from "./difference.ts";
import { parseForm, type Question } from "./document.ts";
import { readForm } from "./read.ts";
import { resolved } from "./resolve.ts";
import { show } from "./show.ts";
import { typedOf } from "./typed-of.ts";
import { Questions } from "./ui/questions.tsx";

const asked = { sv: "Vad kostar projektet?", en: "What does the project cost?" };
const question: Question = {
  id: "p-costs",
  label: asked,
  kind: "table",
  rows: [
    { id: "p-staff", label: { sv: "Personal", en: "Staff" } },
    { id: "p-travel", label: { sv: "Resor", en: "Travel" } },
  ],
  columns: { from: "years" },
  sums: true,
  notes: true,
};
const years = { years: [{ id: "2027", label: { sv: "2027", en: "2027" } }] };
const form = resolved(aFormOf(question), years);
const typed = {
  "p-costs.p-staff.2027": "1 000",
  "p-costs.p-staff.p-note": "En halv tjänst\nunder våren",
  "p-costs.p-travel.2027": "5",
};
const tableIn = (given: typeof typed | object) => {
  const { answers } = readForm(form, given as typeof typed); // as: what was typed
  const [section] = show(form, answers, { lang: "sv", reader: "staff" });
  const answer = section?.questions[0]?.answer;
  return answer?.kind === "table" ? answer.table : undefined;
};

test("each row of a table may be explained, which is read, kept, shown and compared, and counted in no sum", () => {
  const { answers, problems } = readForm(form, typed);
  expect(problems).toEqual([]);
  expect(readForm(form, typedOf(form, answers)).answers).toEqual(answers);
  const table = tableIn(typed);
  expect(table?.columns.map(({ label }) => label)).toEqual([asked.sv, "Förklaring", "2027", "Summa"]);
  expect(table?.rows[0]?.slice(0, 2)).toEqual(["Personal", "En halv tjänst\nunder våren"]);
  expect(table?.footer?.at(-1)?.replaceAll("\u00a0", " ")).toBe("1 005");
  const other = readForm(form, { ...typed, "p-costs.p-staff.p-note": "En hel tjänst" }).answers;
  expect(difference({ form, answers, files: () => [] }, { form, answers: other, files: () => [] }, "sv")).toHaveLength(
    1,
  );
});

test("a table where nobody has explained anything has no column for it, and an empty form has one", () => {
  const { "p-costs.p-staff.p-note": _, ...rest } = typed;
  expect(tableIn(rest)?.columns.map(({ label }) => label)).toEqual([asked.sv, "2027", "Summa"]);
  const [section] = blank(form, "sv");
  expect(JSON.stringify(section)).toContain("Förklaring");
});

test("an explanation is written under the name of its row: folded until there is one, and too long a one is told", () => {
  const page = (given: object) =>
    render(h(Questions, { questions: form.sections.flatMap((one) => one.questions), typed: given as typeof typed })); // as: what was typed
  const written = page(typed);
  expect(written.match(/<details class="pg-grid__note" open/g)).toHaveLength(1);
  expect(written.match(/<details class="pg-grid__note"/g)).toHaveLength(2);
  expect(written).toContain("En halv tjänst");
  expect(readForm(form, { ...typed, "p-costs.p-travel.p-note": "x".repeat(501) }).problems).toMatchObject([
    { field: "p-costs.p-travel.p-note", code: "too-long" },
  ]);
});

test("a table that asks for no explanations is as before, and one that is put in its place twice asks once", () => {
  const { notes: _, ...without } = question;
  const plain = resolved(aFormOf(without as Question), years); // as: the same question
  expect(JSON.stringify(plain)).not.toContain("p-note");
  expect(resolved(form, years)).toEqual(form);
  expect(parseForm(JSON.parse(JSON.stringify(aFormOf(question))))).toEqual(aFormOf(question));
});
