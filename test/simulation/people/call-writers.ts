import { readCallFacts } from "../../../functions/calls/call.store.ts";
import { beginCall } from "../../../functions/publishing/begin-call.act.ts";
import { changeCall } from "../../../functions/publishing/change-call.act.ts";
import { dropWork } from "../../../functions/publishing/drop-work.act.ts";
import { publishCall } from "../../../functions/publishing/publish-call.act.ts";
import { type Running, runCall } from "../../../functions/publishing/run-call.act.ts";
import { readWork } from "../../../functions/publishing/work.store.ts";
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
