import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { anAdvance, onPilot } from "../../../test/builders/a-payment.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { amend, amendedAt, typedAmendment } from "../../../test/builders/an-amendment.ts";
import { numbersGiven } from "../../../test/builders/registered.ts";
import {
  aGrantWithTerms,
  aTermsFile,
  callWithTerms,
  checked,
  extended,
  grantedAt,
  handIn,
  lapse,
  overdueAt,
  rightTyped,
  signedAt,
  theHolder,
  theOfficer,
} from "../../../test/builders/some-terms.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { openWork } from "../../casework/open-work.ts";
import { acceptReport } from "../../claims/examination/accept-report.act.ts";
import { decideAdvance } from "../../payments/advances/decide-advance.act.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { noteDecision } from "../note-decision.act.ts";
import { addTermsFile } from "./add-terms-file.act.ts";
import { handInTerms } from "./hand-in-terms.act.ts";
import { sendTerms } from "./send-terms.act.ts";

const works = async (table: Table, id: ApplicationId, at = signedAt) =>
  openWork(await readPilot(table, id), dayOf(at)).map(({ kind, for: whom, lateDays }) => `${kind} ${whom} ${lateDays}`);
const termsOf = async (table: Table, id: ApplicationId) => {
  const { terms } = await readPilot(table, id);
  if (!terms) throw new Error("no terms");
  return terms;
};
const mailsOf = async (table: Table, id: ApplicationId, template: string) =>
  (await readPilot(table, id)).outbox.flatMap(({ effect, dueAt, cancelled }) =>
    effect.kind === "mail" && effect.template === template ? [{ ...effect, dueAt, cancelled }] : [],
  );
const send = async (table: Table, id: ApplicationId, at = signedAt) => {
  const { version } = await termsOf(table, id);
  return press(table, sendTerms, onPilot(id, { by: theOfficer, at, command: { version, language: "sv" } }));
};

test("a call that asks for no terms leaves its grants as they were", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { terms, documents } = await readPilot(table, id);
  expect([terms, documents.map(({ kind }) => kind)]).toEqual([undefined, ["decision"]]);
  expect(await works(table, id)).not.toContainEqual(expect.stringContaining("terms"));
});

test("a grant's terms are made with the decision and sent, with one reminder before the day", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  const { documents, terms, grant } = await readPilot(table, id);
  expect(documents.map(({ kind, title }) => [kind, title])).toContainEqual([
    "terms",
    "Villkor för bidrag: Vändpunkten",
  ]);
  expect(terms?.sent).toMatchObject({ lastDay: "2026-12-21", said: { amountOre: grant.amountOre, rate: grant.rate } });
  const mails = await mailsOf(table, id, "terms-to-sign");
  expect(mails.map(({ data, to, dueAt }) => [data["what"], to, dueAt])).toEqual([
    ["sent", grant.contact.email, grantedAt],
    ["reminder", grant.contact.email, "2026-12-14T07:00:00.000Z"],
  ]);
  expect(mails[0]?.link?.purpose).toBe("holder");
  expect(await works(table, id)).toContain("await-terms holder 0");
  expect(await works(table, id, overdueAt)).toContain("await-terms holder 2");
});

test("until the terms are accepted no advance is decided and no report accepted; then both are", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
  const advance = async () => {
    const command = anAdvance((await readPilot(table, id)).grant.version, kronor(1000));
    return press(table, decideAdvance, onPilot(id, { by, at: signedAt, command }));
  };
  await expect(advance()).rejects.toMatchObject({ code: "terms-not-accepted" });
  await submitted(table, id, [aContent([aCost("staff", 10_000_000)])]);
  const accept = async () => press(table, acceptReport, accepting(await readPilot(table, id), 1, []));
  await expect(accept()).rejects.toMatchObject({ code: "terms-not-accepted" });
  expect((await readPilot(table, id)).payments).toEqual([]);
  await aTermsFile(table, id);
  await handIn(table, id);
  await checked(table, id);
  expect(await advance()).toEqual({});
  expect(await accept()).toMatchObject({ paymentOre: expect.any(Number) });
});

