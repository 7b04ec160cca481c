import type { Passage } from "./analysis.ts";
import { stands } from "./locate.ts";

/** Where a passage is: the place of its project among those interviewed, its interview, its number. */
export type Place = { readonly project: number; readonly interview: number; readonly passage: number };

/** How people name a place. @example placeName({ project: 3, interview: 1, passage: 2 }) // "3.1.2" */
export const placeName = ({ project, interview, passage }: Place): string => `${project}.${interview}.${passage}`;

const named = /^(\d{1,4})\.(\d)\.(\d{1,4})$/;

/** A place that somebody has named; undefined of anything else. */
function placeIn(text: string): Place | undefined {
  const [, project, interview, passage] = named.exec(text) ?? [];
  return project === undefined
    ? undefined
    : { project: Number(project), interview: Number(interview), passage: Number(passage) };
}

/** The places that a line names, in its order; what is no place is given back as it was written. */
export function placesIn(line: string): { readonly places: readonly Place[]; readonly strange: readonly string[] } {
  const parts = line.split(/[\s,;]+/u).filter(Boolean);
  const places = parts.flatMap((part) => placeIn(part) ?? []);
  return { places, strange: parts.filter((part) => placeIn(part) === undefined) };
}

/** What is known of a passage that is cited: undefined where there is none, withdrawn where consent was. */
export type Known = { readonly words: Passage["words"]; readonly withdrawn: boolean };
export type KnownPassages = ReadonlyMap<string, Known>;

export const sentenceKinds = ["finding", "judgement", "recommendation"] as const;
/** What was found, which cites; what the authors judge; what they recommend, and to whom. */
export type SentenceKind = (typeof sentenceKinds)[number];
export type Sentence = {
  readonly kind: SentenceKind;
  readonly text: string;
  readonly addressee: string;
  readonly places: readonly Place[];
};

/** What is wrong with a sentence; `what` is what of it. */
export type CitedProblem =
  | { readonly code: "uncited" | "no-addressee" }
  | { readonly code: "unknown" | "withdrawn" | "not-there"; readonly what: string };

// Swedish writes ”so”, English “so”; both are read, and the marks of a keyboard too.
const quotation = /[”“„"]([^”“„"]+)[”“"]/gu;

/** The words that a text says are somebody else's. */
export const quotesIn = (text: string): readonly string[] =>
  [...text.matchAll(quotation)].map(([, words = ""]) => words);

/** What keeps a sentence from being published: a finding cites, what is cited is there, and what is quoted stands in it. */
export function problemsIn({ kind, text, addressee, places }: Sentence, known: KnownPassages): readonly CitedProblem[] {
  const names = places.map(placeName);
  const cited = names.flatMap((name) => known.get(name) ?? []);
  return [
    ...(kind === "finding" && places.length === 0 ? [{ code: "uncited" } as const] : []),
    ...(kind === "recommendation" && addressee === "" ? [{ code: "no-addressee" } as const] : []),
    ...names.flatMap((what): readonly CitedProblem[] => {
      const one = known.get(what);
      if (!one) return [{ code: "unknown", what }];
      return one.withdrawn ? [{ code: "withdrawn", what }] : [];
    }),
    ...quotesIn(text)
      .filter((words) => places.length > 0 && !cited.some((one) => stands(one.words, words)))
      .map((what) => ({ code: "not-there", what }) as const),
  ];
}

const vague = {
  sv: ["många", "flera", "de flesta", "flertalet", "några", "vissa", "ett fåtal"],
  en: ["many", "several", "most", "some", "few", "a number of"],
} as const;

/** The first word of a finding that says how many without saying it. @example vagueIn("Många projekt …") // "Många" */
export function vagueIn(text: string): string | undefined {
  const words = [...vague.sv, ...vague.en].join("|");
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu").exec(text)?.[0];
}

/** From how many projects a sentence cites. */
export const projectsCited = ({ places }: Pick<Sentence, "places">): number =>
  new Set(places.map(({ project }) => project)).size;
