import type { Mails } from "../../pilot/items/owed-mail.ts";
import { money, theDay } from "../../platform/mail/words.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { appealed, decisionFacts, grounds, onTheProjectsPage, questions, quoted } from "../decisions.mails.ts";

/** Money that is to come back: proposed, taken back, decided. */
export const recoveryMails = {
  "recovery-proposed": ({ title, amountOre, dueDay, replyDay, proposal, material }, url) => ({
    subject: {
      sv: `Förslag att kräva tillbaka bidrag för ${title}`,
      en: `Proposal to recover a part of the grant for ${title}`,
    },
    body: [
      {
        sv: `Vi överväger att kräva tillbaka ${formatMoney(amountOre)} av bidraget till ${title}. Inget är beslutat, och ni ska inte betala något nu. Ni kan yttra er senast ${formatDay(replyDay)}.`,
        en: `We consider recovering ${formatMoney(amountOre, "en")} of the grant for ${title}. Nothing is decided, and you are not to pay anything now. You can answer by ${formatDay(replyDay, "en")}.`,
      },
      ...quoted({ sv: "Förslaget:", en: "The proposal:" }, proposal),
      ...quoted({ sv: "Underlag:", en: "Material:" }, material),
      { facts: [[{ sv: "Föreslagen sista dag att betala", en: "Proposed last day to pay" }, theDay(dueDay)]] },
      { action: { sv: "Läs förslaget och svara", en: "Read the proposal and answer" }, url },
    ],
  }),
  "recovery-withdrawn": ({ title }) => ({
    subject: {
      sv: `Förslaget att kräva tillbaka bidrag för ${title} är tillbakataget`,
      en: `The proposal to recover a part of the grant for ${title} is taken back`,
    },
    body: [
      {
        sv: `Vi har tagit tillbaka förslaget att kräva tillbaka bidrag för ${title}. Blir det ett nytt förslag får ni ett nytt mejl.`,
        en: `We have taken back the proposal to recover a part of the grant for ${title}. If there is a new proposal, you will get a new mail.`,
      },
    ],
  }),
  "decision-recovered": (said, url) => ({
    subject: {
      sv: `Beslut: ni ska betala tillbaka bidrag för ${said.title}`,
      en: `Decision: you are to pay back a part of the grant for ${said.title}`,
    },
    body: [
      {
        sv: `Vi har beslutat att ni ska betala tillbaka en del av bidraget till ${said.title}.`,
        en: `We have decided that you are to pay back a part of the grant for ${said.title}.`,
      },
      {
        facts: [
          [{ sv: "Att betala tillbaka", en: "To pay back" }, money(said.amountOre)],
          [{ sv: "Sista dag att betala", en: "Last day to pay" }, theDay(said.dueDay)],
          ...decisionFacts(said),
        ],
      },
      {
        sv: "Ni får en faktura från oss. Betala när den har kommit, och använd bara betalningsuppgifterna på fakturan.",
        en: "You will get an invoice from us. Pay when it has come, and use only the payment details on the invoice.",
      },
      ...grounds(said),
      ...appealed(said),
      ...onTheProjectsPage(said.document),
      questions,
      { action: { sv: "Öppna projektets sida", en: "Open the project's page" }, url },
    ],
  }),
} satisfies Partial<Mails>;
