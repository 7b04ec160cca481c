import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { anEditor, editorHome } from "../../../test/builders/an-editor.ts";
import { everyKind } from "../../../test/builders/every-kind.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form, Kind, Question } from "../../platform/forms/document.ts";
import { typedNow } from "./asks.ts";
import { conditionAsks } from "./condition.form.ts";
import { columnAsks, questionAsks, sectionAsks } from "./question.form.ts";

const asked = (form: Form, id: string): Question => {
  const question = questionsOf(form).find((one) => one.id === id);
  if (!question) throw new RangeError(`no question ${id}`);
  return question;
};
/** What the page of a question posts when nothing is touched. */
const asItStands = (form: Form, id: string) => typedNow(questionAsks(form, asked(form, id)));
const idsIn = (form: Form) => form.sections.map(({ questions }) => questions.map(({ id }) => id));

test("the overview has every section and question in its order, with kind, role, condition and what may be left out", async () => {
  const { see } = await anEditor();
  const { body, status } = await see();
  expect(status).toBe(200);
  const order = questionsOf(aForm()).map(({ id }) => body.indexOf(`href="${editorHome}/fraga/${id}"`));
  expect(order.every((place, at) => place > (order[at - 1] ?? 0))).toBe(true);
  expect(body).toContain("Kort text · Roll: Projektets namn");
  expect(body).toContain("Bankgiro eller plusgiro · Får lämnas tom · Inte för bedömare · Inte för allmänheten");
  expect(body).toContain("Besvaras om svaret på ”Säljer ni på en marknad?” är ”Ja”.");
});

test("what stops publishing is said with the way to where it is put right", async () => {
  const { press, see } = await anEditor();
  expect((await see()).body).not.toContain("stoppar publicering");
  await press("/fraga/p-title/ta-bort", {});
  const { body } = await see();
  expect(body).toContain("En sak stoppar publicering");
  expect(body).toContain("saknar en fråga med rollen ”Projektets namn”. Lägg till en av typen ”Kort text”.");
});

test("a section is added, moved, named and removed", async () => {
  const { press, form, see } = await anEditor();
  const added = await press("", { action: "add-section", "p-new.p-label.p-sv": "Mål", "p-new.p-label.p-en": "Goals" });
  const id = form().sections.at(-1)?.id ?? "";
  expect([added.status, added.location]).toEqual([303, `${editorHome}/avsnitt/${id}`]);
  await press("", { action: `up-${id}` });
  expect(form().sections.map((one) => one.id)).toEqual(["p-who", "p-what", id, "p-money"]);
  await press("", { action: `down-${id}` });
  expect(form().sections.at(-1)?.id).toBe(id);
  const { questions: _, ...head } = form().sections.at(-1) ?? { ...form().sections[0], id: "", name: {}, slug: "" };
  await press(`/avsnitt/${id}`, { ...typedNow(sectionAsks(head)), "p-words.p-lead.p-sv": "Om målen", action: "save" });
  expect(form().sections.at(-1)).toMatchObject({ lead: { sv: "Om målen" }, slug: "mal" });
  expect((await see(`/avsnitt/${id}/ta-bort`)).body).toContain("Ta bort ”Mål”?");
  await press(`/avsnitt/${id}/ta-bort`, {});
  expect(form()).toEqual(aForm());
});

test("what is typed for a new part and cannot be read comes back with what is wrong", async () => {
  const { press, form } = await anEditor();
  const section = await press("", { action: "add-section", "p-new.p-label.p-en": "Only English" });
  expect([section.status, section.body.includes("Only English")]).toEqual([422, true]);
  expect(section.body).toContain("Fyll i ”Avsnittets namn” på svenska.");
  const question = await press("/avsnitt/p-what", { action: "add-question", "p-new.p-label.p-sv": "Ny fråga" });
  expect([question.status, question.body.includes("Ny fråga")]).toEqual([422, true]);
  expect(form()).toEqual(aForm());
});

test("a question for files is offered in the application's form alone, since nobody else has a place to send them to", async () => {
  const { see } = await anEditor();
  expect((await see("/avsnitt/p-what")).body).toContain('value="p-files"');
  const { see: seeReview, press } = await anEditor({ ...aForm(), for: "review" });
  expect((await seeReview("/avsnitt/p-what")).body).not.toContain('value="p-files"');
  const typed = {
    action: "add-question",
    "p-kind": "p-files",
    "p-new.p-label.p-sv": "Ny",
    "p-new.p-label.p-en": "New",
  };
  expect((await press("/avsnitt/p-what", typed)).status).toBe(422);
});

