import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm, aFullForm, someAnswers } from "../../../test/builders/a-form.ts";
import { anyForm, anyTyped } from "../../../test/builders/any-form.ts";
import { blank } from "./blank.ts";
import { questionsOf } from "./controls.ts";
import type { When } from "./document.ts";
import { readForm } from "./read.ts";
import { show } from "./show.ts";

const shown = (given: Record<string, string> = {}, lang: "sv" | "en" = "sv") => {
  const { answers } = readForm(aForm(), aFullForm(given));
  const sections = show(aForm(), answers, { lang, reader: "staff" });
  return new Map(sections.flatMap(({ questions }) => questions.map(({ id, answer }) => [id, answer] as const)));
};
const plain = (value: unknown) => JSON.stringify(value).replaceAll("\u00a0", " ");

test("answers are shown as people read them", () => {
  const answers = shown({ "p-giro": "PG 28 65 43-4", "p-mail": "faktura@xn--exmple-cua.org", "p-files": "f1" });
  const text = (id: string) => plain(answers.get(id));
  expect(text("p-aid")).toContain("1 200 euro");
  expect(text("p-amount")).toContain("120 000 kr");
  expect(text("p-period")).toContain("1 februari 2027 – 31 januari 2028");
  expect(text("p-giro")).toContain("Plusgiro 28 65 43-4");
  expect(text("p-mail")).toContain("faktura@exämple.org");
  expect(text("p-sells")).toContain("Ja");
  expect(text("p-files")).toContain("1 fil");
  expect(answers.get("p-areas")).toEqual({ kind: "list", items: ["Skola", "Lek"] });
  expect(answers.get("p-need")).toEqual({ kind: "level", label: "Stort", means: undefined, reason: "Många väntar." });
  expect(answers.get("p-contact")).toEqual({
    kind: "list",
    items: ["Kontakt Exempel", "kontakt@example.org", "013-12 34 56"],
  });
  expect(answers.get("p-start")).toEqual({ kind: "nothing" });
});

test("a table is shown with its computed rows and sums, and with stated sums only where there are some", () => {
  const { table } = tableIn(shown().get("p-costs"));
  expect(table.columns.map(({ label }) => label)).toEqual(["Kostnader", "2027", "2028", "Summa"]);
  expect(plain(table.rows[1])).toBe('["Schablon","40 000","20 000","60 000"]');
  expect(plain(table.footer)).toBe('["Summa","150 001","70 000","220 001"]');
  const stated = tableIn(
    shown({ "p-costs.stated.total": "220 000", "p-costs.p-staff.stated": "1" }).get("p-costs"),
  ).table;
  expect(stated.columns.at(-1)?.label).toBe("Angiven summa");
  expect(plain(stated.rows.at(-1))).toBe('["Angiven summa","","","220 000",""]');
  for (const row of [...stated.rows, stated.footer ?? []]) expect(row).toHaveLength(stated.columns.length);
});

const tableIn = (answer: ReturnType<typeof shown> extends Map<string, infer A> ? A | undefined : never) => {
  if (answer?.kind !== "table") throw new Error("no table");
  return answer;
};

test("a result of one's own is called by its name, and a row without one by its number", () => {
  const results = tableIn(
    shown({ "p-results.r1.name": "Fler ute", "p-results.r2.target": "1,50" }).get("p-results"),
  ).table;
  expect(results.rows.map(([name]) => name)).toEqual(["Barn som nås", "Fler ute", "Eget resultat 2"]);
  expect(results.rows[2]?.[3]).toBe("1,5");
});

test("a label in another language than the page's says so", () => {
  const form = aForm();
  const [first] = form.sections;
  const only = {
    ...form,
    sections: first ? [{ ...first, questions: [{ ...questionsOf(form)[0], label: { sv: "Namn" } }] }] : [],
  };
  const [section] = show(aForm(only as typeof form), {}, { lang: "en", reader: "staff" });
  expect(section?.questions[0]).toMatchObject({ label: "Namn", lang: "sv" });
});

