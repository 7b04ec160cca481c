import { wordsIn } from "../platform/forms/words.ts";
import { formatMoment, Instant } from "../vocabulary/instant.ts";
import type { Language, Same } from "../vocabulary/language.ts";

import { callForms } from "./change.ts";
import { isPart, parts } from "./parts/parts.ts";
import { publishingTexts } from "./publishing.texts.ts";

type Detail = (name: string) => string;

const sv = {
  "call.begun": (d: Detail) => `Version ${d("version")} påbörjad`,
  "call.changed": (d: Detail) => `Version ${d("version")} ändrad: ${d("part")}`,
  "call.dropped": (d: Detail) => `Version ${d("version")} kastad`,
  "call.published": (d: Detail) => `Version ${d("version")} publicerad`,
  "call.dates-changed": (d: Detail) =>
    `Sista dag ändrad från ${d("fromDate")} till ${d("toDate")}. Skäl: ${d("reason")}`,
  "call.withdrawn": (d: Detail) => `Utlysningen inställd. Skäl: ${d("reason")}`,
  "call.contacts-changed": (d: Detail) => `Kontaktpersoner ändrade. Skäl: ${d("reason")}`,
  "call.group-changed": (d: Detail) => `Gruppens medlemmar ändrade: ${d("members")}. Skäl: ${d("reason")}`,
  "call.frames-changed": (d: Detail) => `Ramar ändrade. Skäl: ${d("reason")}`,
};
type Action = keyof typeof sv;
const en: Same<typeof sv> = {
  "call.begun": (d) => `Version ${d("version")} begun`,
  "call.changed": (d) => `Version ${d("version")} changed: ${d("part")}`,
  "call.dropped": (d) => `Version ${d("version")} dropped`,
  "call.published": (d) => `Version ${d("version")} published`,
  "call.dates-changed": (d) => `Last day changed from ${d("fromDate")} to ${d("toDate")}. Reason: ${d("reason")}`,
  "call.withdrawn": (d) => `The call withdrawn. Reason: ${d("reason")}`,
  "call.contacts-changed": (d) => `Contact persons changed. Reason: ${d("reason")}`,
  "call.group-changed": (d) => `The members of the group changed: ${d("members")}. Reason: ${d("reason")}`,
  "call.frames-changed": (d) => `Frames changed. Reason: ${d("reason")}`,
};
const texts = { sv, en } as const;

type Entry = { readonly action: string; readonly details: Readonly<Record<string, string | number | boolean>> };
const isKnown = (action: string): action is Action => Object.hasOwn(sv, action);

const partNamed = (part: string, lang: Language): string => {
  if (isPart(part)) return wordsIn(parts[part].form.name, lang);
  const form = callForms.find((one) => one === part);
  return form ? publishingTexts[lang].forms[form] : part;
};

/** What happened to a call, in a sentence; a word of a later release is shown as it is. */
export function callSentence({ action, details }: Entry, lang: Language): string {
  if (!isKnown(action)) return action;
  return texts[lang][action]((name) => {
    const moment = Instant.safeParse(details[name]);
    if (name === "part") return partNamed(String(details[name] ?? ""), lang);
    return moment.success ? formatMoment(moment.data, lang) : String(details[name] ?? "");
  });
}
