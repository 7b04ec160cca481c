import type { StaffPerson } from "../../pilot/items/owner.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { ownerTexts } from "./owner.texts.ts";

const { sv, en } = ownerTexts;
const noteLimit = 500;
const toNobody = "p-nobody";

const optionOf = ({ id, name }: StaffPerson) => ({ id: partIdOf(id), label: { sv: name, en: name } });

/** Whom a case is handed over to, and what they need to know. */
export const handoverForm = (officers: readonly StaffPerson[]) =>
  defineForm({
    format: 1,
    id: "p-handover",
    version: 1,
    for: "act",
    name: { sv: sv.handOver, en: en.handOver },
    sections: [
      {
        id: "p-section",
        slug: "handlaggare",
        name: { sv: sv.handOver, en: en.handOver },
        questions: [
          {
            id: "p-to",
            kind: "choice",
            label: { sv: sv.to, en: en.to },
            hint: { sv: sv.toHint, en: en.toHint },
            options: [...officers.map(optionOf), { id: toNobody, label: { sv: sv.toNobody, en: en.toNobody } }],
          },
          {
            id: "p-note",
            kind: "text",
            limit: noteLimit,
            optional: true,
            label: { sv: sv.noteLabel, en: en.noteLabel },
            hint: { sv: sv.noteHint, en: en.noteHint },
          },
        ],
      },
    ],
    rules: [],
  });

/** To nobody, where no officer is named. */
export type Handover = { readonly to: StaffPerson | undefined; readonly note: string };

export function readHandover(officers: readonly StaffPerson[], typed: Typed, lang: Language): Read<Handover> {
  const read = readTyped(handoverForm(officers), typed, lang);
  if (!read.ok) return read;
  const { "p-to": chosen, "p-note": note = "" } = read.value;
  return { ok: true, value: { to: officers.find(({ id }) => partIdOf(id) === chosen), note } };
}
