import { expect, test } from "vitest";
import { grantOf, onPilot } from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { bookedOn } from "../../ledger/accounts.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { bookedAs } from "../../pilot/items/grant.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { instant } from "../../vocabulary/instant.ts";
import { readLedgerCodes } from "./ledger-codes.form.ts";
import { setLedgerCodes } from "./set-ledger-codes.act.ts";

const officer = { kind: "officer", id: "o", name: "Handläggaren" } as const;
const at = instant("2027-05-10T12:00:00Z");

test("lines from now on carry the pilot's codes, posted ones stay, and the history says so", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const posted = await ledgerOf(table, id);
  const set = async (typed: Record<string, string>) => {
    const { version } = await grantOf(table, id);
    return press(
      table,
      setLedgerCodes,
      onPilot(id, { by: officer, at, command: { version, typed, language: "sv" } as const }),
    );
  };
  expect(await set({ "p-cost-centre": "4711", "p-project": "" })).toEqual({});
  const { grant, call } = await readPilot(table, id);
  const { debit, credit } = bookedOn("payment", { plan: call.accounting, ...bookedAs(grant) });
  expect([debit, credit]).toMatchObject([{ costCentre: "4711" }, { costCentre: "4711" }]);
  expect(await ledgerOf(table, id)).toEqual(posted);
  const log = table.all("record").filter(({ action }) => action === "ledger-codes.set");
  expect(log).toMatchObject([{ by: officer, details: { costCentre: "4711", project: "–" } }]);
  await set({ "p-cost-centre": "", "p-project": "" });
  expect((await grantOf(table, id)).ledgerCodes).toEqual({});
});

test("a form that was opened before somebody else's change is refused, and what is no code is said", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { version } = await grantOf(table, id);
  const typed = { "p-cost-centre": "4711" };
  const command = { version: version - 1, typed, language: "sv" } as const;
  await expect(press(table, setLedgerCodes, onPilot(id, { by: officer, at, command }))).rejects.toMatchObject({
    code: "stale-version",
  });
  const wrong = readLedgerCodes({ "p-cost-centre": "å 1", "p-project": "P-12" }, {}, "sv");
  expect(wrong).toMatchObject({ ok: false, problems: [{ field: "p-cost-centre" }] });
  expect(readLedgerCodes({ "p-project": " P-12 " }, {}, "sv")).toMatchObject({ ok: true, value: { project: "P-12" } });
});
