import type { MailData, Mails } from "../../pilot/items/owed-mail.ts";
import { calendarLine } from "../../platform/mail/calendar-line.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import type { Both } from "../../vocabulary/language.ts";
import { mayWrite, what } from "./link-words.ts";

type Invitation = MailData<"invitation">;

/** Who invites: by name and organisation where they are known, and always by the address that we know to be right. */
function inviter({ invitedBy, byName, organisation, part }: Invitation): Both | undefined {
  if (invitedBy === "") return undefined;
  const named = part === "contact" || part === "signatory";
  const address = shownAddress(invitedBy);
  const who = byName ? `${byName} (${address})` : address;
  const from = organisation ? `, ${organisation}` : "";
  return {
    sv: `${named ? "Uppgiften" : "Inbjudan"} kommer från ${who}${from}.`,
    en: `The ${named ? "information" : "invitation"} comes from ${who}${from}.`,
  };
}

/** What the person is there for, and what the link lets them do. */
function does({ part, granted, closesAt, openEnded }: Invitation): readonly Both[] {
  switch (part) {
    case "reader":
      return [
        {
          sv: "Du är inbjuden att läsa. Med länken kan du följa vad som händer, men inte ändra något.",
          en: "You are invited to read. With the link you can follow what happens, and change nothing.",
        },
      ];
    case "contact":
      return [
        {
          sv: "Beslut, frågor och påminnelser går till dig, och du kan bjuda in och ta bort personer.",
          en: "Decisions, questions and reminders go to you, and you can invite and remove people.",
        },
      ];
    case "signatory":
      return [
        {
          sv: "Du kan läsa allt, skriva under och bjuda in och ta bort personer.",
          en: "You can read everything, sign, and invite and remove people.",
        },
      ];
    case "treasurer":
    case "writer":
    case undefined:
      break;
  }
  const open = mayWrite(closesAt, openEnded);
  if (open) return [open];
  if (!granted)
    return [
      {
        sv: "Ansökan är inlämnad. Med länken kan du läsa den, svara på frågor och följa vad som händer.",
        en: "The application is submitted. With the link you can read it, answer questions and follow what happens.",
      },
    ];
  return [
    part === "treasurer"
      ? {
          sv: "Med länken kan du rapportera kostnader och ange vart bidraget betalas.",
          en: "With the link you can report costs and say where the grant is paid.",
        }
      : {
          sv: "Med länken kan du läsa och skriva rapporter.",
          en: "With the link you can read and write reports.",
        },
  ];
}

const placed = {
  contact: { sv: "kontaktperson", en: "contact person" },
  signatory: { sv: "firmatecknare", en: "signatory" },
} as const satisfies Record<string, Both>;

