import { filesQuestions } from "../calls/application-form/attached-files.ts";
import type { Call, CallInWork } from "../calls/call.ts";
import type { Frame } from "../calls/frames/frame.ts";
import type { Form } from "../platform/forms/document.ts";
import { faultsOf } from "../platform/forms/faults.ts";
import { askedAs } from "../platform/forms/role.ts";
import { isWords } from "../platform/forms/same.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { OwnUnits } from "../settings/settings.store.ts";
import { dayOf, type Instant } from "../vocabulary/instant.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { mostOfDocument, storedBytes } from "../vocabulary/stored-bytes.ts";
import type { CallFault } from "./call-fault.ts";
import { type CallForm, callForms } from "./change.ts";
import { choosingFaults } from "./choosing-faults.ts";
import { evaluationFaults } from "./evaluation-faults.ts";
import { rulesKnownTo } from "./known-rules.ts";
import { memorandumFaults } from "./memorandum-faults.ts";
import { ownUnitsFaults } from "./own-units-faults.ts";
import { isCounterparty } from "./parts/accounts.ts";
import type { PartName } from "./parts/parts.ts";
import { percentOf } from "./percent.ts";
import { publicLimitFaults } from "./public-limit-faults.ts";
import { reportFaults } from "./report-faults.ts";

/** What a call is held against besides itself. */
export type Against = {
  readonly now: Instant;
  /** The version in force; undefined of a new call. */
  readonly inForce?: Call | undefined;
  /** The frames that are opened, with what is granted of each. */
  readonly frames?: readonly Frame[] | undefined;
  /** The languages that the site is offered in: all that there are, where it does not say. */
  readonly languages?: readonly Language[] | undefined;
  /** The authority's own units; undefined where it lists none. */
  readonly units?: OwnUnits | undefined;
};

/** Names of sections that are addresses of the applicants' site already. */
const takenSlugs = [
  "granska",
  "bilagor",
  "medsokande",
  "skicka",
  "kvittens",
  "aterkalla",
  "lank",
  "lank-igen",
  "overfor",
  "kopiera",
  "ta-bort",
  "fragor",
  "komplettering",
  "version",
  "till-projektet",
  "ny-lank",
  "mina",
];

/**
 * All that stops a call from being published, in the order of its parts: none of a good one.
 * @example callFaults(work.call, { now, inForce }).length === 0 // it may be published
 */
export const callFaults = (call: CallInWork, against: Against): readonly CallFault[] => [
  ...languageFaults(call, against),
  ...dateFaults(call, against),
  ...frameFaults(call, against),
  ...moneyFaults(call),
  ...costFaults(call),
  ...publicLimitFaults(call),
  ...choosingFaults(call),
  ...counterpartyFaults(call),
  ...memorandumFaults(call),
  ...ownUnitsFaults(call, against.units),
  ...(call.contacts.length === 0 ? [{ at: "kontakt", field: "p-contacts", code: "no-contact" } as const] : []),
  ...callForms.flatMap((name) => formFaults(call, name, against)),
  ...reportFaults(call),
  ...evaluationFaults(call, against),
  ...sizeFaults(call),
];

/** The texts of a part that lack a language; each is said once, by its beginning. */
function textFaults(value: unknown, at: PartName, offered: readonly Language[]): CallFault[] {
  if (isWords(value))
    return offered
      .filter((language) => value[language] === undefined)
      .map((language) => ({
        at,
        code: "language-missing",
        facts: { language, text: wordsIn(value, "sv").slice(0, 60) },
      }));
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((one) => textFaults(one, at, offered));
}

const languageFaults = (call: CallInWork, { languages: offered = languages }: Against): CallFault[] => [
  ...textFaults([call.title, call.summary, call.text], "texter", offered),
  ...textFaults(call.roundedRate, "pengar", offered),
  ...textFaults([call.categories, call.financing], "kostnader", offered),
  ...textFaults(call.mailTexts, "mejl", offered),
  ...textFaults([call.choosing, call.appeal], "val", offered),
  ...textFaults(call.evaluationPlan, "utvarderingar", offered),
];

function dateFaults({ opensAt, closesAt }: CallInWork, { now, inForce }: Against): CallFault[] {
  const at = "datum";
  const found: CallFault[] = [];
  if (!opensAt) found.push({ at, field: "p-opens", code: "no-opening" });
  if (opensAt && closesAt && closesAt <= opensAt) found.push({ at, field: "p-closes", code: "closes-before-opening" });
  // By the day: whoever publishes in the morning opens the same day.
  if (opensAt && !inForce && dayOf(opensAt) < dayOf(now))
    found.push({ at, field: "p-opens", code: "opens-in-the-past" });
  if (closesAt && !inForce && closesAt < now) found.push({ at, field: "p-closes", code: "closes-in-the-past" });
  return found;
}

