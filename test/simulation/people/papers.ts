import { beginPaper } from "../../../functions/applications/paper/begin-paper.act.ts";
import { handInPaper } from "../../../functions/applications/paper/hand-in-paper.act.ts";
import { gatherData } from "../../../functions/casework/data-access/gather-data.act.ts";
import { confirmDisposal } from "../../../functions/casework/disposal/confirm-disposal.act.ts";
import { readDisposal } from "../../../functions/casework/disposal/disposal.store.ts";
import { proposeDisposal } from "../../../functions/casework/disposal/propose-disposal.act.ts";
import { stopDisposal } from "../../../functions/casework/disposal/stop-disposal.act.ts";
import { disposalRules } from "../../../functions/pilot/items/disposed.ts";
import { emailHash } from "../../../functions/platform/mail/mailbox.ts";
import {
  DisposalId,
  disposalSubject,
  Nonce,
  newId,
  personSubject,
  staffSubject,
} from "../../../functions/vocabulary/ids.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { mailbox } from "./applicants.ts";
import { button, move, type Office, type Play, staff, words } from "./play.ts";

/** What officers type in that came on paper; it goes on as every other draft until it is handed in. */
export const papers: readonly Play[] = [
  {
    weight: 8,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.draft.head.paper || (pilot.draft.head.submittedAt && chance.likely(0.9))) return undefined;
      const command = { lacking: chance.likely(0.6) };
      return button(look, handInPaper, { by: staff(look, "officer"), command });
    },
  },
];

/** What is begun about no case that is there: a paper that came, and somebody who asks what is held about them. */
export const atTheCounter: readonly Play<Office>[] = [
  {
    weight: 3,
    play: (office) => {
      const { chance, world, today } = office;
      const callId = chance.pick(world.calls)?.callId;
      const by = staff(office, "officer");
      const day = plusLocalDays(today, -chance.below(3));
      const command = callId && ({ callId, day, from: words(chance, "Föreningen"), language: "sv" } as const);
      return command && move(beginPaper, { subject: staffSubject(by.id), by, nonce: newId(Nonce), command });
    },
  },
  {
    weight: 1,
    play: (office) => {
      const address = mailbox(office.chance);
      const command = { address, names: [], reason: words(office.chance, "Begäran") };
      const subject = personSubject(emailHash(address));
      return move(gatherData, { subject, by: staff(office, "officer"), nonce: newId(Nonce), command });
    },
  },
  {
    weight: 4,
    play: (office) => {
      const { chance, world } = office;
      const callId = chance.pick(world.calls)?.callId;
      // The plan says nothing of the other rules, and the page says so.
      const rule = chance.likely(0.85) ? "drafts" : (chance.pick(disposalRules) ?? "drafts");
      const subject = disposalSubject(newId(DisposalId));
      const by = staff(office, "officer");
      return callId && move(proposeDisposal, { subject, by, nonce: newId(Nonce), command: { callId, rule } });
    },
  },
  {
    weight: 5,
    play: async (office) => {
      const { chance, world } = office;
      const lists = world.stored.all("pilots").filter(({ sk, status }) => sk === "DISPOSAL" && status !== "done");
      const id = DisposalId.safeParse(chance.pick(lists)?.["disposalId"]).data ?? newId(DisposalId);
      const pressed = { subject: disposalSubject(id), by: staff(office, "officer"), nonce: newId(Nonce) };
      const version = (await readDisposal(world.reader, id))?.version ?? 1;
      // Somebody thinks better of it while it is under way; another goes on with it later.
      if (chance.likely(0.6)) world.agenda.push(move(stopDisposal, { ...pressed, nonce: newId(Nonce), command: {} }));
      return move(confirmDisposal, { ...pressed, command: { version } });
    },
  },
];