test("each reader sees what is for that reader: no giro for reviewers, nothing about a person for the public", () => {
  const seenBy = (reader: "applicant" | "staff" | "reviewers" | "public") =>
    show(aForm(), someAnswers(), { lang: "sv", reader }).flatMap(({ questions }) => questions.map(({ id }) => id));
  expect([seenBy("staff").includes("p-giro"), seenBy("reviewers").includes("p-giro")]).toEqual([true, false]);
  expect([seenBy("reviewers").includes("p-contact"), seenBy("public").includes("p-contact")]).toEqual([true, false]);
});

test("files are named by those who keep them", () => {
  const { answers } = readForm(aForm(), aFullForm({ "p-files": "f1" }));
  const files = () => [{ name: "plan.pdf", bytes: 12 }];
  const sections = show(aForm(), answers, { lang: "sv", reader: "staff", files });
  expect(sections.flatMap(({ questions }) => questions).find(({ id }) => id === "p-files")?.answer).toEqual({
    kind: "files",
    files: files(),
  });
});

test("every question that is asked is shown to staff with its label, and none that is hidden, in both languages", () => {
  fc.assert(
    fc.property(
      anyForm().chain((form) => anyTyped(form).map((typed) => [form, typed] as const)),
      fc.constantFrom("sv" as const, "en" as const),
      ([form, typed], lang) => {
        const { answers, visible } = readForm(form, typed);
        const questions = show(form, answers, { lang, reader: "staff" }).flatMap((section) => section.questions);
        expect(questions.map(({ id }) => id)).toEqual(
          questionsOf(form).flatMap(({ id }) => (visible.has(id) ? [id] : [])),
        );
        for (const { id, answer, label } of questions) {
          expect(answer.kind === "nothing").toBe(answers[id] === undefined);
          expect(label).toMatch(lang === "sv" ? /sv$/ : /en$/);
          if (answer.kind !== "table") continue;
          for (const row of answer.table.rows) expect(row).toHaveLength(answer.table.columns.length);
        }
      },
    ),
  );
});

test("a blank form has everything that may be asked, and says when what depends is asked", () => {
  const questions = blank(aForm(), "sv").flatMap((section) => section.questions);
  expect(questions).toHaveLength(questionsOf(aForm()).length);
  const labelOf = (id: string) => plain(questions.find((one) => one.id === id)?.label);
  expect(labelOf("p-aid")).toBe('"Stöd tidigare (Besvaras om svaret på ”Säljer ni på en marknad?” är ”Ja”.)"');
  expect(labelOf("p-why-much")).toContain(
    "svaret på ”Sökt belopp” är minst 100 000 kr och svaret på ”Kommun” inte är ”Södra”",
  );
  expect(questions.find(({ id }) => id === "p-home")?.answer).toEqual({ kind: "list", items: ["Norra", "Södra"] });
  expect(questions.find(({ id }) => id === "p-files")?.answer).toEqual({ kind: "text", text: "Högst 3 filer: PDF." });
});

test("every sort of condition is said in words, nested ones in brackets", () => {
  const said = (when: When) => {
    const [first, ...rest] = aForm().sections;
    const form = aForm({ sections: first ? [first, ...rest.map((one) => ({ ...one, when }))] : [] });
    return plain(blank(form, "en")[1]?.name);
  };
  expect(said({ question: "p-home", answered: true })).toContain("“Municipality” is answered");
  expect(said({ question: "p-aid", least: 1, most: 2000 })).toContain("is at least 1 euro and at most 2,000 euro");
  expect(said({ question: "p-aid", most: 2 })).toContain("is at most 2");
  expect(said({ question: "p-home", has: ["p-north", "p-south"] })).toContain("is “North” or “South”");
  const inner: When = {
    any: [
      { question: "p-aid", most: 2 },
      { question: "p-home", answered: true },
    ],
  };
  expect(said({ all: [inner, { question: "p-sells", has: ["no"] }] })).toContain(
    "(the answer to “Aid before” is at most 2 euro or “",
  );
});

test("a blank form of any kind can be read", () => {
  fc.assert(
    fc.property(anyForm(), (form) => {
      expect(blank(form, "en").flatMap(({ questions }) => questions)).toHaveLength(questionsOf(form).length);
    }),
  );
});
