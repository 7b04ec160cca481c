import type { Texts } from "../../vocabulary/language.ts";

type Words = {
  untitled: string;
  lead: (closes: string) => string;
  closed: (closed: string) => string;
  linkSent: (email: string) => string;
  steps: string;
  attachments: string;
  attachmentCount: (files: number) => string;
  members: string;
  memberCount: (people: number) => string;
  read: string;
  status: { empty: string; begun: string; complete: string; notYet: string; ready: string; optional: string };
  back: string;
  save: string;
  later: string;
  savedWithProblems: string;
  savedTitle: string;
  warnChildren: string;
  yes: string;
  no: string;
  vat: { deducts: string; partly: string; none: string };
  choose: string;
  merge: { title: string; text: string; theirs: string; nothing: string };
  budget: {
    intro: (rate: string, cap: string) => string;
    costs: string;
    costsHint: string;
    financing: string;
    financingHint: string;
    category: string;
    source: string;
    statedText: string;
    grant: string;
    grantText: (rate: string, cap: string) => string;
    rounding: string;
  };
  invite: {
    title: string;
    lead: string;
    email: string;
    button: string;
    people: string;
    you: string;
    done: string;
  };
};

export const draftTexts: Texts<Words> = {
  sv: {
    untitled: "Din ansökan",
    lead: (closes) => `Fyll i delarna i vilken ordning du vill. Lämna in ansökan senast ${closes}.`,
    closed: (closed) =>
      `Utlysningen stängde ${closed}. Ansökan kan inte längre lämnas in, men det du skrivit finns kvar.`,
    linkSent: (email) => `Vi har mejlat en länk till ${email}. Med den kommer du tillbaka till ansökan.`,
    steps: "Fyll i ansökan",
    attachments: "Bilagor",
    attachmentCount: (files) => (files === 0 ? "Inga filer" : files === 1 ? "1 fil" : `${files} filer`),
    members: "Skriv tillsammans",
    memberCount: (people) => (people === 1 ? "Bara du" : `${people} personer`),
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
    warnChildren: "Skriv aldrig namn på barn eller annat som gör att ett barn kan kännas igen.",
    yes: "Ja",
    no: "Nej",
    vat: { deducts: "Ja", partly: "Delvis", none: "Nej" },
    choose: "Välj",
    merge: {
      title: "Någon annan har sparat samtidigt",
      text: "Här är er andra text. Din egen står kvar i fälten nedanför. För ihop texterna som ni vill ha dem och spara.",
      theirs: "Så har den andra skrivit",
      nothing: "(tomt)",
    },
    budget: {
      intro: (rate, cap) =>
        `Bidraget är ${rate} av kostnaderna, dock högst ${cap}. Skriv belopp i kronor. Tomma fält räknas som noll.`,
      costs: "Kostnader",
      costsHint: "De indirekta kostnaderna räknas ut.",
      financing: "Finansiering",
      financingHint: "Ska varje år vara lika stor som kostnaderna.",
      category: "Kostnadsslag",
      source: "Finansiär",
      statedText:
        "Har ni redan en budget med avrundade summor kan ni ange dem. En krona per avrundat belopp får skilja.",
      grant: "Bidrag ni kan söka",
      grantText: (rate, cap) => `${rate} av kostnaderna, dock högst ${cap}.`,
      rounding: "Avrundning",
    },
    invite: {
      title: "Skriv tillsammans",
      lead: "Bjud in en kollega. Hen får en egen länk och kan läsa, skriva och lämna in precis som du.",
      email: "Kollegans e-postadress",
      button: "Bjud in",
      people: "De som kan skriva i ansökan",
      you: "du",
      done: "Inbjudan är på väg.",
    },
  },
  en: {
    untitled: "Your application",
    lead: (closes) => `Fill in the parts in any order. Submit the application by ${closes}.`,
    closed: (closed) =>
      `The call closed on ${closed}. The application can no longer be submitted, but what you wrote is kept.`,
    linkSent: (email) => `We have mailed a link to ${email}. It brings you back to the application.`,
    steps: "Fill in the application",
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
    warnChildren: "Never write the name of a child, or anything by which a child can be recognised.",
    yes: "Yes",
    no: "No",
    vat: { deducts: "Yes", partly: "Partly", none: "No" },
    choose: "Choose",
    merge: {
      title: "Somebody else has saved at the same time",
      text: "Here is their text. Your own is still in the fields below. Bring the texts together as you want them, and save.",
      theirs: "What the other person wrote",
      nothing: "(empty)",
    },
    budget: {
      intro: (rate, cap) =>
        `The grant is ${rate} of the costs, at most ${cap}. Write amounts in kronor. Empty fields count as zero.`,
      costs: "Costs",
      costsHint: "The indirect costs are computed.",
      financing: "Financing",
      financingHint: "Must equal the costs each year.",
      category: "Category",
      source: "Source",
      statedText:
        "If you already have a budget with rounded sums you can state them. They may differ by a krona for each rounded figure.",
      grant: "Grant you can apply for",
      grantText: (rate, cap) => `${rate} of the costs, at most ${cap}.`,
      rounding: "Rounding",
    },
    invite: {
      title: "Write together",
      lead: "Invite a colleague, who gets a link of their own and can read, write and submit just as you can.",
      email: "Your colleague's e-mail address",
      button: "Invite",
      people: "Those who can write in the application",
      you: "you",
      done: "The invitation is on its way.",
    },
  },
};
