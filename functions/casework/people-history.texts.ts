import type { Same } from "../vocabulary/language.ts";
import { recordsHistory } from "./records-history.texts.ts";
import { wheelHistory } from "./wheel-history.texts.ts";

type Detail = (name: string) => string;

/** What was corrected, each with what it was before. */
const corrected = (d: Detail, words: { readonly [what: string]: string }) => {
  const pairs = ["organisation", "organisationNumber", "municipality"].flatMap((what) =>
    d(`${what}Now`) === "" && d(`${what}Was`) === "" ? [] : [`${words[what]} ${d(`${what}Was`)} → ${d(`${what}Now`)}`],
  );
  return [...pairs, ...(d("mailbox") === "" ? [] : [words["mailbox"] ?? ""])].join("; ");
};

const sv = {
  ...recordsHistory.sv,
  ...wheelHistory.sv,
  "applicant.corrected": (d: Detail) =>
    `Uppgifter om den sökande rättade: ${corrected(d, { organisation: "namn", organisationNumber: "organisationsnummer", municipality: "hemvist", mailbox: "officiell e-post" })}`,
  "application.member-invited": () => "Ytterligare en person inbjuden",
  "application.member-removed": () => "En person på sökandens sida borttagen",
  "people.link-sent-again": () => "Länken skickad igen till en person på sökandens sida",
  "people.contact-changed": (d: Detail) => `Kontaktpersonen bytt från ${d("from")} till ${d("to")}`,
  "people.contact-address-changed": (d: Detail) => `Ny adress till kontaktpersonen ${d("to")}`,
  "people.contact-corrected": (d: Detail) => `Kontaktpersonens uppgifter rättade: ${d("from")} är ${d("to")}`,
  "people.signatory-changed": (d: Detail) =>
    `Firmatecknaren bytt från ${d("from") || "ingen"} till ${d("to")}. Underlag: ${d("proof")}`,
  "people.signatory-corrected": (d: Detail) => `Firmatecknarens uppgifter rättade: ${d("to")}. Underlag: ${d("proof")}`,
};

const en: Same<typeof sv> = {
  ...recordsHistory.en,
  ...wheelHistory.en,
  "applicant.corrected": (d) =>
    `Details of the applicant corrected: ${corrected(d, { organisation: "name", organisationNumber: "organisation number", municipality: "home", mailbox: "official mailbox" })}`,
  "application.member-invited": () => "One more person invited",
  "application.member-removed": () => "A person of the applicant's side removed",
  "people.link-sent-again": () => "The link sent again to a person of the applicant's side",
  "people.contact-changed": (d) => `The contact person replaced: ${d("from")} by ${d("to")}`,
  "people.contact-address-changed": (d) => `A new address of the contact person ${d("to")}`,
  "people.contact-corrected": (d) => `The contact person's details corrected: ${d("from")} is ${d("to")}`,
  "people.signatory-changed": (d) =>
    `The signatory replaced: ${d("from") || "nobody"} by ${d("to")}. Proof: ${d("proof")}`,
  "people.signatory-corrected": (d) => `The signatory's details corrected: ${d("to")}. Proof: ${d("proof")}`,
};

/** What becomes of the people of the applicant's side, and of what is kept about them. */
export const peopleHistory = { sv, en };
