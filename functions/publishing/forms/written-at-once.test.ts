import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { standing } from "../../../local/demo/person.ts";
import { aForm } from "../../../test/builders/a-form.ts";
import { anEditor, editorHome } from "../../../test/builders/an-editor.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { changedForm, type FormChange, isForm } from "../../platform/forms/edit.ts";
import { placedIn } from "../../platform/forms/faults/fault.ts";

type Editor = Awaited<ReturnType<typeof anEditor>>;

const asked = (form: Form, id: string): Question => {
  const { question } = placedIn(form).find((one) => one.question.id === id) ?? {};
  if (!question) throw new RangeError(`no question ${id}`);
  return question;
};
const labelIn = ({ form }: Editor, id: string) => asked(form(), id).label["sv"];

/** What another officer saves while a page is open. */
const meanwhile = ({ meanwhile: happens }: Editor, ...changes: readonly FormChange[]) =>
  happens((now) =>
    changes.reduce((form, change) => {
      const changed = changedForm(form, change);
      if (!isForm(changed)) throw new Error(changed[0]?.code);
      return changed;
    }, now),
  );
const withWords = (editor: Editor, id: string, words: Partial<Question>): FormChange => ({
  change: "change-question",
  question: { ...asked(editor.form(), id), ...words } as Question, // as: the same kind, in other words
});

/** What the form of a page that several write holds, as a browser sends it. */
function held(body: string): Readonly<Record<string, readonly string[]>> {
  const form = parse(body)
    .querySelectorAll("main form")
    .find((one) => one.querySelector('[name="version"]'));
  if (!form) throw new Error("the page has no form that several write");
  return Object.fromEntries(standing(form));
}

/** A page that is open: what its form holds, and how it is sent. */
async function openPage({ officer, see }: Editor, path: string) {
  const fields = held((await see(path)).body);
  return (typed: Readonly<Record<string, string | readonly string[]>>) =>
    officer.send(`${editorHome}${path}`, { ...fields, ...typed });
}

test("what two officers change in different questions is both there", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-title");
  meanwhile(editor, withWords(editor, "p-start", { label: { sv: "När börjar ni?", en: "When?" } }));
  const { status } = await send({ "p-words.p-label.p-sv": "Vad heter projektet?", action: "save" });
  expect(status).toBe(303);
  expect([labelIn(editor, "p-title"), labelIn(editor, "p-start")]).toEqual(["Vad heter projektet?", "När börjar ni?"]);
});

test("what they change in different fields of one question is both there, and the second officer is told", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-title");
  meanwhile(editor, withWords(editor, "p-title", { hint: { sv: "Kort", en: "Short" } }));
  const { status, body } = await send({ "p-words.p-label.p-sv": "Vad heter projektet?", action: "save" });
  expect(status).toBe(200);
  expect(body).toContain("Den andra har också skrivit här");
  expect(asked(editor.form(), "p-title")).toMatchObject({
    label: { sv: "Vad heter projektet?" },
    hint: { sv: "Kort" },
  });
});

test("what both changed is asked with both texts, and nothing is saved until it is chosen", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-title");
  const hint = { sv: "Kort", en: "Short" };
  meanwhile(editor, withWords(editor, "p-title", { label: { sv: "Den andras", en: "T" }, hint }));
  const typed = { "p-words.p-label.p-sv": "Mitt namn på den", "p-limit": "70", action: "save" };
  const again = await send(typed);
  expect(again.status).toBe(409);
  for (const text of ["andras", "Mitt namn på den", "Vad ska gälla för ”Frågan, Svenska”?"])
    expect(again.body).toContain(text);
  expect(labelIn(editor, "p-title")).toBe("Den andras");
  const path = `${editorHome}/fraga/p-title`;
  const unchosen = await editor.officer.send(path, held(again.body));
  expect([unchosen.status, labelIn(editor, "p-title")]).toEqual([422, "Den andras"]);
  const chosen = { ...held(again.body), "keep.p-words.p-label.p-sv": "mine" };
  expect((await editor.officer.send(path, chosen)).status).toBe(303);
  const after = { label: { sv: "Mitt namn på den" }, hint: { sv: "Kort" }, limit: 70 };
  expect(asked(editor.form(), "p-title")).toMatchObject(after);
});

test("the name of the form, too, is asked where both gave it another", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "");
  meanwhile(editor, { change: "name", name: { sv: "Anmälan", en: "Notice" } });
  const again = await send({ "p-words.p-label.p-sv": "Intresse", "p-words.p-label.p-en": "Notice", action: "name" });
  expect([again.status, again.body.includes("Anmälan")]).toEqual([409, true]);
  const chosen = { ...held(again.body), "keep.p-words.p-label.p-sv": "mine", action: "save" };
  expect((await editor.officer.send(editorHome, chosen)).status).toBe(303);
  expect(editor.form().name).toEqual({ sv: "Intresse", en: "Notice" });
});

