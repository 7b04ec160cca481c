import { openTakeover } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Language } from "../../vocabulary/language.ts";
import { isAmendable } from "../amendments/asking.ts";
import { askTakeoverPath } from "../paths.ts";
import { takeoverTexts } from "./takeover.texts.ts";

/** Where the holder asks that somebody else takes over, or sees how far that has come; undefined where nobody can. */
export function askingForTakeover(
  pilot: Pick<Pilot, "id" | "lifecycle" | "reports" | "takeovers" | "grant">,
  lang: Language,
) {
  if (!isAmendable(pilot) || pilot.grant.unit) return undefined;
  const t = takeoverTexts[lang];
  return { text: openTakeover(pilot.takeovers) ? t.waits : t.link, href: askTakeoverPath(pilot.id) };
}
