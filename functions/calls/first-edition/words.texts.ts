import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the form said while it was code: the words of the documents that stand for it. */
export const firstWords = {
  form: both("Ansökan", "Application"),
  sections: {
    organisation: {
      name: both("Organisation", "Organisation"),
      lead: both("Vilka som söker och vem vi kontaktar.", "Who applies, and whom we contact."),
    },
    project: {
      name: both("Projektet", "The project"),
      lead: both(
        "Vad projektet heter, vad det handlar om och när det pågår.",
        "What it is called, what it is about and when it runs.",
      ),
    },
    aims: {
      name: both("Mål och målgrupp", "Aims and target group"),
      lead: both("Vad ni vill uppnå, vad ni gör och för vilka.", "What you want to achieve, what you do and for whom."),
    },
    delivery: {
      name: both("Genomförande", "Delivery"),
      lead: both(
        "Hur ni arbetar, med vilka och hur det lever vidare.",
        "How you work, with whom, and how it lives on.",
      ),
    },
    learning: {
      name: both("Uppföljning och spridning", "Follow-up and spread"),
      lead: both(
        "Hur ni tar reda på vad som fungerar och delar med er av det.",
        "How you find out what works, and share it.",
      ),
    },
    budget: {
      name: both("Budget", "Budget"),
      lead: both(
        "Vad projektet kostar varje år och vem som betalar.",
        "What the project costs each year, and who pays.",
      ),
    },
  },
  name: both("Organisationens namn", "Name of the organisation"),
  number: both("Organisationsnummer", "Organisation number"),
  numberHint: both("Tio siffror, till exempel 212000-0357.", "Ten digits, for example 212000-0357."),
  type: both("Typ av organisation", "Type of organisation"),
  home: both("Kommun där organisationen hör hemma", "The organisation's municipality"),
  outside: both("Annan kommun", "Another municipality"),
  contact: both("Kontaktperson", "Contact"),
  contactHint: both(
    "Hit skickar vi kvittens, diarienummer och beslut.",
    "Receipt, registration number and decision are sent here.",
  ),
  signatory: both("Firmatecknare", "Authorised signatory"),
  signatoryHint: both(
    "Den som får skriva under för organisationen. Uppgift är till exempel ordförande eller förvaltningschef.",
    "The person who may sign for the organisation. The task is for example chair or head of administration.",
  ),
  vat: both("Får organisationen dra av moms?", "May the organisation deduct VAT?"),
  vatHint: both(
    "Om ni får dra av moms ska kostnaderna i budgeten vara utan moms.",
    "If you may deduct VAT, state the costs in the budget without it.",
  ),
  vatAnswers: { deducts: both("Ja", "Yes"), partly: both("Delvis", "Partly"), none: both("Nej", "No") },
  economic: both(
    "Säljer ni varor eller tjänster på en marknad inom projektet?",
    "Will you sell goods or services on a market within the project?",
  ),
  economicHint: both(
    "Då är bidraget statligt stöd och lämnas som stöd av mindre betydelse (de minimis).",
    "The grant is then state aid and is given as de minimis aid.",
  ),
  deMinimis: both("Stöd av mindre betydelse de senaste tre åren", "De minimis aid in the last three years"),
  deMinimisHint: both(
    "I hela euro. Skriv 0 om ni inte har fått något.",
    "In whole euro. Write 0 if you have received none.",
  ),
  declared: both("Intygande om stöd", "Declaration about aid"),
  declaredText: both(
    "Jag intygar att uppgiften om stöd av mindre betydelse är riktig",
    "I confirm that what we state about de minimis aid is correct",
  ),
  euro: both("euro", "euro"),
  title: both("Projektets namn", "Name of the project"),
  summary: both("Sammanfattning", "Summary"),
  summaryHint: both(
    "Berätta kort vad ni vill pröva och varför. Texten kan komma att publiceras. Skriv inte namn på barn.",
    "Say briefly what you want to try and why. The text may be published. Do not name any child.",
  ),
  focusAreas: both("Fokusområden", "Focus areas"),
  oneOrMore: both("Välj ett eller flera.", "Choose one or more."),
  places: both("Kommuner där projektet arbetar", "Municipalities where the project works"),
  perspectives: both("Perspektiv som projektet arbetar med", "Perspectives the project works with"),
  thoseThatFit: both("Välj de som stämmer.", "Choose those that apply."),
  waysToTakePart: both("Hur vill ni delta i kraftsamlingen?", "How do you want to take part?"),
  waysHint: both("Välj de sätt som passar er.", "Choose the ways that suit you."),
  period: both("Projekttid", "Period of the project"),
  costs: both("Kostnader", "Costs"),
  costsHint: both("De indirekta kostnaderna räknas ut.", "The indirect costs are computed."),
  financing: both("Finansiering", "Financing"),
  financingHint: both("Ska varje år vara lika stor som kostnaderna.", "Must equal the costs each year."),
  review: {
    form: both("Bedömning", "Review"),
    criteria: both("Kriterier", "Criteria"),
    scale: (lowest: number, highest: number) =>
      both(
        `${lowest} är mycket svagt, ${highest} är mycket starkt.`,
        `${lowest} is very weak, ${highest} is very strong.`,
      ),
    overall: both("Helhet", "Overall"),
    strengths: both("Styrkor", "Strengths"),
    weaknesses: both("Svagheter", "Weaknesses"),
    recommendation: both("Rekommendation", "Recommendation"),
    recommendations: {
      grant: both("Bevilja", "Grant"),
      "grant-with-changes": both("Bevilja med ändringar", "Grant with changes"),
      reject: both("Avslå", "Reject"),
    },
    reasons: both("Kommentar till rekommendationen", "Comment on the recommendation"),
    reasonsHint: both(
      "Vad avgör din rekommendation? Om du föreslår ändringar: vilka?",
      "What decides your recommendation? If you suggest changes: which?",
    ),
  },
  evaluation: {
    form: both("Utvärdering", "Evaluation"),
    effects: both("Resultat, utfall och effekt", "Output, outcome and impact"),
    decisive: both("Var projektet avgörande?", "Was the project decisive?"),
    terms: both("På kort och lång sikt", "In the short and long term"),
    scaling: both("Har arbetet tagits in i ordinarie verksamhet?", "Has the work become part of ordinary operations?"),
    learning: both("Till den samlade analysen", "For the joint analysis"),
    output: both(
      "Resultat (output): vad har projektet gjort och tagit fram?",
      "Output: what has the project done and produced?",
    ),
    outcome: both(
      "Utfall (outcome): vad har det lett till för dem som har varit med?",
      "Outcome: what has it led to for those who took part?",
    ),
    impact: both(
      "Effekt (impact): vilken förändring syns eller väntas på längre sikt?",
      "Impact: what change is seen or expected in the longer run?",
    ),
    shortTerm: both(
      "Vad betyder projektet på kort sikt, och för vem?",
      "What does the project mean in the short term, and for whom?",
    ),
    longTerm: both(
      "Vad betyder projektet på lång sikt, och för vem?",
      "What does the project mean in the long term, and for whom?",
    ),
    lessons: both("Lärdomar", "Lessons"),
    lessonsHint: both(
      "Vad skulle ni råda någon annan att göra, eller låta bli?",
      "What would you advise others to do, or not to do?",
    ),
    challenges: both("Utmaningar", "Challenges"),
    challengesHint: both("Vad har varit svårt, och hur löste det sig?", "What was difficult, and how was it solved?"),
    conditions: both("Förutsättningar", "Conditions"),
    conditionsHint: both(
      "Vad behöver finnas på plats för att arbetssättet ska fungera?",
      "What needs to be in place for the way of working to succeed?",
    ),
    judgements: {
      yes: both("Ja", "Yes"),
      partly: both("Delvis", "Partly"),
      no: both("Nej", "No"),
      "too-early": both("För tidigt att säga", "Too early to say"),
    },
    restsOn: both("Skriv också vad bedömningen bygger på.", "Write also what the judgement rests on."),
    scaledUp: both("Är arbetet uppskalat i ordinarie verksamhet?", "Is the work scaled up into ordinary operations?"),
    how: both("Skriv också hur, eller varför inte.", "Write also how, or why not."),
    dimensions: both(
      "Vilka delar av systemet har projektet berört?",
      "Which parts of the system has the project touched?",
    ),
  },
  report: {
    form: both("Lägesrapport", "Progress report"),
    story: both("Vad har hänt?", "What has happened?"),
    children: both(
      "Skriv inget som kan peka ut enskilda personer.",
      "Write nothing that could point out individual people.",
    ),
    isFinal: both("Är det här projektets slutrapport?", "Is this the project's final report?"),
    isFinalHint: both(
      "En slutrapport är den sista. Efter den kan ni inte redovisa fler kostnader.",
      "A final report is the last one. After it you cannot report more costs.",
    ),
    questions: {
      done: both("Vad har ni gjort under perioden?", "What have you done in the period?"),
      results: both("Vilka resultat ser ni?", "What results do you see?"),
      deviations: both("Vad har avvikit från planen?", "What has departed from the plan?"),
      next: both("Vad gör ni härnäst?", "What will you do next?"),
      lessons: both("Vilka lärdomar har ni dragit?", "What have you learnt?"),
      scaling: both("Vad är värt att skala upp?", "What is worth scaling up?"),
      dissemination: both("Hur har ni spridit resultaten?", "How have you spread the results?"),
    },
    hints: {
      results: both(
        "Utgå från era indikatorer: hur har de utvecklats?",
        "Start from your indicators: how have they moved?",
      ),
      deviations: both(
        "Till exempel i tid, aktiviteter eller kostnader. Skriv Inga om allt har gått som planerat.",
        "Such as in time, activities or costs. Write None if all has gone as planned.",
      ),
      scaling: both(
        "Vad kan bli en del av den ordinarie verksamheten, hos er eller hos andra?",
        "What could become part of ordinary operations, with you or with others?",
      ),
    },
  },
};
