import * as z from "zod";
import type { Words } from "../../platform/forms/words.ts";
import { type Authority, AuthorityInWork } from "../../settings/authority.ts";
import { type Programme, ProgrammeInWork } from "../../settings/programme.ts";
import type { ProgrammeId } from "../../settings/programme-head.ts";
import { authoritySetting, programmeSetting, type SettingName } from "../../settings/setting-name.ts";
import type { Language } from "../../vocabulary/language.ts";
import { worked } from "../work.ts";

/** What officers write besides calls: the authority's document, or a programme's. A field of its own tells which. */
export const SettingInWork = z.lazy(() => z.union([AuthorityInWork, ProgrammeInWork]));
export type SettingInWork = AuthorityInWork | ProgrammeInWork;

/** The next version of it while officers write it. */
export const SettingWork = z.lazy(() => z.object({ ...worked, document: SettingInWork }));
export type SettingWork = z.infer<typeof SettingWork>;

export const isProgramme = (document: SettingInWork): document is ProgrammeInWork => "programmeId" in document;

/** What a document is called where it is listed; its short name where it has none yet. */
export function titleOf(document: SettingInWork): Words {
  if (!isProgramme(document)) return { sv: document.name === "" ? authoritySetting : document.name };
  const { name, programmeId } = document;
  return Object.keys(name).length === 0 ? { sv: programmeId } : name;
}

export const nameOf = (document: SettingInWork): SettingName =>
  isProgramme(document) ? programmeSetting(document.programmeId) : authoritySetting;

/**
 * In which languages its texts are asked for: those of the site, and of an authority those that its own document offers,
 * which may not be in force yet.
 */
export const languagesOf = (document: SettingInWork, ofTheSite: readonly Language[]): readonly Language[] =>
  isProgramme(document) ? ofTheSite : document.languages;

/** A programme of which nothing is written. */
export const emptyProgramme = (programmeId: ProgrammeId): ProgrammeInWork => ({
  format: 1,
  programmeId,
  version: 1,
  name: {},
  purpose: {},
  principles: [],
  focusAreas: [],
  goals: [],
  parties: [],
  target: { name: {}, protects: {} },
  frame: { lenses: [], columns: [], dimensions: [], steps: [] },
});

/** The version that follows: all as it is now, but for the decision, since each version cites its own. */
export function nextSetting({ decidedBy: _, ...inForce }: Authority | Programme): SettingInWork {
  return { ...inForce, version: inForce.version + 1 };
}

/** A setting as a file, which an operator can publish on a fresh stage. */
export const settingFile = (document: SettingInWork): string => `${JSON.stringify(document, null, 2)}\n`;
