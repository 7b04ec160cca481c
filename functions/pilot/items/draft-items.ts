import type { Item } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { Attachment } from "./attachment.ts";
import { type Draft, DraftHead, Member, StoredSection } from "./draft.ts";

const under = (items: readonly Item[], prefix: string) => items.filter(({ sk }) => sk.startsWith(prefix));

/** The draft among a pilot's items. @throws Refusal not-found */
export function draftIn(items: readonly Item[]): Draft {
  const head = items.find(({ sk }) => sk === "DRAFT") ?? refuse("not-found");
  const sections = under(items, "SECTION#").map((item) => StoredSection.parse(item));
  return {
    head: DraftHead.parse(head),
    members: under(items, "MEMBER#").map((item) => Member.parse(item)),
    sections: Object.fromEntries(sections.map((section) => [section.section, section])),
    attachments: under(items, "ATTACHMENT#")
      .map((item) => Attachment.parse(item))
      .sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1)),
  };
}
