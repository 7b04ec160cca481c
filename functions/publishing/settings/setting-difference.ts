import { type Difference, difference } from "../../platform/forms/difference.ts";
import { inKeyOrder } from "../../platform/forms/same.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { settingPart, settingPartNames } from "./parts/setting-parts.ts";
import { isProgramme, nameOf, type SettingInWork } from "./setting-in-work.ts";

/** What differs between two versions of a setting. */
export type SettingDifference = {
  /** Parts without a difference are left out. */
  readonly parts: readonly { readonly part: string; readonly name: string; readonly found: readonly Difference[] }[];
  readonly logo?: "new" | "changed" | "gone";
};

const logoOf = (document: SettingInWork) => (isProgramme(document) ? undefined : document.logo);

function logoDifference(was: SettingInWork, now: SettingInWork): SettingDifference["logo"] {
  const [before, after] = [logoOf(was), logoOf(now)];
  if (inKeyOrder(before ?? {}) === inKeyOrder(after ?? {})) return undefined;
  return before === undefined ? "new" : after === undefined ? "gone" : "changed";
}

/** What differs between the version in force and the one in work, in words that people read. */
export function settingDifference(was: SettingInWork, now: SettingInWork, lang: Language): SettingDifference {
  const name = nameOf(now);
  const logo = logoDifference(was, now);
  return {
    parts: settingPartNames(name).flatMap((part) => {
      const of = settingPart(name, part);
      if (!of) return [];
      const { form, answersIn } = of;
      const found = difference({ form, answers: answersIn(was) }, { form, answers: answersIn(now) }, lang);
      return found.length === 0 ? [] : [{ part, name: wordsIn(form.name, lang), found }];
    }),
    ...(logo ? { logo } : {}),
  };
}
