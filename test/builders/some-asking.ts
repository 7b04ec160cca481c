import { firstTyped, openForm } from "../../functions/applications/completion/completion.ts";
import { handInCompletion } from "../../functions/applications/completion/hand-in-completion.act.ts";
import { returnApplication } from "../../functions/applications/completion/return-application.act.ts";
import { applicationForm } from "../../functions/applications/form/read-application.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import { controlsOf, questionsOf } from "../../functions/platform/forms/controls.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { askQuestion } from "../../functions/questions/ask-question.act.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, plusDays } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";

const theOfficer = { kind: "officer", id: "asker", name: "Handläggaren" } as const;

/** A question of the staff to those of a case, and theirs to the staff: numbers 1 and 2. */
export async function twoQuestions(
  table: Table,
  id: ApplicationId,
  at: Instant,
  by: "applicant" | "holder",
  text = "Vilka skolor är med?",
) {
  const subject = pilotSubject(id);
  const person = (await readPilot(table, id)).members[0]?.memberId ?? by;
  const ask = (who: typeof theOfficer | { kind: typeof by; id: string; name: string }) =>
    press(table, askQuestion, {
      ...{ subject, at, nonce: newId(Nonce), by: who },
      command: { typed: { "p-question": text, "p-due": "" }, version: 0, language: "sv" },
    });
  await ask(theOfficer);
  await ask({ kind: by, id: person, name: "" });
}

/** The first text of the form that is open, with what is to be written in it. */
function rewritten(pilot: Awaited<ReturnType<typeof readPilot>>, text: string): Typed {
  const completion = pilot.openCompletion;
  if (!completion) return {};
  const form = openForm(applicationForm(pilot.call), completion);
  const typed = firstTyped(pilot, completion);
  const control = controlsOf(form, typed).find(({ question }) => question.kind === "text");
  return control ? { ...typed, [control.field]: text } : typed;
}

/** The question of the form whose text is asked for again. */
const aTextOf = (pilot: Awaited<ReturnType<typeof readPilot>>): string =>
  questionsOf(applicationForm(pilot.call)).find(({ kind, when }) => kind === "text" && when === undefined)?.id ?? "";

/** An application that is returned; with `text` it is completed, too. */
export async function aCompletion(
  table: Table,
  id: ApplicationId,
  at: Instant,
  { text, reason = "Hur många ungdomar?" }: { readonly text?: string; readonly reason?: string } = {},
) {
  const subject = pilotSubject(id);
  const before = await readPilot(table, id);
  const due = dayOf(plusDays(at, 9));
  const typed = { "p-open": [aTextOf(before), "p-other-files"], "p-due": due, "p-reason": reason };
  const asked = { subject, at, nonce: newId(Nonce), by: theOfficer, command: { typed, language: "sv" as const } };
  await press(table, returnApplication, asked);
  if (text === undefined) return;
  const pilot = await readPilot(table, id);
  const by = { kind: "applicant", id: pilot.members[0]?.memberId ?? "", name: "" } as const;
  const command = { number: 1, typed: rewritten(pilot, text), version: 0, language: "sv" as const };
  await press(table, handInCompletion, { subject, at, nonce: newId(Nonce), by, command });
}
