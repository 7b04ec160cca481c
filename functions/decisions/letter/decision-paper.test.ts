import { expect, test } from "vitest";
import { aGrant, aRejection } from "../../../test/builders/a-decision.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { Decision, DecisionMade } from "../../pilot/items/decision.ts";
import { readPilot } from "../../pilot/pilot.ts";
import type { Block } from "../../platform/documents/paper.ts";
import { instant } from "../../vocabulary/instant.ts";
import { decisionPaper } from "./decision-paper.ts";

const table = inMemoryTable();
const pilot = await readPilot(table, await aPilot(table));

const textOf = (block: Block): string => {
  switch (block.kind) {
    case "facts":
      return block.rows.map(({ name, value }) => `${name}: ${value}`).join("\n");
    case "table":
      return [block.caption, ...block.rows.map((row) => row.join(" ")), (block.footer ?? []).join(" ")].join("\n");
    case "list":
      return block.items.join("\n");
    case "room":
      return "";
    default:
      return block.text;
  }
};
/** As it would be recorded. */
const recorded = {
  v: 2,
  number: 1,
  recordedAt: instant("2026-11-20T12:00:00Z"),
  recordedBy: "Beslutsfattaren",
} as const;
const letter = (made: DecisionMade & Partial<Decision>, changes: Partial<typeof pilot> = {}) => {
  const { applied, call, contact, lifecycle, decisions } = pilot;
  // as: what is made, with what recording adds
  const decision = { ...recorded, ...made } as Decision;
  const paper = decisionPaper({ applied, call, contact, lifecycle, decisions, ...changes }, decision);
  return { ...paper, said: paper.blocks.map(textOf).join("\n").replaceAll("\u00a0", " ") };
};

test("a grant says how much of what, in which years and on which terms, and who decided it", () => {
  const { title, reference, receiver, said } = letter(aGrant());
  expect(title).toBe("Beslut om bidrag: Vändpunkten");
  expect(reference).toEqual([{ name: "Datum", value: "20 november 2026" }]);
  expect(receiver).toEqual(["Hallsbergs kommun", "Projektledaren"]);
  for (const words of [
    "Hallsbergs kommun (212000-0357) beviljas bidrag med högst 800 609 kr till projektet Vändpunkten.",
    "2026 186 182 kr\n2027 381 300 kr\n2028 233 127 kr\nSumma 800 609 kr",
    "Andel av kostnaderna: 27,6 % (avrundat 28 procent) av godkända kostnader",
    "Bidragets tak: 800 609 kr",
    "Bidraget får bara användas till projektet.",
    "Projektet svarar mot utlysningens mål.",
    "Förordning (2003:596)",
    "Bidraget är inte statligt stöd.",
    "Beslutsdag: 20 november 2026\nParagraf: § 2\nBeslutat av: Nämndens ordförande\nFöredragande: Handläggaren\nÖvriga närvarande: Ingen",
  ])
    expect(said).toContain(words);
  expect(said).not.toContain("avslås");
});

test("what was applied for beyond a grant is refused in words", () => {
  const { said } = letter(aGrant({ 2026: 100_000, 2027: 200_000 }));
  expect(said).toContain("beviljas bidrag med högst 300 000 kr");
  expect(said).toMatch(/Ansökan gällde 800 608,93 kr\. Den avslås i övrigt\./);
});

test("a rejection says what is rejected and why, and promises no money", () => {
  const { title, said } = letter(aRejection);
  expect(title).toBe("Beslut om avslag: Vändpunkten");
  expect(said).toContain("till projektet Vändpunkten avslås.");
  expect(said).toContain("Projektet ryms inte i utlysningen.");
  expect(said).not.toMatch(/Villkor|Bidragets tak|statligt stöd/);
});

test("each kind of decision says in its own words what becomes of the application, and why", () => {
  const { reasons, rapporteur, deciders, othersPresent, day, section } = aRejection;
  const common = { reasons, rapporteur, deciders, othersPresent, day, section, legalBasis: "Utlysningen, punkt 4" };
  const said = (made: object) => letter({ ...common, ...made } as DecisionMade).said; // as: with what is common
  expect(said({ outcome: "dismissed", cause: "late" })).toMatch(/avvisas\..*inte prövas\.\nAnsökan kom in för sent\./);
  expect(said({ outcome: "written-off", cause: "withdrawn" })).toMatch(/avskrivs\..*\nAnsökan har återkallats\./);
  expect(said({ outcome: "reopened" })).toContain("upphävs. Ansökan ska avgöras på nytt.");
  for (const outcome of ["dismissed", "rejected"])
    expect(said({ outcome, cause: "other", dissent: "En ville annat." })).toMatch(
      /Utlysningen, punkt 4\nSkiljaktig mening\nEn ville annat\./,
    );
});

test("a decision that changes another names it with its day, and has its number", () => {
  // as: stored with what recording adds
  const first = { ...recorded, ...aRejection } as Decision;
  const { said } = letter(
    { ...aGrant(), number: 2, earlier: { number: 1, how: "reconsideration", reason: "Nya uppgifter." } },
    { decisions: [first] },
  );
  expect(said).toContain("efter omprövning av beslutet av den 20 november 2026, § 2.\nNya uppgifter.");
  expect(said).toContain("Beslutets nummer i ärendet: 2");
});

test("a delegate's decision names the mandate, a board's those who left", () => {
  const by = (madeBy: Decision["madeBy"]) => letter({ ...aRejection, madeBy }).said;
  expect(by({ kind: "delegate", personId: "d", mandate: "Delegationsordningen 4.2" })).toContain(
    "Beslutanderätt: Delegat: Delegationsordningen 4.2",
  );
  expect(by({ kind: "board", left: ["Ledamoten"] })).toContain("Lämnade rummet på grund av jäv: Ledamoten");
});

test("the way to appeal is that of the call, with when the decision gains force; a call that says nothing of it says so", () => {
  const appealed = letter(aRejection, { call: { ...pilot.call, appeal: { kind: "administrative-appeal" } } });
  expect(appealed.said).toContain("40–47 §§ förvaltningslagen");
  expect(appealed.said).toContain("Beslutet får laga kraft när tiden för att överklaga har gått ut");
  const silent = letter(aRejection, { call: { ...pilot.call, appeal: { kind: "none" } } });
  expect(silent.said).toContain("Utlysningen anger inget sätt att överklaga beslutet.");
  expect(silent.said).not.toContain("laga kraft");
});

test("the letter is written in the language of the one it is sent to", () => {
  const { language, title, said } = letter(aGrant(), { contact: { ...pilot.contact, language: "en" } });
  expect([language, title]).toEqual(["en", "Decision on a grant: Vändpunkten"]);
  expect(said).toContain("is granted at most");
});