test("signed by two together and checked by the minutes, the terms are accepted, and everybody concerned hears", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  expect(await handIn(table, id)).toMatchObject({ wrong: [{ field: "file" }] });
  await aTermsFile(table, id);
  expect(await handIn(table, id, "")).toMatchObject({ wrong: [{ field: "p-names" }] });
  expect(await handIn(table, id)).toEqual({});
  expect((await mailsOf(table, id, "terms-to-sign")).at(-1)?.cancelled).toBe(true);
  expect(await works(table, id)).toContain("check-terms officer 0");
  await expect(handIn(table, id)).rejects.toMatchObject({ code: "no-terms-asked" });
  expect(await checked(table, id)).toEqual({});
  const { accepted, signed } = await termsOf(table, id);
  expect(accepted).toMatchObject({ by: "Handläggaren", ground: "Protokoll 2026-03-15, § 7", until: "2027-03-31" });
  expect(signed?.signing).toMatchObject({ names: ["Ordföranden Ek", "Kassören Ås"], proof: "pdf" });
  expect(await mailsOf(table, id, "terms-accepted")).toHaveLength(1);
  expect((await works(table, id)).filter((one) => one.includes("terms"))).toEqual([]);
});

test("what the minutes do not carry is said, and nothing is written", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  await aTermsFile(table, id);
  await handIn(table, id, "Ordföranden Ek");
  const before = await termsOf(table, id);
  const said = async (typed: object) =>
    (await checked(table, id, { ...rightTyped, ...typed })).wrong?.map(({ text }) => text);
  expect(await said({})).toEqual(["Minst 2 olika personer ska skriva under tillsammans. Skicka tillbaka villkoren."]);
  expect(await said({ "p-who": "Kassören Ås\nSekreteraren Öman" })).toEqual([
    "De här personerna har enligt handlingen inte rätt att skriva under: Ordföranden Ek.",
  ]);
  expect(await said({ "p-until": "2026-11-30" })).toEqual(["Ange en dag som inte har gått."]);
  expect(await said({ "p-jointly": "4" })).toEqual(["Skriv minst så många namn som skriver under tillsammans."]);
  expect(await said({ "p-proof": "p-known" })).toEqual([
    expect.stringContaining("Vi har ingen uppgift som gäller i dag"),
  ]);
  expect(await termsOf(table, id)).toEqual(before);
});

test("the right to sign is kept for the organisation, used for its next grant, and not after its last day", async () => {
  const table = inMemoryTable();
  const first = await aGrantWithTerms(table);
  await aTermsFile(table, first);
  await handIn(table, first);
  await checked(table, first, { ...rightTyped, "p-until": "2026-12-05" });
  const second = await aGrantWithTerms(table);
  await aTermsFile(table, second);
  await handIn(table, second);
  const known = { "p-outcome": "p-accept", "p-proof": "p-known" };
  const late = instant("2026-12-06T12:00:00Z");
  expect(await checked(table, second, known, { at: late })).toMatchObject({ wrong: [{ field: "p-proof" }] });
  expect(await checked(table, second, known)).toEqual({});
  expect((await termsOf(table, second)).accepted?.ground).toBe("Protokoll 2026-03-15, § 7");
});

test("sent back with a reason they are signed again, and the officer adds what came by post", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  await aTermsFile(table, id);
  await handIn(table, id, "Ordföranden Ek");
  expect(await checked(table, id, { "p-outcome": "p-return" })).toMatchObject({ wrong: [{ field: "p-reason" }] });
  await checked(table, id, { "p-outcome": "p-return", "p-reason": "Kassören har inte skrivit under." });
  const told = (await mailsOf(table, id, "terms-to-sign")).filter(({ data }) => data["what"] === "returned");
  expect(told).toMatchObject([{ data: { reason: "Kassören har inte skrivit under.", lastDay: "2026-12-21" } }]);
  expect(await works(table, id)).toContain("await-terms holder 0");
  await aTermsFile(table, id, { by: theOfficer });
  await handIn(table, id, "Ordföranden Ek\nKassören Ås", { by: theOfficer });
  const { signed, files, returned } = await termsOf(table, id);
  expect([signed?.signing.proof, files.length, returned.length]).toEqual(["paper", 2, 1]);
  expect(await checked(table, id)).toEqual({});
});

