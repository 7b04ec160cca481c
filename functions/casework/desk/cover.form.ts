import type { StaffPerson } from "../../pilot/items/owner.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { deskTexts } from "./desk.texts.ts";

const { sv, en } = deskTexts;

/** One is away, and another covers. */
export const fewestPeople = 2;

/** Longer than this is a mistyped year. */
const mostDays = 370;

/** Who is away, who sees to the cases meanwhile, and on which days. */
export const coverForm = (people: readonly StaffPerson[], today: LocalDay) => {
  const options = people.map(({ id, name }) => ({ id: partIdOf(id), label: { sv: name, en: name } }));
  const days = { earliest: plusLocalDays(today, -mostDays), latest: plusLocalDays(today, mostDays) };
  return defineForm({
    format: 1,
    id: "p-cover",
    version: 1,
    for: "act",
    name: { sv: sv.coverTitle, en: en.coverTitle },
    sections: [
      {
        id: "p-section",
        slug: "franvaro",
        name: { sv: sv.coverTitle, en: en.coverTitle },
        questions: [
          { id: "p-away", kind: "choice", label: { sv: sv.away, en: en.away }, options },
          { id: "p-substitute", kind: "choice", label: { sv: sv.substitute, en: en.substitute }, options },
          { id: "p-from", kind: "day", label: { sv: sv.from, en: en.from }, ...days },
          { id: "p-to", kind: "day", label: { sv: sv.to, en: en.to }, ...days },
        ],
      },
    ],
    rules: [],
  });
};

export type AskedCover = {
  readonly away: StaffPerson;
  readonly substitute: StaffPerson;
  readonly from: LocalDay;
  readonly to: LocalDay;
};

export function readCover(
  people: readonly StaffPerson[],
  today: LocalDay,
  typed: Typed,
  lang: Language,
): Read<AskedCover> {
  const same = { ok: false, problems: [{ field: "p-substitute", text: deskTexts[lang].coverSame }] } as const;
  if (people.length < fewestPeople) return same;
  const read = readTyped(coverForm(people, today), typed, lang);
  if (!read.ok) return read;
  const t = deskTexts[lang];
  const named = (chosen: string) => people.find(({ id }) => partIdOf(id) === chosen);
  const { "p-from": from, "p-to": to } = read.value;
  const [away, substitute] = [named(read.value["p-away"]), named(read.value["p-substitute"])];
  if (!away || !substitute || away.id === substitute.id) return same;
  if (to < from) return { ok: false, problems: [{ field: "p-to", text: t.coverOrder }] };
  return { ok: true, value: { away, substitute, from, to } };
}
