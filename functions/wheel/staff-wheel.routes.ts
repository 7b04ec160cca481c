import { type Pilot, readPilotFor } from "../pilot/pilot.ts";
import { byStaff, press } from "../pilot/press.ts";
import { isWheelOn } from "../pilot/wheel-turns.ts";
import { fileKinds } from "../platform/documents/files-of.ts";
import { caseReaders } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { html, json, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, page, type Visit, versionOf } from "../platform/web/route.ts";
import { paperFile } from "../settings/paper-file.answer.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { typedText } from "../vocabulary/typed.ts";
import { askWheel } from "./ask-wheel.act.ts";
import { matrixOf } from "./matrix.ts";
import { packData, packPaper } from "./pack.ts";
import { wheelAskPath, wheelPackPath, wheelPath, wheelSwitchPath } from "./paths.ts";
import { switchWheel } from "./switch-wheel.act.ts";
import type { NextShown } from "./wheel.page.tsx";
import { readAllAsked } from "./wheel.store.ts";
import { cellsOf, choiceOf, peopleOf, type Rest } from "./wheel-of.ts";

const officers = ["officer"] as const;
type Reader = Visit<typeof caseReaders>;

const modeOf = (pilot: Pilot) => (isWheelOn(pilot) ? "on" : pilot.wheel ? "paused" : "off");

/** What would be asked now, as the officer sees it before it is sent. */
function nextOf(pilot: Pilot, at: Reader["now"]): NextShown | Rest {
  const choice = choiceOf(pilot, at);
  if (typeof choice === "string") return choice;
  const cell = cellsOf(pilot).find(({ question }) => question.id === choice.cell);
  const person = peopleOf(pilot, at).find((one) => one.person === choice.person);
  return cell && person ? { cell, person: person.person, part: person.part } : "nobody";
}

/** The wheel of a pilot, for the staff: what was asked, the next question, the switch, and the evaluator's pack. */
export function staffWheelRoutes({ table }: { readonly table: Table }) {
  /** @throws Refusal not-found: nothing was granted */
  async function wheelOf(visit: Reader) {
    const pilot = await readPilotFor(table, visit);
    const { title } = pilot.grantIfAny ?? refuse("not-found");
    const asked = pilot.wheel ? await readAllAsked(table, pilot.id) : [];
    const { evaluation } = pilot;
    return { pilot, title, cells: matrixOf({ cells: cellsOf(pilot), asked, evaluation }) };
  }
  const here = (visit: Visit) => wheelPath(caseIn(visit));

  return [
    page(wheelPath("{id}"), caseReaders, async (visit) => {
      const { pilot, title, cells } = await wheelOf(visit);
      const { WheelPage } = await import("./wheel.page.tsx");
      const { query, person, now } = visit;
      const done = query.has("skickad") ? "sent" : query.has("sparad") ? "changed" : undefined;
      return html(visit, WheelPage, {
        ...{ id: pilot.id, title, cells, mode: modeOf(pilot), version: pilot.wheel?.version ?? 0 },
        ...{ next: nextOf(pilot, now), acts: person.roles.includes("officer"), done },
      });
    }),
    button(wheelSwitchPath("{id}"), officers, async (visit) => {
      const command = { version: versionOf(visit.typed), on: typedText(visit.typed, "to") === "on" };
      await press(table, switchWheel, byStaff(visit, "officer", command));
      return seeOther(`${here(visit)}?sparad=1`);
    }),
    button(wheelAskPath("{id}"), officers, async (visit) => {
      const [cell, person] = [typedText(visit.typed, "cell"), typedText(visit.typed, "person")];
      const command = { version: versionOf(visit.typed), cell, person };
      await press(table, askWheel, byStaff(visit, "officer", command));
      return seeOther(`${here(visit)}?skickad=1`);
    }),
    ...fileKinds.map((kind) =>
      page(`${wheelPackPath("{id}")}/${kind}`, caseReaders, async (visit) => {
        const { title, cells } = await wheelOf(visit);
        const paper = packPaper([{ title, cells }], title, visit.language);
        return paperFile(table, paper, { kind, name: "fragesnurra", at: visit.now });
      }),
    ),
    page(`${wheelPackPath("{id}")}/json`, caseReaders, async (visit) => {
      const { title, cells } = await wheelOf(visit);
      return json(packData([{ title, cells }], title, visit.language));
    }),
  ];
}
