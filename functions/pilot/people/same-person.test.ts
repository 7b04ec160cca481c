import { expect, test } from "vitest";
import { personalAddress, personHash } from "../../platform/mail/mailbox.ts";
import { isOfOrganisation, isSameName } from "./same-person.ts";

test.each([
  ["anna+1@example.org", "anna@example.org"],
  [" ANNA@Example.org ", "anna@example.org"],
  ["an.na+x@googlemail.com", "anna@gmail.com"],
  ["an.na@example.org", "an.na@example.org"],
])("%s is the person of %s", (written, person) => {
  expect(personalAddress(written)).toBe(person);
  expect(personHash(written)).toBe(personHash(person));
});

test("two who differ by more than that are two", () => {
  expect(personHash("anna@example.org")).not.toBe(personHash("an.na@example.org"));
  expect(personHash("anna@example.org")).not.toBe(personHash("anna@example.com"));
});

test.each([
  ["Kim Exempelsson", "exempelsson, kim", true],
  ["Åsa Öst", "Asa Ost", true],
  ["Kim Exempelsson", "Kim Exempel", false],
  ["-", "...", false],
])("%s and %s may be one person: %s", (one, other, is) => expect(isSameName(one, other)).toBe(is));

const applicant = { organisation: "Hallsbergs kommun", emails: ["anna@hallsberg.se", "bo@gmail.com"] };
test.each([
  ["chef@hallsberg.se", true],
  ["chef@hallsberg.example.org", true],
  ["chef@kumla.se", false],
  ["cilla@gmail.com", false],
  ["kommun@example.org", false],
])("%s may be of the applicant's organisation: %s", (email, is) => expect(isOfOrganisation(email, applicant)).toBe(is));
