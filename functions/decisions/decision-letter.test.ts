import { expect, test } from "vitest";
import { aGrant, aRejection, decide, pressDecision } from "../../test/builders/a-decision.ts";
import { aPilot, theCall } from "../../test/builders/a-pilot.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { mails } from "../lambdas/mails.ts";
import { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import { compose } from "../pilot/outbox/compose.ts";
import { readPilot } from "../pilot/pilot.ts";
import { kronor } from "../vocabulary/ore.ts";

async function letterOf(made: Parameters<typeof decide>[2], call = theCall) {
  const table = inMemoryTable();
  const id = await aPilot(table, { call });
  await decide(table, id, made);
  const item = table.all("pilots").find(({ sk }) => sk === "OUTBOX#decision-letter-001");
  const { effect } = OutboxEntry.parse(item);
  if (effect.kind !== "mail") throw new Error("a letter is a mail");
  return { ...compose(mails, effect, "https://pilot.example.org/projekt/lank/x"), pilot: await readPilot(table, id) };
}

test("a grant's letter says who decided, the years, the exact share, the period, the rule and what is refused", async () => {
  const made = {
    ...aGrant({ 2026: 100_000, 2027: 200_000 }),
    refused: "År 2028 ryms inte.",
    dissent: "En ville avslå.",
  };
  const { text, pilot } = await letterOf(made);
  const said = [
    "Nämnden",
    "Nämndens ordförande",
    "Handläggaren",
    "Högst för 2026: 100\u00a0000\u00a0kr",
    "27,6\u00a0%",
  ];
  const more = ["1 december 2026", "Förordning (2003:596)", "avslås i övrigt", "År 2028 ryms inte.", "En ville avslå."];
  for (const words of [...said, ...more]) expect(text).toContain(words);
  const refusedOre = pilot.applied.grantOre - kronor(300_000);
  expect(pilot.decision).toMatchObject({ rate: "0.276", startDay: "2026-12-01", refusedOre });
});

test("a rejection's letter says the rule, has no word of links, and how it is appealed as the call says", async () => {
  const silent = await letterOf(aRejection);
  expect(silent.text).toContain("Förordning (2003:596)");
  expect(silent.text).not.toContain("Lämna inte ut länken");
  expect(silent.text).not.toContain("överklag");
  const final = await letterOf(aRejection, { ...theCall, appeal: { kind: "not-appealable" } });
  expect(final.text).toContain("Beslutet kan inte överklagas.");
  expect(final.text).not.toContain("Så överklagar ni");
});

test.each([
  ["Bidraget är 28 procent av bokförda kostnader.", true],
  ["Ni får 28 % av det ni betalar.", true],
  ["Bidraget är 27,6 % (avrundat 28 procent) av kostnaderna.", false],
  ["Högst 50 procent kan betalas i förskott.", false],
  ["Bidraget är 27.6 procent av projektets kostnader.", false],
  ["Indirekta kostnader får vara 21,39 procent av lönekostnaderna.", false],
])("terms that print %j are refused: %s", async (conditions, refused) => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const { wrong = [] } = await pressDecision(table, id, { ...aGrant(), conditions });
  expect(wrong.map(({ field }) => field)).toEqual(refused ? ["p-conditions"] : []);
});
