import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import type { ProgrammeId } from "../../settings/programme-head.ts";
import type { SettingName } from "../../settings/setting-name.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { workThere } from "../publishing.refusals.ts";
import { begunBy } from "../work.ts";
import { emptyProgramme, nextSetting, type SettingInWork, type SettingWork } from "./setting-in-work.ts";
import { type SettingSeen, seenSetting, settingWorkNamed } from "./setting-work.store.ts";
import { programmeNameTaken } from "./settings.refusals.ts";

type Command = {
  readonly name: SettingName;
  /** A programme that is not there yet; else the next version of what is in force. */
  readonly programme?: ProgrammeId;
};

function begun({ inForce }: SettingSeen, { programme }: Command): SettingInWork {
  if (programme === undefined) return inForce ? nextSetting(inForce) : refuse("not-found");
  return inForce ? refuse(programmeNameTaken) : emptyProgramme(programme);
}

/** An officer begins to write a programme, or the next version of a setting. */
export const beginSetting = act({
  name: "begin-setting",
  writes: ["WORK", "SETTINGWORKS"],
  see: (table: Reader, { command }: Pressed<Command>) => seenSetting(table, command.name),
  decide: (seen: SettingSeen, command: Command, context): Outcome<object> => {
    if (seen.work) refuse(workThere);
    const document = begun(seen, command);
    const work: SettingWork = { ...begunBy((seen.heads[0]?.seq ?? 0) + 1, context), document };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.settingWork(command.name), ...work }, when: absent },
        settingWorkNamed(work),
      ],
      log: { action: "setting.begun", details: { version: document.version } },
    };
  },
});
