import type { OutcomeMail } from "../pilot/act.ts";
import type { Wheel } from "../pilot/items/wheel.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, present, unchangedSince, type Write } from "../platform/table/table.ts";
import { dayOf, type Instant, plusDays } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Asked, CellState, Occasion, WheelRow } from "./asked.ts";
import type { Choice } from "./next-question.ts";
import { cellsOf, peopleOf, stateOf } from "./wheel-of.ts";

/** A link works for so long after its mail; the person's next question closes it sooner. */
const linkDays = 60;

/** The wheel before its first turn. */
export const newWheel = (at: Instant): Wheel => ({ v: 1, version: 0, since: at, asked: 0, cells: {}, people: {} });

const rowOf = (pilot: Pilot, wheel: Wheel): WheelRow => ({
  v: 1,
  applicationId: pilot.id,
  since: wheel.since,
  title: pilot.grant.title,
  callVersion: pilot.call.version,
  cells: Object.fromEntries(cellsOf(pilot).map(({ question }) => [question.id, stateOf(wheel, question.id)])),
});

const countOf = (row: WheelRow | undefined, state?: CellState) =>
  Object.values(row?.cells ?? {}).filter((one) => state === undefined || one === state).length;

/** The pilot's wheel as it becomes, with its place in the wheel of its call: what it adds is added, what it added is taken off. */
export function wheelWrites(pilot: Pilot, becomes: Omit<Wheel, "version">): readonly Write[] {
  const { id, wheel: before, lifecycle } = pilot;
  const { callId } = lifecycle;
  const after: Wheel = { ...becomes, version: (before?.version ?? 0) + 1 };
  const [was, is] = [before && rowOf(pilot, before), rowOf(pilot, after)];
  const more = {
    pilots: before ? 0 : 1,
    cells: countOf(is) - countOf(was),
    answered: countOf(is, "answered") - countOf(was, "answered"),
    asked: countOf(is, "asked") - countOf(was, "asked"),
  };
  const counts = Object.values(more).some((one) => one !== 0);
  return [
    { table: "pilots", put: { ...keys.wheel(id), ...after }, when: unchangedSince(after.version - 1) },
    { table: "pilots", put: { ...keys.wheelRow(callId, after.since, id), ...is } },
    ...(counts ? [{ table: "pilots", update: keys.wheelSums(callId), set: { v: 1, callId }, add: more } as const] : []),
  ];
}

/** A question is put to a person: the wheel as it becomes, the question, and the mail that carries it. */
export function put(
  pilot: Pilot,
  wheel: Wheel,
  { cell, person }: Choice,
  { occasion, at }: { readonly occasion: Occasion; readonly at: Instant },
) {
  const { question, lensName, lensAsks } =
    cellsOf(pilot).find((one) => one.question.id === cell) ?? refuse("not-found");
  const { part, generation, to, language } =
    peopleOf(pilot, at).find((one) => one.person === person) ?? refuse("not-found");
  const number = wheel.asked + 1;
  const asked: Asked = {
    ...{ v: 1, applicationId: pilot.id, number, version: 1, cell, occasion, at, to: person, generation, part },
  };
  const [known, before] = [wheel.cells[cell], wheel.people[person]];
  const becomes: Wheel = {
    ...wheel,
    asked: number,
    cells: { ...wheel.cells, [cell]: { ...known, asked: (known?.asked ?? 0) + 1 } },
    people: {
      ...wheel.people,
      [person]: { passed: before?.passed ?? [], lastOn: dayOf(at), number, open: cell },
    },
  };
  const words = (text: typeof lensName | undefined) => (text ? wordsIn(text, language) : "");
  const mail: OutcomeMail = {
    template: "wheel-question",
    language,
    to,
    data: { title: pilot.grant.title, lens: words(lensName), asks: words(lensAsks), question: words(question.label) },
    link: { purpose: "wheel", subject: String(number), generation, expiresAt: plusDays(at, linkDays) },
    id: `wheel-question-${number}`,
  };
  return {
    becomes,
    writes: [{ table: "pilots", put: { ...keys.asked(pilot.id, number), ...asked }, when: absent }] as const,
    mails: [mail] as const,
    log: { action: "wheel.asked", details: { number, occasion } },
  };
}

/** A pilot leaves the wheel of its call, with all that it added: the case is disposed of. */
export function wheelGone(pilot: Pilot): readonly Write[] {
  const { id, wheel, lifecycle, grantIfAny } = pilot;
  if (!wheel || !grantIfAny) return [];
  const { callId } = lifecycle;
  const row = rowOf(pilot, wheel);
  const less = { pilots: -1, cells: -countOf(row), answered: -countOf(row, "answered"), asked: -countOf(row, "asked") };
  return [
    { table: "pilots", delete: keys.wheelRow(callId, wheel.since, id) },
    { table: "pilots", update: keys.wheelSums(callId), add: less, when: present },
  ];
}
