import { isWords } from "../platform/forms/same.ts";
import { type Instant, monthOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { plusMonths } from "../vocabulary/months.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { mostOfDocument, storedBytes } from "../vocabulary/stored-bytes.ts";
import type { Authority, AuthorityInWork } from "./authority.ts";
import { contrastToWhite, enoughContrast } from "./contrast.ts";
import { layoutFaults } from "./payables-layout.ts";
import { firstDifference, type PaymentMode } from "./payment-modes.ts";
import { planFaults } from "./plan-faults.ts";
import type { ProgrammeInWork } from "./programme.ts";
import type { SettingFault } from "./setting-fault.ts";

/** What this repository says for an example, and no authority's own site may say. */
const example = /(^|[@.])example\.(org|com|net)$|^Region Exempel$|^232199-9993$/;

/** Every text of a document by its path, in the languages that it is written in. */
function textsIn(value: unknown, at = ""): (readonly [at: string, words: Readonly<Record<string, string>>])[] {
  if (typeof value !== "object" || value === null) return [];
  if (isWords(value)) return [[at, value]];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, at === "" ? name : `${at}.${name}`));
}

const unwritten = (document: unknown, languages: readonly Language[]): SettingFault[] =>
  textsIn(document).flatMap(([at, words]) =>
    languages
      .filter((language) => (words[language] ?? "").trim() === "")
      .map((language): SettingFault => ({ at, code: "language-missing", facts: { language } })),
  );

const tooLarge = (document: unknown): SettingFault[] => {
  const bytes = storedBytes(document);
  return bytes > mostOfDocument
    ? [{ at: "", code: "too-large", facts: { bytes: String(bytes), most: String(mostOfDocument) } }]
    : [];
};

const readable = ({ colour }: AuthorityInWork): SettingFault[] => {
  const contrast = contrastToWhite(colour);
  if (contrast >= enoughContrast) return [];
  // Rounded down: what is said to be too little never reads as enough.
  return [{ at: "colour", code: "contrast", facts: { contrast: (Math.floor(contrast * 10) / 10).toFixed(1) } }];
};

const daysTwice = ({ bankDays }: AuthorityInWork): SettingFault[] =>
  bankDays
    .filter(({ day }, i) => bankDays.findIndex((one) => one.day === day) < i)
    .map(({ day }) => ({ at: "bankDays", code: "day-twice", facts: { day } }));

/** A bad layout is known before the first file is; a mode that hands over a file has one. */
function fileFaults({ paymentModes = [], payablesFile, bankFile }: AuthorityInWork): readonly SettingFault[] {
  const lacks = (asked: PaymentMode, file: object | undefined, code: SettingFault["code"]): SettingFault[] =>
    !file && paymentModes.some(({ mode }) => mode === asked) ? [{ at: "paymentModes", code }] : [];
  return [
    ...(payablesFile ? layoutFaults(payablesFile) : []),
    ...lacks("payables-file", payablesFile, "layout-missing"),
    ...lacks("bank-file", bankFile, "bank-missing"),
  ];
}

type Around = {
  /** Whether what this repository says for an example may stand: on a developer's machine alone. */
  readonly examples: boolean;
  /** The version in force, where there is one, and the moment at which it would be followed. */
  readonly before?: Pick<Authority, "paymentModes"> | undefined;
  readonly at?: Instant | undefined;
};

/** A month has one way, and one that has begun keeps its own. */
function modeFaults({ paymentModes = [] }: AuthorityInWork, { before, at }: Pick<Around, "before" | "at">) {
  const faults: SettingFault[] = paymentModes
    .filter(({ from }, i) => paymentModes.findIndex((one) => one.from === from) < i)
    .map(({ from }) => ({ at: "paymentModes", code: "month-twice", facts: { month: from } }));
  const changed = before && firstDifference(before.paymentModes ?? [], paymentModes);
  const now = at && monthOf(at);
  if (changed && now && changed <= now)
    faults.push({
      at: "paymentModes",
      code: "mode-inside-month",
      facts: { month: changed, next: plusMonths(now, 1) },
    });
  return faults;
}

