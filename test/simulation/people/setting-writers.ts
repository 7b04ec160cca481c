import { beginSetting } from "../../../functions/publishing/settings/begin-setting.act.ts";
import { changeSetting } from "../../../functions/publishing/settings/change-setting.act.ts";
import { dropSetting } from "../../../functions/publishing/settings/drop-setting.act.ts";
import { publishSetting } from "../../../functions/publishing/settings/publish-setting.act.ts";
import { readSettingWork } from "../../../functions/publishing/settings/setting-work.store.ts";
import { ProgrammeId } from "../../../functions/settings/programme-head.ts";
import { programmeSetting, type SettingName } from "../../../functions/settings/setting-name.ts";
import { readSettings } from "../../../functions/settings/settings.store.ts";
import { Nonce, newId, settingSubject } from "../../../functions/vocabulary/ids.ts";
import { dayOf } from "../../../functions/vocabulary/instant.ts";
import { move, type Office, type Play, staff, words } from "./play.ts";

/** So few programmes that officers meet in them. */
const programmeOf = ({ chance }: Office) => ProgrammeId.parse(`skrivs-${chance.between(1, 2)}`);

/** A press of an officer's button about a programme. */
const pressed = <Command extends { readonly name: SettingName }>(
  office: Office,
  command: Command,
  by = staff(office, "officer"),
) => ({
  subject: settingSubject(command.name),
  by,
  nonce: newId(Nonce),
  command,
});

const workOf = async (office: Office) => {
  const name = programmeSetting(programmeOf(office));
  const work = await readSettingWork(office.world.reader, name);
  return work && { name, work };
};

/** What a programme must have, by its parts. */
const whole = ({ chance, now }: Office) => ({
  beslut: { "p-body": words(chance, "Styrgruppen"), "p-day": dayOf(now) },
  om: {
    ...{ "p-name-sv": words(chance, "Programmet"), "p-purpose-sv": words(chance, "Syftet") },
    ...{ "p-target-sv": "alla", "p-protects-sv": "var och en" },
    ...{ "p-name-en": words(chance, "The programme"), "p-purpose-en": words(chance, "The purpose") },
    ...{ "p-target-en": "all", "p-protects-en": "each and everyone" },
  },
});

/** What officers do with programmes: begin, change, drop and publish them. */
export const settingWriters: readonly Play<Office>[] = [
  {
    weight: 2,
    play: async (office) => {
      const programme = programmeOf(office);
      const name = programmeSetting(programme);
      const { programmes } = await readSettings(office.world.reader);
      const isThere = programmes.some(({ programmeId }) => programmeId === programme);
      return move(beginSetting, pressed(office, isThere ? { name } : { name, programme }));
    },
  },
  {
    weight: 6,
    play: async (office) => {
      const { chance } = office;
      const { name, work } = (await workOf(office)) ?? {};
      if (!name || !work) return undefined;
      // Now and then from a page that was opened a while ago: what others have saved since is merged.
      const version = chance.likely(0.3) ? Math.max(work.begun, work.version - chance.below(3)) : work.version;
      const part = chance.likely(0.5) ? "beslut" : "om";
      const typed = whole(office)[part];
      return move(changeSetting, pressed(office, { name, version, part, typed }));
    },
  },
  {
    weight: 0.5,
    play: async (office) => {
      const { name, work } = (await workOf(office)) ?? {};
      return name && work && move(dropSetting, pressed(office, { name, version: work.version }));
    },
  },
  {
    weight: 4,
    play: async (office) => {
      const { name, work } = (await workOf(office)) ?? {};
      return name && work && move(publishSetting, pressed(office, { name, version: work.version, examples: false }));
    },
  },
  {
    // What a programme must have is written, and somebody publishes it.
    weight: 3,
    play: async (office) => {
      const { name, work } = (await workOf(office)) ?? {};
      if (!name || !work) return undefined;
      const [writer = "p1"] = work.writers;
      const other = ["p1", "p2", "p3", "p4", "p5", "p6"].find((id) => !work.writers.includes(id)) ?? "p7";
      const by = (id: string) => ({ kind: "officer", id, name: `Person ${id}` }) as const;
      const written = (part: "om" | "beslut", version: number) =>
        move(changeSetting, pressed(office, { name, version, part, typed: whole(office)[part] }, by(writer)));
      office.world.agenda.push(
        written("beslut", work.version + 1),
        move(publishSetting, pressed(office, { name, version: work.version + 2, examples: false }, by(other))),
      );
      return written("om", work.version);
    },
  },
];
