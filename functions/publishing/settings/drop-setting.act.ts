import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import type { SettingName } from "../../settings/setting-name.ts";
import { type SettingSeen, seenSetting } from "./setting-work.store.ts";

type Command = { readonly name: SettingName; readonly version: number };

/** An officer throws a version in work away, as it was shown. What is in force stays as it is. */
export const dropSetting = act({
  name: "drop-setting",
  writes: ["WORK", "SETTINGWORKS"],
  see: (table: Reader, { command }: Pressed<Command>) => seenSetting(table, command.name),
  decide: ({ work }: SettingSeen, { name, version }: Command): Outcome<object> => {
    if (!work) return already({});
    requireVersion(work, version);
    return {
      answer: {},
      writes: [
        { table: "pilots", delete: keys.settingWork(name), when: unchangedSince(version) },
        { table: "pilots", delete: keys.settingWorkName(name) },
      ],
      log: { action: "setting.dropped", details: { version: work.document.version } },
    };
  },
});
