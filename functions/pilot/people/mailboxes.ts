import type { Language } from "../../vocabulary/language.ts";
import type { Pilot } from "../pilot.ts";

type Reader = { readonly to: string; readonly language: Language };

/** Each mailbox of those who apply once: the contact's first, then the signatory's and those of all who may write. */
export function applicantsMailboxes({
  contact,
  applied,
  members,
}: Pick<Pilot, "contact" | "applied" | "members">): readonly Reader[] {
  const { language } = contact;
  const readers: readonly Reader[] = [
    { to: contact.email, language },
    { to: applied.signatory?.email ?? "", language },
    ...members.map((member) => ({ to: member.email, language: member.language })),
  ];
  const isFirst = ({ to }: Reader, place: number) =>
    readers.findIndex((one) => one.to.toLowerCase() === to.toLowerCase()) === place;
  return readers.filter((reader, place) => reader.to !== "" && isFirst(reader, place));
}
