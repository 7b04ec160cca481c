import type { Draft } from "../../pilot/items/draft.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import type { Language } from "../../vocabulary/language.ts";
import { draftTexts } from "./draft.texts.ts";

/** Who wrote something, as the others know the person: by the address. */
export function writerOf({ members }: Pick<Draft, "members">, member: string | undefined, lang: Language): string {
  const found = members.find(({ memberId }) => memberId === member);
  return found ? shownAddress(found.email) : draftTexts[lang].merge.someone;
}
