import type { Mails } from "../../pilot/items/owed-mail.ts";
import { money } from "../../platform/mail/words.ts";
import { formatDay } from "../../vocabulary/instant.ts";

/** An accepted line that is proposed to be lowered, and a proposal that is taken back. */
export const loweringMails = {
  "lowering-proposed": ({ title, number, line, what, fromOre, toOre, why, replyDay }, url) => ({
    subject: {
      sv: `Förslag att godkänna mindre av en kostnad för ${title}`,
      en: `Proposal to accept less of a cost of ${title}`,
    },
    body: [
      {
        sv: `Vi överväger att godkänna mindre av en rad i rapport ${number} för ${title} än vi har gjort. Inget är beslutat, och ni ska inte betala något nu. Ni kan yttra er senast ${formatDay(replyDay)}.`,
        en: `We consider accepting less of a line of report ${number} on ${title} than we have. Nothing is decided, and you are not to pay anything now. You can answer by ${formatDay(replyDay, "en")}.`,
      },
      {
        facts: [
          [{ sv: "Rad", en: "Line" }, `${line}: ${what}`],
          [{ sv: "Godkänt nu", en: "Accepted now" }, money(fromOre)],
          [{ sv: "Föreslaget", en: "Proposed" }, money(toOre)],
          [{ sv: "Skäl", en: "Reason" }, why],
        ],
      },
      {
        sv: "På projektets sida kan ni svara på förslaget. Ni behöver inte svara.",
        en: "On the project's page you can answer the proposal. You need not answer.",
      },
      { action: { sv: "Läs förslaget och svara", en: "Read the proposal and answer" }, url },
    ],
  }),
  "lowering-withdrawn": ({ title, number, line, what }) => ({
    subject: {
      sv: `Förslaget om en kostnad för ${title} är tillbakataget`,
      en: `The proposal about a cost of ${title} is taken back`,
    },
    body: [
      {
        sv: `Vi har tagit tillbaka förslaget att godkänna mindre av rad ${line} (${what}) i rapport ${number} för ${title}. Raden står kvar som den är godkänd.`,
        en: `We have taken back the proposal to accept less of line ${line} (${what}) of report ${number} on ${title}. The line stays as it was accepted.`,
      },
    ],
  }),
} satisfies Partial<Mails>;
