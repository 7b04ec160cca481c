import { expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { anAskedCase, pressedOn } from "../../../test/builders/a-returned-application.ts";
import { controlNamed } from "../../../test/builders/an-application.ts";
import { decisionPrefilled } from "../../decisions/read-decision.ts";
import { logPage } from "../../pilot/log.store.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { openApplication } from "../open-application.ts";

const asksForIt = { ...theCall, formalCheck: true as const };
const good = { "p-in-time": "yes", "p-entitled": "yes", "p-complete": "yes" };
const bad = { ...good, "p-complete": "no", "p-complete-why": "Styrelsens protokoll saknas." };

type Case = Awaited<ReturnType<typeof anAskedCase>>;
const checked = (at: Case, typed: Readonly<Record<string, string>>) =>
  pressedOn(at.officer, `${at.desk}/formell-kontroll`, typed);
const works = async (at: Case) => openApplication.open(await at.pilot()).map(({ kind }) => kind);

test("where the call asks for it the check is open work until it is made", async () => {
  const at = await anAskedCase(asksForIt);
  expect(await works(at)).toEqual(["formal-check"]);
  expect((await checked(at, good)).location).toBe(`${at.desk}/formell-kontroll?sparad`);
  expect(await works(at)).toEqual([]);
  expect((await at.pilot()).formalCheck).toMatchObject({ points: { "in-time": { ok: true } }, of: 1, version: 1 });
  const { entries } = await logPage(at.table, (await at.pilot()).subject, {});
  expect(entries[0]?.action).toBe("formal-check.passed");
});

test("a call that does not ask for it has no such work, and the officer may check all the same", async () => {
  const at = await anAskedCase();
  expect(await works(at)).toEqual([]);
  expect((await checked(at, good)).status).toBe(303);
  expect((await at.decider.see(`${at.desk}/formell-kontroll`)).body).toContain("Tjänstepersonen");
});

test("a no without its reason is not saved, and what was chosen stays", async () => {
  const at = await anAskedCase(asksForIt);
  const page = await checked(at, { ...bad, "p-complete-why": " ", "p-entitled-why": "En förening i länet." });
  expect(page.status).toBe(422);
  expect(page.body).toContain("Skriv skälet till att svaret är nej.");
  expect(page.body).toContain("En förening i länet.");
  expect((await at.pilot()).formalCheck).toBeUndefined();
});

test("what was found wanting leads to a completion, after which it is to be checked anew", async () => {
  const at = await anAskedCase(asksForIt);
  await checked(at, bad);
  expect(await works(at)).toEqual(["formal-check-failed"]);
  const summary = controlNamed("project.summary");
  const asked = { "p-open": summary, "p-due": "2026-12-04", "p-reason": "Protokollet saknas." };
  await pressedOn(at.officer, `${at.desk}/komplettering`, asked);
  expect(await works(at)).toEqual(["complete-application"]);
  await pressedOn(at.applicant, `${at.home}/komplettering/1`, { [summary]: "Se protokollet.", action: "send" });
  expect(await works(at)).toEqual(["formal-check-again", "read-completion"]);
  await pressedOn(at.officer, `${at.desk}/formell-kontroll`, good);
  expect(await works(at)).toEqual(["read-completion"]);
});

test("what was found wanting stands in the proposal to dismiss, and nowhere after a good check", async () => {
  const at = await anAskedCase(asksForIt);
  await checked(at, { ...bad, "p-in-time": "no", "p-in-time-why": "Kom in den 16 mars." });
  const today = LocalDay.parse("2026-11-24");
  expect(decisionPrefilled(await at.pilot(), today)).toMatchObject({
    "p-outcome": "p-dismissed",
    "p-dismissal": "p-late",
    "p-reasons": "Kom in den 16 mars.\n\nStyrelsens protokoll saknas.",
  });
  await checked(at, good);
  expect(decisionPrefilled(await at.pilot(), today)).not.toHaveProperty("p-outcome");
});

test("two officers who check at once: the second sees the first one's check, and its own words are given back", async () => {
  const at = await anAskedCase(asksForIt);
  const page = `${at.desk}/formell-kontroll`;
  const { csrf = "", nonce = "" } = (await at.officer.see(page)).fields;
  await checked(at, good);
  const late = await at.officer.send(page, { csrf, nonce, version: "0", ...bad });
  expect([late.status, late.body.includes("Styrelsens protokoll saknas.")]).toEqual([409, true]);
  expect((await at.pilot()).formalCheck?.points.complete.ok).toBe(true);
});
