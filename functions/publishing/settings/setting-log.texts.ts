import type { Logged } from "../../pilot/log.store.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { SettingName } from "../../settings/setting-name.ts";
import { formatDay, LocalDay } from "../../vocabulary/instant.ts";
import type { Language, Same } from "../../vocabulary/language.ts";
import { formOfPart } from "./parts/setting-parts.ts";
import { logoPart } from "./setting-faults.ts";
import { settingsTexts } from "./settings.texts.ts";

type Detail = (name: string) => string;

const sv = {
  "setting.begun": (d: Detail) => `Version ${d("version")} påbörjad`,
  "setting.changed": (d: Detail) => `Version ${d("version")} ändrad: ${d("part")}`,
  "setting.dropped": (d: Detail) => `Version ${d("version")} kastad`,
  "setting.published": (d: Detail) => `Version ${d("version")} publicerad`,
  decided: (d: Detail) => `beslut av ${d("body")} ${d("day")}`,
};
const en: Same<typeof sv> = {
  "setting.begun": (d) => `Version ${d("version")} begun`,
  "setting.changed": (d) => `Version ${d("version")} changed: ${d("part")}`,
  "setting.dropped": (d) => `Version ${d("version")} dropped`,
  "setting.published": (d) => `Version ${d("version")} published`,
  decided: (d) => `decided by ${d("body")} on ${d("day")}`,
};
const texts = { sv, en } as const;
type Action = Exclude<keyof typeof sv, "decided">;
const isKnown = (action: string): action is Action => action !== "decided" && Object.hasOwn(sv, action);

/** A section of the minutes as it is cited, whether its sign was typed or not. */
export const sectionSaid = (section: string | undefined): string => (section ?? "").replace(/^§\s*/, "");

function partNamed(name: SettingName, part: string, lang: Language): string {
  const form = formOfPart(name, part);
  if (form) return wordsIn(form.name, lang);
  return part === logoPart ? settingsTexts[lang].logoAt : part;
}

/** What happened to a setting, in a sentence; a word of a later release is shown as it is. */
export function settingSentence(
  { action, details }: Pick<Logged, "action" | "details">,
  name: SettingName,
  lang: Language,
): string {
  if (!isKnown(action)) return action;
  const detail: Detail = (of) => {
    const text = String(details[of] ?? "");
    const day = LocalDay.safeParse(text);
    if (of === "part") return partNamed(name, text, lang);
    return day.success ? formatDay(day.data, lang) : text;
  };
  const said = texts[lang][action](detail);
  if (details["body"] === undefined) return said;
  const section = sectionSaid(details["section"] === undefined ? undefined : String(details["section"]));
  return `${said}: ${texts[lang].decided(detail)}${section === "" ? "" : `, § ${section}`}`;
}
