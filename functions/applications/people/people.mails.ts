import type { Mails } from "../../pilot/items/owed-mail.ts";
import { formatMoment } from "../../vocabulary/instant.ts";

export const peopleMails = {
  invitation: ({ callTitle, invitedBy, closesAt }, url) => ({
    subject: {
      sv: `Inbjudan att skriva en ansökan: ${callTitle}`,
      en: `Invitation to write an application: ${callTitle}`,
    },
    body: [
      {
        sv: `Du är inbjuden till en ansökan i utlysningen ${callTitle}. Inbjudan kommer från ${invitedBy}.`,
        en: `You are invited to an application in the call ${callTitle}. The invitation comes from ${invitedBy}.`,
      },
      closesAt === undefined
        ? {
            sv: "Ansökan är inlämnad. Med länken kan du läsa den och följa vad som händer.",
            en: "The application is submitted. With the link you can read it and follow what happens.",
          }
        : {
            sv: `Med länken kan du läsa, skriva och lämna in. Utlysningen stänger ${formatMoment(closesAt)}.`,
            en: `With the link you can read, write and submit. The call closes on ${formatMoment(closesAt, "en")}.`,
          },
      { action: { sv: "Öppna ansökan", en: "Open the application" }, url },
      {
        sv: "Känner du inte till ansökan? Då behöver du inte göra något. Så länge du inte öppnar länken händer inget.",
        en: "Do you not know of this application? Then you need not do anything. Nothing happens unless you open the link.",
      },
    ],
  }),
  "people-changed": ({ callTitle, email, by, removed }, url) => ({
    subject: removed
      ? {
          sv: `En person har tagits bort från er ansökan: ${callTitle}`,
          en: `A person was removed from your application: ${callTitle}`,
        }
      : { sv: `En ny person i er ansökan: ${callTitle}`, en: `A new person in your application: ${callTitle}` },
    body: [
      removed
        ? by === email
          ? { sv: `${email} har lämnat er ansökan.`, en: `${email} has left your application.` }
          : {
              sv: `${email} har tagits bort från er ansökan av ${by} och kan inte längre läsa eller skriva.`,
              en: `${by} has removed ${email} from your application, who can no longer read or write.`,
            }
        : {
            sv: `${by} har bjudit in ${email}, som nu kan läsa och skriva i er ansökan precis som du.`,
            en: `${by} has invited ${email}, who can now read and write in your application just as you can.`,
          },
      { action: { sv: "Se vilka som skriver", en: "See who writes" }, url },
      {
        sv: "Ser något fel ut? Öppna ansökan och välj Skriv tillsammans. Där kan du bjuda in och ta bort.",
        en: "Does something look wrong? Open the application and choose Write together, where you can invite and remove.",
      },
    ],
  }),
  "access-ended": ({ callTitle }) => ({
    subject: {
      sv: `Du är inte längre med i en ansökan: ${callTitle}`,
      en: `You are no longer part of an application: ${callTitle}`,
    },
    body: [
      {
        sv: `Du kan inte längre läsa eller skriva i ansökan till utlysningen ${callTitle}. Länkarna du har fått fungerar inte längre.`,
        en: `You can no longer read or write in the application to the call ${callTitle}. The links you were sent no longer work.`,
      },
      {
        sv: "Är det ett misstag? Be någon som skriver i ansökan att bjuda in dig igen. Du behöver annars inte göra något.",
        en: "Is it a mistake? Ask a person who writes the application to invite you again. Otherwise you need not do anything.",
      },
    ],
  }),
} satisfies Partial<Mails>;
