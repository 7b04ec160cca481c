import type { Termination } from "../../pilot/items/termination.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { documentTexts } from "../../platform/documents/documents.texts.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { terminationTexts } from "./termination.texts.ts";

type Of = Pick<Pilot, "grant" | "lifecycle">;

/** What is sent to the holder to answer, as the case's register keeps it: a proposal, on what material, and until when. */
export function terminationProposalPaper(
  { grant }: Of,
  { proposal, material, replyDay }: Termination,
): Omit<Paper, "sender"> {
  const { title, organisation, contact } = grant;
  const { language } = contact;
  const t = terminationTexts[language];
  const paragraph = (text: string) => ({ kind: "paragraph", text }) as const;
  const heading = (text: string) => ({ kind: "heading", level: 2, text }) as const;
  return {
    format: 1,
    language,
    title: t.paperTitle(title),
    receiver: [organisation, contact.name],
    reference: [{ name: documentTexts[language].day, value: formatDay(dayOf(proposal.at), language) }],
    blocks: [
      ...(replyDay ? [paragraph(t.holderLead(formatDay(replyDay, language)))] : []),
      heading(t.proposed),
      paragraph(proposal.text),
      ...(material ? [heading(t.material), paragraph(material)] : []),
    ],
  };
}
