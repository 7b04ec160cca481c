import { expect, test } from "vitest";
import { shownAddress } from "../platform/mail/mailbox.ts";
import { isSeveralMailboxes, parseMailbox } from "./mailbox.ts";

test.each([
  ["anna@exämple.org", "anna@xn--exmple-cua.org"],
  ["anna@ÅRE.se", "anna@xn--re-xia.se"],
  ["anna@kommun.örebro.se", "anna@kommun.xn--rebro-iua.se"],
  ["anna@xn--exmple-cua.org", "anna@xn--exmple-cua.org"],
  ["Anna.Bo+1@Example.org", "Anna.Bo+1@Example.org"],
])("%s is sent to %s", (typed, sent) => {
  expect(parseMailbox(typed)).toBe(sent);
});

test.each([
  "",
  "anna",
  "@exämple.org",
  "anna@",
  "anna@exämple",
  "änna@example.org",
  "anna@exämple.org/path",
  "anna@exä mple.org",
  "anna@exämple.org:25",
  "anna@ex\u202eämple.org",
  "a@b@exämple.org",
  "anna@exämple.org,bo@example.org",
  `${"a".repeat(60)}@${"ä".repeat(300)}.org`,
])("%s is no address", (typed) => {
  expect(parseMailbox(typed)).toBeUndefined();
});

test.each(["anna@exämple.org", "anna@kommun.örebro.se", "anna@example.org"])("%s is shown as it was typed", (typed) => {
  expect(shownAddress(parseMailbox(typed) ?? "")).toBe(typed);
});

test("what cannot be read back is shown as it is stored", () => {
  expect(shownAddress("anna@xn--zzzzzzzz99999.org")).toBe("anna@xn--zzzzzzzz99999.org");
});

test.each([
  "Bo Ek <bo@example.org>",
  '"Ek, Bo" <bo@example.org>',
  "<bo@example.org>",
  "mailto:bo@example.org",
  "mailto:bo@example.org?subject=Hej",
  "bo@example.org <mailto:bo@example.org>",
  "bo@example.org.",
  "bo@example.org;",
  "Bo Ek <bo@example.org>;",
  "bo@example.org>",
  "bo@example.org\u200b",
  "\u202abo@example.org\u202c",
  "b\u00ado@example.org",
  " bo@example.org\r\n",
])("%j is the address in it", (typed) => {
  expect(isSeveralMailboxes(typed)).toBe(false);
  expect(parseMailbox(typed)).toBe("bo@example.org");
});

test.each([
  "bo@example.org, ek@example.org",
  "bo@example.org;ek@example.org",
  "bo@example.org\tek@example.org",
  "bo@example.org ek@example.org",
  "Bo <bo@example.org>, Ek <ek@example.org>",
  "bo@example.org <ek@example.org>",
])("%j is several addresses, and so none", (typed) => {
  expect(isSeveralMailboxes(typed)).toBe(true);
  expect(parseMailbox(typed)).toBeUndefined();
});
