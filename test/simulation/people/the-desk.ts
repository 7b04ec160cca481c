import { coverAbsence } from "../../../functions/casework/desk/cover-absence.act.ts";
import { dropView } from "../../../functions/casework/desk/drop-view.act.ts";
import { endCover } from "../../../functions/casework/desk/end-cover.act.ts";
import { keepView } from "../../../functions/casework/desk/keep-view.act.ts";
import { readStaffDesk } from "../../../functions/casework/desk/staff-desk.store.ts";
import { chooseNotices } from "../../../functions/casework/notices/choose-notices.act.ts";
import { handOverCase } from "../../../functions/casework/owner/hand-over-case.act.ts";
import { setMailAside } from "../../../functions/casework/set-mail-aside.act.ts";
import { tagCase, untagCase } from "../../../functions/casework/tags/tag-case.act.ts";
import { maySendAgain } from "../../../functions/pilot/lost-mail.ts";
import { Nonce, newId, staffSubject } from "../../../functions/vocabulary/ids.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { button, move, type Office, type Play, staff, words } from "./play.ts";

/** Those of the staff who can be given cases; `play.ts` lets each of them have any role. */
const someOfficer = (office: Pick<Office, "chance">) => {
  const { id, name } = staff(office, "officer");
  return { id, name };
};

/** What officers do about whose case it is. */
export const owners: readonly Play[] = [
  {
    weight: 2,
    play: (look) => {
      const by = staff(look, "officer");
      const isTaken = look.chance.likely(0.5);
      const to = isTaken ? { id: by.id, name: by.name } : look.chance.likely(0.8) ? someOfficer(look) : undefined;
      const version = look.pilot.owner?.version ?? 0;
      const note = isTaken ? "" : words(look.chance, "Ring kontaktpersonen");
      return button(look, handOverCase, { by, command: { to, note, version } });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const { pilot, chance } = look;
      const by = staff(look, "officer");
      const tag = `etikett ${chance.below(14)}`;
      const has = chance.pick(pilot.tags?.tags ?? []);
      return has !== undefined && chance.likely(0.4)
        ? button(look, untagCase, { by, command: { tag: has } })
        : button(look, tagCase, { by, command: { tag, language: "sv" } });
    },
  },
  {
    weight: 3,
    play: (look) => {
      const mail = look.chance.pick(look.pilot.outbox.filter((one) => maySendAgain(one) && !one.setAside));
      if (mail?.effect.kind !== "mail") return undefined;
      return button(look, setMailAside, { by: staff(look, "officer"), command: { mail: mail.outboxId } });
    },
  },
];

/** A press of a person's button about a desk, mostly their own. */
const onDesk = <Command>(office: Office, command: Command, whose?: string) => {
  const by = staff(office, "officer");
  return { subject: staffSubject(whose ?? by.id), by, nonce: newId(Nonce), command };
};

/** What officers do with their own desks. */
export const theDesk: readonly Play<Office>[] = [
  {
    weight: 2,
    play: (office) =>
      move(keepView, onDesk(office, { name: `Vy ${office.chance.below(4)}`, query: { steg: "funded" } })),
  },
  {
    weight: 1,
    play: (office) => {
      const notices = office.chance.likely(0.5) ? "at-once" : "morning";
      return move(chooseNotices, onDesk(office, { notices, language: "sv" } as const));
    },
  },
  { weight: 1, play: (office) => move(dropView, onDesk(office, { name: `Vy ${office.chance.below(4)}` })) },
  {
    weight: 2,
    play: (office) => {
      const { chance, today } = office;
      const from = plusLocalDays(today, chance.below(3));
      const away = { ...someOfficer(office), from, to: plusLocalDays(from, chance.below(9)) };
      return move(coverAbsence, onDesk(office, away));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const { id } = someOfficer(office);
      const { covering } = await readStaffDesk(office.world.reader, id);
      const away = office.chance.pick(covering);
      return away && move(endCover, onDesk(office, { id: away.id }, id));
    },
  },
];
