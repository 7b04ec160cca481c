import type { Language } from "../../vocabulary/language.ts";
import { kindsOfWork } from "../open-work.ts";
import type { News } from "./news.ts";
import { noticesTexts } from "./notices.texts.ts";
import { heardOf } from "./who-hears.ts";

const about = (text: string, who: string | undefined) => (who === undefined ? text : `${text} (${who})`);

/** News in a sentence: what the open work says of itself, or what has happened. */
export function inWords({ event, work }: Pick<News, "event" | "work">, lang: Language): string {
  const t = noticesTexts[lang];
  const said: Readonly<Record<string, string>> = t.events;
  if (!work) return said[event] ?? heardOf(event).what;
  return about(kindsOfWork[work.kind]?.words[lang].text ?? work.kind, work.about);
}

/** Work that has become late, in a sentence. */
export const lateInWords = (work: NonNullable<News["work"]>, lang: Language): string =>
  noticesTexts[lang].late(about(kindsOfWork[work.kind]?.words[lang].name ?? work.kind, work.about));
