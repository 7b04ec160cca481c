import { type Retention, retained } from "../../settings/retention.ts";
import type { Language } from "../../vocabulary/language.ts";

type Kept = Readonly<Record<keyof Retention, (years: number) => string>>;

const yearsOf = (count: number) => (count === 1 ? "1 year" : `${count} years`);

const sv: Kept = {
  drafts: (n) => `Utkast som aldrig lämnades in: ${n} år efter det år då de senast ändrades.`,
  withoutGrant: (n) => `Ansökningar som inte fick bidrag: ${n} år efter det år då ärendet avslutades.`,
  granted: (n) => `Ärenden som fick bidrag: ${n} år efter det år då ärendet avslutades.`,
  contacts: (n) => `Kontaktuppgifter till personer: ${n} år efter det år då ärendet avslutades.`,
  vouchers: (n) => `Verifikationer: ${n} år efter det år då räkenskapsåret slutade.`,
  deMinimis: (n) => `Uppgifter om stöd av mindre betydelse: ${n} år efter det år då stödet gavs.`,
};
const en: Kept = {
  drafts: (n) => `Drafts that were never submitted: ${yearsOf(n)} after the year of their last change.`,
  withoutGrant: (n) => `Applications that got no grant: ${yearsOf(n)} after the year in which the case ended.`,
  granted: (n) => `Cases that got a grant: ${yearsOf(n)} after the year in which the case ended.`,
  contacts: (n) => `How people are reached: ${yearsOf(n)} after the year in which the case ended.`,
  vouchers: (n) => `Vouchers: ${yearsOf(n)} after the year in which the accounting year ended.`,
  deMinimis: (n) => `Records of de minimis aid: ${yearsOf(n)} after the year in which the aid was given.`,
};
const texts = { sv, en } as const;

/** How long what is kept, in a sentence for each kind of thing of which the authority has said it. */
export const keptFor = (retention: Retention, lang: Language): readonly string[] =>
  retained.flatMap((of) => {
    const years = retention[of];
    return years === undefined ? [] : [texts[lang][of](years)];
  });
