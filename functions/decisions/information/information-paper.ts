import { documentTexts } from "../../platform/documents/documents.texts.ts";
import type { Block, Paper } from "../../platform/documents/paper.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { informationTexts } from "./information.texts.ts";
import type { Information, OfMeeting } from "./information.ts";

const part = (title: string | undefined, text: string): readonly Block[] =>
  text === ""
    ? []
    : [
        ...(title === undefined ? [] : [{ kind: "heading", level: 2, text: title } as const]),
        { kind: "paragraph", text },
      ];

/**
 * An information item as the meeting is given it: no decision is proposed, and its last words say so.
 * Source: the customer's own paper 003.
 */
export function informationPaper(
  { subject, minutes, text, presented, analysis, slots }: Information,
  { name, day }: OfMeeting,
  lang: Language,
): Omit<Paper, "sender"> {
  const t = informationTexts[lang];
  const who = (presenter: string, organisation: string) => [presenter, organisation].filter(Boolean).join(", ");
  return {
    format: 1,
    language: lang,
    title: subject,
    receiver: [name],
    reference: day ? [{ name: documentTexts[lang].day, value: formatDay(day, lang) }] : [],
    blocks: [
      ...part(undefined, text),
      ...part(t.presented, presented),
      ...part(t.analysis, analysis),
      ...(slots.length === 0
        ? []
        : [
            { kind: "heading", level: 2, text: t.paperAgenda(minutes) } as const,
            {
              kind: "list",
              items: slots.map((slot) =>
                t.slotLine(slot.what, who(slot.presenter, slot.organisation), slot.minutes ?? 0),
              ),
            } as const,
          ]),
      { kind: "paragraph", text: t.ends },
    ],
  };
}
