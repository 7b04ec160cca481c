import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Kartlagda insatser",
  description:
    "Insatser som är kartlagda och öppna för alla: vem som gör vad, i vilka kommuner, för vilka, och vem man kan fråga.",
  lead: "Insatser som är kartlagda. Här står vem som gör vad, var och för vilka, och vem du kan fråga.",
  search: "Sök",
  searchHint: "Ord i namnet, vem som gör den, kommun, fokusområde eller målgrupp.",
  searchButton: "Sök",
  found: (count: string) => `${count} insatser`,
  foundFor: (count: string, words: string) => `${count} insatser för ”${words}”`,
  none: "Ingen insats svarar mot det. Pröva med färre eller andra ord.",
  nothing: "Inget är kartlagt än.",
  measure: "Insats",
  actor: "Vem gör den?",
  places: "Kommuner",
  areas: "Fokusområden",
  target: "För vilka?",
  evidence: "Vad man vet om hur den fungerar",
  contact: "Vem kan man fråga?",
  source: "Källa",
  seen: "Senast ändrad",
  facts: "Om insatsen",
  notAll: "Kartläggningen är inte fullständig: det som inte står här kan ändå finnas.",
  feed: "Följ det nya (Atom)",
  feedTitle: "Kartlagda insatser",
  back: "Kartlagda insatser",
  measureDescription: (title: string, actor: string) =>
    `${title}: en insats av ${actor}, var den finns, för vilka och vem man kan fråga.`,
};

const en: Same<typeof sv> = {
  title: "Mapped measures",
  description:
    "Measures that are mapped and open to all: who does what, in which municipalities, for whom, and who can be asked.",
  lead: "Measures that have been mapped. Here you see who does what, where and for whom, and who can be asked.",
  search: "Search",
  searchHint: "Words of the name, who does it, municipality, focus area or target group.",
  searchButton: "Search",
  found: (count) => `${count} measures`,
  foundFor: (count, words) => `${count} measures for “${words}”`,
  none: "No measure fits that. Try fewer or other words.",
  nothing: "Nothing has been mapped yet.",
  measure: "Measure",
  actor: "Who does it?",
  places: "Municipalities",
  areas: "Focus areas",
  target: "For whom?",
  evidence: "What is known of how it works",
  contact: "Who can be asked?",
  source: "Source",
  seen: "Last changed",
  facts: "About the measure",
  notAll: "The mapping is not complete: what is not here may be there all the same.",
  feed: "Follow what is new (Atom)",
  feedTitle: "Mapped measures",
  back: "Mapped measures",
  measureDescription: (title, actor) => `${title}: a measure of ${actor}, where it is, for whom and who can be asked.`,
};

export const hubTexts = { sv, en } as const;
