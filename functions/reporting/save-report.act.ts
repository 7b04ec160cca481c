import { liftReportTyped } from "../calls/first-edition/lift-report.ts";
import { reportKept } from "../claims/report-kept.store.ts";
import { openReportOf } from "../claims/report-of.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { typedInVersion } from "../pilot/earlier-draft.store.ts";
import { type Report, reportPut } from "../pilot/items/report.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { type Brought, broughtTogether, requireRoom } from "../platform/forms/writing/brought.ts";
import { reportDraft } from "../platform/table/pilot-keys.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { reportFormOf } from "./report-table.ts";

type Command = {
  readonly number: number;
  readonly typed: Typed;
  /** The version that the person began from. */
  readonly version: number;
  /** Pressed, and not saved by the page itself. */
  readonly byButton?: true | undefined;
};

/** The report as it now is. */
export type SavedReport = Brought<Report> & { readonly version: number };

type Seen = { readonly pilot: Pilot; readonly heads: Pilot["heads"]; readonly base: Typed | undefined };

async function seenWithBase(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const { number, version } = pressed.command;
  const now = openReportOf(pilot, number);
  const base = await typedInVersion(table, { id: pilot.id, draft: reportDraft(number), now }, version);
  return { pilot, heads: pilot.heads, base };
}

/**
 * The holder saves what is written so far, as it was typed. What another person with the same link has changed since is
 * merged, control by control. Saving the same twice saves it once.
 */
export const saveReport = act({
  name: "save-report",
  writes: ["REPORT", "EARLIER"],
  see: seenWithBase,
  decide: ({ pilot, base }: Seen, command: Command, { at }): Outcome<SavedReport> => {
    const { id, call, importedCosts } = pilot;
    const before = openReportOf(pilot, command.number);
    const parts = { call, imported: importedCosts.get(command.number)?.lines ?? [] };
    // A page that was opened while the form was code still has its names.
    const mine = { version: command.version, typed: liftReportTyped(command.typed, call) };
    const form = reportFormOf(parts, mine.typed, before.typed);
    const brought = broughtTogether(form, mine, before, base);
    const { typed, clashes, isStored } = brought;
    requireRoom(typed);
    if (clashes.length > 0 || isStored) return { answer: { ...brought, version: before.version } };
    const { byButton: _, ...rest } = before;
    const saved: Report = {
      ...rest,
      typed: typed as Report["typed"], // as: the lists are not changed by anyone
      changedAt: at,
      ...(command.byButton ? { byButton: true } : {}),
    };
    return {
      answer: { ...brought, version: before.version + 1 },
      writes: [reportPut(id, saved), reportKept(id, before, at)],
      quietly: true,
    };
  },
});
