import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm, aFullForm } from "../../../test/builders/a-form.ts";
import { anyForm, anyTyped } from "../../../test/builders/any-form.ts";
import type { FormProblem } from "./answers.ts";
import { type ProblemCode, problemWordsTexts } from "./problem-words.texts.ts";
import { inWords } from "./problem-words.ts";
import { readForm } from "./read.ts";

const said = (given: Record<string, string | string[]>, lang: "sv" | "en" = "sv") => {
  const typed = aFullForm(given);
  return inWords(aForm(), typed, readForm(aForm(), typed).problems, lang).map(({ text }) =>
    text.replaceAll("\u00a0", " "),
  );
};

test.each([
  [{ "p-title": "" }, "Fyll i ”Projektets namn”."],
  [{ "p-home": "" }, "Välj ett svar på ”Kommun”."],
  [{ "p-need": "" }, "Välj ett svar på ”Behov”."],
  [{ "p-need.reason": "" }, "Fyll i ”Behov, motivering”."],
  [{ "p-true": "" }, "Kryssa i rutan vid ”Försäkran” för att intyga det."],
  [{ "p-contact.r1.email": "" }, "Fyll i ”Kontaktperson, e-postadress”."],
  [{ "p-team.r2.task": "" }, "Fyll i ”Deltagare 2, uppgift”."],
  [{ "p-results.p-reached.level": "" }, "Välj ett svar på ”Barn som nås, nivå”."],
  [{ "p-results.r1.name": "x" }, "Fyll i ”Eget resultat 1, mål”."],
  [
    { "p-costs.p-staff.p-y2027": "x" },
    "Skriv beloppet för ”Egen personal, 2027” i kronor med siffror, till exempel 12 500.",
  ],
  [
    { "p-costs.stated.p-y2027": "x" },
    "Skriv beloppet för ”2027, angiven summa” i kronor med siffror, till exempel 12 500.",
  ],
  [
    { "p-costs.p-staff.stated": "x" },
    "Skriv beloppet för ”Egen personal, angiven summa” i kronor med siffror, till exempel 12 500.",
  ],
  [
    { "p-costs.stated.total": "x" },
    "Skriv beloppet för ”Kostnader, angiven summa” i kronor med siffror, till exempel 12 500.",
  ],
  [{ "p-partners.r2.p-who-is": "x" }, "Fyll i ”Partner 2, Betalar”."],
  [{ "p-amount": "500 000,01" }, "Beloppet för ”Sökt belopp” får vara högst 500 000 kr. Kontrollera antalet nollor."],
  [
    { "p-period.to": "2029-01-01" },
    "”Projektets tid, slut” får senast vara 31 december 2028. Välj den dagen eller en tidigare.",
  ],
  [{ "p-title": "x".repeat(62) }, "”Projektets namn” får ha högst 60 tecken. Stryk 2 tecken."],
  [{ "p-share": "0,25" }, "”Andel unga” får ha högst 1 decimal. Avrunda talet, till exempel till 12,5."],
])("%j is said as %s", (given, text) => {
  expect(said(given)).toContain(text);
});

test("English names the same in English", () => {
  expect(said({ "p-costs.p-staff.p-y2027": "x" }, "en")).toEqual([
    "Write the amount for “Own staff, 2027” in kronor, in figures, for example 12 500.",
  ]);
});

test("a code of another room is said in its words, and one that nobody knows still names the question", () => {
  const problem: FormProblem = { field: "p-title", code: "over-cap" };
  expect(inWords(aForm(), {}, [problem], "sv", (_, label) => `För mycket: ${label}`)).toEqual([
    { field: "p-title", text: "För mycket: Projektets namn" },
  ]);
  expect(inWords(aForm(), {}, [problem], "sv")).toEqual([
    { field: "p-title", text: "Kontrollera svaret på ”Projektets namn”." },
  ]);
});

test("every problem that reading finds has a sentence of its own in both languages, that names its control", () => {
  const codes: ReadonlySet<string> = new Set<ProblemCode | "missing">([
    ...(Object.keys(problemWordsTexts.sv.codes) as ProblemCode[]), // as: its own keys
    "missing",
  ]);
  fc.assert(
    fc.property(
      anyForm().chain((form) => anyTyped(form).map((typed) => [form, typed] as const)),
      fc.constantFrom("sv" as const, "en" as const),
      ([form, typed], lang) => {
        const { problems } = readForm(form, typed);
        const words = inWords(form, typed, problems, lang);
        expect(words.map(({ field }) => field)).toEqual(problems.map(({ field }) => field));
        for (const { code } of problems) expect(codes).toContain(code);
        for (const { text } of words) expect(text).toMatch(/^(?!.*undefined)(?!.*[”“]”).*(”.+”|“.+”).*\.$/s);
      },
    ),
    { numRuns: 200 },
  );
});
