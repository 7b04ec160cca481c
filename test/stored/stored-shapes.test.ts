import { describe, expect, test } from "vitest";
import { applicationForm } from "../../functions/applications/form/read-application.ts";
import { liftTyped } from "../../functions/calls/first-edition/lift-typed.ts";
import { Period } from "../../functions/ledger/period.ts";
import { exportFormats } from "../../functions/ledger/stored-file.ts";
import { StoredSection } from "../../functions/pilot/items/draft.ts";
import { Submission } from "../../functions/pilot/items/submission.ts";
import { readForm } from "../../functions/platform/forms/read.ts";
import { typedOf } from "../../functions/platform/forms/typed-of.ts";
import type { Item } from "../../functions/platform/table/table.ts";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import { itemKinds, kindOf, kindOfKey, otherKinds } from "./kinds.ts";
import { liftedPart, lostIn } from "./lifted.ts";
import { foreign, otherReaders } from "./other-readers.ts";
import { neverRead, ofTheTable, readers } from "./readers.ts";
import { type Example, examplesOf } from "./shapes.ts";

const without = (item: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
/** The example by its release and its place in the file, for the message of a test that fails. */
const called = (examples: readonly Example[]) =>
  examples.map(({ item, release, source }, i) => [`${release} ${source} ${i + 1}`, item as Item] as const); // as: an object was stored

describe.each(itemKinds)("%s", (kind) => {
  test.each(called(examplesOf(kind)))("%s is read, and nothing of it is lost", async (_, item) => {
    expect(kindOf(item.pk.startsWith("LEDGER#") || item.sk.startsWith("AUDIT#") ? "record" : "pilots", item)).toBe(
      kind,
    );
    const read = await readers[kind](item);
    const lifted = liftedPart(kind, item);
    const changed = lifted ? [lifted.part, lifted.beside ?? "v", "v", "formVersion"] : [];
    expect(read).toMatchObject(without(item, [...ofTheTable, ...(neverRead[kind] ?? []), ...changed]));
    if (lifted && lifted.part in item) expect(lostIn(item[lifted.part], read, lifted.unread)).toEqual([]);
  });
});

describe.each(otherKinds)("%s", (kind) => {
  test.each(called(examplesOf(kind)))("%s is read, and nothing of it is lost", async (_, item) => {
    const read = await otherReaders[kind](item);
    if (foreign.includes(kind)) expect(item).toMatchObject(Object(read));
    else expect(read).toMatchObject(item);
  });
});

test("every kind of what is stored has an example, and no example stands there twice", () => {
  const stored = Object.values(kindOfKey).filter((kind) => kind !== "partition");
  expect(itemKinds).toEqual(expect.arrayContaining(stored));
  for (const kind of [...itemKinds, ...otherKinds]) {
    const items = examplesOf(kind).map(({ item }) => JSON.stringify(item));
    expect([kind, items.length > 0]).toEqual([kind, true]);
    expect([kind, new Set(items).size]).toEqual([kind, items.length]);
  }
});

describe("an export format is added", () => {
  const closed = examplesOf("period").filter(({ item }) => Object(item).files);

  test("months that closed without it are read, with the files that they have", () => {
    expect(closed).not.toEqual([]);
    for (const { item } of closed)
      for (const later of exportFormats) {
        const files = without(Object(item).files, [later]);
        expect(Period.parse({ ...Object(item), files }).files).toEqual(files);
      }
  });
});

describe("a question is added to the form that must be answered", () => {
  const submissions = examplesOf("submission").map(({ item }) => item);

  test("in a later version: what was submitted before is read by the version that it answers, and lacks nothing", () => {
    for (const item of submissions) {
      const { form, answers } = Submission.parse(item);
      expect(form).toEqual({ id: call.forms.application.id, version: 1 });
      // Whatever years its call had.
      const asked = applicationForm({ ...call, years: [2024, 2025, 2026, 2027, 2028, 2029] });
      const reading = readForm(asked, typedOf(asked, answers));
      expect([reading.problems, reading.answers]).toEqual([[], answers]);
    }
  });

  test("a submission of a shape that nobody knows is not read as another one", () => {
    for (const item of submissions) {
      expect(Submission.safeParse({ ...Object(item), formVersion: 99, v: 1 }).success).toBe(false);
      expect(Submission.safeParse({ ...Object(item), v: 99 }).success).toBe(false);
    }
  });

  test("a draft is kept as it was typed: begun while the form was code, it is there under the names of today", () => {
    for (const { item } of examplesOf("section")) {
      const { typed } = StoredSection.parse(item);
      const now = liftTyped(typed, call);
      const texts = (of: object) => Object.values(of).filter((text) => String(text).includes(" "));
      expect(texts(now)).toEqual(texts(typed));
    }
  });
});
