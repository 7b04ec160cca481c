import { wordsIn } from "../../platform/forms/words.ts";
import type { SettingFault } from "../../settings/setting-fault.ts";
import type { Both, Language, Same } from "../../vocabulary/language.ts";
import { languageNames, partTexts } from "../publishing-forms.texts.ts";
import { municipalitiesTexts } from "./parts/municipalities.texts.ts";
import { unitsTexts } from "./parts/units.texts.ts";
import { formTexts as t } from "./settings-forms.texts.ts";

const accounts = partTexts.accounts.of;

/** What the fields of both documents are called, by their paths; of several that fit, the longest. */
const named: Readonly<Record<string, Both>> = {
  number: t.identity.number,
  service: t.identity.service,
  "contact.email": t.identity.email,
  "accessibility.email": t.law.accessibility,
  "accessibility.more": t.law.accessibilityMore,
  "dataProtection.email": t.law.dataProtection,
  "dataProtection.more": t.law.dataProtectionMore,
  colour: t.look.colour,
  bankDays: t.bankDays.days,
  paymentModes: t.payments.mode,
  payablesFile: t.payments.file,
  units: unitsTexts.name,
  "logo.alt": t.logo.alt,
  "accounting.grants": accounts.grants.label,
  "accounting.bank": accounts.bank.label,
  "accounting.payables": accounts.payables.label,
  "accounting.advances": accounts.advances.label,
  "accounting.repayments": accounts.repayments.label,
  "accounting.writeOffs": accounts.writeOffs.label,
  "accounting.accruals": accounts.accruals.label,
  "accounting.internalGrants": accounts.internalGrants.label,
  "accounting.internalUnits": accounts.internalUnits.label,
  "accounting.commitments": accounts.commitments.label,
  "accounting.commitmentsContra": accounts.commitmentsContra.label,
  "accounting.acceptedContra": accounts.acceptedContra.label,
  decidedBy: t.decision.name,
  name: t.list.title,
  purpose: t.about.purpose,
  vision: t.about.vision,
  "target.name": t.about.target,
  "target.protects": t.about.protects,
  principles: t.principles,
  focusAreas: t.focusAreas,
  goals: t.goals.name,
  parties: t.parties.name,
  municipalities: municipalitiesTexts.name,
  "frame.lenses": t.frame.lenses,
  "frame.columns": t.frame.columns,
  "frame.dimensions": t.frame.dimensions,
  "frame.steps": t.frame.steps,
};

