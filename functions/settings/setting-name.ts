import type { ProgrammeId } from "./programme-head.ts";

/** The name of the authority's document, and of a programme's: of what it is a version, of what there is a log. */
export const authoritySetting = "authority";
export type SettingName = typeof authoritySetting | `programme-${string}`;
export const programmeSetting = (id: ProgrammeId): SettingName => `programme-${id}`;
