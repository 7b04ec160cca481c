import type { Same } from "../../vocabulary/language.ts";

const sv = {
  untitled: "Din ansökan",
  leadOpen: "Fyll i delarna i vilken ordning du vill. Utlysningen har ingen sista dag.",
  lead: (closes: string) => `Fyll i delarna i vilken ordning du vill. Lämna in ansökan senast ${closes}.`,
  withdrawn: "Utlysningen är inställd. Ansökan kan inte lämnas in, men det du skrivit finns kvar.",
  closed: (closed: string) =>
    `Utlysningen stängde ${closed}. Ansökan kan inte längre lämnas in, men det du skrivit finns kvar.`,
  linkSent: (email: string) => `Vi har mejlat en länk till ${email}. Med den kommer du tillbaka till ansökan.`,
  unproved: {
    title: "Öppna länken i mejlet",
    text: (email: string) =>
      `Vi har mejlat en länk till ${email}. Öppna den, gärna i den här webbläsaren: då vet vi att adressen är din. Du kan skriva och lämna in utan det, men inte bjuda in någon. När länken öppnas stängs ansökan i andra webbläsare där den började utan länk.`,
    wrong:
      "Är adressen fel? Skriv inte mer här, utan börja en ny ansökan med rätt adress. Den som har adressen kan läsa det du skriver.",
  },
  steps: "Fyll i ansökan",
  progress: (done: number, all: number) => `${done} av ${all} delar är klara.`,
  lastSaved: (when: string, section: string, who: string) => `Senast sparat ${when}: ${section}, av ${who}.`,
  toCall: "Läs utlysningen",
  readDraft: "Läs eller skriv ut hela ansökan",
  more: "Mer du kan göra",
  attachments: "Bilagor",
  attachmentCount: (files: number) => (files === 0 ? "Inga filer" : files === 1 ? "1 fil" : `${files} filer`),
  members: "Skriv tillsammans",
  memberCount: (people: number) => (people === 1 ? "Bara du" : `${people} personer`),
  read: "Granska och lämna in",
  status: {
    empty: "Inte påbörjad",
    begun: "Påbörjad",
    complete: "Klar",
    notYet: "Kan inte lämnas in än",
    ready: "Redo att lämnas in",
    optional: "Frivilligt",
  },
  back: "Till översikten",
  save: "Spara och fortsätt",
  later: "Spara och gör klart senare",
  savedTitle: "Sparat, men inte klart",
  savedWithProblems: "Allt du skrev är sparat. Rätta det som saknas nu eller senare.",
  warnNames: (people: string) => `Skriv aldrig namn eller annat som gör att ${people} kan kännas igen.`,
  goingOn: (when: string) => `I fälten står det som var sparat ${when}. Det gäller först när du sparar.`,
  budget: {
    intro: (rate: string, cap: string) =>
      `Bidraget är ${rate} av kostnaderna, dock högst ${cap}. Skriv belopp i kronor. Tomma fält räknas som noll.`,
    forEach: (costs: string, grant: string) => `För varje ${costs} i kostnader får ni ${grant}.`,
    grant: "Bidrag ni kan söka",
    grantText: (rate: string, cap: string) => `${rate} av kostnaderna, dock högst ${cap}.`,
    rounding: "Avrundning",
  },
};

const en: Same<typeof sv> = {
  untitled: "Your application",
  leadOpen: "Fill in the parts in any order. The call has no last day.",
  lead: (closes) => `Fill in the parts in any order. Submit the application by ${closes}.`,
  withdrawn: "The call has been withdrawn. The application cannot be submitted, but what you have written is kept.",
  closed: (closed) =>
    `The call closed on ${closed}. The application can no longer be submitted, but what you wrote is kept.`,
  linkSent: (email) => `We have mailed a link to ${email}. It brings you back to the application.`,
  unproved: {
    title: "Open the link in the mail",
    text: (email) =>
      `We have mailed a link to ${email}. Open it, preferably in this browser: it shows us that the address is yours. You can write and submit without it, but not invite anyone. When the link is opened, the application is closed in other browsers where it was begun without the link.`,
    wrong:
      "Is the address wrong? Do not write any more here, but begin a new application with the right one. Whoever has the address can read what you write.",
  },
  steps: "Fill in the application",
  progress: (done, all) => `${done} of ${all} parts are complete.`,
  lastSaved: (when, section, who) => `Last saved on ${when}: ${section}, by ${who}.`,
  toCall: "Read the call",
  readDraft: "Read or print the whole application",
  more: "More you can do",
  attachments: "Attachments",
  attachmentCount: (files) => (files === 0 ? "No files" : files === 1 ? "1 file" : `${files} files`),
  members: "Write together",
  memberCount: (people) => (people === 1 ? "Only you" : `${people} people`),
  read: "Check and submit",
  status: {
    empty: "Not begun",
    begun: "Begun",
    complete: "Complete",
    notYet: "Cannot be submitted yet",
    ready: "Ready to submit",
    optional: "Optional",
  },
  back: "To the overview",
  save: "Save and continue",
  later: "Save and finish later",
  savedTitle: "Saved, but not complete",
  savedWithProblems: "Everything you wrote is saved. Correct what is missing now or later.",
  warnNames: (people) => `Never write names, or anything else by which ${people} can be recognised.`,
  goingOn: (when) => `The fields hold what was saved on ${when}. It applies only once you save.`,
  budget: {
    intro: (rate, cap) =>
      `The grant is ${rate} of the costs, at most ${cap}. Write amounts in kronor. Empty fields count as zero.`,
    forEach: (costs, grant) => `For every ${costs} of costs you get ${grant}.`,
    grant: "Grant you can apply for",
    grantText: (rate, cap) => `${rate} of the costs, at most ${cap}.`,
    rounding: "Rounding",
  },
};

export const draftTexts = { sv, en };
