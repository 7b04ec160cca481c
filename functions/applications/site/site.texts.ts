import type { Same } from "../../vocabulary/language.ts";

const sv = {
  start: {
    title: "Sök bidrag till pilotprojekt",
    lead: (from: string) =>
      `Här söker ni bidrag från ${from} för att pröva något nytt, och redovisar vad ni har lärt er.`,
    calls: "Utlysningar",
    noCalls: "Just nu finns ingen utlysning. Välkommen tillbaka.",
    openEnded: "Öppen, utan sista dag",
    state: {
      "not-open": (opens) => `Öppnar ${opens}`,
      open: (closes) => `Öppen till ${closes}`,
      closed: (closed) => `Stängde ${closed}`,
      withdrawn: () => "Inställd",
    } satisfies Record<"not-open" | "open" | "closed" | "withdrawn", (moment: string) => string>,
    howTitle: "Så går det till",
    steps: [
      {
        title: "Ansök",
        text: "Börja med en e-postadress. Ansökan sparas medan ni skriver, och ni kan vara flera om den.",
      },
      {
        title: "Bedömning",
        text: "Ansökan prövas mot utlysningens kriterier. Varje utlysning säger hur och av vilka.",
      },
      { title: "Beslut", text: "Ni får beslutet med skäl och villkor. Beviljas bidraget kan projektet börja." },
      {
        title: "Redovisning",
        text: "Ni rapporterar vad som händer och rekvirerar bidraget så ofta som utlysningen säger.",
      },
      { title: "Utvärdering", text: "Vi sammanfattar vad projektet ledde till, så att fler kan lära av det." },
    ] satisfies readonly { title: string; text: string }[],
    linksTitle: "Har du tappat länken till din ansökan eller ditt projekt?",
  },
  blank: { title: "Alla frågor i ansökan", link: "Läs eller skriv ut alla frågor" },
  programme: {
    vision: "Vision",
    focusAreas: "Fokusområden",
    principles: "Så arbetar vi",
    goals: "Mål",
    parties: "De som står bakom",
    former: (names: string) => `tidigare ${names}`,
    evaluation: "Så utvärderar vi",
    dimensions: "Där förändring kan synas",
    decided: (decision: string) => `Programmet är beslutat av ${decision}.`,
  },
  contacts: { title: "Kontakt", onCallPage: "Kontaktuppgifter på utlysningens sida" },
  call: {
    dates: "I korthet",
    opens: "Öppnar",
    closes: "Stänger",
    share: "Bidrag",
    shareText: (rate: string, cap: string) => `${rate} av projektets bokförda kostnader, dock högst ${cap}`,
    length: "Projekttid",
    months: (months: number) => `Högst ${months} månader`,
    frames: "Årsramar för utlysningen",
    year: "År",
    frame: "Ram",
    financing: "Så kan kostnaderna finansieras",
    costs: "Kostnader som kan ingå",
    costsText: "Kostnaderna ska vara nödvändiga för projektet och skilda från ordinarie verksamhet.",
    flatRate: (rate: string, of: string) => `Schablon: ${rate} av ${of}.`,
    criteria: "Det här bedöms",
    criteriaText: (lowest: number, highest: number) =>
      `Varje kriterium får ett betyg från ${lowest} till ${highest} med motivering.`,
    headings: "Det här svarar ni på",
    headingsText:
      "Utöver uppgifter om organisation, projekt och budget beskriver ni projektet under de här rubrikerna.",
    notOpen: (opens: string) => `Utlysningen öppnar ${opens}. Då kan du börja en ansökan här.`,
    closed: (closed: string) => `Utlysningen stängde ${closed}.`,
    withdrawn: "Utlysningen är inställd. Inga ansökningar tas emot.",
    toBegin: "Börja en ansökan",
    needs: "Ha till hands",
    needsText: (sections: number) =>
      `Ansökan har ${sections} delar. Du kan spara och fortsätta när du vill, och skriva tillsammans med andra.`,
  },
};

const en: Same<typeof sv> = {
  start: {
    title: "Apply for a pilot grant",
    lead: (from) => `Here you apply for a grant from ${from} to try something new, and report what you have learnt.`,
    calls: "Calls",
    noCalls: "There is no call right now. Welcome back.",
    openEnded: "Open, with no last day",
    state: {
      "not-open": (opens) => `Opens on ${opens}`,
      open: (closes) => `Open until ${closes}`,
      closed: (closed) => `Closed on ${closed}`,
      withdrawn: () => "Withdrawn",
    },
    howTitle: "How it works",
    steps: [
      {
        title: "Apply",
        text: "Begin with an e-mail address. What you write is saved, and several of you can write.",
      },
      {
        title: "Review",
        text: "The application is held against the criteria of the call, which says how and by whom.",
      },
      {
        title: "Decision",
        text: "You get the decision with its reasons and conditions. If granted, the project can begin.",
      },
      { title: "Reporting", text: "You report on what happens and claim the grant as often as the call says." },
      { title: "Evaluation", text: "We sum up what the project led to, so that others can learn from it." },
    ],
    linksTitle: "Have you lost the link to your application or project?",
  },
  blank: { title: "All questions of the application", link: "Read or print all questions" },
  programme: {
    vision: "Vision",
    focusAreas: "Focus areas",
    principles: "How we work",
    goals: "Goals",
    parties: "Who stands behind it",
    former: (names) => `formerly ${names}`,
    evaluation: "How we evaluate",
    dimensions: "Where change can be seen",
    decided: (decision) => `The programme was decided by ${decision}.`,
  },
  contacts: { title: "Contact", onCallPage: "Contact details on the call's page" },
  call: {
    dates: "In brief",
    opens: "Opens",
    closes: "Closes",
    share: "Grant",
    shareText: (rate, cap) => `${rate} of the project's booked costs, at most ${cap}`,
    length: "Length",
    months: (months) => `At most ${months} months`,
    frames: "The call's budget frame for each year",
    year: "Year",
    frame: "Frame",
    financing: "How the costs can be financed",
    costs: "Costs that may be included",
    costsText: "Costs must be necessary for the project and apart from ordinary work.",
    flatRate: (rate, of) => `Flat rate: ${rate} of ${of}.`,
    criteria: "What is assessed",
    criteriaText: (lowest, highest) => `Each criterion is scored from ${lowest} to ${highest}, with reasons.`,
    headings: "What you answer",
    headingsText: "Besides organisation, project and budget you describe the project under these headings.",
    notOpen: (opens) => `The call opens on ${opens}. You can begin an application here then.`,
    closed: (closed) => `The call closed on ${closed}.`,
    withdrawn: "The call has been withdrawn. No applications are taken.",
    toBegin: "Begin an application",
    needs: "Have at hand",
    needsText: (sections) =>
      `The application has ${sections} parts. You can save and go on when you like, and write together with others.`,
  },
};

export const siteTexts = { sv, en };
