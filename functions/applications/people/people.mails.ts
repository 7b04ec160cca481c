import type { MailData, Mails } from "../../pilot/items/owed-mail.ts";
import { calendarLine } from "../../platform/mail/calendar-line.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Both } from "../../vocabulary/language.ts";

/** Said as long as it is not submitted. */
const mayWrite = (closesAt: Instant | undefined, openEnded: true | undefined): Both | undefined => {
  if (openEnded)
    return {
      sv: "Med länken kan du läsa, skriva och lämna in. Utlysningen har ingen sista dag.",
      en: "With the link you can read, write and submit. The call has no last day.",
    };
  return (
    closesAt && {
      sv: `Med länken kan du läsa, skriva och lämna in. Utlysningen stänger ${formatMoment(closesAt)}.`,
      en: `With the link you can read, write and submit. The call closes on ${formatMoment(closesAt, "en")}.`,
    }
  );
};

export const peopleMails = {
  invitation: ({ callTitle, invitedBy, closesAt, openEnded }, url) => ({
    subject: {
      sv: `Inbjudan till en ansökan: ${callTitle}`,
      en: `Invitation to an application: ${callTitle}`,
    },
    body: [
      {
        sv: `Du är inbjuden till en ansökan i utlysningen ${callTitle}. Inbjudan kommer från ${shownAddress(invitedBy)}.`,
        en: `You are invited to an application in the call ${callTitle}. The invitation comes from ${shownAddress(invitedBy)}.`,
      },
      mayWrite(closesAt, openEnded) ?? {
        sv: "Ansökan är inlämnad. Med länken kan du läsa den och följa vad som händer.",
        en: "The application is submitted. With the link you can read it and follow what happens.",
      },
      { action: { sv: "Öppna ansökan", en: "Open the application" }, url },
      ...(closesAt ? [calendarLine(url)] : []),
      {
        sv: "Känner du inte till ansökan? Då behöver du inte göra något. Så länge du inte öppnar länken händer inget.",
        en: "Do you not know of this application? Then you need not do anything. Nothing happens unless you open the link.",
      },
    ],
  }),
  "people-changed": ({ callTitle, ...change }, url) => ({
    subject: change.removed
      ? {
          sv: `En person har tagits bort från er ansökan: ${callTitle}`,
          en: `A person was removed from your application: ${callTitle}`,
        }
      : { sv: `En ny person i er ansökan: ${callTitle}`, en: `A new person in your application: ${callTitle}` },
    body: [
      whatChanged(change),
      { action: { sv: "Öppna ansökan", en: "Open the application" }, url },
      ...(change.submitted
        ? [
            {
              sv: "Ser något fel ut? Den som började ansökan kan ta bort personer.",
              en: "Does something look wrong? The person who began the application can remove people.",
            },
            { ask: { sv: "Går det inte? Kontakta oss.", en: "Does that not work? Contact us." } },
          ]
        : [
            {
              sv: "Ser något fel ut? Öppna ansökan och välj Skriv tillsammans. Där kan du ta bort den som inte ska vara med.",
              en: "Does something look wrong? Open the application and choose Write together, where you can remove people.",
            },
          ]),
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

/** Who did what, in a sentence. */
function whatChanged({ removed, submitted, ...people }: Omit<MailData<"people-changed">, "callTitle">): Both {
  const [email, by] = [shownAddress(people.email), shownAddress(people.by)];
  if (removed && by === email)
    return { sv: `${email} har lämnat er ansökan.`, en: `${email} has left your application.` };
  if (removed)
    return {
      sv: `${by} har tagit bort ${email}, som inte längre kommer åt er ansökan.`,
      en: `${by} has removed ${email}, who can no longer reach your application.`,
    };
  if (submitted)
    return {
      sv: `${by} har bjudit in ${email}, som nu kan läsa er inlämnade ansökan.`,
      en: `${by} has invited ${email}, who can now read the application that you have submitted.`,
    };
  return {
    sv: `${by} har bjudit in ${email}, som nu kan läsa och skriva i er ansökan precis som du.`,
    en: `${by} has invited ${email}, who can now read and write in your application just as you can.`,
  };
}
