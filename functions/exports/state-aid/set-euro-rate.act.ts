import {
  act,
  already,
  type FormAnswer,
  type Guarded,
  type Outcome,
  type Pressed,
  type Reader,
} from "../../pilot/act.ts";
import type { StoredRate } from "../../pilot/de-minimis/euro-rate-of-day.ts";
import { readRate } from "../../pilot/de-minimis/euro-rates.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { formatEuroRate } from "../../vocabulary/euro-rate.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { ratedIn, readEuroRate } from "./euro-rate.form.ts";

type Command = { readonly typed: Typed; readonly language: Language };
type Seen = Guarded & { readonly before: StoredRate | undefined };

async function see(table: Reader, { command }: Pressed<Command>): Promise<Seen> {
  const of = ratedIn(typedText(command.typed, "p-of"));
  // A version is put where none is: nothing else guards it.
  return { heads: [], before: of && (await readRate(table, of)) };
}

/** Finance enters the rate of a day or a month; the earlier one stays as it was used. */
export const setEuroRate = act({
  name: "set-euro-rate",
  writes: ["EURORATES"],
  see,
  decide: ({ before }: Seen, { typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const read = readEuroRate(typed, dayOf(at), language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { of, rate, source } = read.value;
    if (before?.rate === rate && before.source === source) return already({});
    const version = (before?.version ?? 0) + 1;
    const stored: StoredRate = { v: 1, of, version, rate, source, at, by: { id: by.id, name: by.name } };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.euroRate(of, version), ...stored }, when: absent }],
      log: { action: "euro-rate.set", details: { of, version, rate: formatEuroRate(rate, "sv"), source } },
    };
  },
});
