import type { AidEntry } from "../../pilot/items/aid-entry.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { aidRegisterTexts } from "./aid-register.texts.ts";
import { mostHandedOver } from "./hand-over.ts";
import type { AidPick } from "./hand-over-aid.act.ts";

/** A line as the form names it, with the version that was on the page. @example "k3m9….1.2" */
export const pickOf = ({ applicationId, number, version }: AidEntry): string => `${applicationId}.${number}.${version}`;

function pickIn(text: string): AidPick | undefined {
  const [, id, number, version] = /^(\w+)\.(\d{1,3})\.(\d{1,6})$/.exec(text) ?? [];
  const read = ApplicationId.safeParse(id);
  return read.success ? { id: read.data, number: Number(number), version: Number(version) } : undefined;
}

/** The lines that were chosen, each once; what is no line is left out. */
export function readAidPicks(typed: Typed, lang: Language): Read<readonly AidPick[]> {
  const t = aidRegisterTexts[lang];
  const chosen = typed["lines"] ?? [];
  const texts = new Set(typeof chosen === "string" ? [chosen] : chosen);
  const picks = [...texts].flatMap((text) => pickIn(text) ?? []);
  const wrong = (text: string) => ({ ok: false, problems: [{ field: "lines", text }] }) as const;
  if (picks.length === 0) return wrong(t.noneChosen);
  return picks.length > mostHandedOver ? wrong(t.tooMany(mostHandedOver)) : { ok: true, value: picks };
}