test.each(everyKind)(
  "a question of the kind %s is added, its page shows it, and saving it untouched changes nothing",
  async (kind: Kind) => {
    const { press, form, see } = await anEditor();
    const typed = {
      action: "add-question",
      "p-kind": `p-${kind}`,
      "p-new.p-label.p-sv": "Ny",
      "p-new.p-label.p-en": "New",
    };
    const { location } = await press("/avsnitt/p-what", typed);
    const question = form().sections[1]?.questions.at(-1);
    expect([question?.kind, location]).toEqual([kind, `${editorHome}/fraga/${question?.id}`]);
    const page = await see(`/fraga/${question?.id}`);
    expect(page.body).toContain("Så ser frågan ut");
    const before = form();
    const saved = await press(`/fraga/${question?.id}`, { ...asItStands(before, question?.id ?? ""), action: "save" });
    expect([saved.status, form()]).toEqual([303, before]);
  },
);

test("a question is changed, moved within its section and to another", async () => {
  const { press, form } = await anEditor();
  await press("/fraga/p-start", {
    ...asItStands(form(), "p-start"),
    "p-words.p-hint.p-sv": "Ungefär",
    "p-latest": "2028-01-01",
  });
  expect(asked(form(), "p-start")).toMatchObject({ hint: { sv: "Ungefär" }, latest: "2028-01-01" });
  await press("/avsnitt/p-what", { action: "up-p-start" });
  expect(idsIn(form())[1]?.slice(2, 4)).toEqual(["p-start", "p-period"]);
  await press("/avsnitt/p-what", { action: "down-p-start" });
  await press("/fraga/p-start", { action: "move", "p-move-to": "p-money" });
  expect(idsIn(form())[2]?.at(-1)).toBe("p-start");
});

test("an option that a condition uses is said to be used, and stays; what was typed stays in the page", async () => {
  const { press, form, see } = await anEditor();
  expect((await see("/fraga/p-home")).body).toContain("villkoret för ”Varför så mycket?”");
  const typed = { ...asItStands(form(), "p-home"), "p-words.p-hint.p-sv": "Där ni sitter", action: "drop-p-south" };
  const refused = await press("/fraga/p-home", typed);
  expect(refused.status).toBe(422);
  expect(refused.body).toContain("Används av ”Varför så mycket?”");
  expect(refused.body).toContain("Där ni sitter");
  expect(form()).toEqual(aForm());
  await press("/fraga/p-home", { ...typed, action: "drop-p-north" });
  expect(asked(form(), "p-home")).toMatchObject({ options: [{ id: "p-south" }], hint: { sv: "Där ni sitter" } });
});

test("options are moved by their buttons, with everything else that was typed saved too", async () => {
  const { press, form } = await anEditor();
  await press("/fraga/p-areas", { ...asItStands(form(), "p-areas"), "p-paste": "Kultur", action: "down-p-school" });
  const options = (asked(form(), "p-areas") as Extract<Question, { kind: "choices" }>).options; // as: the kind of that question
  expect(options.map(({ label }) => label["sv"])).toEqual(["Lek", "Skola", "Hem", "Kultur"]);
});

test("a question that is used cannot be removed, and its page says by what", async () => {
  const { press, form, see } = await anEditor();
  const page = await see("/fraga/p-sells/ta-bort");
  expect(page.body).toContain("villkoret för ”Stöd tidigare”");
  expect(page.body).not.toContain("Ja, ta bort");
  const refused = await press("/fraga/p-sells/ta-bort", {});
  expect([refused.status, form()]).toEqual([422, aForm()]);
  expect((await press("/fraga/p-phone/ta-bort", {})).location).toBe(`${editorHome}/avsnitt/p-who`);
});

test("a look at what is typed saves nothing, and shows the question as it would be", async () => {
  const { press, form } = await anEditor();
  const typed = { ...asItStands(form(), "p-title"), "p-words.p-label.p-sv": "Vad heter ni?", action: "preview" };
  const { status, body } = await press("/fraga/p-title", typed);
  expect([status, form()]).toEqual([200, aForm()]);
  expect(body.slice(body.indexOf("pg-editor__preview"))).toContain("Vad heter ni?");
});

