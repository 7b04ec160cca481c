import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { isFinal } from "../../pilot/stages/stages.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { readers } from "../access.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { clearWorkNotes } from "./clear-work-notes.act.ts";
import { workNoteForm } from "./work-note.form.ts";
import { writeWorkNote } from "./write-work-note.act.ts";

const forOfficers = ["officer"] as const;

const address = `${caseworkPaths.list}/{id}/anteckningar`;

/** The working notes of a case: written while it is worked on, cleared when it is closed. */
export function notesRoutes({ table }: { readonly table: Table }) {
  async function list(visit: Visit<readonly Role[]>, problems: readonly Problem[] = []) {
    const { id, lifecycle, workNotes: notes } = await readPilot(table, caseIn(visit));
    const done = visit.query.has("sparad") ? "written" : visit.query.has("rensat") ? "cleared" : undefined;
    const shown = { id, caption: lifecycle.title, notes, closed: isFinal(lifecycle.stage), typed: visit.typed };
    const writes = visit.person.roles.includes("officer");
    return html(visit, (await import("./notes.page.tsx")).NotesPage, { ...shown, writes, problems, done } as const);
  }

  return labelledBy(
    (request) => labelsOf(workNoteForm, request),
    [
      page(address, readers.workNotes, (visit) => list(visit)),
      button(address, forOfficers, async (visit) => {
        const read = readTyped(workNoteForm, visit.typed, visit.language);
        if (!read.ok) return list(visit, read.problems);
        await press(table, writeWorkNote, byStaff(visit, "officer", { text: read.value["p-text"] }));
        return seeOther(`${caseworkPaths.notes(caseIn(visit))}?sparad`);
      }),
      button(`${address}/rensa`, forOfficers, async (visit) => {
        const shown = [visit.typed["note"] ?? []].flat();
        await press(table, clearWorkNotes, byStaff(visit, "officer", { shown }));
        return seeOther(`${caseworkPaths.notes(caseIn(visit))}?rensat`);
      }),
    ],
  );
}
