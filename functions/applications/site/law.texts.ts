/** A page of text: paragraphs under headings. */
type Page = Readonly<{ title: string; lead: string; sections: Readonly<Record<string, readonly string[]>> }>;
type Pages = Readonly<{
  /** By the address that the authority answers at. */
  accessibility: (email: string) => Page;
  /** Besides by how long what is kept, in sentences. */
  personalData: (email: string, kept: readonly string[]) => Page;
}>;

const sv: Pages = {
  accessibility: (email) => ({
    title: "Tillgänglighet",
    lead: "Webbplatsen ska kunna användas av alla. Här beskriver vi hur den uppfyller lagen om tillgänglighet till digital offentlig service, och vad som återstår.",
    sections: {
      "Hur tillgänglig är webbplatsen?": [
        "Webbplatsen är byggd för att uppfylla WCAG 2.2 nivå AA, som är mer än lagens krav (WCAG 2.1 AA enligt EN 301 549). Den fungerar med tangentbord, med skärmläsare, med förstorad text och utan JavaScript.",
        "Vi prövar sidorna med automatiska verktyg vid varje ändring. Någon oberoende granskning med användare har ännu inte gjorts, så det kan finnas brister som vi inte känner till. Därför kallar vi webbplatsen delvis förenlig med lagen tills en granskning är gjord.",
      ],
      "Kända brister": [
        "Bilagor som sökande har laddat upp är inte alltid tillgängliga. De är upprättade av andra och omfattas av undantag i lagen. Hör av dig om du behöver innehållet i ett annat format.",
        "Budgeten är en stor tabell. På smala skärmar visas den som block, ett för varje kostnadsslag.",
      ],
      "Meddela oss om du möter hinder": [
        `Skriv till ${email} och berätta vilken sida det gäller. Vi svarar inom två arbetsdagar och kan hjälpa dig att lämna uppgifterna på ett annat sätt.`,
      ],
      Tillsyn: [
        "Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med vårt svar kan du anmäla det till dem.",
      ],
      "Så har vi prövat": [
        "Vi har själva gått igenom sidorna i webbläsare med och utan JavaScript och med verktyget axe. Redogörelsen uppdaterades i november 2026.",
      ],
    },
  }),
  personalData: (email, kept) => ({
    title: "Personuppgifter",
    lead: "Vi behandlar bara de uppgifter som behövs för att pröva ansökan och följa upp projektet.",
    sections: {
      "Vilka uppgifter och varför": [
        "Namn, e-postadress och telefonnummer till kontaktpersonen, namn och roll för firmatecknaren samt e-postadresser till dem som skriver ansökan. Vi behöver dem för att handlägga ärendet, vilket är en uppgift av allmänt intresse.",
        "Vi frågar aldrig efter personnummer. Skriv inte uppgifter om andra enskilda personer i ansökan.",
      ],
      "Vilka som ser dem": [
        "Handläggare, bedömare, beslutsfattare och ekonomer ser det de behöver för sin uppgift. En inlämnad ansökan är en allmän handling och kan lämnas ut efter prövning enligt offentlighets- och sekretesslagen.",
      ],
      "Hur länge de finns kvar": [
        "Inlämnade ansökningar bevaras eller gallras enligt vår dokumenthanteringsplan. Den säger bland annat detta:",
        ...kept,
        "Den som har börjat en ansökan kan själv ta bort den innan den lämnas in. Då raderas texter, filer och adresser. Mejlen om den glöms efter 30 dagar, och kvar står bara att en ansökan har funnits.",
        "Den som tas bort ur en ansökan finns kvar i ärendet, så att hen inte utses att bedöma den. För att ingen ska kunna missbruka våra mejl räknar vi i några dygn hur många som har begärts till en adress och från ett nätverk, utan att adresserna går att läsa.",
      ],
      Kakor: [
        "Vi använder bara kakor som behövs: en som minns ditt språk och en som håller det som du öppnat med en mejlad länk öppet i din webbläsare, i högst två veckor. Den ligger sedan kvar i ett halvår utan att öppna något, så att vi kan mejla dig en ny länk. Inget mäts och inget lämnas till andra.",
      ],
      "Dina rättigheter": [
        `Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade och att invända. Skriv till ${email}. Vi svarar inom en månad. Du kan också klaga hos Integritetsskyddsmyndigheten.`,
      ],
    },
  }),
};

const en: Pages = {
  accessibility: (email) => ({
    title: "Accessibility",
    lead: "Everyone should be able to use this site. Here we describe how it meets the Swedish act on accessibility to digital public services, and what remains.",
    sections: {
      "How accessible is the site?": [
        "The site is built to meet WCAG 2.2 level AA, which is more than the act asks (WCAG 2.1 AA under EN 301 549). It works by keyboard, with a screen reader, with enlarged text and without JavaScript.",
        "We test the pages with automatic tools at every change. No independent audit with users has been made yet, so there may be flaws we do not know of. Until there is one we call the site partly compliant.",
      ],
      "Known flaws": [
        "Attachments that applicants have uploaded are not always accessible. They were made by others and are exempt. Tell us if you need the content in another format.",
        "The budget is a large table. On narrow screens it is shown as blocks, one for each category.",
      ],
      "Tell us about obstacles": [
        `Write to ${email} and say which page it is about. We answer within two working days and can help you give the information in another way.`,
      ],
      Supervision: [
        "The Agency for Digital Government, Digg, supervises the act. If you are not content with our answer you can report it to them.",
      ],
      "How we have tested": [
        "We have gone through the pages ourselves in browsers with and without JavaScript, and with the tool axe. This statement was updated in November 2026.",
      ],
    },
  }),
  personalData: (email, kept) => ({
    title: "Personal data",
    lead: "We process only the data needed to consider an application and follow up the project.",
    sections: {
      "Which data, and why": [
        "Name, e-mail address and telephone number of the contact, name and role of the signatory, and e-mail addresses of those who write the application. We need them to handle the case, which is a task in the public interest.",
        "We never ask for personal identity numbers. Do not write about other individual people in the application.",
      ],
      "Who sees them": [
        "Case officers, reviewers, deciders and finance see what their task needs. A submitted application is a public document and may be released under the act on public access and secrecy.",
      ],
      "How long they are kept": [
        "Submitted applications are preserved or disposed of under our records plan. Among other things it says this:",
        ...kept,
        "Whoever has begun an application can delete it before it is submitted. Texts, files and addresses are then removed. The mails about it are forgotten after 30 days, and all that is left is that there was an application.",
        "A person who is removed from an application is kept in the case, so as not to be asked to review it. To keep others from misusing our mails we count for some days how many were asked for to an address and from a network, in a form in which the addresses cannot be read.",
      ],
      Cookies: [
        "We use necessary cookies only: one that remembers your language, and one that keeps what you opened by a mailed link open in your browser, for at most two weeks. It then stays for half a year without opening anything, so that we can mail you a new link. Nothing is measured and nothing is passed on.",
      ],
      "Your rights": [
        `You have the right to know which data we hold about you, to have errors corrected and to object. Write to ${email}. We answer within a month. You may also complain to the Swedish Authority for Privacy Protection.`,
      ],
    },
  }),
};

/** The pages that the law asks for. */
export const lawTexts = { sv, en };
