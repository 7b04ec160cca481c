import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { parseForm } from "./document.ts";
import { newPartId, PartId, partIdOf } from "./ids.ts";

test("an id made by the machine is one, and never twice the same", () => {
  const ids = Array.from({ length: 200 }, newPartId);
  for (const id of ids) expect(PartId.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(200);
});

test("what had a name when forms were code has the same id for ever", () => {
  expect(partIdOf("project.title")).toBe("lbr0ctft");
  expect(PartId.safeParse(partIdOf("organisation.name")).success).toBe(true);
  expect(partIdOf("project.title")).not.toBe(partIdOf("project.summary"));
});

test("a stored form is read as it was, and what is none is refused", () => {
  expect(parseForm(JSON.parse(JSON.stringify(aForm())))).toEqual(aForm());
  expect(() => parseForm({ ...aForm(), format: 2 })).toThrow();
});
