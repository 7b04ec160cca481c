import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { anEditor } from "../../../test/builders/an-editor.ts";
import { everyKind } from "../../../test/builders/every-kind.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { newQuestion, newSection } from "../../platform/forms/edit/new-parts.ts";
import type { Language } from "../../vocabulary/language.ts";
import { questionsShown, withOtherLanguages } from "./offered-languages.ts";
import { questionAsks } from "./question.form.ts";

const asked = (form: Form, id: string): Question => {
  const question = questionsOf(form).find((one) => one.id === id);
  if (!question) throw new RangeError(`no question ${id}`);
  return question;
};
const first = (form: Form, kind: Question["kind"]): Question => {
  const question = questionsOf(form).find((one) => one.kind === kind);
  if (!question) throw new RangeError(`no question of kind ${kind}`);
  return question;
};
const unescaped = (html: string) => html.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&quot;", '"');

/** What a browser sends of a page: every text control that it shows, as it stands. */
function sentFrom(body: string): Record<string, string> {
  const inputs = [...body.matchAll(/<input[^>]* name="(p-[^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag))
    .map(([tag, name = ""]) => [name, / value="([^"]*)"/.exec(tag)?.[1] ?? ""] as const);
  const areas = [...body.matchAll(/<textarea[^>]* name="(p-[^"]+)"[^>]*>\n?([^<]*)<\/textarea>/g)].map(
    ([, name = "", text = ""]) => [name, text] as const,
  );
  return Object.fromEntries([...inputs, ...areas].map(([name, text]) => [name, unescaped(text)]));
}

const editorOf = (form: Form, ...languages: [Language, ...Language[]]) => anEditor(form, {}, languages);

/** A question of every kind, with texts in both languages. */
const whole: Form = {
  ...aForm(),
  sections: [
    {
      ...newSection(aForm(), { sv: "Alla slag", en: "Every kind" }),
      questions: everyKind.map((kind) => newQuestion(kind, { sv: `Fråga ${kind}`, en: `Question ${kind}` })),
    },
  ],
};

test("no page of a question asks for a language that the site is not offered in, nor names the one that it has", () => {
  for (const question of questionsOf(whole)) {
    const asks = questionAsks(whole, question);
    expect(JSON.stringify(questionsShown(asks, ["sv"]))).not.toMatch(/-en"|[Ee]ngelska|"Svenska"|svenska\)/);
    expect(JSON.stringify(questionsShown(asks, ["en"]))).not.toMatch(/-sv"|"Swedish"|\(Swedish\)/);
    expect(questionsShown(asks, ["sv", "en"])).toEqual(asks.questions);
  }
});

test("pages show the site's one language, and the site's first one first", async () => {
  const at = `/fraga/${first(whole, "choice").id}`;
  const { body } = await (await editorOf(whole, "sv")).see(at);
  expect(body).toContain('name="p-words.p-label.p-sv"');
  expect(body).not.toMatch(/name="p-[^"]+-en"/);
  const both = (await (await editorOf(whole, "en", "sv")).see(at)).body;
  expect(both.indexOf('name="p-words.p-label.p-en"')).toBeLessThan(both.indexOf('name="p-words.p-label.p-sv"'));
  expect(both).toContain('name="p-words.p-label.p-sv"');
});

test("texts of other languages survive saving, also where nothing stands beside them", async () => {
  const choice = first(whole, "choice") as Extract<Question, { kind: "choice" }>; // as: of that kind
  const hinted: Question = { ...choice, label: { sv: "Välj", en: "Choose" }, hint: { en: "One of them" } };
  const start: Form = {
    ...whole,
    sections: whole.sections.map((one) => ({
      ...one,
      questions: one.questions.map((question) => (question.id === hinted.id ? hinted : question)),
    })),
  };
  const { see, press, form } = await editorOf(start, "sv");
  const at = `/fraga/${hinted.id}`;
  const sent = sentFrom((await see(at)).body);
  expect((await press(at, { ...sent, "p-words.p-label.p-sv": "Välj en", action: "save" })).status).toBe(303);
  const after = asked(form(), hinted.id) as typeof hinted;
  expect(after).toEqual({ ...hinted, label: { sv: "Välj en", en: "Choose" } });
});

test("what must be written is asked for in the site's first language, and said without its name where there is no other", async () => {
  const english = await editorOf(aForm(), "en");
  const missing = await english.press("", { action: "add-section", "p-new.p-label.p-en": " " });
  expect(missing.status).toBe(422);
  expect(missing.body).toMatch(/Fill in “The section(&#39;|')s name”\./);
  expect((await english.press("", { action: "add-section", "p-new.p-label.p-en": "Goals" })).status).toBe(303);
  expect(english.form().sections.at(-1)).toMatchObject({ name: { en: "Goals" }, slug: "goals" });
  const swedish = await (await editorOf(aForm(), "sv", "en")).press("", {
    ...{ action: "add-section", "p-new.p-label.p-en": "Only" },
  });
  expect(swedish.body).toContain("Fyll i ”Avsnittets namn” på svenska.");
});

test("lines that are pasted are in the languages that the site is offered in", async () => {
  const { press, see, form } = await editorOf(whole, "en");
  const { id } = first(whole, "choice");
  const sent = sentFrom((await see(`/fraga/${id}`)).body);
  const { status } = await press(`/fraga/${id}`, { ...sent, "p-paste": "North\nSouth", action: "save" });
  expect(status).toBe(303);
  const { options } = asked(form(), id) as Extract<Question, { kind: "choice" }>; // as: of that kind
  expect(options.slice(-2).map(({ label }) => label)).toEqual([{ en: "North" }, { en: "South" }]);
});

test("only what was not shown is kept", () => {
  const before = { "p-words.p-label.p-sv": "Namn", "p-words.p-hint.p-en": "Whole", "p-settings": "p-optional" };
  expect(withOtherLanguages({ "p-words.p-label.p-sv": "Ditt namn" }, before, ["sv"])).toEqual({
    "p-words.p-label.p-sv": "Ditt namn",
    "p-words.p-hint.p-en": "Whole",
  });
  expect(withOtherLanguages({}, before, ["sv", "en"])).toEqual({});
});
