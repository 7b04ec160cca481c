import { ProgrammeId } from "../../settings/programme-head.ts";
import { authoritySetting, programmeSetting, type SettingName } from "../../settings/setting-name.ts";
import { refuse } from "../../vocabulary/refusal.ts";

type Addressed = { readonly params: Readonly<Record<string, string | undefined>> };

/** The setting that an address names; undefined where none can be called so. */
export function settingAt({ params }: Addressed): SettingName | undefined {
  const name = params["name"] ?? "";
  if (name === authoritySetting) return authoritySetting;
  const programme = ProgrammeId.safeParse(/^programme-(.*)$/.exec(name)?.[1]).data;
  return programme && programmeSetting(programme);
}

/** The setting in the address. @throws Refusal not-found */
export const settingIn = (request: Addressed): SettingName => settingAt(request) ?? refuse("not-found");
