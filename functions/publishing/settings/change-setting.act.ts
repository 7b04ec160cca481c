import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Logo } from "../../settings/logo.ts";
import type { SettingName } from "../../settings/setting-name.ts";
import { settingSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { mostOfDocument, storedBytes } from "../../vocabulary/stored-bytes.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { nothingWrong, type PartChanged, partSaved, typedIn } from "../part-saved.ts";
import { partBefore, partSeen } from "../work.store.ts";
import { changedBy, partVersion, requireKnown } from "../work.ts";
import { settingPart } from "./parts/setting-parts.ts";
import { logoPart } from "./setting-faults.ts";
import { isProgramme, languagesOf, type SettingInWork, type SettingWork } from "./setting-in-work.ts";
import { type SettingSeen, seenSetting, settingWorkNamed } from "./setting-work.store.ts";
import { settingTooLarge } from "./settings.refusals.ts";

type Command = {
  readonly name: SettingName;
  /** The version of the work that was shown. */
  readonly version: number;
} & (
  | { readonly part: string; readonly typed: Typed }
  /** The authority's picture, whole; null takes it away. */
  | { readonly logo: Logo | null }
);

type Seen = SettingSeen & { readonly base: Typed | undefined };

/** The name of what is written, for its earlier parts: a call may be called as a setting is. */
const partsName = (name: SettingName) => settingSubject(name);

async function workSeen(table: Reader, { command }: Pressed<Command>): Promise<Seen> {
  const seen = await seenSetting(table, command.name);
  const { work } = seen;
  if (!work || !("part" in command)) return { ...seen, base: undefined };
  const { name, part, version } = command;
  const now = typedIn(settingPart(name, part) ?? refuse("not-found"), work.document);
  return { ...seen, base: await partSeen(table, { name: partsName(name), part, work }, version, now) };
}

/**
 * An officer changes a setting in work. A part is merged with what others have changed since it was shown; a picture
 * replaces the one that was shown. What is wrong, or changed by two, is answered and not saved.
 */
export const changeSetting = act({
  name: "change-setting",
  writes: ["WORK", "SETTINGWORKS", "EARLIERWORK"],
  see: workSeen,
  decide: ({ work, base, languages }: Seen, command: Command, context): Outcome<PartChanged> => {
    if (!work) return refuse("not-found");
    requireKnown(work, command.version);
    const { name } = command;
    if ("logo" in command) {
      if (command.version < partVersion(work, logoPart)) refuse("stale-version");
      const document = withLogo(work.document, command.logo);
      return { ...written(work, document, { name, part: logoPart }, context), answer: nothingWrong(work.version + 1) };
    }
    const part = settingPart(name, command.part) ?? refuse("not-found");
    const asked = { ...command, languages: languagesOf(work.document, languages) };
    const { answer, document } = partSaved(part, { work, document: work.document, base }, asked);
    if (!document) return { answer };
    const { writes, log } = written(work, document, command, context);
    const at = { name: partsName(name), part: command.part, work };
    return { writes: [...writes, partBefore(at, typedIn(part, work.document), context.at)], log, answer };
  },
});

function withLogo(document: SettingInWork, logo: Logo | null): SettingInWork {
  if (isProgramme(document)) return refuse("not-found");
  const { logo: _, ...rest } = document;
  return logo ? { ...rest, logo } : rest;
}

type Context = Parameters<typeof changeSetting.decide>[2];
type Where = { readonly name: SettingName; readonly part: string };

/** The work with a change. @throws Refusal setting-too-large */
function written(work: SettingWork, document: SettingInWork, { name, part }: Where, context: Context) {
  const all = storedBytes(document);
  if (all > mostOfDocument) refuse(settingTooLarge, { all: String(all), most: String(mostOfDocument) });
  const next: SettingWork = { ...changedBy(work, part, context), document };
  const writes: Write[] = [
    { table: "pilots", put: { ...keys.settingWork(name), ...next }, when: unchangedSince(work.version) },
    settingWorkNamed(next),
  ];
  return { writes, log: { action: "setting.changed", details: { version: document.version, part } } };
}
