import { type Form, type Kind, Option, type Question, type Section } from "../document.ts";
import { newPartId } from "../ids.ts";
import type { Words } from "../words.ts";
import { newPartsTexts } from "./new-parts.texts.ts";

type Name = keyof typeof newPartsTexts.sv;
/** A first text in each language that the new part's label is written in. */
type Say = (name: Name) => Words;

const sayIn =
  (label: Words): Say =>
  (name) =>
    Object.fromEntries(
      Object.keys(label).map((language) => [language, newPartsTexts[language === "en" ? "en" : "sv"][name]]),
    );

type KindPart = { readonly [K in Kind]: (say: Say) => object };
const options = (say: Say) => ({ options: [{ id: newPartId(), label: say("answer") }] });
/** What a question of each kind has from the beginning: the least that makes it one. */
const kindParts: KindPart = {
  line: () => ({ limit: 150 }),
  text: () => ({ limit: 1500 }),
  number: () => ({ decimals: 0 }),
  amount: () => ({}),
  day: () => ({}),
  period: () => ({ of: "days" }),
  "yes-no": () => ({}),
  choice: options,
  choices: options,
  scale: (say) => ({
    levels: [
      { id: newPartId(), value: 1, label: say("low") },
      { id: newPartId(), value: 2, label: say("high") },
    ],
  }),
  email: () => ({}),
  phone: () => ({}),
  "organisation-number": () => ({}),
  giro: () => ({}),
  table: (say) => ({
    rows: { name: say("row"), least: 0, most: 10 },
    columns: [{ id: newPartId(), label: say("column"), kind: "line", limit: 150 }],
    sums: false,
  }),
  results: () => ({ given: [], own: 5, ask: ["baseline", "target"] }),
  people: () => ({ least: 1, most: 5, ask: ["name", "email"] }),
  declaration: (say) => ({ text: say("declaration") }),
  files: () => ({ most: 3, types: ["pdf"] }),
};

/** A question of a kind, with an id of its own and the least that its kind needs. @example newQuestion("line", { sv: "Namn" }) */
export const newQuestion = (kind: Kind, label: Words): Question =>
  ({ id: newPartId(), label, kind, ...kindParts[kind](sayIn(label)) }) as Question; // as: each kind has its part

const letters = "bcdefghijklmnopqrstuvwxyz";

/** A name in addresses: the letters of the section's name, and one more where another has it. */
export function slugFor(form: Form, name: string): string {
  const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const base =
    plain
      .replace(/[^a-z]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 36)
      .replace(/-+$/, "") || "avsnitt";
  const taken = new Set(form.sections.map(({ slug }) => slug));
  const free = [base, ...Array.from(letters, (letter) => `${base}-${letter}`)].find((slug) => !taken.has(slug));
  return free ?? `${base}-${newPartId().replace(/[^a-z]/g, "")}`;
}

/** An empty section, last in the form until it is moved. */
export const newSection = (form: Form, name: Words): Section => ({
  id: newPartId(),
  name,
  slug: slugFor(form, name["sv"] ?? Object.values(name)[0] ?? ""),
  questions: [],
});

const cleanText = (text: string): string => text.replace(/\s+/g, " ").trim();
/** A line without the bullet or the number that it began with. */
const bare = (line: string): string => line.replace(/^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+/, "");

/**
 * Lines of a pasted list as options: bullets and numbers before them go, empty lines and lines that are there already
 * are left out. Those that the question has keep their ids and stand first.
 * @param languages the languages of a line, in the order in which tabs divide it: cells of a sheet
 * @returns the options, and the lines that were left out because they are too long
 * @example optionsFromLines([], "Norra\tNorth\nSödra\tSouth", ["sv", "en"]).options.length // 2
 */
export function optionsFromLines(options: readonly Option[], text: string, languages: readonly string[]) {
  const all: Option[] = [...options];
  const tooLong: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const cells = bare(line).split("\t").map(cleanText);
    const said = languages.flatMap((language, at) => (cells[at] ? [[language, cells[at]] as const] : []));
    const [first] = said;
    if (!first) continue;
    const [language, name] = first;
    if (all.some(({ label }) => label[language]?.toLowerCase() === name.toLowerCase())) continue;
    const option = { id: newPartId(), label: Object.fromEntries(said) };
    if (Option.safeParse(option).success) all.push(option);
    else tooLong.push(line);
  }
  return { options: all, tooLong } as const;
}