test("who has signed for the holder does not check it; two who check at once accept once", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  await aTermsFile(table, id);
  await handIn(table, id);
  const ek = { kind: "officer", id: "ek", name: "Ek, Ordföranden" } as const;
  await expect(checked(table, id, rightTyped, { by: ek })).rejects.toMatchObject({ code: "signatory-is-officer" });
  const other = { kind: "officer", id: "o2", name: "Kollegan" } as const;
  const both = await Promise.allSettled([checked(table, id), checked(table, id, rightTyped, { by: other })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = both.find(({ status }) => status === "rejected");
  expect(refused).toMatchObject({ reason: { code: "terms-accepted" } });
  expect(await mailsOf(table, id, "terms-accepted")).toHaveLength(1);
});

test("terms that the grant has outgrown are sent anew, and what was signed of the other version counts for nothing", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  await aTermsFile(table, id);
  const seen = await termsOf(table, id);
  await handIn(table, id);
  expect(await amend(table, id, typedAmendment())).toEqual({});
  expect(await works(table, id)).toContain("send-terms officer 0");
  await send(table, id, amendedAt);
  await numbersGiven(table, amendedAt);
  const terms = await termsOf(table, id);
  expect([terms.signed, terms.sent?.said.endDay, terms.files.length]).toEqual([undefined, "2028-12-31", 1]);
  const shown = { version: terms.version, document: seen.sent?.document ?? "" };
  const command = { ...shown, typed: { "p-names": "Ek" }, language: "sv" } as const;
  await expect(press(table, handInTerms, onPilot(id, { by: theHolder, at: signedAt, command }))).rejects.toMatchObject({
    code: "other-terms",
  });
  const file = { name: "a.pdf", bytes: 1, sha256: "0".repeat(64), key: "kept/a/b" };
  const late = {
    document: shown.document,
    fileId: newId(Nonce),
    file,
    found: { type: "pdf" },
    language: "sv",
  } as const;
  await expect(
    press(table, addTermsFile, onPilot(id, { by: theHolder, at: signedAt, command: late })),
  ).rejects.toMatchObject({ code: "other-terms" });
  // The file of the other version is there, and does not count as one of this.
  expect(await handIn(table, id)).toMatchObject({ wrong: [{ field: "file" }] });
});

test("terms that wait for legal force are sent by an officer, once the window has passed and no appeal is open", async () => {
  const table = inMemoryTable();
  const call = {
    ...callWithTerms({ days: 30, afterLegalForce: true }),
    appeal: { kind: "administrative-appeal" as const },
  };
  const id = await aPilot(table, { call });
  await decide(table, id, aGrant(), { at: grantedAt });
  await moved(table, id);
  expect(await works(table, id)).toContain("send-terms officer 0");
  expect(await mailsOf(table, id, "terms-to-sign")).toEqual([]);
  await expect(send(table, id)).rejects.toMatchObject({ code: "no-legal-force" });
  const typed = { "p-told": "2026-11-22", "p-told-how": "p-post" };
  const noted = { number: 1, version: 0, typed, language: "sv" } as const;
  expect(await press(table, noteDecision, onPilot(id, { by: theOfficer, at: signedAt, command: noted }))).toEqual({});
  await expect(send(table, id, instant("2026-12-13T12:00:00Z"))).rejects.toMatchObject({ code: "no-legal-force" });
  await send(table, id, instant("2026-12-14T12:00:00Z"));
  expect((await termsOf(table, id)).sent?.lastDay).toBe("2027-01-13");
  expect(await mailsOf(table, id, "terms-to-sign")).toHaveLength(2);
});

test("a later day is given with a reason; a day that has passed, or is no later, is refused in words", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  for (const day of ["2026-11-30", "2026-12-21"])
    expect(await extended(table, id, { "p-day": day, "p-why": "Årsmötet" })).toMatchObject({
      wrong: [{ field: "p-day" }],
    });
  expect(await extended(table, id, { "p-day": "2027-01-20", "p-why": "Årsmötet hålls i januari." })).toEqual({});
  const { sent, extended: kept } = await termsOf(table, id);
  expect([sent?.lastDay, kept.length]).toEqual(["2027-01-20", 1]);
  const mails = await mailsOf(table, id, "terms-to-sign");
  const waits = mails.filter(({ data, cancelled }) => data["what"] === "reminder" && !cancelled);
  expect(waits.map(({ dueAt }) => dueAt)).toEqual(["2027-01-13T07:00:00.000Z"]);
  await expect(lapse(table, id)).rejects.toMatchObject({ code: "terms-still-open" });
});

test("the signatory hears too, without a link", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table, callWithTerms());
  const pilot = await readPilot(table, id);
  const { termsMails } = await import("./told-of-terms.ts");
  const signatory = { name: "Chefen", email: "chef@example.org" };
  const applied = { ...pilot.applied, signatory: { ...pilot.applied.signatory, ...signatory } };
  const mails = termsMails({ applied, grant: pilot.grant } as never, { what: "sent", lastDay: pilot.grant.endDay }); // as: the rest is not read
  expect(mails.map(({ to, link }) => [to, link !== undefined])).toEqual([
    ["projektledare@example.org", true],
    ["chef@example.org", false],
  ]);
  expect(theCall.terms).toBeUndefined();
});
