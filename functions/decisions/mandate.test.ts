import { describe, expect, test } from "vitest";
import { aGrant, aRejection, typedDecision } from "../../test/builders/a-decision.ts";
import { aStaffDesk } from "../../test/builders/a-desk.ts";
import { aMandate, aRow, onMandates } from "../../test/builders/a-mandate.ts";
import { aPilot, theCall } from "../../test/builders/a-pilot.ts";
import { reviewersOf } from "../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { overtaken } from "../../test/fakes/overtaken.ts";
import { coverAbsence } from "../casework/desk/cover-absence.act.ts";
import { endCover } from "../casework/desk/end-cover.act.ts";
import { endMandate } from "../casework/mandates/end-mandate.act.ts";
import type { DecisionMade } from "../pilot/items/decision.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { apartEntry, type EntryId, type RowTerms } from "../pilot/mandates/mandate.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { type ApplicationId, CallId, Nonce, newId, pilotSubject, staffSubject } from "../vocabulary/ids.ts";
import { instant, LocalDay } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { decisionRoutes } from "./decision.routes.ts";
import { delegatedPut } from "./delegated/delegated.ts";
import { handOverDecision } from "./hand-over-decision.act.ts";
import { recordDecision } from "./record-decision.act.ts";
import { saveDecision } from "./save-decision.act.ts";

const now = instant("2026-11-25T12:00:00Z");
const dan = { kind: "decider", id: "dan", name: "Dan Delegat" } as const;
const eva = { kind: "decider", id: "eva", name: "Eva Ersättare" } as const;
const dans = (more: Partial<RowTerms> = {}) =>
  aRow({ holder: { kind: "person", id: "dan", name: "Dan Delegat" }, ...more });

const delegated = (made: DecisionMade, more = {}) => ({
  ...typedDecision(made),
  ...{ "p-by": "p-delegate", "p-paragraph": "D 14", "p-mandate": "", "p-day": "2026-11-25" },
  ...more,
});

/** A delegate writes the decision and records it. */
async function recorded(table: InMemoryTable, id: ApplicationId, made: DecisionMade, by: Actor = dan, more = {}) {
  const of = { subject: pilotSubject(id), by, at: now };
  const version = (await readPilot(table, id)).decisionDraft?.version ?? 0;
  const saved = await press(table, saveDecision, { ...of, command: { typed: delegated(made, more), version } });
  const command = { version: saved.version, language: "sv" } as const;
  return press(table, recordDecision, { ...of, nonce: newId(Nonce), command });
}
const refusedTo = (...given: Parameters<typeof recorded>): Promise<Refusal> =>
  recorded(...given).then(
    () => new Refusal("busy"),
    (error: Refusal) => error,
  );

/** Amounts with plain blanks. */
const said = (text: string) => text.replaceAll("\u00a0", " ");

test("without a table a delegate decides as before, by the reference that is typed", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  expect((await recorded(table, id, aRejection)).wrong).toMatchObject([{ field: "p-mandate" }]);
  expect(await recorded(table, id, aRejection, dan, { "p-mandate": "Punkt 4.2" })).toEqual({});
  const { decision } = await readPilot(table, id);
  expect(decision?.madeBy).toEqual({ kind: "delegate", personId: "dan", mandate: "Punkt 4.2" });
});

test("within the mandate its reference goes into the record, the document and the board's list, whatever was typed", async () => {
  const table = inMemoryTable();
  const entry = await aMandate(table, dans({ upToOre: kronor(900_000) }));
  const id = await aPilot(table);
  expect(await recorded(table, id, aGrant(), dan, { "p-mandate": "Något annat" })).toEqual({});
  const pilot = await readPilot(table, id);
  const reference = "Delegationsordningen 4.2";
  expect(pilot.decision?.madeBy).toMatchObject({ mandate: reference, row: { entry, version: 1 } });
  expect(JSON.stringify(table.all().filter(({ pk }) => pk.startsWith("PAPERS#")))).toContain(`Delegat: ${reference}`);
  const [row] = pilot.decision ? delegatedPut(pilot, pilot.decision) : [];
  expect(Object(row).put).toMatchObject({ mandate: reference });
});

test("outside it is refused with what the person may, up to how much and whom to ask, and nothing is recorded", async () => {
  const table = inMemoryTable();
  await aMandate(table, dans({ upToOre: kronor(100_000) }));
  await aMandate(
    table,
    aRow({ holder: { kind: "person", id: "chef", name: "Chefen" }, deputy: { id: "eva", name: "Eva" } }),
  );
  const id = await aPilot(table);
  const { code, facts } = await refusedTo(table, id, aGrant());
  expect(code).toBe("outside-mandate");
  expect(said(facts["may"] ?? "")).toBe("Du får bevilja bidrag på högst 100 000 kr. Det här gäller 800 609 kr.");
  expect(facts["ask"]).toBe("Fråga Chefen (ersättare: Eva).");
  expect((await readPilot(table, id)).decision).toBeUndefined();
});

