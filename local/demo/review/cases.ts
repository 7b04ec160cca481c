import { budget, type DemoPilot, girlUnit, type Three } from "../pilots.ts";
import type { Years } from "../years.ts";

/** The years of the demo of reviews: far from now, so that its clock only ever moves forward from anybody's today. */
export const reviewYears: Years = ["2035", "2036", "2037"];
const [first, , last] = reviewYears;

/** What differs between the twelve who apply. All of it is invented. */
type Applying = {
  /** What the demo calls it, and its mailbox. */
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly number: string;
  readonly type: "municipality" | "association" | "study-federation";
  readonly contact: string;
  readonly signatory: string;
  readonly summary: string;
  /** Thousands of kronor of costs in each year; the grant is 27.6 percent of them. */
  readonly costs: readonly [number, number, number];
};

const applying = [
  {
    name: "lovbryggan",
    title: "Lovbryggan – trygga lov för alla",
    organisation: "Föreningen Lovbryggan (demo)",
    number: "802400-2019",
    type: "association",
    contact: "Anna Exempel",
    signatory: "Ordföranden i Lovbryggan",
    summary:
      "Vi prövar öppna lovdagar som unga planerar själva, i två områden där få barn har något att göra på loven.",
    costs: [240, 480, 260],
  },
  {
    name: "nattvandra",
    title: "Vuxna på stan",
    organisation: "Kumla kommun (demo)",
    number: "802400-2027",
    type: "municipality",
    contact: "Bo Exempel",
    signatory: "Förvaltningschefen i Kumla",
    summary:
      "Föräldrar, fältassistenter och butiker turas om att finnas på plats, och vi mäter om ungdomar känner sig tryggare.",
    costs: [260, 500, 240],
  },
  {
    name: "skolvagen",
    title: "Skolvägen tillbaka",
    organisation: "Askersunds kommun (demo)",
    number: "802400-2035",
    type: "municipality",
    contact: "Carin Exempel",
    signatory: "Förvaltningschefen i Askersund",
    summary:
      "En mentor möter varje elev med lång frånvaro hemma, på vägen och i skolan, tills de klarar veckan själva.",
    costs: [250, 500, 250],
  },
  {
    name: "kulturkliv",
    title: "Kulturkliv",
    organisation: "Studieförbundet Exempel (demo)",
    number: "802400-2043",
    type: "study-federation",
    contact: "David Exempel",
    signatory: "Avdelningschefen",
    summary: "Unga leder verkstäder i dans, ljud och bild för yngre barn, och får betalt för det.",
    costs: [250, 490, 260],
  },
  {
    name: "tillsammans",
    title: "Tillsammans i Varberga",
    organisation: "Hyresgästerna i Exempelgården (demo)",
    number: "802400-2050",
    type: "association",
    contact: "Elin Exempel",
    signatory: "Ordföranden i Exempelgården",
    summary:
      "Grannar startar läxhjälp och matlagning i en tvättstuga, och provar hur den kan drivas utan projektpengar.",
    costs: [240, 520, 240],
  },
  {
    name: "forsta-jobbet",
    title: "Första jobbet",
    organisation: "Karlskoga kommun (demo)",
    number: "802400-2068",
    type: "municipality",
    contact: "Farid Exempel",
    signatory: "Förvaltningschefen i Karlskoga",
    summary: "Sjuttonåringar utan kontakter får ett betalt sommarjobb och en mentor på arbetsplatsen hela nästa läsår.",
    costs: [250, 500, 250],
  },
  {
    name: "fritidsbussen",
    title: "Fritidsbussen",
    organisation: "Idrottsföreningen Exempel (demo)",
    number: "802400-2076",
    type: "association",
    contact: "Gunilla Exempel",
    signatory: "Ordföranden i idrottsföreningen",
    summary:
      "En buss med ledare, bollar och instrument står i en ny by varje kväll, så att ingen måste kunna resa till fritiden.",
    costs: [260, 480, 260],
  },
  {
    name: "familjekoket",
    title: "Familjeköket",
    organisation: "Föreningen Familjeköket (demo)",
    number: "802400-2084",
    type: "association",
    contact: "Hanna Exempel",
    signatory: "Ordföranden i Familjeköket",
    summary:
      "Familjer lagar mat tillsammans en gång i veckan med en förskollärare och en familjehemskonsulent vid bordet.",
    costs: [250, 500, 250],
  },
  {
    name: "rorelsepaus",
    title: "Rörelsepaus",
    organisation: "Laxå kommun (demo)",
    number: "802400-2092",
    type: "municipality",
    contact: "Ivar Exempel",
    signatory: "Förvaltningschefen i Laxå",
    summary:
      "Fem klasser rör sig tio minuter varje lektion; vi jämför lugn och resultat med fem klasser som inte gör det.",
    costs: [230, 480, 240],
  },
  {
    name: "digital-fritid",
    title: "Digital fritidsgård",
    organisation: "Föreningen Spelrum (demo)",
    number: "802400-2100",
    type: "association",
    contact: "Johanna Exempel",
    signatory: "Ordföranden i Spelrum",
    summary: "En fritidsgård på nätet med ledare som känner ungdomarna också i verkligheten.",
    costs: [250, 480, 250],
  },
  {
    name: "spraklek",
    title: "Språklek i parken",
    organisation: "Hällefors kommun (demo)",
    number: "802400-2118",
    type: "municipality",
    contact: "Karin Exempel",
    signatory: "Förvaltningschefen i Hällefors",
    summary: "Sagostunder på tre språk i parken, med föräldrar som läser.",
    costs: [200, 400, 200],
  },
  {
    name: "vuxenklubben",
    title: "Vuxenklubben",
    organisation: "Föreningen Vuxenklubben (demo)",
    number: "802400-2126",
    type: "association",
    contact: "Lars Exempel",
    signatory: "Ordföranden i Vuxenklubben",
    summary: "Kvällskurser för vuxna som vill lära sig måla.",
    costs: [100, 200, 100],
  },
] as const satisfies readonly Applying[];