const sv = {
  row: (label: string, row: string) => `${label}, rad ${row}`,
  missing: (label: string) => `”${label}” saknas. Fyll i det.`,
  "language-missing": (label: string, { language = "" }: Facts) =>
    `”${label}” saknas på ${language}. Översätt texten, eller ta bort den.`,
  example: (label: string, { text = "" }: Facts) =>
    `”${label}” är ${text}, som bara är ett exempel. Skriv det som gäller för er.`,
  number: (label: string, _: Facts) => `”${label}” är inget organisationsnummer. Kontrollera siffrorna.`,
  contrast: (_: string, { contrast = "" }: Facts) =>
    `Färgens kontrast mot vitt är ${contrast.replace(".", ",")} och ska vara minst 4,5. Välj en mörkare färg.`,
  double: (label: string, { id = "" }: Facts) => `Kortnamnet ”${id}” finns två gånger i ”${label}”. Ändra det ena.`,
  "day-twice": (label: string, { day = "" }: Facts) => `${day} finns två gånger i ”${label}”. Ta bort den ena raden.`,
  "goal-above": (_: string, { id = "" }: Facts) =>
    `Målet ”${id}” är en del av ett mål som inte finns, eller av sig självt. Välj ett annat mål ovanför.`,
  "not-memorandum": (label: string, { account = "", listed = "" }: Facts) =>
    `”${label}” är konto ${account}, som inget memorandumkonto är, men det som bokförs där är inte era egna pengar. Välj ett konto bland memorandumkontona (${listed}), eller ändra vilka de är.`,
  "is-memorandum": (label: string, { account = "", listed = "" }: Facts) =>
    `”${label}” är konto ${account}, ett memorandumkonto (${listed}), men där bokförs era egna pengar. Välj ett konto i resultat- eller balansräkningen, eller ändra vilka memorandumkontona är.`,
  "too-large": (_: string, { bytes = "", most = "" }: Facts) =>
    `Dokumentet är ${bytes} byte och får vara högst ${most}. Korta texterna.`,
  "month-twice": (_: string, { month = "" }: Facts) =>
    `${month} har två sätt att bokföra utbetalningar. Ta bort det ena.`,
  "column-missing": (label: string, { field = "" }: Facts) =>
    `”${label}” saknar kolumnen ${field}. Utan den går det inte att veta vad en rad gäller.`,
  "sign-twice": (label: string, _: Facts) =>
    `”${label}” är samma tecken som skiljer kolumnerna åt. Välj ett annat, eller låt texter stå inom citationstecken.`,
  "too-narrow": (label: string, { least = "" }: Facts) =>
    `”${label}” är för smal: det som står där behöver minst ${least} tecken.`,
  "layout-missing": (_: string, _facts: Facts) =>
    "Leverantörsreskontran ska ta emot en fil, men hur filen ser ut står inte i dokumentet. Lägg till det.",
  "bank-missing": (_: string, _facts: Facts) =>
    "Banken ska få en fil, men konto, bank och filens version står inte i dokumentet. Lägg till dem.",
  "mode-inside-month": (_: string, { month = "", next = "" }: Facts) =>
    `Sättet att bokföra utbetalningar skulle ändras från ${month}, men en månad som har börjat bokförs på ett sätt. Låt ändringen gälla från ${next} eller senare.`,
};
const en: Same<typeof sv> = {
  row: (label, row) => `${label}, row ${row}`,
  missing: (label) => `“${label}” is missing. Fill it in.`,
  "language-missing": (label, { language = "" }) =>
    `“${label}” is missing in ${language}. Translate the text, or remove it.`,
  example: (label, { text = "" }) => `“${label}” is ${text}, which is only an example. Write what is true of you.`,
  number: (label) => `“${label}” is no organisation number. Check its digits.`,
  contrast: (_, { contrast = "" }) =>
    `The contrast of the colour to white is ${contrast} and must be at least 4.5. Choose a darker colour.`,
  double: (label, { id = "" }) => `The short name “${id}” stands twice in “${label}”. Change one of them.`,
  "day-twice": (label, { day = "" }) => `${day} stands twice in “${label}”. Remove one of its rows.`,
  "goal-above": (_, { id = "" }) =>
    `The goal “${id}” is a part of a goal that does not exist, or of itself. Choose another goal above it.`,
  "not-memorandum": (label, { account = "", listed = "" }) =>
    `“${label}” is account ${account}, which is no memorandum account, but what is booked there is not your own money. Choose one of the memorandum accounts (${listed}), or change which they are.`,
  "is-memorandum": (label, { account = "", listed = "" }) =>
    `“${label}” is account ${account}, a memorandum account (${listed}), but your own money is booked there. Choose an account of the result or the balance, or change which the memorandum accounts are.`,
  "too-large": (_, { bytes = "", most = "" }) =>
    `The document is ${bytes} bytes and may be at most ${most}. Shorten the texts.`,
  "month-twice": (_, { month = "" }) => `${month} has two ways of booking payments. Remove one of them.`,
  "column-missing": (label, { field = "" }) =>
    `“${label}” lacks the column ${field}. Without it nobody knows what a row is about.`,
  "sign-twice": (label) =>
    `“${label}” is the sign that parts the columns, too. Choose another one, or let texts stand in quotation marks.`,
  "too-narrow": (label, { least = "" }) => `“${label}” is too narrow: what stands there needs ${least} signs at least.`,
  "layout-missing": () =>
    "The supplier ledger is to take a file, but the document does not say what the file looks like. Add that.",
  "bank-missing": () =>
    "The bank is to get a file, but the document says no account, bank or version of the file. Add them.",
  "mode-inside-month": (_, { month = "", next = "" }) =>
    `The way of booking payments would change from ${month}, but a month that has begun is booked in one way. Let the change apply from ${next} or later.`,
};
const texts = { sv, en } as const;
type Facts = Readonly<Record<string, string>>;

/** What a field is called, with the row where it is in a list. @example labelOf("goals.2.name", "sv") // "Mål, rad 3" */
function labelOf(at: string, lang: Language): string {
  const steps = at.split(".");
  const fitting = steps.map((_, i) => steps.slice(0, steps.length - i).join(".")).find((path) => path in named);
  const label = wordsIn((fitting !== undefined && named[fitting]) || {}, lang);
  const row = steps.find((step) => /^\d+$/.test(step));
  return row === undefined ? label : texts[lang].row(label, String(Number(row) + 1));
}

/** What stops a version from being published, in a sentence that says what to do. */
export function settingFaultWords({ at, code, facts = {} }: SettingFault, lang: Language): string {
  const { language, ...rest } = facts;
  const said = language === "sv" || language === "en" ? { language: languageNames.named[language][lang] } : {};
  return texts[lang][code](labelOf(at, lang), { ...rest, ...said });
}
