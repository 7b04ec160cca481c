import type { Mails } from "../pilot/items/owed-mail.ts";
import { calendarLine } from "../platform/mail/calendar-line.ts";
import { formatDay } from "../vocabulary/instant.ts";
import { appealed, decisionFacts, grounds, onTheProjectsPage, questions, quoted } from "./decisions.mails.ts";

/** What becomes of a grant's terms, and of a grant that ends before its time. */
export const termsMails = {
  "decision-amended": (said, url) => ({
    subject: { sv: `Beslut: ändrade villkor för ${said.title}`, en: `Decision: the terms of ${said.title}` },
    body: [
      {
        sv: `Vi har beslutat om villkoren för bidraget till ${said.title}. Det som inte nämns här gäller som förut.`,
        en: `We have decided on the terms of the grant to ${said.title}. What is not named here holds as before.`,
      },
      ...said.parts.flatMap(({ name, answer }) => [{ sv: `${name}:`, en: `${name}:` }, { quote: answer }]),
      { facts: decisionFacts(said) },
      ...grounds(said),
      ...appealed(said),
      ...onTheProjectsPage(said.document),
      questions,
      { action: { sv: "Öppna projektets sida", en: "Open the project's page" }, url },
    ],
  }),
  "decision-terminated": (said, url) => ({
    subject: {
      sv: `Beslut: bidraget till ${said.title} sägs upp`,
      en: `Decision: the grant for ${said.title} is terminated`,
    },
    body: [
      {
        sv: `Bidraget till ${said.title} sägs upp. Kostnader ersätts till och med ${formatDay(said.lastDay)}.`,
        en: `The grant for ${said.title} is terminated. Costs are paid until ${formatDay(said.lastDay, "en")}.`,
      },
      said.claims
        ? {
            sv: "Kostnader till och med den dagen kan redovisas i en sista rapport på projektets sida.",
            en: "Costs until that day can be reported in a last report on the project's page.",
          }
        : {
            sv: "Fler kostnader kan inte redovisas. Bidraget avräknas på det som är godkänt.",
            en: "No more costs can be reported. The grant is settled on what has been accepted.",
          },
      { facts: decisionFacts(said) },
      ...grounds(said),
      ...appealed(said),
      ...onTheProjectsPage(said.document),
      questions,
      { action: { sv: "Öppna projektets sida", en: "Open the project's page" }, url },
    ],
  }),
  "termination-proposed": ({ title, replyDay, proposal, material }, url) => ({
    subject: { sv: `Förslag att säga upp bidraget till ${title}`, en: `Proposal to terminate the grant for ${title}` },
    body: [
      {
        sv: `Vi överväger att säga upp bidraget till ${title}. Inget är beslutat. Ni kan yttra er senast ${formatDay(replyDay)}.`,
        en: `We consider terminating the grant for ${title}. Nothing is decided. You can answer by ${formatDay(replyDay, "en")}.`,
      },
      ...quoted({ sv: "Förslaget:", en: "The proposal:" }, proposal),
      ...quoted({ sv: "Underlag:", en: "Material:" }, material),
      { action: { sv: "Läs förslaget och svara", en: "Read the proposal and answer" }, url },
      calendarLine(url),
    ],
  }),
  "termination-withdrawn": ({ title }) => ({
    subject: { sv: `Bidraget till ${title} sägs inte upp`, en: `The grant for ${title} is not terminated` },
    body: [
      {
        sv: `Vi har tagit tillbaka förslaget att säga upp bidraget till ${title}. Projektet fortsätter på samma villkor som förut.`,
        en: `We have taken back the proposal to terminate the grant for ${title}. The project goes on, on the same terms as before.`,
      },
    ],
  }),
  "grant-declined": ({ title }) => ({
    subject: { sv: `Ni har avstått från bidraget till ${title}`, en: `You have declined the grant for ${title}` },
    body: [
      {
        sv: `Vi har fått besked om att ni avstår från bidraget till ${title}. Pengar som inte har använts går tillbaka till utlysningen.`,
        en: `We have been told that you decline the grant for ${title}. Money that has not been used goes back to the call.`,
      },
      {
        sv: "Har ni fått pengar som ska betalas tillbaka får ni ett eget besked om det. Stämmer det inte att ni avstår är det viktigt att ni säger till genast.",
        en: "If you have been paid anything that is to be paid back, you will get a letter of its own about that. If it is not true that you decline, it is important that you say so at once.",
      },
    ],
  }),
  "amendment-asked": ({ title }) => ({
    subject: {
      sv: `Er begäran om ändring för ${title} har kommit in`,
      en: `Your request for a change of ${title} is in`,
    },
    body: [
      {
        sv: `Vi har fått er begäran om att ändra villkoren för ${title}. Ni får ett beslut med mejl. Till dess gäller villkoren som de är.`,
        en: `We have received your request for other terms of ${title}. You will get a decision by mail. Until then the terms are as they are.`,
      },
    ],
  }),
} satisfies Partial<Mails>;
