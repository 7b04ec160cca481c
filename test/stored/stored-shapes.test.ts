import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Application } from "../../functions/calls/application-form/application.ts";
import { formVersion, formVersions } from "../../functions/calls/application-form/form-versions.ts";
import { Period } from "../../functions/ledger/period.ts";
import { exportFormats } from "../../functions/ledger/stored-file.ts";
import { Submission, submissionOf } from "../../functions/pilot/items/submission.ts";
import type { Item } from "../../functions/platform/table/table.ts";
import { itemKinds, kindOf, kindOfKey, otherKinds } from "./kinds.ts";
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
    expect(read).toMatchObject(without(item, [...ofTheTable, ...(neverRead[kind] ?? [])]));
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
  const asked = z.object({ website: z.url() });
  const WithWebsite = z.intersection(Application, z.object({ project: asked }));
  const later = { version: formVersion + 1, application: WithWebsite };
  const submissions = examplesOf("submission").map(({ item }) => item);

  test("in a version of its own: what was submitted before is read, what is submitted now must answer it", () => {
    const Later = submissionOf([...formVersions, later]);
    for (const item of submissions) {
      expect(Later.parse(item)).toEqual(Submission.parse(item));
      expect(Later.safeParse({ ...Object(item), formVersion: later.version }).success).toBe(false);
    }
  });

  test("in the version that was submitted: nothing that was submitted can be read, which these examples show", () => {
    const Changed = submissionOf([{ version: 1, application: WithWebsite }]);
    for (const item of submissions) expect(Changed.safeParse(item).success).toBe(false);
  });

  test("a submission of a version that nobody knows is not read as another one", () => {
    for (const item of submissions)
      expect(Submission.safeParse({ ...Object(item), formVersion: 99 }).success).toBe(false);
  });

  test("a draft is kept as it was typed and pins no version: it is asked the new question", () => {
    for (const { item } of examplesOf("draft")) expect(item).not.toHaveProperty("formVersion");
  });
});
