import { expect, test } from "vitest";
import { LocalDay } from "../vocabulary/instant.ts";
import { appealWindow } from "./appeal-window.ts";

const day = (text: string) => LocalDay.parse(text);

test("a region's window runs three weeks from the announcement of the minutes, and not from the telling", () => {
  const known = { announcedDay: day("2026-12-15"), toldDay: day("2026-11-20") };
  const window = { state: "running", from: "2026-12-15", lastDay: "2027-01-05" };
  expect(appealWindow("legality-review", known)).toEqual(window);
});

test("a state authority's window runs from the day the party was told, and not from any minutes", () => {
  const known = { announcedDay: day("2026-11-01"), toldDay: day("2026-11-20") };
  const window = { state: "running", from: "2026-11-20", lastDay: "2026-12-11" };
  expect(appealWindow("administrative-appeal", known)).toEqual(window);
});

test("without its start day a window does not run, whatever else is known", () => {
  const [announcedDay, toldDay] = [day("2026-11-01"), day("2026-11-20")];
  const waits = (waitsFor: string) => ({ state: "not-running", waitsFor });
  expect(appealWindow("legality-review", { toldDay })).toEqual(waits("announcement"));
  expect(appealWindow("administrative-appeal", { announcedDay })).toEqual(waits("telling"));
});

test("what cannot be appealed, or of which nothing is said, has no window", () => {
  const known = { announcedDay: day("2026-11-01"), toldDay: day("2026-11-20") };
  for (const kind of ["none", "not-appealable"] as const) expect(appealWindow(kind, known)).toEqual({ state: "none" });
});
