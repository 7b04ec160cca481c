import type { Answers } from "../../../platform/forms/answers.ts";
import type { Form } from "../../../platform/forms/document.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import type { ProgrammeInWork } from "../../../settings/programme.ts";
import { authoritySetting, type SettingName } from "../../../settings/setting-name.ts";
import type { PartOf } from "../../parts/part.ts";
import { isProgramme, type SettingInWork } from "../setting-in-work.ts";
import { aboutPart } from "./about.ts";
import { authorityAccountsPart } from "./accounts.ts";
import { bankDaysPart } from "./bank-days.ts";
import { bankFilePart } from "./bank-file.ts";
import { confirmationsPart } from "./confirmations.ts";
import { decisionPart } from "./decision.ts";
import { framePart } from "./frame.ts";
import { goalsPart } from "./goals.ts";
import { identityPart } from "./identity.ts";
import { lawPart } from "./law.ts";
import { lookPart } from "./look.ts";
import { municipalitiesPart } from "./municipalities.ts";
import { focusAreasPart, principlesPart } from "./named-list.ts";
import { nypsPart } from "./nyps.ts";
import { partiesPart } from "./parties.ts";
import { payablesFilePart } from "./payables-file.ts";
import { paymentModesPart } from "./payments.ts";
import { retentionPart } from "./retention.ts";
import { unitsPart } from "./units.ts";

/** The parts of the authority's document, by their names in addresses, in the order of its desk. */
const authorityParts: Readonly<Record<string, PartOf<AuthorityInWork>>> = {
  namn: identityPart,
  lagsidor: lawPart,
  utseende: lookPart,
  konton: authorityAccountsPart,
  utbetalningar: paymentModesPart,
  reskontrafil: payablesFilePart,
  bankfil: bankFilePart,
  bekraftelser: confirmationsPart,
  bankdagar: bankDaysPart,
  enheter: unitsPart,
  nyps: nypsPart,
  bevarande: retentionPart,
  beslut: decisionPart(),
};
/** Those of a programme. */
const programmeParts: Readonly<Record<string, PartOf<ProgrammeInWork>>> = {
  om: aboutPart,
  principer: principlesPart,
  fokus: focusAreasPart,
  mal: goalsPart,
  parter: partiesPart,
  kommuner: municipalitiesPart,
  utvardering: framePart,
  beslut: decisionPart(),
};
const partsOf = (name: SettingName) => (name === authoritySetting ? authorityParts : programmeParts);

export const settingPartNames = (name: SettingName): readonly string[] => Object.keys(partsOf(name));

/** The form of a part; undefined where the setting has no such part. */
export const formOfPart = (name: SettingName, part: string): Form | undefined => {
  const parts = partsOf(name);
  return Object.hasOwn(parts, part) ? parts[part]?.form : undefined;
};

/** A part that knows what its own document is: for those who read and change any of them. */
const ofAny = <Document extends SettingInWork>(
  { form, answersIn, withAnswers, problems }: PartOf<Document>,
  own: (document: SettingInWork) => Document,
): PartOf<SettingInWork> => ({
  form,
  answersIn: (document): Answers => answersIn(own(document)),
  withAnswers: (document, answers) => withAnswers(own(document), answers),
  ...(problems ? { problems: (answers, document) => problems(answers, own(document)) } : {}),
});

function anAuthority(document: SettingInWork): AuthorityInWork {
  if (isProgramme(document)) throw new RangeError("a programme has no parts of the authority");
  return document;
}
function aProgramme(document: SettingInWork): ProgrammeInWork {
  if (!isProgramme(document)) throw new RangeError("the authority has no parts of a programme");
  return document;
}

/** A part of a setting, by the names of both; undefined where the setting has no such part. */
export function settingPart(name: SettingName, part: string): PartOf<SettingInWork> | undefined {
  if (formOfPart(name, part) === undefined) return undefined;
  const [ofAuthority, ofProgramme] = [authorityParts[part], programmeParts[part]];
  if (name === authoritySetting) return ofAuthority && ofAny(ofAuthority, anAuthority);
  return ofProgramme && ofAny(ofProgramme, aProgramme);
}
