import { bankDayFrom } from "../../vocabulary/bank-days.ts";
import { ApplicationId, PaymentId } from "../../vocabulary/ids.ts";
import { formatDay, type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Read, type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { noDayText } from "../../vocabulary/typed-values.texts.ts";
import { type Batch, madeOn, mostPayments, type Picked, waiting, whyNotPaidOn } from "./batch.ts";
import { batchProblems } from "./batch-problems.texts.ts";
import { type Confirmed, confirmed, mostCharacters } from "./confirmations.ts";
import { mostInLarge } from "./large/batch-part.ts";

type Choice = {
  readonly payment: Omit<Picked, "payeeVersion">;
  readonly payee: { readonly version: number } | undefined;
};

/** A choice of the form: the payment, with the versions of what its line showed. */
export const pickOf = ({ payment, payee }: Choice): string =>
  `${payment.applicationId}.${payment.paymentId}.${payment.version}.${payee?.version ?? 0}`;

function pickIn(text: string): Picked | undefined {
  const [id, payment, ...versions] = text.split(".");
  const [applicationId, paymentId] = [ApplicationId.safeParse(id), PaymentId.safeParse(payment)];
  if (!applicationId.success || !paymentId.success) return undefined;
  if (versions.length !== 2 || !versions.every((version) => /^\d{1,9}$/.test(version))) return undefined;
  const [version = 0, payeeVersion = 0] = versions.map(Number);
  return { applicationId: applicationId.data, paymentId: paymentId.data, version, payeeVersion };
}

/** Which payments are to go into a batch. */
export function readPicks(typed: Typed, lang: Language): Read<readonly Picked[]> {
  const words = batchProblems[lang];
  const wrong = (text: string): Read<never> => ({ ok: false, problems: [{ field: "payments", text }] });
  const picks = typedChoices(typed, "payments").map(pickIn);
  const chosen = new Map(picks.flatMap((pick) => (pick ? [[pick.paymentId, pick] as const] : [])));
  if (chosen.size === 0 || picks.includes(undefined)) return wrong(words.noneChosen);
  if (chosen.size > mostPayments) return wrong(words.tooMany(mostPayments));
  return { ok: true, value: [...chosen.values()] };
}

const mostDaysAhead = 90;

/** The day on which a batch is to be paid; none was asked for where the field is empty. */
export function readDue(
  typed: Typed,
  today: LocalDay,
  bankDays: Parameters<typeof bankDayFrom>[1],
  lang: Language,
): Read<LocalDay> {
  const words = batchProblems[lang];
  const wrong = (text: string): Read<never> => ({ ok: false, problems: [{ field: "due", text }] });
  const text = typedText(typed, "due");
  if (text === "") return { ok: true, value: bankDayFrom(today, bankDays) };
  const day = readDay(text);
  if (!day.ok) return wrong(noDayText(day.why, lang, words.due));
  const last = plusLocalDays(today, mostDaysAhead);
  if (day.value < today || day.value > last)
    return wrong(words.dueOutside(formatDay(today, lang), formatDay(last, lang)));
  const bankDay = bankDayFrom(day.value, bankDays);
  return bankDay === day.value ? { ok: true, value: day.value } : wrong(words.dueNoBankDay(formatDay(bankDay, lang)));
}

type Marks = Confirmed["paid"];

/** Which payments of a batch were paid, and on which day, as finance ticks them. */
export function readMarks(typed: Typed, batch: Batch, today: LocalDay, lang: Language): Read<Marks> {
  const words = batchProblems[lang];
  const problems: Problem[] = [];
  const day = readDay(typedText(typed, "day"));
  const why = day.ok ? whyNotPaidOn(day.value, batch, today) : undefined;
  if (!day.ok) problems.push({ field: "day", text: noDayText(day.why, lang, words.day) });
  if (why === "future") problems.push({ field: "day", text: words.future });
  if (why === "too-early") problems.push({ field: "day", text: words.tooEarly(formatDay(madeOn(batch), lang)) });
  const chosen = typedChoices(typed, "payments");
  // Those that were marked meanwhile stay so: pressing again is no mistake.
  const rows = batch.rows.filter(
    ({ paymentId, state }) => chosen.includes(paymentId) && (state === "sent" || state === "paid"),
  );
  if (rows.length === 0) problems.push({ field: "payments", text: words.noneMarked });
  if (problems.length > 0 || !day.ok) return { ok: false, problems };
  return { ok: true, value: rows.map(({ paymentId }) => ({ paymentId, paidOn: day.value })) };
}

/** What the form shows first: everything that is not marked yet. */
export const marksPrefilled = (batch: Batch): Typed => ({ payments: waiting(batch).map(({ paymentId }) => paymentId) });

type Confirming = Read<Marks> & { readonly lines: Confirmed["wrong"] };

/** The bank's confirmations, of a file and those that were typed, held against the batch line by line. */
export function readConfirmations(lines: string, batch: Batch, today: LocalDay, lang: Language): Confirming {
  const words = batchProblems[lang];
  const wrong = (text: string, wrongLines: Confirmed["wrong"] = []): Confirming => ({
    ok: false,
    problems: [{ field: "confirmations", text }],
    lines: wrongLines,
  });
  if (lines === "") return wrong(words.noConfirmations);
  if (lines.length > mostCharacters) return wrong(words.tooLong(mostCharacters, mostInLarge));
  const found = confirmed(batch, lines, today);
  if (found.wrong.length > 0) return wrong(words.wrongLines(found.wrong.length), found.wrong);
  if (found.paid.length + found.already === 0) return wrong(words.noConfirmations);
  return { ok: true, value: found.paid, lines: [] };
}
