import { expect, test } from "vitest";
import { aMandate, aProposal, aRow, onMandates, theConfirmer, theKeeper } from "../../../test/builders/a-mandate.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { logPage } from "../../pilot/log.store.ts";
import { apartEntry, type EntryId } from "../../pilot/mandates/mandate.ts";
import { readMandates } from "../../pilot/mandates/mandates.store.ts";
import { press } from "../../pilot/press.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { MandateId, mandatesSubject, Nonce, newId } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { confirmMandate } from "./confirm-mandate.act.ts";
import { dropMandate } from "./drop-mandate.act.ts";
import { endMandate } from "./end-mandate.act.ts";
import { proposeMandate } from "./propose-mandate.act.ts";

const dan = { kind: "person", id: "dan", name: "Dan Delegat" } as const;
const day = (text: string) => LocalDay.parse(text);
const officers: readonly Role[] = ["officer"];
const actionsIn = async (table: ReturnType<typeof inMemoryTable>) =>
  (await logPage(table, mandatesSubject, {})).entries.map(({ action }) => action);

test("a row holds when a second person has confirmed it, and not before; the log says who did what", async () => {
  const table = inMemoryTable();
  const entry = await aProposal(table, aRow({ holder: dan, upToOre: kronor(100_000) }));
  expect(await readMandates(table)).toMatchObject({ kept: false, rows: [] });
  const command = { entry, version: 1, roles: officers };
  await expect(press(table, confirmMandate, onMandates(command))).rejects.toMatchObject({ code: "own-mandate" });
  const at = instant("2026-11-20T13:00:00Z");
  await press(table, confirmMandate, onMandates(command, { by: theConfirmer, at }));
  const { kept, rows } = await readMandates(table);
  expect([kept, rows.length]).toEqual([true, 1]);
  const { entries } = await logPage(table, mandatesSubject, {});
  expect(entries.map(({ action, by }) => [action, by.name])).toEqual([
    ["mandate.confirmed", theConfirmer.name],
    ["mandate.proposed", theKeeper.name],
  ]);
  expect(entries[1]?.details).toMatchObject({ holder: "Dan Delegat", upToOre: 10_000_000, from: "2026-01-01" });
});

test("nobody confirms what gives themselves something: by name, as a deputy, or by their function", async () => {
  const table = inMemoryTable();
  const eva = { id: "eva", name: "Eva" };
  const named = await aProposal(table, aRow({ holder: dan, deputy: eva }));
  const ofAll = await aProposal(table, aRow());
  const by = (id: string) => ({ kind: "decider", id, name: id }) as const;
  const confirms = (entry: EntryId, id: string, roles: readonly Role[]) =>
    press(table, confirmMandate, onMandates({ entry, version: 1, roles }, { by: by(id) }));
  await expect(confirms(named, "dan", ["decider"])).rejects.toMatchObject({ code: "own-mandate" });
  await expect(confirms(named, "eva", ["decider"])).rejects.toMatchObject({ code: "own-mandate" });
  await expect(confirms(ofAll, "carl", ["officer", "decider"])).rejects.toMatchObject({ code: "own-mandate" });
  await confirms(named, "carl", ["decider"]);
  await confirms(ofAll, "fia", ["finance"]);
  expect((await readMandates(table)).rows).toHaveLength(2);
});

test("a change is a new version: what held is kept, holds until the change is confirmed, and is never written over", async () => {
  const table = inMemoryTable();
  const entry = await aMandate(table, aRow({ holder: dan, upToOre: kronor(100_000) }));
  const stored = () => table.get("pilots", { pk: mandatesSubject, sk: `ENTRY#${entry}#001` });
  const before = await stored();
  await aProposal(table, aRow({ holder: dan, upToOre: kronor(50_000) }), { entry, version: 1 });
  const limits = async () => (await readMandates(table)).rows.map(({ terms }) => terms.upToOre);
  expect(await limits()).toEqual([kronor(100_000)]);
  const command = { entry, version: 2, roles: officers };
  await press(table, confirmMandate, onMandates(command, { by: theConfirmer }));
  expect(await limits()).toEqual([kronor(50_000)]);
  expect(await stored()).toEqual(before);
  expect((await readMandates(table)).entries[0]?.versions[1]?.proposed.why).toBe("Nytt beslut");
});

