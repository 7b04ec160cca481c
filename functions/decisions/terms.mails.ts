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
        sv: `Bidraget till ${said.title} sägs upp.`,
        en: `The grant for ${said.title} is terminated.`,
      },
      said.claims
        ? {
            sv: `Kostnader till och med ${formatDay(said.lastDay)} ersätts, och kan redovisas i en sista rapport på projektets sida.`,
            en: `Costs until ${formatDay(said.lastDay, "en")} are paid, and can be reported in a last report on the project's page.`,
          }
        : {
            sv: "Fler kostnader kan inte redovisas. Bidraget avräknas på det som redan är godkänt.",
            en: "No more costs can be reported. The grant is settled on what has been accepted already.",
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
  "terms-to-sign": ({ title, what, lastDay, reason, contact }, url) => ({
    subject: {
      sent: { sv: `Villkoren för ${title} ska skrivas under`, en: `The terms of ${title} are to be signed` },
      reminder: { sv: `Påminnelse: skriv under villkoren för ${title}`, en: `Reminder: sign the terms of ${title}` },
      extended: {
        sv: `Mer tid att skriva under villkoren för ${title}`,
        en: `More time to sign the terms of ${title}`,
      },
      returned: {
        sv: `Villkoren för ${title} behöver skickas in igen`,
        en: `The terms of ${title} must be sent in again`,
      },
    }[what],
    body: [
      {
        sv: `Villkoren för bidraget till ${title} ska vara undertecknade och inlämnade senast ${formatDay(lastDay)}. Inget betalas ut innan de är godkända, och därefter kan bidraget förfalla.`,
        en: `The terms of the grant for ${title} must be signed and handed in by ${formatDay(lastDay, "en")}. Nothing is paid before they have been accepted, and after that day the grant can lapse.`,
      },
      ...quoted(
        what === "returned"
          ? { sv: "Det som kom in går inte att godkänna:", en: "What came in cannot be accepted:" }
          : { sv: "Skäl:", en: "Reason:" },
        reason,
      ),
      contact
        ? {
            sv: `Villkoren finns på projektets sida. Länken dit är skickad till ${contact}.`,
            en: `The terms are on the project's page. The link to it has been sent to ${contact}.`,
          }
        : {
            sv: "Hämta villkoren på projektets sida, låt dem skrivas under av den eller dem som tecknar organisationen, och lämna in filen där.",
            en: "Download the terms on the project's page, have them signed by those who sign for the organisation, and hand in the file there.",
          },
      ...(contact ? [] : [{ action: { sv: "Öppna projektets sida", en: "Open the project's page" }, url }]),
    ],
  }),
  "terms-accepted": ({ title }) => ({
    subject: { sv: `Villkoren för ${title} är godkända`, en: `The terms of ${title} have been accepted` },
    body: [
      {
        sv: `Vi har kontrollerat de undertecknade villkoren för bidraget till ${title}. De är godkända, och bidraget kan betalas ut för det som redovisas.`,
        en: `We have checked the signed terms of the grant for ${title}. They are accepted, and the grant can be paid for what is reported.`,
      },
    ],
  }),
  "grant-lapsed": ({ title, lastDay }) => ({
    subject: { sv: `Bidraget till ${title} har förfallit`, en: `The grant for ${title} has lapsed` },
    body: [
      {
        sv: `Villkoren för bidraget till ${title} skulle vara undertecknade senast ${formatDay(lastDay)}. De har inte kommit in, och bidraget har därför förfallit.`,
        en: `The terms of the grant for ${title} were to be signed by ${formatDay(lastDay, "en")}. They have not come in, and the grant has lapsed.`,
      },
      {
        sv: "Inget betalas ut, och pengarna går tillbaka till utlysningen. Har ni skrivit under i tid är det viktigt att ni säger till genast.",
        en: "Nothing is paid, and the money goes back to the call. If you signed in time, it is important that you say so at once.",
      },
    ],
  }),
  "reserve-placed": ({ title, rank, lastDay }) => ({
    subject: { sv: `${title} står på reservlistan`, en: `${title} is on the reserve list` },
    body: [
      {
        sv: `Ansökan ${title} har fått avslag, men står på plats ${rank} i reservlistan. Om någon avstår från sitt bidrag, eller låter det förfalla, kan platsen erbjudas till och med ${formatDay(lastDay)}.`,
        en: `The application ${title} has been rejected, but stands in place ${rank} of the reserve list. If somebody declines a grant, or lets it lapse, the place can be offered until ${formatDay(lastDay, "en")}.`,
      },
      {
        sv: "Ni får ett beslut om en plats blir ledig för er, och ett mejl när listan inte längre gäller.",
        en: "You will get a decision if a place becomes free for you, and a mail when the list holds no longer.",
      },
    ],
  }),
  "reserve-ended": ({ title }) => ({
    subject: { sv: `Reservlistan för ${title} gäller inte längre`, en: `The reserve list of ${title} has ended` },
    body: [
      {
        sv: `Ansökan ${title} står inte längre på reservlistan. Ingen plats har blivit ledig för den, och beslutet om avslag gäller.`,
        en: `The application ${title} is no longer on the reserve list. No place has become free for it, and the rejection holds.`,
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