test("a condition is built by choosing, for a question and for a section, and shown in words", async () => {
  const { press, form, see } = await anEditor();
  await press("/fraga/p-team/villkor", { "p-mode": "p-all", "p-add": "p-home", action: "save" });
  const chosen = { "p-line-1-how": "p-has", "p-line-1-has": ["p-north"] };
  await press("/fraga/p-team/villkor", { "p-mode": "p-all", ...chosen, action: "save" });
  expect(asked(form(), "p-team").when).toEqual({ question: "p-home", has: ["p-north"] });
  expect((await see("/fraga/p-team/villkor")).body).toContain("Besvaras om svaret på ”Kommun” är ”Norra”.");
  await press("/avsnitt/p-money/villkor", { "p-mode": "p-all", "p-add": "p-sells", action: "save" });
  expect(form().sections[2]?.when).toEqual({ question: "p-sells", answered: true });
  const asks = conditionAsks(form(), "p-why-much", asked(form(), "p-why-much").when);
  await press("/fraga/p-why-much/villkor", { ...typedNow(asks), "p-mode": "p-always" });
  expect(asked(form(), "p-why-much").when).toBeUndefined();
});

test("a column is changed on its own page, and moved and removed on its table's", async () => {
  const { press, form } = await anEditor();
  const table = () => asked(form(), "p-partners") as Extract<Question, { kind: "table" }>; // as: the kind of that question
  const columns = () => (Array.isArray(table().columns) ? table().columns : []) as { id: string; label: object }[]; // as: columns of its own
  const column = (Array.isArray(table().columns) ? table().columns : [])[0 as never];
  const typed = { ...typedNow(columnAsks(table(), column)), "p-words.p-label.p-sv": "Vem", "p-limit": "40" };
  await press("/fraga/p-partners/kolumn/p-who-is", { ...typed, action: "save" });
  expect(columns()[0]).toMatchObject({ label: { sv: "Vem" }, limit: 40 });
  const refused = await press("/fraga/p-partners", { ...asItStands(form(), "p-partners"), action: "drop-p-pays" });
  expect([refused.status, columns().length]).toEqual([422, 4]);
  await press("/fraga/p-partners", { ...asItStands(form(), "p-partners"), action: "drop-p-who-is" });
  expect(columns().map(({ id }) => id)).toEqual(["p-pays", "p-half", "p-rest"]);
});

test("rules are switched on and off, and the form gets another name", async () => {
  const { press, form } = await anEditor();
  await press("", { action: "on-stated-sums" });
  expect(form().rules).toEqual([{ rule: "stated-sums" }]);
  await press("", { action: "off-stated-sums" });
  await press("", { action: "on-no-such-rule" });
  expect(form().rules).toEqual([]);
  await press("", { action: "name", "p-words.p-label.p-sv": "Anmälan", "p-words.p-label.p-en": "Notice" });
  expect(form().name).toEqual({ sv: "Anmälan", en: "Notice" });
});

test("what is not there is not found", async () => {
  const { see } = await anEditor();
  for (const path of [
    "/fraga/p-gone",
    "/avsnitt/p-gone",
    "/fraga/p-title/kolumn/p-x",
    "/fraga/p-gone/ta-bort",
    "/avsnitt/p-gone/villkor",
  ])
    expect([path, (await see(path)).status]).toEqual([path, 404]);
});

test("levels stand in the order of their points, however they are written", async () => {
  const { press, form, see } = await anEditor();
  expect((await see("/fraga/p-need")).body).not.toContain('value="down-p-low"');
  const typed = { "p-more.r1.p-sv": "Inget", "p-more.r1.p-en": "None", "p-more.r1.p-value": "0" };
  await press("/fraga/p-need", { ...asItStands(form(), "p-need"), ...typed, action: "save" });
  const { levels } = asked(form(), "p-need") as Extract<Question, { kind: "scale" }>; // as: the kind of that question
  expect(levels.map(({ value, label }) => [value, label["sv"]])).toEqual([
    [0, "Inget"],
    [1, "Litet"],
    [2, "Stort"],
  ]);
  const without = await press("/fraga/p-need", { ...asItStands(form(), "p-need"), "p-more.r1.p-sv": "Mellan" });
  expect([without.status, without.body.includes("Mellan")]).toEqual([422, true]);
});

test("each fault leads to where it is put right", async () => {
  const bare = aForm({ sections: aForm().sections.map((one) => ({ ...one, questions: one.questions.slice(5) })) });
  const { see } = await anEditor({ ...bare, rules: [{ rule: "unheard-of" }] });
  const { body } = await see();
  for (const href of ["/fraga/p-aid/villkor", "/avsnitt/p-who#add", "#rules"])
    expect(body).toContain(`href="${editorHome}${href}"`);
  expect(body).toContain("svaret på ”en fråga som inte finns”");
});
