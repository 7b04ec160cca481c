import { readCallFacts } from "../../../functions/calls/call.store.ts";
import { newQuestion } from "../../../functions/platform/forms/edit/new-parts.ts";
import { beginCall } from "../../../functions/publishing/begin-call.act.ts";
import { changeCall } from "../../../functions/publishing/change-call.act.ts";
import { changeForm } from "../../../functions/publishing/change-form.act.ts";
import { dropWork } from "../../../functions/publishing/drop-work.act.ts";
import { typedNow } from "../../../functions/publishing/forms/asks.ts";
import type { Edit } from "../../../functions/publishing/forms/edited.ts";
import { pageAt, writtenPage } from "../../../functions/publishing/forms/written-page.ts";
import { publishCall } from "../../../functions/publishing/publish-call.act.ts";
import { type Running, runCall } from "../../../functions/publishing/run-call.act.ts";
import { readWork } from "../../../functions/publishing/work.store.ts";
import type { Work } from "../../../functions/publishing/work.ts";
import { CallId, callSubject, Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { plusDays } from "../../../functions/vocabulary/instant.ts";
import { kronor } from "../../../functions/vocabulary/ore.ts";
import { aCallInWork, aContact } from "../../builders/a-call-in-work.ts";
import { move, type Office, type Play, staff, words } from "./play.ts";

/** So few calls that officers meet in them; nobody applies to them. */
const callOf = ({ chance }: Office) => CallId.parse(`skrivs-${chance.between(1, 3)}`);

/** A press of an officer's button about a call. */
const pressed = <Command extends { readonly callId: CallId }>(office: Office, command: Command) => ({
  subject: callSubject(command.callId),
  by: staff(office, "officer"),
  nonce: newId(Nonce),
  command,
});

/** What an officer does in the editor of a form: a new question, a move, or new words on one of its pages. */
function editOf({ chance }: Office, { call, version, begun }: Work): Edit | undefined {
  const { sections } = call.forms.application;
  const { questions = [] } = sections[0] ?? {};
  const question = chance.pick(questions);
  if (!question || !sections[0]) return undefined;
  const page = writtenPage(call.forms.application, pageAt.question(question.id));
  const typedWords = { "p-words.p-hint.p-sv": words(chance, "Hjälp"), "p-words.p-hint.p-en": "Help" };
  const typed = { ...(page && typedNow(page.asks)), ...typedWords };
  // Now and then from a page that was opened a while ago: what others have saved since is merged.
  const shown = chance.likely(0.3) ? Math.max(begun, version - chance.below(3)) : version;
  const added = newQuestion("line", { sv: "En fråga till", en: "One more" });
  return chance.pick<Edit>([
    { kind: "page", at: pageAt.question(question.id), version: shown, typed, language: "sv" },
    { kind: "step", part: question.id, by: "down" },
    questions.length < 12
      ? { kind: "change", change: { change: "add-question", question: added, in: sections[0].id } }
      : { kind: "change", change: { change: "name", name: { sv: "Ansökan", en: "Application" } } },
  ]);
}

/** What officers do with calls: begin, change, drop, publish and run them. */
export const callWriters: readonly Play<Office>[] = [
  {
    weight: 2,
    play: async (office) => {
      const callId = callOf(office);
      const facts = await readCallFacts(office.world.reader, callId);
      const call = aCallInWork({
        callId,
        opensAt: plusDays(office.now, 20),
        closesAt: plusDays(office.now, 400),
      });
      const from = facts && office.chance.likely(0.8) ? ({ kind: "next" } as const) : ({ kind: "file", call } as const);
      return move(beginCall, pressed(office, { callId, from }));
    },
  },
  {
    weight: 6,
    play: async (office) => {
      const { chance, world } = office;
      const callId = callOf(office);
      const work = await readWork(world.reader, callId);
      if (!work) return undefined;
      // Now and then from a page that was opened a while ago: what others have saved since is merged.
      const version = chance.likely(0.3) ? Math.max(work.begun, work.version - chance.below(3)) : work.version;
      const typed = { "p-quorum": String(chance.between(1, 3)), "p-review-days": "21", "p-every": "3" };
      return move(changeCall, pressed(office, { callId, version, part: "bedomning" as const, typed }));
    },
  },
  {
    weight: 3,
    play: async (office) => {
      const { world } = office;
      const callId = callOf(office);
      const work = await readWork(world.reader, callId);
      if (!work) return undefined;
      const edit = editOf(office, work);
      return edit && move(changeForm, pressed(office, { callId, form: "application" as const, edit }));
    },
  },
  {
    weight: 0.5,
    play: async (office) => {
      const callId = callOf(office);
      const work = await readWork(office.world.reader, callId);
      return work && move(dropWork, pressed(office, { callId, version: work.version }));
    },
  },
  {
    weight: 4,
    play: async (office) => {
      const callId = callOf(office);
      const work = await readWork(office.world.reader, callId);
      if (!work) return undefined;
      const carry = office.chance.likely(0.5);
      const command = { callId, version: work.version, carry };
      return move(publishCall, pressed(office, command));
    },
  },
  {
    weight: 2,
    play: async (office) => {
      const { chance, world, now } = office;
      const callId = callOf(office);
      const facts = await readCallFacts(world.reader, callId);
      if (!facts) return undefined;
      const { opensAt } = facts;
      const [, later = now] = [opensAt, now].sort();
      const closesAt = plusDays(later, chance.between(1, 300));
      const running = chance.pick<Running>([
        { kind: "dates", opensAt, closesAt },
        { kind: "contacts", contacts: [{ ...aContact, name: words(chance, "Kim") }] },
        { kind: "frames", frames: [{ year: 2027, amountOre: kronor(chance.between(1, 9) * 100_000) }] },
      ]);
      const command = { callId, version: facts.changes, reason: words(chance, "Skäl") };
      return running && move(runCall, pressed(office, { ...command, running }));
    },
  },
];
