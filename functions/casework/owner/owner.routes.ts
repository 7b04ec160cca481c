import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { officersAmong, staffNames } from "../../platform/staff-names.store.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit, versionOf } from "../../platform/web/route.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { type HandOver, handOverCase } from "./hand-over-case.act.ts";
import { readHandover } from "./handover.form.ts";

const forOfficers = ["officer"] as const;
type Officer = Visit<typeof forOfficers>;

const address = `${caseworkPaths.list}/{id}/handlaggare`;

/** Who has a case: an officer takes it, or hands it over. */
export function ownerRoutes({ table }: { readonly table: Table }) {
  const officers = async () => officersAmong(await staffNames(table)).map(({ subject: id, name }) => ({ id, name }));

  async function form(visit: Officer, problems: readonly Problem[] = []): Promise<Answer> {
    const [{ lifecycle, owner }, known] = await Promise.all([readPilot(table, caseIn(visit)), officers()]);
    const { applicationId, title } = lifecycle;
    const reader = visit.person.subject;
    const shown = { applicationId, title, owner, reader, officers: known, typed: visit.typed, problems };
    const done = visit.query.has("sparat");
    return html(visit, (await import("./owner.page.tsx")).OwnerPage, { ...shown, done });
  }

  const handed = async (visit: Officer, command: HandOver) => {
    await press(table, handOverCase, byStaff(visit, "officer", command));
    return seeOther(`${caseworkPaths.owner(caseIn(visit))}?sparat`);
  };

  return [
    page(address, forOfficers, (visit) => form(visit)),
    button(address, forOfficers, async (visit) => {
      const read = readHandover(await officers(), visit.typed, visit.language);
      if (!read.ok) return form(visit, read.problems);
      return handed(visit, { ...read.value, version: versionOf(visit.typed) });
    }),
    button(`${address}/ta`, forOfficers, (visit) => {
      const { subject: id, name } = visit.person;
      return handed(visit, { to: { id, name }, note: "", version: versionOf(visit.typed) });
    }),
  ];
}
