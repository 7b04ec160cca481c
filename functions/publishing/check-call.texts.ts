import type { Same } from "../vocabulary/language.ts";

type Facts = Readonly<Record<string, string>>;

const sv = {
  "language-missing": ({ language, text }: Facts) => `”${text}” saknas på ${language}. Översätt texten.`,
  "no-opening": (_: Facts) => "Första dag att ansöka saknas. Fyll i den.",
  "closes-before-opening": (_: Facts) => "Utlysningen stänger innan den öppnar. Rätta en dag eller ett klockslag.",
  "opens-in-the-past": (_: Facts) => "En ny utlysning kan inte öppna på en dag som har varit. Välj en kommande dag.",
  "closes-in-the-past": (_: Facts) => "Sista dag att ansöka har redan varit. Välj en kommande dag.",
  "no-years": (_: Facts) => "Inget år är angivet. Ange de år då kostnader får uppstå.",
  "no-frames": (_: Facts) => "Inget år har en ram. Ange vad utlysningen får bevilja.",
  "frame-outside-years": ({ year }: Facts) =>
    `Ramen för ${year} ligger utanför utlysningens år. Lägg till året eller ta bort ramen.`,
  "frame-below-granted": ({ year, grantedOre, frameOre }: Facts) =>
    `För ${year} är ${grantedOre} redan beviljat, och ramen är ${frameOre}. Höj ramen till minst det beviljade.`,
  "rate-nothing": (_: Facts) => "Bidragets andel av kostnaderna är 0 procent. Fyll i andelen.",
  "cap-nothing": (_: Facts) => "Det högsta bidraget är 0 kr. Fyll i ett belopp.",
  "rounded-is-exact": ({ text, exact }: Facts) =>
    `”${text}” är samma tal som den exakta andelen, ${exact} procent. Ta bort den avrundade andelen.`,
  "rounded-without-figure": ({ text }: Facts) =>
    `”${text}” säger inget tal. Skriv den avrundade andelen, eller lämna fältet tomt.`,
  "no-money": (_: Facts) =>
    "Ansökan frågar inte efter pengar. Lägg till frågor med rollerna kostnader och finansiering, eller en med rollen sökt belopp.",
  "no-categories": (_: Facts) => "Inget kostnadsslag är angivet. Ansökans budget behöver minst ett.",
  "flat-of-nothing": ({ label, of }: Facts) =>
    `Schablonen för ”${label}” gäller ”${of}”, som inte finns. Välj ett annat kostnadsslag.`,
  "flat-of-computed": ({ label, of }: Facts) =>
    `Schablonen för ”${label}” gäller ”${of}”, som själv räknas ut. Välj ett kostnadsslag som skrivs av sökanden.`,
  "flat-nothing": ({ label }: Facts) => `Schablonen för ”${label}” är 0 procent. Fyll i andelen, eller ta bort den.`,
  "no-grant-source": (_: Facts) => "Ingen källa är bidraget som söks. Ange vilken det är.",
  "two-grant-sources": (_: Facts) => "Flera källor är bidraget som söks. Bara en får vara det.",
  "source-of-nobody": ({ label }: Facts) =>
    `Det finns en gräns för offentlig finansiering, men ”${label}” säger inte om pengarna är offentliga eller privata. Ange det.`,
  "public-limit-unheld": (_: Facts) =>
    "Det finns en gräns för offentlig finansiering, men formuläret prövar den inte. Slå på regeln ”Den offentliga finansieringen ryms inom gränsen”, eller töm gränsen.",
  "quorum-nothing": (_: Facts) => "Inga bedömningar krävs, men utlysningen har bedömare. Ange hur många som krävs.",
  "quorum-unwaited": ({ quorum }: Facts) =>
    `Utlysningen väntar inte på bedömare, men ${quorum} bedömningar krävs. Ange 0, eller välj att bedömare utses.`,
  "group-empty": (_: Facts) => "Gruppen som ska bedöma ansökningarna har inga medlemmar. Ange minst en.",
  "member-twice": ({ email }: Facts) => `${email} står två gånger i gruppen. Ta bort den ena.`,
  "appeal-to-nobody": (_: Facts) => "Besluten kan överklagas, men ingen tar emot. Ange vem som gör det, med adress.",
  "counterparty-unknown": ({ kind }: Facts) =>
    `”${kind}” har en motpartskod, men ansökan har ingen sådan typ av organisation. Skriv namnet som i ansökan, eller ta bort raden.`,
  "not-memorandum": ({ account, listed }: Facts) =>
    `Konto ${account} är inget memorandumkonto, men det som bokförs där är inte era egna pengar. Välj ett konto bland memorandumkontona (${listed}), eller ändra vilka de är.`,
  "is-memorandum": ({ account, listed }: Facts) =>
    `Konto ${account} är ett memorandumkonto (${listed}), men där bokförs era egna pengar. Välj ett konto i resultat- eller balansräkningen, eller ändra vilka memorandumkontona är.`,
  "category-not-memorandum": ({ account, label, listed }: Facts) =>
    `”${label}” har konto ${account}, som inget memorandumkonto är. Mottagarens kostnader skulle hamna bland era egna när månadens fil läses in. Välj ett eget memorandumkonto för kostnadsslaget (${listed}), till exempel 9920.`,
  "no-own-units": (_: Facts) =>
    "Egna enheter får söka, men myndigheten har inga enheter i sina inställningar. Lägg till dem där, eller ta bort valet här.",
  "internal-account-missing": (_: Facts) =>
    "Egna enheter får söka, och det de får bokas mellan kostnadsställen. Fyll i kontot.",
  "no-contact": (_: Facts) => "Ingen kontaktperson är angiven. De som söker behöver veta vem de kan fråga.",
  "stages-unknown": (_: Facts) =>
    "Etapperna ska utvärderas, men det står inte när de slutar. Ange antalet etapper, eller dagarna.",
  "stage-in-the-past": ({ day }: Facts) => `En etapp slutar ${day}, som har varit. Välj en kommande dag.`,
  "final-not-always": ({ question }: Facts) =>
    `”${question}” frågas bara ibland, eller kan lämnas obesvarad. Ta bort villkoret på frågan och dess avsnitt, och låt den inte vara frivillig: slutrapporten avslutar projektet och dess pengar.`,
  "id-of-ours": ({ id, part }: Facts) =>
    `”${part}” har beteckningen ${id}, som rapportens egna frågor om period, kostnader och moms har. Ta bort den och lägg till den på nytt.`,
  "months-nowhere": ({ question }: Facts) =>
    `”${question}” är en tabell med månader, som bara finns i rapportens kostnader. Välj egna rader och kolumner, eller utlysningens år.`,
  "advance-without-claims": (_: Facts) =>
    "Rapporterna är utan kostnader, och då kan inget förskott räknas av. Skriv 0 som andel för förskott, eller låt rapporterna ha kostnader.",
  "files-elsewhere": ({ question }: Facts) =>
    `”${question}” frågar efter filer, och det kan bara ansökan göra. Ta bort frågan här, eller lägg till den i ansökans formulär.`,
  "slug-taken": ({ slug, section }: Facts) =>
    `Avsnittet ”${section}” heter ”${slug}” i adressen. Det namnet har en annan sida: välj ett annat.`,
  "too-large": ({ bytes, most }: Facts) => `Utlysningen är ${bytes} byte och får vara högst ${most}. Korta texterna.`,
};
export type CallFaultCode = keyof typeof sv;

