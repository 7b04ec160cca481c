import * as z from "zod";
import { RegistrationNumber } from "../../vocabulary/ids.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { keys } from "../table/keys.ts";
import { absent, type Condition, ConditionFailed, type Table } from "../table/table.ts";

/** What the public record keeps of a document: date, sender, subject (OSL 5:2). `key` makes asking twice harmless. */
export type Registration = {
  key: string;
  receivedAt: Instant;
  subject: string;
  sender: string;
  /** The series of its first try; without it, the one of now. */
  series?: NumberSeries | undefined;
};

/** Gives numbers of the public record. The organisation's own registry can stand here instead of the built-in series. */
export type Registrar = {
  register: (registration: Registration) => Promise<RegistrationNumber>;
  /** The series that numbers are taken from now; nothing of a registry that decides it itself. */
  series: () => Promise<NumberSeries | undefined>;
};

const Series = z.object({ last: z.number().int() });
const Given = z.object({ number: RegistrationNumber });

/** How the numbers of an authority are made: the letters after the year, and the first number of a year. */
export type NumberSeries = { readonly prefix: string; readonly first: number };

/**
 * The built-in series: 26RS10001, 26RS10002 and on, a series a calendar year, no number twice and none left out. Whoever
 * changes the letters begins another series; the numbers that were given stay as they are.
 */
export function builtInRegistrar(table: Table, seriesNow: () => Promise<NumberSeries>): Registrar {
  /** One attempt; undefined when another pilot took the number meanwhile. */
  const attempt = async ({ key, receivedAt, subject, sender }: Registration, { prefix, first }: NumberSeries) => {
    const year = dayOf(receivedAt).slice(2, 4);
    const series = keys.series(`${prefix}${year}`);
    const given = { ...series, sk: `GIVEN#${key}` };
    const earlier = Given.safeParse(await table.get("pilots", given));
    if (earlier.success) return earlier.data.number;
    const stored = Series.safeParse(await table.get("pilots", series));
    const last = stored.success ? stored.data.last : first - 1;
    const number = RegistrationNumber.parse(`${year}${prefix}${last + 1}`);
    const untouched: readonly Condition[] = stored.success ? [{ attribute: "last", equals: last }] : absent;
    try {
      await table.transact([
        { table: "pilots", update: series, set: { last: last + 1 }, when: untouched },
        { table: "pilots", put: { ...given, number, receivedAt, subject, sender }, when: absent },
      ]);
      return number;
    } catch (error) {
      if (error instanceof ConditionFailed) return undefined;
      throw error;
    }
  };
  const register = async (registration: Registration): Promise<RegistrationNumber> => {
    const numbers = registration.series ?? (await seriesNow());
    for (;;) {
      const number = await attempt(registration, numbers);
      if (number) return number;
    }
  };
  return { register, series: seriesNow };
}
