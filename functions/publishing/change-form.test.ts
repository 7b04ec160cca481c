import { expect, test } from "vitest";
import {
  aCallInWork,
  begun,
  aCallId as callId,
  pressed,
  published,
  ylva,
  zack,
} from "../../test/builders/a-call-in-work.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { meanwhile } from "../../test/fakes/meanwhile.ts";
import { press } from "../pilot/press.ts";
import { newQuestion } from "../platform/forms/edit/new-parts.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { beginCall } from "./begin-call.act.ts";
import { changeForm } from "./change-form.act.ts";
import { typedNow } from "./forms/asks.ts";
import type { Edit } from "./forms/edited.ts";
import { pageAt, writtenPage } from "./forms/written-page.ts";
import { readWork } from "./work.store.ts";

const application = async (table: Table) => {
  const work = await readWork(table, callId);
  if (!work) throw new Error("no call in work");
  return { ...work, form: work.call.forms.application };
};
const edit = (table: Table, one: Edit, by: typeof ylva | typeof zack = ylva) =>
  press(table, changeForm, pressed({ callId, form: "application", edit: one }, by));

/** A page of the editor as it was opened, saved later with what is typed over it. */
async function page(table: Table, where: string, typed: Typed): Promise<Edit> {
  const { form, version } = await application(table);
  const found = writtenPage(form, where);
  if (!found) throw new Error(`no page ${where}`);
  return { kind: "page", at: where, version, typed: { ...typedNow(found.asks), ...typed }, language: "sv" };
}
const label = (text: string) => ({ "p-words.p-label.p-sv": text });
const labels = async (table: Table) =>
  (await application(table)).form.sections.flatMap(({ questions }) => questions.map((one) => one.label["sv"]));

/** A call in work, and two questions of its application. */
async function aCall() {
  const table = inMemoryTable();
  await begun(table);
  const [section] = aCallInWork().forms.application.sections;
  const [first, second] = section?.questions ?? [];
  if (!section || !first || !second) throw new Error("the call asks at least two questions");
  return {
    table,
    section: section.id,
    first: pageAt.question(first.id),
    second: pageAt.question(second.id),
    asked: first,
  };
}

test("two officers who save two questions in one instant have both saved, and both stand behind the version", async () => {
  const { table, first, second } = await aCall();
  const [mine, theirs] = [await page(table, first, label("Min")), await page(table, second, label("Deras"))];
  const saved = await edit(
    meanwhile(table, () => edit(table, theirs, zack)),
    mine,
  );
  expect(saved).toMatchObject({ clashes: [], merged: [], refused: [] });
  expect(await labels(table)).toEqual(expect.arrayContaining(["Min", "Deras"]));
  expect((await application(table)).writers).toEqual(["ylva", "zack"]);
});

test("in one instant, too, what both wrote in one field is asked, and the fields that one of them wrote in are both kept", async () => {
  const { table, first } = await aCall();
  const mine = await page(table, first, label("Min"));
  const theirs = await page(table, first, { ...label("Deras"), "p-words.p-hint.p-sv": "Deras hjälp" });
  const saved = await edit(
    meanwhile(table, () => edit(table, theirs, zack)),
    mine,
  );
  expect(saved).toMatchObject({
    clashes: [{ field: "p-words.p-label.p-sv", mine: ["Min"], theirs: ["Deras"] }],
    merged: ["p-words.p-hint.p-sv"],
    who: "Zack",
  });
  expect(await labels(table)).toContain("Deras");
});

test("one adds a question while the other writes in one: both are there", async () => {
  const { table, first, section } = await aCall();
  const question = newQuestion("line", { sv: "Ny fråga", en: "New" });
  const added: Edit = { kind: "change", change: { change: "add-question", question, in: section } };
  const mine = await page(table, first, label("Min"));
  await edit(
    meanwhile(table, () => edit(table, added, zack)),
    mine,
  );
  expect(await labels(table)).toEqual(expect.arrayContaining(["Min", "Ny fråga"]));
});

test("what a page held before each change is kept for those who have it open, and only what was changed", async () => {
  const { table, first, second } = await aCall();
  const old = await page(table, first, { "p-words.p-hint.p-sv": "Min hjälp" });
  await edit(table, await page(table, first, label("Ett")));
  await edit(table, await page(table, first, label("Två")));
  await edit(table, await page(table, second, label("Annat")));
  const kept = table.all("pilots").filter(({ pk }) => pk === keys.earlierWork(callId));
  expect(kept.map(({ part }) => part)).toEqual([
    `application/${first}`,
    `application/${first}`,
    `application/${second}`,
  ]);
  expect(await edit(table, old)).toMatchObject({ clashes: [], merged: ["p-words.p-label.p-sv"] });
  expect((await application(table)).form.sections[0]?.questions[0]).toMatchObject({
    ...{ label: { sv: "Två" }, hint: { sv: "Min hjälp" } },
  });
});

test("what nobody changed writes nothing, and a page of a work that was dropped fits no later one", async () => {
  const { table, first } = await aCall();
  const asItStands = await page(table, first, {});
  const { version } = await application(table);
  expect(await edit(table, asItStands)).toMatchObject({ version, clashes: [], refused: [] });
  expect((await application(table)).version).toBe(version);
  await expect(edit(table, { ...asItStands, version: version + 1 } as Edit)).rejects.toMatchObject({
    code: "stale-version",
  });
});

test("a question that another officer has removed is said to be gone, and a removed one is not removed again", async () => {
  const { table, section } = await aCall();
  const question = newQuestion("line", { sv: "Kort liv", en: "Short" });
  await edit(table, { kind: "change", change: { change: "add-question", question, in: section } });
  const mine = await page(table, pageAt.question(question.id), label("Min"));
  const removal: Edit = { kind: "change", change: { change: "remove-question", question: question.id } };
  await edit(table, removal, zack);
  await expect(edit(table, mine)).rejects.toMatchObject({ code: "form-part-gone" });
  expect((await edit(table, removal)).refused).toMatchObject([{ code: "part-absent" }]);
});

test("a question keeps the kind that it has in the version in force, whatever is typed", async () => {
  const table = inMemoryTable();
  await published(table);
  await press(table, beginCall, pressed({ callId, from: { kind: "next" } } as const));
  const [question] = (await application(table)).form.sections[0]?.questions ?? [];
  const other = { ...newQuestion("yes-no", { sv: "Annan", en: "Other" }), id: question?.id ?? "" };
  const { refused } = await edit(table, { kind: "change", change: { change: "change-question", question: other } });
  expect(refused.map(({ code }) => code)).toContain("kind-changed");
});
