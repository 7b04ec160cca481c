import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { Authority } from "../../settings/authority.ts";
import { Programme } from "../../settings/programme.ts";
import type { SettingName } from "../../settings/setting-name.ts";
import { authorityPut, programmePut } from "../../settings/settings.store.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { ownPublishing } from "../publishing.refusals.ts";
import { settingFaultWords } from "./setting-fault.texts.ts";
import { settingFaults } from "./setting-faults.ts";
import { isProgramme, type SettingInWork } from "./setting-in-work.ts";
import { type SettingSeen, seenSetting } from "./setting-work.store.ts";
import { settingNotReady } from "./settings.refusals.ts";

type Command = {
  readonly name: SettingName;
  /** The version of the work that was shown. */
  readonly version: number;
  /** Whether what this repository says for an example may be published: the site is on a developer's machine. */
  readonly examples: boolean;
};

/** The document in force from now on. @throws ZodError where the check has let something through: a bug */
const inForceFrom = (document: SettingInWork, at: Instant): readonly Write[] =>
  isProgramme(document) ? programmePut(Programme.parse(document), at) : authorityPut(Authority.parse(document), at);

/** A second officer puts the version in work in force, as it was shown: for ever, on every page from now on. */
export const publishSetting = act({
  name: "publish-setting",
  writes: ["VERSION", "SETTINGS", "WORK", "SETTINGWORKS"],
  see: (table: Reader, { command }: Pressed<Command>) => seenSetting(table, command.name),
  decide: ({ work, languages, inForce }: SettingSeen, command: Command, { by, at }): Outcome<object> => {
    const { name, version, examples } = command;
    // Published or dropped since it was shown.
    if (!work) return refuse("stale-version");
    requireVersion(work, version);
    if (work.writers.includes(by.id)) refuse(ownPublishing);
    const { document } = work;
    const [first, ...more] = settingFaults(document, { languages, examples, inForce, at });
    if (first) refuse(settingNotReady, { first: settingFaultWords(first, "sv"), count: String(more.length + 1) });
    const { body, day, section } = document.decidedBy ?? {};
    return {
      answer: {},
      writes: [
        ...inForceFrom(document, at),
        { table: "pilots", delete: keys.settingWork(name), when: unchangedSince(version) },
        { table: "pilots", delete: keys.settingWorkName(name) },
      ],
      log: {
        action: "setting.published",
        details: {
          version: document.version,
          ...(body === undefined || day === undefined
            ? {}
            : { body, day, ...(section === undefined ? {} : { section }) }),
        },
      },
    };
  },
});
