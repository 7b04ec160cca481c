import type { Question } from "../../functions/platform/forms/document.ts";
import { Rate } from "../../functions/vocabulary/rate.ts";

const words = (sv: string, en: string) => ({ sv, en });
const option = (id: string, sv: string, en: string) => ({ id, label: words(sv, en) });

/** The questions of a step with plain answers: every kind that is one control or a few, with all that may stand round it. */
export const plainQuestions: readonly Question[] = [
  {
    id: "p-title",
    kind: "line",
    limit: 120,
    label: words("Projektets namn", "Name of the project"),
    hint: words("Kort och så att andra förstår det.", "Short, and so that others understand it."),
  },
  {
    id: "p-aim",
    kind: "text",
    limit: 1500,
    label: words("Syfte och mål", "Aims"),
    hint: words("Vad ska bli annorlunda, och för vilka?", "What is to be different, and for whom?"),
    help: words(
      "Beskriv nuläget först.\n\nSkriv sedan vad ni vill ha uppnått när projektet är slut, så att det går att se om det blev så.",
      "Describe the present first.\n\nThen write what is to be achieved when the project ends, so that it can be seen whether it was.",
    ),
    example: words(
      "I dag slutar var tredje ung i föreningen efter ett år. Vi vill att högst var femte gör det 2028.\n\nVi prövar mindre grupper och en ledare som är ung själv.",
      "Today one in three young members leaves after a year. By 2028 we want it to be at most one in five.",
    ),
  },
  {
    id: "p-only-swedish",
    kind: "line",
    limit: 80,
    optional: true,
    label: { sv: "Smeknamn på projektet" },
    hint: { sv: "Om det har ett." },
  },
  {
    id: "p-count",
    kind: "number",
    decimals: 0,
    unit: words("personer", "people"),
    label: words("Hur många nås?", "How many are reached?"),
  },
  { id: "p-sum", kind: "amount", label: words("Hur mycket söker ni?", "How much do you apply for?") },
  { id: "p-day", kind: "day", label: words("När kan ni börja?", "When can you begin?") },
  { id: "p-period", kind: "period", of: "days", label: words("Projektets tid", "Time of the project") },
  { id: "p-months", kind: "period", of: "months", optional: true, label: words("Förberedelser", "Preparations") },
  { id: "p-sells", kind: "yes-no", label: words("Säljer ni något?", "Do you sell anything?") },
  {
    id: "p-what",
    kind: "text",
    limit: 300,
    label: words("Vad säljer ni?", "What do you sell?"),
    when: { question: "p-sells", has: ["yes"] },
  },
  {
    id: "p-home",
    kind: "choice",
    label: words("Kommun", "Municipality"),
    options: [
      "Askersund",
      "Degerfors",
      "Hallsberg",
      "Hällefors",
      "Karlskoga",
      "Kumla",
      "Laxå",
      "Lekeberg",
      "Lindesberg",
      "Örebro",
    ].map((name, i) => option(`p-home-${i}`, name, name)),
  },
  {
    id: "p-vat",
    kind: "choice",
    label: words("Drar ni av moms?", "Do you deduct VAT?"),
    options: [
      {
        ...option("p-vat-yes", "Ja, all", "Yes, all"),
        hint: words("Då ska kostnaderna skrivas utan moms.", "Then costs are written without VAT."),
      },
      option("p-vat-partly", "Delvis", "Partly"),
      option("p-vat-no", "Nej", "No"),
    ],
  },
  {
    id: "p-areas",
    kind: "choices",
    label: words("Insatsområden", "Focus areas"),
    hint: words("Välj alla som stämmer.", "Choose all that apply."),
    options: [option("p-school", "Skola", "School"), option("p-leisure", "Meningsfull fritid", "Meaningful leisure")],
  },
  {
    id: "p-reach",
    kind: "scale",
    reason: 500,
    label: words("Räckvidd", "Reach"),
    hint: words("Hur många har nytta av det?", "How many benefit?"),
    levels: [
      {
        id: "p-low",
        value: 1,
        label: words("Låg", "Low"),
        means: words("Bara de som är med.", "Only those who take part."),
      },
      {
        id: "p-middle",
        value: 2,
        label: words("Rimlig", "Fair"),
        means: words("Även andra i kommunen.", "Others in the municipality too."),
      },
      {
        id: "p-high",
        value: 3,
        label: words("Hög", "High"),
        means: words("Hela länet kan använda det.", "The whole county can use it."),
      },
    ],
  },
  { id: "p-mail", kind: "email", fill: "email", label: words("Din e-postadress", "Your e-mail address") },
  { id: "p-phone", kind: "phone", fill: "tel", label: words("Ditt telefonnummer", "Your phone number") },
  { id: "p-number", kind: "organisation-number", label: words("Organisationsnummer", "Organisation number") },
  { id: "p-giro", kind: "giro", label: words("Giro att betala till", "Giro to pay to") },
  {
    id: "p-truth",
    kind: "declaration",
    text: words(
      "Jag intygar att uppgifterna är riktiga.\n\nJag får skriva under för organisationen.",
      "I certify that the details are right.\n\nI may sign for the organisation.",
    ),
    label: words("Det intygar jag", "I certify this"),
  },
  {
    id: "p-papers",
    kind: "files",
    most: 5,
    types: ["pdf"],
    optional: true,
    label: words("Stadgar och årsmötesprotokoll", "Statutes and minutes"),
  },
];

