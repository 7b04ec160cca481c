import { expect, test } from "vitest";
import { shownAddress } from "../platform/mail/mailbox.ts";
import { parseMailbox } from "./mailbox.ts";

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