const en: Same<typeof sv> = {
  "language-missing": ({ language, text }) => `“${text}” is missing in ${language}. Translate the text.`,
  "no-opening": () => "The first day to apply is missing. Fill it in.",
  "closes-before-opening": () => "The call closes before it opens. Correct a day or a time.",
  "opens-in-the-past": () => "A new call cannot open on a day that has passed. Choose a day to come.",
  "closes-in-the-past": () => "The last day to apply has passed. Choose a day to come.",
  "no-years": () => "No year is given. Give the years in which costs may fall.",
  "no-frames": () => "No year has a frame. Give what the call may grant.",
  "frame-outside-years": ({ year }) =>
    `The frame of ${year} is outside the call's years. Add the year or remove the frame.`,
  "frame-below-granted": ({ year, grantedOre, frameOre }) =>
    `For ${year}, ${grantedOre} is granted already, and the frame is ${frameOre}. Raise it to at least what is granted.`,
  "rate-nothing": () => "The grant's share of the costs is 0 percent. Fill it in.",
  "cap-nothing": () => "The highest grant is 0 kronor. Fill in an amount.",
  "rounded-is-exact": ({ text, exact }) =>
    `“${text}” is the same figure as the exact share, ${exact} percent. Remove the rounded share.`,
  "rounded-without-figure": ({ text }) =>
    `“${text}” says no figure. Write the rounded share, or leave the field empty.`,
  "no-money": () =>
    "The application does not ask about money. Add questions with the roles costs and financing, or one with the role applied amount.",
  "no-categories": () => "No kind of cost is given. The application's budget needs at least one.",
  "flat-of-nothing": ({ label, of }) =>
    `The flat rate of “${label}” is of “${of}”, which does not exist. Choose another kind of cost.`,
  "flat-of-computed": ({ label, of }) =>
    `The flat rate of “${label}” is of “${of}”, which is computed itself. Choose a kind of cost that applicants type.`,
  "flat-nothing": ({ label }) => `The flat rate of “${label}” is 0 percent. Fill in the share, or remove it.`,
  "no-grant-source": () => "No source is the grant that is applied for. Say which one is.",
  "two-grant-sources": () => "Several sources are the grant that is applied for. Only one may be.",
  "source-of-nobody": ({ label }) =>
    `There is a limit on public financing, but “${label}” does not say whether its money is public or private. Say which.`,
  "public-limit-unheld": () =>
    "There is a limit on public financing, but the form does not check it. Switch on the rule “The public financing is within the limit”, or empty the limit.",
  "quorum-nothing": () => "No reviews are needed, but the call has reviewers. Give how many are needed.",
  "quorum-unwaited": ({ quorum }) =>
    `The call waits for no reviewers, but ${quorum} reviews are needed. Give 0, or choose that reviewers are assigned.`,
  "group-empty": () => "The group that is to assess the applications has no members. Give at least one.",
  "member-twice": ({ email }) => `${email} stands twice in the group. Remove one of them.`,
  "appeal-to-nobody": () => "The decisions can be appealed, but nobody receives it. Give who does, with the address.",
  "counterparty-unknown": ({ kind }) =>
    `“${kind}” has a code of the other party, but the application has no such kind of organisation. Write the name as in the application, or remove the row.`,
  "not-memorandum": ({ account, listed }) =>
    `Account ${account} is no memorandum account, but what is booked there is not your own money. Choose one of the memorandum accounts (${listed}), or change which they are.`,
  "is-memorandum": ({ account, listed }) =>
    `Account ${account} is a memorandum account (${listed}), but your own money is booked there. Choose an account of the result or the balance, or change which the memorandum accounts are.`,
  "category-not-memorandum": ({ account, label, listed }) =>
    `“${label}” has account ${account}, which is no memorandum account. The holder's costs would land among your own when the month's file is imported. Choose a memorandum account of its own for the kind of cost (${listed}), such as 9920.`,
  "no-own-units": () =>
    "Own units may apply, but the authority has no units in its settings. Add them there, or remove the choice here.",
  "internal-account-missing": () =>
    "Own units may apply, and what they get is booked between cost centres. Fill in the account.",
  "no-contact": () => "No contact person is given. Those who apply need to know whom to ask.",
  "stages-unknown": () =>
    "The stages are to be evaluated, but it is not said when they end. Say how many there are, or the days.",
  "stage-in-the-past": ({ day }) => `A stage ends on ${day}, which has passed. Choose a day that is to come.`,
  "final-not-always": ({ question }) =>
    `“${question}” is asked only sometimes, or may be left without an answer. Remove the condition on the question and its section, and do not let it be optional: the final report ends the project and its money.`,
  "id-of-ours": ({ id, part }) =>
    `“${part}” has the name ${id}, which the report's own questions about period, costs and VAT have. Remove it and add it anew.`,
  "months-nowhere": ({ question }) =>
    `“${question}” is a table of months, which only the report's costs have. Choose rows and columns of its own, or the call's years.`,
  "advance-without-claims": () =>
    "The reports are without costs, so that no advance can be settled. Write 0 as the share of an advance, or let the reports have costs.",
  "files-elsewhere": ({ question }) =>
    `“${question}” asks for files, and only the application can do that. Remove the question here, or add it to the application's form.`,
  "slug-taken": ({ slug, section }) =>
    `The section “${section}” is called “${slug}” in its address. Another page has that name: choose another.`,
  "too-large": ({ bytes, most }) => `The call is ${bytes} bytes and may be at most ${most}. Shorten the texts.`,
};

export const checkCallTexts = { sv, en } as const;
