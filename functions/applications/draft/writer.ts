import type { Draft } from "../../pilot/items/draft.ts";
import { writingTexts } from "../../platform/forms/writing/merge-page.texts.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import type { Language } from "../../vocabulary/language.ts";

/** Who wrote something, as the others know the person: by the address. */
export function writerOf(
  { head, members }: Pick<Draft, "head" | "members">,
  member: string | undefined,
  lang: Language,
): string {
  if (head.paper) return head.paper.by.name;
  const found = members.find(({ memberId }) => memberId === member);
  return found ? shownAddress(found.email) : writingTexts[lang].someone;
}