test("what was typed into an option that was removed meanwhile is shown, and nothing is saved", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-areas");
  const areas = asked(editor.form(), "p-areas") as Extract<Question, { kind: "choices" }>; // as: the kind of that question
  const [gone, ...options] = areas.options;
  meanwhile(editor, { change: "change-question", question: { ...areas, options } });
  const field = `p-options.${gone?.id}.p-sv`;
  const again = await send({ [field]: "En annan lek", "p-words.p-hint.p-sv": "Välj en", action: "save" });
  expect(again.status).toBe(409);
  for (const text of ["Någon annan har tagit bort en rad", "En annan lek", "Välj en"])
    expect(again.body).toContain(text);
  expect(asked(editor.form(), "p-areas")).toEqual({ ...areas, options });
  const saved = await editor.officer.send(`${editorHome}/fraga/p-areas`, held(again.body));
  expect([saved.status, asked(editor.form(), "p-areas").hint?.["sv"]]).toEqual([303, "Välj en"]);
});

test("an option that was removed meanwhile, and that nobody else changed, comes not back", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-areas");
  const areas = asked(editor.form(), "p-areas") as Extract<Question, { kind: "choices" }>; // as: the kind of that question
  const options = areas.options.slice(1);
  meanwhile(editor, { change: "change-question", question: { ...areas, options } });
  expect((await send({ "p-words.p-hint.p-sv": "Välj en", action: "save" })).status).toBe(303);
  expect(asked(editor.form(), "p-areas")).toMatchObject({ options, hint: { sv: "Välj en" } });
});

test("what was typed about a question that was removed meanwhile is given back by its labels", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-phone");
  meanwhile(editor, { change: "remove-question", question: "p-phone" });
  const { status, body } = await send({ "p-words.p-hint.p-sv": "Med riktnummer", action: "save" });
  expect(status).toBe(409);
  for (const text of ["Delen finns inte kvar i formuläret", "Ledtext under frågan, Svenska", "Med riktnummer"])
    expect(body).toContain(text);
  expect(body).not.toContain("p-hint.p-sv</label>");
});

test("a condition is one thing: where both changed it, what is saved and what was typed stand side by side", async () => {
  const editor = await anEditor();
  const path = "/fraga/p-team/villkor";
  await editor.press(path, { "p-mode": "p-all", "p-add": "p-home", action: "save" });
  const send = await openPage(editor, path);
  const when = { question: "p-home", has: ["p-south"] } as const;
  meanwhile(editor, withWords(editor, "p-team", { when }));
  const again = await send({ "p-line-1-how": "p-has", "p-line-1-has": ["p-north"], action: "save" });
  expect([again.status, again.body.includes("Någon annan har ändrat det här")]).toEqual([409, true]);
  expect(asked(editor.form(), "p-team").when).toEqual(when);
  const saved = await editor.officer.send(`${editorHome}${path}`, { ...held(again.body), action: "save" });
  expect([saved.status, asked(editor.form(), "p-team").when]).toEqual([303, { question: "p-home", has: ["p-north"] }]);
});

test("a condition that was only shown replaces nothing that was saved meanwhile", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-team/villkor");
  const when = { question: "p-home", has: ["p-south"] } as const;
  meanwhile(editor, withWords(editor, "p-team", { when }));
  expect((await send({ action: "save" })).status).toBe(303);
  expect(asked(editor.form(), "p-team").when).toEqual(when);
});

test("a look at what is typed does not forget what it began from", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "/fraga/p-title");
  meanwhile(editor, withWords(editor, "p-title", { hint: { sv: "Kort", en: "Short" } }));
  const looked = await send({ "p-words.p-label.p-sv": "Vad heter projektet?", action: "preview" });
  expect(held(looked.body)["version"]).toEqual(["1"]);
  await editor.officer.send(`${editorHome}/fraga/p-title`, { ...held(looked.body), action: "save" });
  expect(asked(editor.form(), "p-title")).toMatchObject({
    label: { sv: "Vad heter projektet?" },
    hint: { sv: "Kort" },
  });
});

test("two sections that get one name at once get two names in addresses", async () => {
  const editor = await anEditor();
  const { officer, see, form } = editor;
  const fields = held((await see()).body);
  const typed = { "p-new.p-label.p-sv": "Mål", "p-new.p-label.p-en": "Goals", action: "add-section" };
  const nonces = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"];
  await Promise.all(nonces.map((nonce) => officer.send(editorHome, { ...fields, ...typed, nonce })));
  expect(form().sections.map(({ slug }) => slug)).toEqual([
    ...aForm().sections.map(({ slug }) => slug),
    "mal",
    "mal-b",
  ]);
});

test("a part takes its step in the list as it is, and none beyond its ends", async () => {
  const editor = await anEditor();
  const send = await openPage(editor, "");
  meanwhile(editor, { change: "move-section", section: "p-what", before: "p-who" });
  expect((await send({ action: "up-p-what" })).status).toBe(303);
  expect(editor.form().sections.map(({ id }) => id)).toEqual(["p-what", "p-who", "p-money"]);
});