describe("a mandate is refused", () => {
  test.each<[string, Partial<RowTerms>]>([
    ["for another act", { acts: ["grant"] }],
    ["in another call", { scope: { kind: "call", callId: CallId.parse("en-annan") } }],
    ["on another cost centre", { scope: { kind: "cost-centre", costCentre: "9999" } }],
    ["that has ended", { to: LocalDay.parse("2026-11-24") }],
    ["that has not begun", { from: LocalDay.parse("2026-11-26") }],
    ["of another person", { holder: { kind: "person", id: "carl", name: "Carl" } }],
    ["of another function", { holder: { kind: "function", function: "finance" } }],
    // Where nothing is granted, it is about what was applied for: 800 608 kr.
    ["up to less than was applied for", { upToOre: kronor(800_607) }],
  ])("%s", async (_, terms) => {
    const table = inMemoryTable();
    await aMandate(table, dans(terms));
    const refused = await refusedTo(table, await aPilot(table), aRejection);
    expect(refused.code).toBe("outside-mandate");
  });

  test("on the day that the decision says, though it is there today", async () => {
    const table = inMemoryTable();
    await aMandate(table, dans({ from: LocalDay.parse("2026-11-25") }));
    const { code, facts } = await refusedTo(table, await aPilot(table), aRejection, dan, { "p-day": "2026-11-24" });
    expect([code, facts["may"]]).toEqual([
      "outside-mandate",
      "Du får avslå ansökningar i dag, men inte på den dag som står i beslutet.",
    ]);
  });
});

test("a board's decision is recorded from its minutes, whoever has which mandate", async () => {
  const table = inMemoryTable();
  await aMandate(table, dans({ acts: ["advance"] }));
  const id = await aPilot(table);
  const board = { ...typedDecision(aRejection), "p-day": "2026-11-25" };
  expect(await recorded(table, id, aRejection, dan, board)).toEqual({});
});

describe("what is decided rests on the table as it is when it is written", () => {
  /** Dan's rejection, with something else that happens while it is decided. */
  async function overtakenBy(happens: (table: InMemoryTable, entry: EntryId) => Promise<unknown>, by: Actor = dan) {
    const table = inMemoryTable();
    const entry = await aMandate(table, dans({ deputy: { id: "eva", name: "Eva" } }));
    const day = LocalDay.parse("2026-11-25");
    const away = { id: "dan", name: "Dan", from: day, to: day };
    await press(table, coverAbsence, { subject: staffSubject("eva"), by: dan, at: now, command: away });
    const id = await aPilot(table);
    const of = { subject: pilotSubject(id), by, at: now };
    const saved = await press(table, saveDecision, { ...of, command: { typed: delegated(aRejection), version: 0 } });
    const act = overtaken(recordDecision, () => happens(table, entry));
    return press(table, act, { ...of, nonce: newId(Nonce), command: { version: saved.version, language: "sv" } });
  }

  test("a mandate that is ended meanwhile decides nothing", async () => {
    const ending = overtakenBy((table, entry) => {
      const command = { entry, version: 1, on: LocalDay.parse("2026-11-24"), why: "Har slutat" };
      return press(table, endMandate, onMandates(command, { at: now }));
    });
    await expect(ending).rejects.toMatchObject({ code: "outside-mandate" });
  });

  test("a deputy whose cover is ended meanwhile decides nothing", async () => {
    const back = overtakenBy(
      (table) => press(table, endCover, { subject: staffSubject("eva"), by: eva, at: now, command: { id: "dan" } }),
      eva,
    );
    await expect(back).rejects.toMatchObject({ code: "outside-mandate" });
  });
});

describe("a deputy", () => {
  const away = {
    id: "dan",
    name: "Dan Delegat",
    from: LocalDay.parse("2026-11-24"),
    to: LocalDay.parse("2026-11-26"),
    by: "Någon",
  };
  const withDeputy = dans({ deputy: { id: "eva", name: "Eva Ersättare" } });

  test("decides while the other is away, and the record says for whom", async () => {
    const table = inMemoryTable();
    await aMandate(table, withDeputy);
    await aStaffDesk(table, "eva", { views: [], covering: [away] });
    const id = await aPilot(table);
    expect(await recorded(table, id, aRejection, eva)).toEqual({});
    expect((await readPilot(table, id)).decision?.madeBy).toMatchObject({
      mandate: "Delegationsordningen 4.2 (ersättare för Dan Delegat)",
    });
  });

  test("is told that the other is not said to be away", async () => {
    const table = inMemoryTable();
    await aMandate(table, withDeputy);
    const { facts } = await refusedTo(table, await aPilot(table), aRejection, eva);
    expect(facts["may"]).toContain("Du är ersättare för Dan Delegat, som inte är anmäld som borta");
    expect(facts["ask"]).toBe("Fråga Dan Delegat.");
  });
});

