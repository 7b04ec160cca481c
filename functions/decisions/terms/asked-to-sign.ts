import type { Pilot } from "../../pilot/pilot.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { holderTermsPath } from "../paths.ts";
import { termsTexts } from "./terms.texts.ts";
import { termsState } from "./terms-state.ts";

/** What the holder's page says of terms: that they are to be signed, are being checked, or have been accepted. */
export function askedToSign(pilot: Pick<Pilot, "id" | "terms" | "grantIfAny" | "lifecycle">, lang: Language) {
  const t = termsTexts[lang];
  const { terms, id } = pilot;
  const state = termsState(pilot);
  const href = holderTermsPath(id);
  if (!terms || !state) return undefined;
  if (state === "waiting" && terms.sent) {
    const { lastDay } = terms.sent;
    return { state, href, lastDay, text: t.link(formatDay(lastDay, lang)), title: t.linkTitle } as const;
  }
  if (state === "in")
    return { state, href, since: dayOf(terms.signed?.signing.at ?? terms.since), text: t.linkIn } as const;
  return state === "accepted" ? ({ state, href, text: t.linkAccepted } as const) : undefined;
}