/** What the demo calls each of the twelve. */
export type CaseName = (typeof applying)[number]["name"];

const thousands = (of: Applying["costs"], kronor: number): Three => [
  String(of[0] * kronor),
  String(of[1] * kronor),
  String(of[2] * kronor),
];
const nothing: Three = ["0", "0", "0"];

/** What one of them types into each section of the form. */
function pilotOf({ name, title, organisation, number, type, contact, signatory, summary, costs }: Applying): DemoPilot {
  const email = `${name}@example.org`;
  return {
    ...girlUnit,
    title,
    email,
    organisation: {
      ...girlUnit.organisation,
      "organisation.name": organisation,
      "organisation.number": number,
      "organisation.type": type,
      "organisation.contact.name": contact,
      "organisation.contact.email": email,
      "organisation.signatory.name": signatory,
      "organisation.signatory.role": "Firmatecknare",
    },
    project: {
      ...girlUnit.project,
      "project.title": title,
      "project.summary": summary,
      "project.startDay": `${first}-09-01`,
      "project.endDay": `${last}-05-31`,
    },
    budget: budget(
      {
        staff: nothing,
        services: thousands(costs, 1000),
        travel: nothing,
        own: thousands(costs, 724),
        grant: thousands(costs, 276),
      },
      reviewYears,
    ),
  };
}

/** One of those who apply: what it is called here, and what is typed. */
export type Applicant = { readonly name: CaseName; readonly pilot: DemoPilot };
export const applicants: readonly Applicant[] = applying.map((one) => ({ name: one.name, pilot: pilotOf(one) }));

/** An application that was handed in. */
export type Case = Applicant & { readonly id: string };
export type Cases = Readonly<Record<CaseName, Case>>;

/** Does something for each, three at a time: people are many, and the machine of a demo is one. */
export async function inThrees<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < all.length; i += 3) await Promise.all(all.slice(i, i + 3).map(work));
}
