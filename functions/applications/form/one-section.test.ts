import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { aTypedApplication } from "../../../test/builders/an-application.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { typedForSection } from "./one-section.ts";
import { applicationForm, readApplication } from "./read-application.ts";

const form = applicationForm(call);
const texts = questionsOf(form).filter(({ kind }) => kind === "text");
const today = LocalDay.parse("2026-11-30");
const read = (typed: typeof aTypedApplication) => readApplication({ typed, files: [] }, call, "sv", today);
const long = "Barn och unga får tidigt stöd. ".repeat(20).trim();
const typed = { ...aTypedApplication, ...Object.fromEntries(texts.map(({ id }) => [id, long])) };

test("a section's own texts stay whole, and of the others' their beginnings", () => {
  expect(texts.length).toBeGreaterThan(3);
  for (const section of form.sections) {
    const cut = typedForSection(form, section, typed);
    for (const { id } of texts) {
      const isOwn = section.questions.some((one) => one.id === id);
      expect([section.id, id, String(cut[id]).length]).toEqual([section.id, id, isOwn ? long.length : 100]);
      expect(long.startsWith(String(cut[id]))).toBe(true);
    }
  }
});

test("what is asked, missing and noticed in a section is as when all is read", () => {
  const [first] = texts;
  for (const given of [typed, aTypedApplication, {}, { ...typed, [first?.id ?? ""]: "" }])
    for (const section of form.sections) {
      const [whole, one] = [read(given), read(typedForSection(form, section, given))];
      expect(one.problems.get(section.id)).toEqual(whole.problems.get(section.id));
      expect(one.notices).toEqual(whole.notices);
      expect(Object.keys(one.answers)).toEqual(Object.keys(whole.answers));
    }
});

test("a text that begins with nothing to see is not cut", () => {
  const [first] = texts;
  const section = form.sections.find(({ questions }) => !questions.some(({ id }) => id === first?.id));
  if (!first || !section) throw new Error("the call asks for texts in several sections");
  const blank = `${"\u200b ".repeat(80)}Ord`;
  expect(typedForSection(form, section, { [first.id]: blank })).toEqual({ [first.id]: blank });
});