/**
 * All that stops the authority's document from being published; none of a good one.
 */
export function authorityFaults(authority: AuthorityInWork, { examples, before, at }: Around): SettingFault[] {
  const { name, number, contact, accessibility, dataProtection } = authority;
  const asked = {
    name,
    number,
    "contact.email": contact.email,
    "accessibility.email": accessibility.email,
    "dataProtection.email": dataProtection.email,
  };
  const missing = Object.entries(asked).filter(([, text]) => text.trim() === "");
  const placeholders = examples ? [] : Object.entries(asked).filter(([, text]) => example.test(text));
  const isNumber = number.trim() === "" || OrganisationNumber.safeParse(number).success;
  return [
    ...missing.map(([at]): SettingFault => ({ at, code: "missing" })),
    ...placeholders.map(([at, text]): SettingFault => ({ at, code: "example", facts: { text } })),
    ...(isNumber ? [] : [{ at: "number", code: "number" } as const]),
    ...readable(authority),
    ...daysTwice(authority),
    ...doubles(
      authority.units.map(({ code: id }) => ({ id })),
      "units",
    ),
    ...modeFaults(authority, { before, at }),
    ...fileFaults(authority),
    ...planFaults(authority.accounting).map(
      ({ name, account, code, listed }): SettingFault => ({
        at: `accounting.${name}`,
        code,
        facts: { account, listed },
      }),
    ),
    ...unwritten({ ...authority, service: withAll(authority) }, authority.languages),
    ...tooLarge(authority),
  ];
}

/** A name that is in no language yet is missing in each of them. */
const withAll = ({ service, languages }: AuthorityInWork) =>
  Object.fromEntries(languages.map((language) => [language, service[language] ?? ""]));

const doubles = (ids: readonly { readonly id: string }[], at: string): SettingFault[] =>
  ids
    .filter(({ id }, i) => ids.findIndex((one) => one.id === id) !== i)
    .map(({ id }) => ({ at, code: "double", facts: { id } }));

/** Whether a goal is, however far up, a part of itself. */
function isAboveItself(id: string, goals: ProgrammeInWork["goals"]): boolean {
  const met = new Set<string>();
  let above = goals.find((goal) => goal.id === id)?.above;
  while (above !== undefined && !met.has(above)) {
    if (above === id) return true;
    met.add(above);
    const next = above;
    above = goals.find((goal) => goal.id === next)?.above;
  }
  return false;
}

/** All that stops a programme from being published; none of a good one. */
export function programmeFaults(programme: ProgrammeInWork, languages: readonly Language[]): SettingFault[] {
  const { name, purpose, target, principles, focusAreas, goals, municipalities = [], frame } = programme;
  const asked = { name, purpose, "target.name": target.name, "target.protects": target.protects };
  const missing = Object.entries(asked).filter(([, words]) => Object.keys(words).length === 0);
  const known = new Set(goals.map(({ id }) => id));
  const astray = goals.filter(
    ({ id, above }) => above !== undefined && (!known.has(above) || isAboveItself(id, goals)),
  );
  return [
    ...missing.map(([at]): SettingFault => ({ at, code: "missing" })),
    ...unwritten(programme, languages),
    ...doubles(principles, "principles"),
    ...doubles(focusAreas, "focusAreas"),
    ...doubles(goals, "goals"),
    ...doubles(municipalities, "municipalities"),
    ...doubles(frame.lenses, "frame.lenses"),
    ...doubles(frame.columns, "frame.columns"),
    ...doubles(frame.dimensions, "frame.dimensions"),
    ...doubles(
      frame.steps.flatMap((step) => [step, ...step.parts]),
      "frame.steps",
    ),
    ...astray.map(({ id }): SettingFault => ({ at: "goals", code: "goal-above", facts: { id } })),
    ...tooLarge(programme),
  ];
}