function frameFaults({ years, frames }: CallInWork, { frames: opened = [] }: Against): CallFault[] {
  const at = { at: "datum", field: "p-frames" } as const;
  const of = (year: number) => frames.find((frame) => frame.year === year)?.amountOre ?? 0;
  return [
    ...(years.length === 0 ? [{ ...at, code: "no-years" } as const] : []),
    ...(years.length > 0 && frames.length === 0 ? [{ ...at, code: "no-frames" } as const] : []),
    ...frames
      .filter(({ year }) => !years.includes(year))
      .map(({ year }): CallFault => ({ ...at, code: "frame-outside-years", facts: { year } })),
    ...opened
      .filter(({ year, committedOre }) => committedOre > of(year))
      .map(
        ({ year, committedOre }): CallFault => ({
          ...at,
          code: "frame-below-granted",
          facts: { year, grantedOre: committedOre, frameOre: of(year) },
        }),
      ),
  ];
}

/** The figure that a text says, as it is written. */
const figureIn = (text: string): string => text.replace(/[^\d,.]/g, "").replace(".", ",");

function moneyFaults({ rate, roundedRate = {}, capOre, forms }: CallInWork): CallFault[] {
  const at = "pengar";
  const exact = percentOf(rate);
  const isNothing = Number(rate) === 0;
  return [
    ...(isNothing ? [{ at, field: "p-rate", code: "rate-nothing" } as const] : []),
    ...(capOre === 0 ? [{ at, field: "p-cap", code: "cap-nothing" } as const] : []),
    ...Object.entries(roundedRate)
      .filter(([, text]) => figureIn(text) === exact || figureIn(text) === "")
      .map(
        ([lang, text]): CallFault => ({
          at,
          field: `p-rounded-${lang}`,
          code: figureIn(text) === "" ? "rounded-without-figure" : "rounded-is-exact",
          facts: { text, exact },
        }),
      ),
    ...(isBudgeted(forms.application) || askedAs(forms.application, "applied-amount")
      ? []
      : [{ at: "application", code: "no-money" } as const]),
  ];
}

const isBudgeted = (form: Form): boolean =>
  askedAs(form, "costs") !== undefined && askedAs(form, "financing") !== undefined;

function costFaults({ categories, financing, forms }: CallInWork): CallFault[] {
  const at = { at: "kostnader", field: "p-categories" } as const;
  const grants = financing.filter(({ grant }) => grant).length;
  const labels = (id: string) => wordsIn(categories.find((one) => one.id === id)?.label ?? { sv: id }, "sv");
  return [
    ...(categories.length === 0 && isBudgeted(forms.application) ? [{ ...at, code: "no-categories" } as const] : []),
    ...categories.flatMap(({ label, flatRate }): CallFault[] => {
      if (!flatRate) return [];
      const facts = { label: wordsIn(label, "sv"), of: labels(flatRate.of) };
      const of = categories.find(({ id }) => id === flatRate.of);
      if (!of) return [{ ...at, code: "flat-of-nothing", facts }];
      if (of.flatRate) return [{ ...at, code: "flat-of-computed", facts }];
      return Number(flatRate.rate) === 0 ? [{ ...at, code: "flat-nothing", facts }] : [];
    }),
    ...(grants === 1
      ? []
      : [
          {
            at: "kostnader",
            field: "p-sources",
            code: grants === 0 ? "no-grant-source" : "two-grant-sources",
          } as const,
        ]),
  ];
}

const counterpartyFaults = (call: CallInWork): CallFault[] =>
  Object.keys(call.accounting.counterparties)
    .filter((kind) => !OrganisationNumber.safeParse(kind).success && !isCounterparty(call, kind))
    .map((kind) => ({ at: "konton", field: "p-counterparties", code: "counterparty-unknown", facts: { kind } }));

function formFaults(
  call: CallInWork,
  name: CallForm,
  { inForce, languages: offered = languages }: Against,
): CallFault[] {
  const form = call.forms[name];
  const before = inForce?.forms[name];
  const rules = rulesKnownTo(call, name);
  const earlier = before?.id === form.id ? before : undefined;
  return [
    ...faultsOf(form, { rules, ...(earlier ? { earlier } : {}) }).map((fault) => ({ at: name, fault })),
    ...offered
      .filter((language) => form.name[language] === undefined)
      .map(
        (language): CallFault => ({
          at: name,
          code: "language-missing",
          facts: { language, text: wordsIn(form.name, "sv") },
        }),
      ),
    // Only applicants have a place to send files to that knows the question.
    ...(name === "application" ? [] : filesQuestions(form)).map(
      ({ label }): CallFault => ({ at: name, code: "files-elsewhere", facts: { question: wordsIn(label, "sv") } }),
    ),
    ...(name === "application"
      ? form.sections
          .filter(({ slug }) => takenSlugs.includes(slug))
          .map(
            ({ slug, name: words }): CallFault => ({
              at: name,
              code: "slug-taken",
              facts: { slug, section: wordsIn(words, "sv") },
            }),
          )
      : []),
  ];
}

const sizeFaults = (call: CallInWork): CallFault[] => {
  const bytes = storedBytes(call);
  return bytes > mostOfDocument ? [{ at: "texter", code: "too-large", facts: { bytes, most: mostOfDocument } }] : [];
};