export const peopleMails = {
  invitation: (data, url) => {
    const { callTitle, granted, part } = data;
    const words = what(granted);
    const from = inviter(data);
    // Who is named as one of them may have taken part for long: it is no invitation to what they know.
    const named = part === "contact" || part === "signatory" ? placed[part] : undefined;
    const { its } = words;
    return {
      subject: named
        ? {
            sv: `Du är ${named.sv} för ${its.sv}: ${callTitle}`,
            en: `You are the ${named.en} of ${its.en}: ${callTitle}`,
          }
        : {
            sv: `Inbjudan till ${words.to.sv}: ${callTitle}`,
            en: `Invitation to ${words.to.en}: ${callTitle}`,
          },
      body: [
        named
          ? {
              sv: `Du är ${named.sv} för ${words.to.sv} i utlysningen ${callTitle}.${from ? ` ${from.sv}` : ""}`,
              en: `You are the ${named.en} of ${words.to.en} in the call ${callTitle}.${from ? ` ${from.en}` : ""}`,
            }
          : {
              sv: `Du är inbjuden till ${words.to.sv} i utlysningen ${callTitle}.${from ? ` ${from.sv}` : ""}`,
              en: `You are invited to ${words.to.en} in the call ${callTitle}.${from ? ` ${from.en}` : ""}`,
            },
        ...does(data),
        { action: words.open, url },
        ...(data.closesAt ? [calendarLine(url)] : []),
        {
          sv: "Länken är din egen. Känner du inte till det här? Då behöver du inte göra något. Så länge du inte öppnar länken händer inget.",
          en: "The link is your own. Do you not know of this? Then you need not do anything. Nothing happens unless you open the link.",
        },
      ],
    };
  },
  "people-changed": ({ callTitle, ...change }, url) => {
    const { its, open } = what(change.granted);
    const { now } = change;
    return {
      subject: subjectOf(change, its, callTitle),
      body: [
        whatChanged(change),
        { action: open, url },
        ...(change.submitted
          ? [
              {
                sv: "Ser något fel ut? Kontaktpersonen och firmatecknaren kan ta bort och byta ut personer.",
                en: "Does something look wrong? The contact person and the signatory can remove and replace people.",
              },
              { ask: { sv: "Går det inte? Kontakta oss.", en: "Does that not work? Contact us." } },
            ]
          : [
              {
                sv: "Ser något fel ut? Öppna ansökan och välj Skriv tillsammans. Där kan du ta bort den som inte ska vara med.",
                en: "Does something look wrong? Open the application and choose Write together, where you can remove people.",
              },
            ]),
        ...(now
          ? [
              {
                sv: "Om ett kontonummer anges eller ändras den närmaste tiden kan vi ringa upp er innan något betalas ut.",
                en: "If an account is entered or changed soon, we may call you before anything is paid.",
              },
            ]
          : []),
      ],
    };
  },
  "access-ended": ({ callTitle, granted, replaced }) => {
    const { its } = what(granted);
    const inIt = what(granted).in;
    return {
      subject: {
        sv: `Du är inte längre med ${inIt.sv}: ${callTitle}`,
        en: `You are no longer part of ${granted ? "a project" : "an application"}: ${callTitle}`,
      },
      body: [
        ...(replaced
          ? [
              {
                sv: `En annan person är nu ${placed[replaced].sv} för ${its.sv} i utlysningen ${callTitle}.`,
                en: `Another person is now the ${placed[replaced].en} of ${its.en} in the call ${callTitle}.`,
              },
            ]
          : []),
        {
          sv: `Du kan inte längre läsa eller skriva ${inIt.sv}, som hör till utlysningen ${callTitle}. Länkarna du har fått fungerar inte längre.`,
          en: `You can no longer read or write ${inIt.en}, which belongs to the call ${callTitle}. The links you were sent no longer work.`,
        },
        {
          sv: "Är det ett misstag? Be någon som är med att bjuda in dig igen. Du behöver annars inte göra något.",
          en: "Is it a mistake? Ask a person who takes part to invite you again. Otherwise you need not do anything.",
        },
        ...(replaced ? [{ ask: { sv: "Går det inte? Kontakta oss.", en: "Does that not work? Contact us." } }] : []),
      ],
    };
  },
} satisfies Partial<Mails>;

type Changed = Omit<MailData<"people-changed">, "callTitle">;

function subjectOf({ removed, now }: Changed, its: Both, callTitle: string): Both {
  if (now)
    return {
      sv: `Ny ${placed[now].sv} för ${its.sv}: ${callTitle}`,
      en: `A new ${placed[now].en} of ${its.en}: ${callTitle}`,
    };
  return removed
    ? {
        sv: `En person har tagits bort från ${its.sv}: ${callTitle}`,
        en: `A person was removed from ${its.en}: ${callTitle}`,
      }
    : { sv: `En ny person i ${its.sv}: ${callTitle}`, en: `A new person in ${its.en}: ${callTitle}` };
}

/** Who did what, in a sentence. */
function whatChanged({ removed, submitted, granted, name, now, part, ...people }: Changed): Both {
  const address = shownAddress(people.email);
  const who = name ? `${name} (${address})` : address;
  const by: Both =
    people.by === ""
      ? { sv: "Handläggaren", en: "The case officer" }
      : { sv: shownAddress(people.by), en: shownAddress(people.by) };
  const { its } = what(granted);
  if (now)
    return {
      sv: `${by.sv} har bytt ${placed[now].sv} för ${its.sv}. Ny ${placed[now].sv} är ${who}.`,
      en: `${by.en} has replaced the ${placed[now].en} of ${its.en}. The new ${placed[now].en} is ${who}.`,
    };
  if (removed && people.by === people.email)
    return { sv: `${who} har lämnat ${its.sv}.`, en: `${who} has left ${its.en}.` };
  if (removed)
    return {
      sv: `${by.sv} har tagit bort ${who}, som inte längre kommer åt ${its.sv}.`,
      en: `${by.en} has removed ${who}, who can no longer reach ${its.en}.`,
    };
  if (part === "reader")
    return {
      sv: `${by.sv} har bjudit in ${who}, som nu kan läsa ${its.sv} men inte ändra något.`,
      en: `${by.en} has invited ${who}, who can now read ${its.en} and change nothing.`,
    };
  if (submitted)
    return {
      sv: `${by.sv} har bjudit in ${who}, som nu kommer åt ${its.sv}.`,
      en: `${by.en} has invited ${who}, who can now reach ${its.en}.`,
    };
  return {
    sv: `${by.sv} har bjudit in ${who}, som nu kan läsa och skriva i er ansökan precis som du.`,
    en: `${by.en} has invited ${who}, who can now read and write in your application just as you can.`,
  };
}