test("what has changed since it was shown is neither changed, confirmed nor dropped", async () => {
  const table = inMemoryTable();
  const entry = await aProposal(table, aRow({ holder: dan }));
  await aProposal(table, aRow({ holder: dan, reference: "Punkt 5" }), { entry, version: 1 });
  const stale = { code: "stale-version" };
  const seen = { entry, version: 1 };
  const by = theConfirmer;
  await expect(press(table, confirmMandate, onMandates({ ...seen, roles: officers }, { by }))).rejects.toMatchObject(
    stale,
  );
  await expect(press(table, dropMandate, onMandates({ ...seen, why: "Fel" }, { by }))).rejects.toMatchObject(stale);
  const again = { ...seen, terms: aRow({ holder: dan }), why: "Igen" };
  await expect(press(table, proposeMandate, onMandates(again))).rejects.toMatchObject(stale);
  expect((await readMandates(table)).rows).toEqual([]);
});

test("a proposal that is dropped stays to be read with the reason, and cannot be confirmed", async () => {
  const table = inMemoryTable();
  const entry = await aProposal(table, aRow({ holder: dan }));
  await press(table, dropMandate, onMandates({ entry, version: 1, why: "Fel person" }, { by: theConfirmer }));
  const command = { entry, version: 1, roles: officers };
  await expect(press(table, confirmMandate, onMandates(command, { by: theConfirmer }))).rejects.toMatchObject({
    code: "stale-version",
  });
  expect((await readMandates(table)).entries[0]?.versions[0]?.dropped).toMatchObject({ why: "Fel person" });
});

test("a row is ended with a last day and a reason, once; after that it is not changed, and a waiting change is void", async () => {
  const table = inMemoryTable();
  const entry = await aMandate(table, aRow({ holder: dan }));
  await aProposal(table, aRow({ holder: dan, upToOre: kronor(1) }), { entry, version: 1 });
  const ending = { entry, version: 1, on: day("2026-11-20"), why: "Har slutat" };
  await press(table, endMandate, onMandates(ending));
  const { kept, rows } = await readMandates(table);
  expect([kept, rows[0]?.lastDay]).toEqual([true, "2026-11-20"]);
  const over = { code: "mandate-over" };
  await expect(press(table, endMandate, onMandates(ending))).rejects.toMatchObject(over);
  const command = { entry, version: 2, roles: officers };
  await expect(press(table, confirmMandate, onMandates(command, { by: theConfirmer }))).rejects.toMatchObject(over);
  const change = { entry, version: 2, terms: aRow({ holder: dan }), why: "Igen" };
  await expect(press(table, proposeMandate, onMandates(change))).rejects.toMatchObject(over);
  expect(await actionsIn(table)).toContain("mandate.ended");
});

test("in what preparer and decider must differ is proposed and confirmed like a row, and keeps no table by itself", async () => {
  const table = inMemoryTable();
  await aMandate(table, { kind: "apart", acts: ["grant"] }, { entry: apartEntry });
  expect(await readMandates(table)).toMatchObject({ kept: false, apart: ["grant"] });
});

test("two officers who change one row at once: one of them hears that it has changed", async () => {
  const table = inMemoryTable();
  const entry = await aMandate(table, aRow({ holder: dan }));
  const change = (reference: string) => {
    const command = { entry, version: 1, terms: aRow({ holder: dan, reference }), why: "Nytt" };
    return press(table, proposeMandate, onMandates(command)).then(
      () => "done",
      ({ code }) => code,
    );
  };
  expect((await Promise.all([change("A"), change("B")])).sort()).toEqual(["done", "stale-version"]);
});

test("one press of the form twice makes one row", async () => {
  const table = inMemoryTable();
  const [nonce, entry] = [newId(Nonce), newId(MandateId)];
  for (let i = 0; i < 2; i++)
    await press(table, proposeMandate, onMandates({ entry, version: 0, terms: aRow(), why: "" }, { nonce }));
  expect((await readMandates(table)).entries).toHaveLength(1);
});
