import { expect, test } from "vitest";
import { isSameName } from "../../pilot/people/same-person.ts";
import { DocumentId, newId } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { faultOf, holds } from "./signing.ts";

const asked = { document: newId(DocumentId), sha256: "a".repeat(64) };
const until = LocalDay.parse("2027-03-31");
const right = { names: ["Bo Ek", "Siv Ås", "Ann Öman"], jointly: 2, until };
const judged = (names: readonly string[], other: Partial<typeof asked> = {}, today = "2027-03-31") =>
  faultOf({
    ...{ asked, signing: { ...asked, ...other, names: [...names] }, right },
    ...{ today: LocalDay.parse(today), isSame: isSameName },
  });

test("two of those who sign together bind the organisation, in whatever order their names are written", () => {
  expect(judged(["Bo Ek", "Ås, Siv"])).toBeUndefined();
});

test("one alone, and one who is named twice, are too few", () => {
  expect(judged(["Bo Ek"])).toEqual({ fault: "too-few", needed: 2 });
  expect(judged(["Bo Ek", "Ek, Bo"])).toEqual({ fault: "too-few", needed: 2 });
});

test("a person without the right is named", () => {
  expect(judged(["Bo Ek", "Siv Ås", "Kim Lind"])).toEqual({ fault: "not-authorised", who: ["Kim Lind"] });
});

test("a right holds to the end of its last day", () => {
  expect([holds({ until }, until), judged(["Bo Ek", "Siv Ås"], {}, "2027-04-01")]).toEqual([
    true,
    { fault: "right-ended" },
  ]);
});

test("another document, and the same one with another content, are not what was asked for", () => {
  expect(judged(["Bo Ek", "Siv Ås"], { sha256: "b".repeat(64) })).toEqual({ fault: "other-document" });
  expect(judged(["Bo Ek", "Siv Ås"], { document: newId(DocumentId) })).toEqual({ fault: "other-document" });
});
