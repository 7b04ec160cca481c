import type { SettingName } from "../../settings/setting-name.ts";

const root = "/handlaggning/installningar";
type Name = SettingName | "{name}";
const desk = (name: Name) => `${root}/${name}`;

/** The addresses of the settings' pages; with `{name}` they are those of their routes. */
export const settingPaths = {
  list: root,
  desk,
  next: (name: Name) => `${desk(name)}/ny-version`,
  part: (name: Name, part: string) => `${desk(name)}/del/${part}`,
  logo: (name: Name) => `${desk(name)}/logotyp`,
  removeLogo: (name: Name) => `${desk(name)}/logotyp/ta-bort`,
  drop: (name: Name) => `${desk(name)}/kasta`,
  publish: (name: Name) => `${desk(name)}/publicera`,
  file: (name: Name) => `${desk(name)}/fil`,
} as const;