const years = [
  { id: "p-y1", kind: "amount", label: words("2027", "2027") },
  { id: "p-y2", kind: "amount", label: words("2028", "2028") },
  { id: "p-y3", kind: "amount", label: words("2029", "2029") },
] as const;

/** The questions of a step with tables: a budget, rows that people add, results and people. */
export const tableQuestions: readonly Question[] = [
  {
    id: "p-costs",
    kind: "table",
    sums: true,
    stated: true,
    label: words("Kostnader", "Costs"),
    hint: words("Skriv hela kronor eller kronor och ören.", "Write whole kronor, or kronor and öre."),
    rows: [
      {
        ...option("p-staff", "Egen personal", "Own staff"),
        hint: words("Lön med avgifter.", "Pay with contributions."),
      },
      option("p-services", "Externa tjänster", "External services"),
      {
        ...option("p-flat", "Indirekta kostnader (21,39 %)", "Indirect costs (21.39 %)"),
        share: { rate: Rate.parse("0.2139"), of: "p-staff" },
      },
    ],
    columns: [...years],
  },
  {
    id: "p-parts",
    kind: "table",
    sums: false,
    label: words("Delmål", "Milestones"),
    rows: { name: words("Delmål", "Milestone"), least: 1, most: 4 },
    columns: [
      { id: "p-part", kind: "line", limit: 200, label: words("Vad", "What") },
      { id: "p-ready", kind: "day", label: words("Klart", "Ready"), hint: words("ÅÅÅÅ-MM-DD", "YYYY-MM-DD") },
      { id: "p-cost", kind: "amount", label: words("Kostar", "Costs"), optional: true },
      {
        id: "p-half",
        kind: "computed",
        how: "share",
        of: ["p-cost"],
        rate: Rate.parse("0.5"),
        label: words("Hälften", "Half"),
      },
    ],
  },
  {
    id: "p-monthly",
    kind: "table",
    sums: true,
    label: words("Månad för månad", "Month by month"),
    rows: [option("p-wages", "Löner", "Wages")],
    columns: Array.from({ length: 12 }, (_, i) => ({
      id: `p-m${i + 1}`,
      kind: "amount" as const,
      label: words(`2027-${String(i + 1).padStart(2, "0")}`, `2027-${String(i + 1).padStart(2, "0")}`),
    })),
  },
  {
    id: "p-results",
    kind: "results",
    label: words("Resultat", "Results"),
    given: [option("p-reached", "Unga som nås", "Young people reached")],
    own: 3,
    ask: ["level", "baseline", "target", "unit", "source", "split"],
  },
  {
    id: "p-contact",
    kind: "people",
    least: 1,
    most: 1,
    ask: ["name", "email", "phone"],
    fill: "name",
    label: words("Kontaktperson", "Contact person"),
  },
  {
    id: "p-partners",
    kind: "people",
    least: 0,
    most: 6,
    ask: ["name", "organisation", "email"],
    optional: true,
    label: words("Samarbetspartner", "Partners"),
  },
];

export const plainTyped = {
  "p-title": "Lek & lär",
  "p-aim": "Vi vill pröva ett nytt sätt att möta unga.",
  "p-count": "många",
  "p-sum": "600 000",
  "p-day": "2027-13",
  "p-period.from": "2027-03-01",
  "p-period.to": "2026-03-01",
  "p-sells": "yes",
  "p-what": "Fika på träffarna.",
  "p-home": "p-home-9",
  "p-vat": "p-vat-no",
  "p-areas": ["p-leisure"],
  "p-reach": "p-middle",
  "p-reach.reason": "Två grannkommuner vill göra likadant.",
  "p-mail": "anna@example.org",
  "p-truth": "yes",
};

export const tableTyped = {
  "p-costs.p-staff.p-y1": "456 852",
  "p-costs.p-staff.p-y2": "98x",
  "p-costs.p-staff.p-y3": "554 884",
  "p-costs.p-services.p-y1": "110 000",
  "p-costs.stated.total": "1 319 559",
  "p-parts.r1.p-part": "Första träffen",
  "p-parts.r1.p-ready": "2027-04-01",
  "p-parts.r1.p-cost": "12 500",
  "p-monthly.p-wages.p-m1": "38 071",
  "p-results.p-reached.p-output": "",
  "p-contact.r1.name": "Namn Namnsson",
  "p-contact.r1.email": "namn(at)example.org",
  "p-partners.r1.name": "Partner Partnersson",
};

export const plainProblems = [
  { field: "p-count", text: "Skriv ”Hur många nås?” med siffror, till exempel 120." },
  { field: "p-day", text: "Skriv ”När kan ni börja?” som 2027-03-15." },
  { field: "p-period.to", text: "Projektets slut ligger före dess början." },
  { field: "p-months", text: "Fyll i båda månaderna i ”Förberedelser”." },
  { field: "p-number", text: "Fyll i ”Organisationsnummer”." },
];

export const tableProblems = [
  { field: "p-costs.p-staff.p-y2", text: "Skriv ett belopp i kronor, till exempel 1 234,50." },
  { field: "p-costs.stated.total", text: "Summan är 664 852 kr, men ni har angett 1 319 559 kr." },
  { field: "p-contact.r1.email", text: "Skriv adressen som namn@example.org." },
];
