import { expect, test } from "vitest";
import { aGrant, aRejection } from "../../../test/builders/a-decision.ts";
import { aPilot, aSubmission, theCall } from "../../../test/builders/a-pilot.ts";
import { aTypedAssessment, reviewersOf } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { parseCall } from "../../calls/parse-call.ts";
import { Unnumbered } from "../../pilot/items/case-document.ts";
import type { DecisionMade } from "../../pilot/items/decision.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Block } from "../../platform/documents/paper.ts";
import type { Row } from "../../platform/forms/answers.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";
import { type ApplicationId, DocumentId, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { saveDecision } from "../save-decision.act.ts";
import { typedOf } from "../typed-decision.ts";
import { basisRoutes } from "./basis.routes.ts";
import { basisPaper } from "./basis-paper.ts";

const now = instant("2026-11-21T12:00:00Z");
const today = LocalDay.parse("2026-11-21");
const orientation = { body: "Regional tillväxtnämnd", day: LocalDay.parse("2024-02-09"), section: "§ 2" };

async function written(table: Table, id: ApplicationId, made: DecisionMade, background = "") {
  const typed = { ...typedOf(made, theCall.years), "p-background": background };
  const by = { kind: "officer", id: "p1", name: "Kim" } as const;
  const command = { typed, version: 0, language: "sv" } as const;
  await press(table, saveDecision, { subject: pilotSubject(id), by, at: now, command });
}

/** The sums as the customer's paper states them: each was rounded alone, and four are a krona off. */
function withStatedSums(id: ApplicationId) {
  const submission = aSubmission(id);
  const stated = { staff: 2_001_541, own: 2_100_148, grant: 800_609 } as const;
  const answers = structuredClone(submission.answers) as Record<string, Row[]>; // as: two of them are tables
  for (const is of ["costs", "financing"] as const) {
    const question = askedAs(theCall.forms.application, is)?.id ?? "";
    const rows = (answers[question] ?? []).map((row) => {
      const sum = Object.entries(stated).find(([name]) => name === row.id)?.[1];
      return sum ? { ...row, cells: { ...row.cells, stated: kronor(sum) } } : row;
    });
    answers[question] = is === "costs" ? [...rows, { id: "stated", cells: { total: kronor(2_900_757) } }] : rows;
  }
  return { ...submission, answers: answers as typeof submission.answers };
}
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const textsOf = (block: Block): string[] => {
  if (block.kind === "table") return [block.caption, ...block.rows.map((row) => row.join(" | "))];
  if (block.kind === "list") return [...block.items];
  return block.kind === "heading" || block.kind === "paragraph" ? [block.text] : [];
};
async function paperOf(table: Table, id: ApplicationId) {
  const paper = basisPaper({ pilot: await readPilot(table, id), orientation, today, lang: "sv" });
  const headings = paper.blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));
  return { ...paper, headings, said: plain(paper.blocks.flatMap(textsOf).join("\n")) };
}

test("it has the customer's headings in order, and says the exact share, the cap, the period and the orientation", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await written(table, id, aGrant(), "Frågan har väckts av nämnden.");
  const { title, headings, said } = await paperOf(table, id);
  expect(title).toBe("Beslutsunderlag: Vändpunkten");
  const [first, second, third, fourth] = headings;
  expect([first, second, third, fourth]).toEqual([
    "Sammanfattning",
    "Förslag till beslut",
    "Skäl för det föreslagna beslutet",
    "Bakgrund",
  ]);
  expect(headings.at(-1)).toBe("Kostnads- och finansieringsbudget");
  for (const words of [
    "Hallsbergs kommun ansöker om 27,6 % (avrundat 28 procent) av projektets bokförda kostnader, dock högst 800 609 kr, för projektet Vändpunkten under perioden 1 december 2026 – 30 november 2028.",
    "Ungdomar med hög skolfrånvaro får ett vardagsstöd.",
    "Hallsbergs kommun (212000-0357) beviljas bidrag med högst 800 609 kr till projektet Vändpunkten.",
    "2027 | 381 300 kr",
    "Bidraget får bara användas till projektet.",
    "Projektet svarar mot utlysningens mål.",
    "Regional tillväxtnämnd har beslutat om inriktningen (9 februari 2024 § 2).",
    "Frågan har väckts av nämnden.",
    "Egen personal | 456 852",
  ])
    expect(said).toContain(words);
  // What is nobody's business but the case's own: people, their addresses, and the summary said twice.
  expect(said).not.toContain("example.org");
  expect(said.match(/vardagsstöd/g)).toHaveLength(1);
});

test("sums that people stated a krona off are noted, each in words", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { submission: withStatedSums });
  const { blocks } = await paperOf(table, id);
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === "Att läsa om summorna");
  const list = blocks[at + 1];
  const said = list?.kind === "list" ? list.items.map(plain) : [];
  // The four of the customer's paper, of sixteen sums: the other twelve are exact.
  expect(said).toHaveLength(4);
  expect(said[0]).toBe(
    "Egen personal: ni har angett 2 001 541 kr och delarna blir 2 001 540 kr. Skillnaden beror på avrundning och behöver inte rättas.",
  );
});

test("a rejection proposes nothing to pay; before a proposal it has the application alone", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  expect((await paperOf(table, id)).headings).not.toContain("Förslag till beslut");
  await written(table, id, aRejection);
  const { said } = await paperOf(table, id);
  expect(said).toContain("Ansökan avslås.");
  expect(said).not.toContain("Bidraget år för år");
});

test("what the reviews come to stands in it only when their round has ended", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted", call: parseCall({ ...theCall, quorum: 2 }) });
  const people = reviewersOf(table, id);
  const [anna, bo] = [await people.ready("anna"), await people.ready("bo")];
  await people.submit(anna, undefined, { typed: aTypedAssessment(4, "Bra") });
  expect((await paperOf(table, id)).headings).not.toContain("Bedömningar");
  await people.submit(bo, undefined, { typed: aTypedAssessment(5, "Bra") });
  expect((await paperOf(table, id)).said).toContain("Medelpoäng 4,5 av 2 bedömningar (4–5).");
});

test("an officer files it as it was read; it is numbered for staff, and is no document of the party's", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await written(table, id, aGrant());
  const officer = aVisitor(basisRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const here = `/handlaggning/${id}/beslut/underlag`;
  const page = await officer.see(here);
  expect(page.status).toBe(200);
  const sent = await officer.send(here, page.fields);
  expect([sent.status, sent.location]).toEqual([303, `${here}?sparat`]);
  const { documents } = await readPilot(table, id);
  expect(documents.map(({ kind, title }) => [kind, title])).toEqual([["basis", "Beslutsunderlag: Vändpunkten"]]);
  const item = await table.get("pilots", keys.paper(id, documents[0]?.documentId ?? newId(DocumentId)));
  const frozen = item && readAs(Unnumbered, item);
  expect(frozen?.paper.blocks.length).toBeGreaterThan(5);
  // A proposal that was changed since it was read is not filed.
  const old = await officer.send(here, { ...(await officer.see(here)).fields, version: "0" });
  expect(old.status).toBe(409);
});