describe("who has prepared the case and decides as a delegate", () => {
  /** Dan assigns a reviewer, so that he has prepared the case. */
  async function preparedByDan(apart?: "grant" | "rejection") {
    const table = inMemoryTable();
    await aMandate(table, dans());
    if (apart) await aMandate(table, { kind: "apart", acts: [apart] }, { entry: apartEntry });
    const id = await aPilot(table, { stage: "submitted" });
    const { officers } = reviewersOf(table, id);
    const { assignReviewer } = await import("../reviews/assignment/assign-reviewer.act.ts");
    const command = {
      name: "Bo",
      email: "bo@example.org",
      language: "sv",
      deadline: instant("2026-12-20T12:00:00Z"),
    } as const;
    await press(table, assignReviewer, { ...officers(command), by: { ...dan, kind: "officer" } });
    await table.update({ table: "pilots", update: { pk: `PILOT#${id}`, sk: "CASE" }, set: { stage: "reviewed" } });
    return { table, id };
  }

  test("is asked why where only the usual rule says so", async () => {
    const { table, id } = await preparedByDan();
    expect((await refusedTo(table, id, aRejection)).code).toBe("duties-ask");
  });

  test("is refused by the authority's own word, and free in what that leaves out", async () => {
    const refused = await preparedByDan("rejection");
    expect((await refusedTo(refused.table, refused.id, aRejection)).code).toBe("duties-exclude");
    const free = await preparedByDan("grant");
    expect(await recorded(free.table, free.id, aRejection)).toEqual({});
  });

  test("has prepared it by handing the proposal over, too", async () => {
    const table = inMemoryTable();
    await aMandate(table, dans());
    await aMandate(table, { kind: "apart", acts: ["rejection"] }, { entry: apartEntry });
    const id = await aPilot(table);
    const by = { ...dan, kind: "officer" } as const;
    const of = { subject: pilotSubject(id), by, at: now };
    const { version } = await press(table, saveDecision, {
      ...of,
      command: { typed: delegated(aRejection), version: 0 },
    });
    await press(table, handOverDecision, { ...of, nonce: newId(Nonce), command: { version, language: "sv" } });
    const decide = { ...of, by: dan, nonce: newId(Nonce) };
    const drafted = (await readPilot(table, id)).decisionDraft?.version ?? 0;
    await expect(
      press(table, recordDecision, { ...decide, command: { version: drafted, language: "sv" } }),
    ).rejects.toMatchObject({
      code: "duties-exclude",
    });
  });
});

describe("the pages of a decision", () => {
  async function aDraft(terms: RowTerms, subject = "s") {
    const table = inMemoryTable();
    await aMandate(table, { ...terms, holder: { kind: "person", id: subject, name: "Dan Delegat" } });
    const id = await aPilot(table);
    const of = { subject: pilotSubject(id), by: dan, at: now };
    await press(table, saveDecision, { ...of, command: { typed: delegated(aGrant()), version: 0 } });
    return { table, path: `/handlaggning/${id}/beslut` };
  }
  const visitorOf = async (table: InMemoryTable, role: "officer" | "decider") =>
    aVisitor(decisionRoutes({ table }), () => now, await staffCookie(now, role));

  test("within the mandate the delegate reads the reference and gets the button; nothing asks for a reference", async () => {
    const { table, path } = await aDraft(dans());
    const visitor = await visitorOf(table, "decider");
    expect((await visitor.see(path)).body).not.toContain("p-mandate");
    const { body } = await visitor.see(`${path}/granska`);
    expect(body).toContain("Delegationsordningen 4.2");
    expect(body).toContain(`${path}/bekrafta`);
    expect(body).toContain("Registrera att ansökan beviljas");
  });

  test("outside it the page says how much, and whom to ask, in the place of the button", async () => {
    const { table, path } = await aDraft(dans({ upToOre: kronor(100_000) }));
    await aMandate(table, aRow({ holder: { kind: "person", id: "chef", name: "Chefen" } }));
    const { body } = await (await visitorOf(table, "decider")).see(`${path}/granska`);
    expect(said(body)).toContain("Du får bevilja bidrag på högst 100 000 kr");
    expect(body).toContain("Fråga Chefen");
    expect(body).not.toContain("Registrera att ansökan beviljas");
  });

  test("the officer reads who may, beside the button that hands over and when reading it through", async () => {
    const { table, path } = await aDraft(dans(), "dan");
    const visitor = await visitorOf(table, "officer");
    const may = "Mandat att bevilja bidrag på det här beloppet har Dan Delegat.";
    expect((await visitor.see(path)).body).toContain(may);
    const { body } = await visitor.see(`${path}/granska`);
    expect(body).toContain(may);
    expect(body).toContain("Hämtas ur mandattabellen");
  });
});

test("a mandate for a cost centre is for the calls that are booked on it", async () => {
  const table = inMemoryTable();
  const accounting = { ...theCall.accounting, costCentre: "4711" };
  const call = { ...theCall, callId: CallId.parse("med-kostnadsstalle"), accounting };
  await aMandate(table, dans({ scope: { kind: "cost-centre", costCentre: "4711" } }));
  expect(await recorded(table, await aPilot(table, { call }), aRejection)).toEqual({});
  expect((await refusedTo(table, await aPilot(table), aRejection)).code).toBe("outside-mandate");
});
