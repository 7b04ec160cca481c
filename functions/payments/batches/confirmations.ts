import { cleanText, plainSigns } from "../../vocabulary/clean.ts";
import type { PaymentId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { editKronor, type Ore, parseKronor } from "../../vocabulary/ore.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { type Batch, type BatchRow, whyNotPaidOn } from "./batch.ts";
import { lineNotes } from "./confirmation-file.ts";

/** More than a full batch with every line written generously. */
export const mostCharacters = 100_000;

/** What is wrong with a line of the bank's confirmations. */
export type WrongLine = {
  readonly line: number;
  readonly text: string;
  readonly why:
    | "not-three"
    | "no-amount"
    | "other-currency"
    | "no-day"
    | "future"
    | "too-early"
    | "unknown"
    | "taken-out"
    | "returned"
    | "wrong-amount"
    | "twice"
    | "paid-otherwise"
    | "came-back"
    | "not-booked";
  /** The amount or day that the batch has, where that is what differs. */
  readonly expected?: { readonly amountOre: Ore } | { readonly day: LocalDay };
};

export type Confirmed = {
  readonly paid: ReadonlyArray<{ readonly paymentId: PaymentId; readonly paidOn: LocalDay }>;
  readonly wrong: readonly WrongLine[];
  /** Lines of what is marked as paid already, on the same day. */
  readonly already: number;
};

/** Marks as lines: what is not marked yet comes back as it could have been typed. */
export const linesOfMarks = ({ rows }: Pick<Batch, "rows">, marks: Confirmed["paid"]): string =>
  marks
    .map(({ paymentId, paidOn }) => {
      const row = rows.find((one) => one.paymentId === paymentId);
      return [paymentId, row ? editKronor(row.amountOre) : "", paidOn].join(";");
    })
    .join("\n");

const unquoted = (cell: string) => cleanText(plainSigns(cell).replace(/^"(.*)"$/, "$1"));

type Line = { readonly line: number; readonly text: string; readonly cells: readonly string[] };

/** Lines with something in them, without a row of headers; cells parted by semicolons, or by tabs as spreadsheets copy them. */
function linesIn(text: string): Line[] {
  const all = text
    .replace(/^\u{feff}/u, "")
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({
      line: i + 1,
      text: line.trim(),
      cells: line.split(line.includes(";") ? ";" : "\t").map(unquoted),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first, ...rest] = all;
  return first && !/\d/.test(first.text) ? rest : all;
}

function judged(
  batch: Batch,
  { line, text, cells }: Line,
  today: LocalDay,
): WrongLine | { row: BatchRow; paidOn: LocalDay } {
  const wrong = (why: WrongLine["why"], expected?: WrongLine["expected"]): WrongLine =>
    expected ? { line, text, why, expected } : { line, text, why };
  const [reference = "", typedAmount = "", typedDay = "", note = "", ...more] = cells;
  if (note === lineNotes.returned) return wrong("came-back");
  if (note === lineNotes["not-booked"]) return wrong("not-booked");
  if (cells.length < 3 || [note, ...more].some((cell) => cell !== "")) return wrong("not-three");
  const row = batch.rows.find(({ paymentId }) => paymentId === reference.toLowerCase());
  if (!row) return wrong("unknown");
  const amount = parseKronor(typedAmount);
  if (amount === "other-currency") return wrong(amount);
  if (typeof amount !== "number") return wrong("no-amount");
  if (amount !== row.amountOre) return wrong("wrong-amount", { amountOre: row.amountOre });
  const day = readDay(typedDay);
  if (!day.ok) return wrong("no-day");
  const paidOn = day.value;
  const why = whyNotPaidOn(paidOn, batch, today);
  if (why) return wrong(why);
  if (row.state === "taken-out" || row.state === "returned") return wrong(row.state);
  if (row.state === "paid" && row.paidOn && row.paidOn !== paidOn) return wrong("paid-otherwise", { day: row.paidOn });
  return { row, paidOn };
}

/** The bank's confirmations against a batch: reference, exact amount and day. If one line is wrong, none is marked. */
export function confirmed(batch: Batch, text: string, today: LocalDay): Confirmed {
  const wrong: WrongLine[] = [];
  const paid = new Map<PaymentId, LocalDay>();
  const already = new Set<PaymentId>();
  for (const line of linesIn(text)) {
    const found = judged(batch, line, today);
    if ("why" in found) wrong.push(found);
    else if (paid.has(found.row.paymentId) || already.has(found.row.paymentId))
      wrong.push({ line: line.line, text: line.text, why: "twice" });
    else if (found.row.state === "paid") already.add(found.row.paymentId);
    else paid.set(found.row.paymentId, found.paidOn);
  }
  const marks = [...paid].map(([paymentId, paidOn]) => ({ paymentId, paidOn }));
  return { paid: wrong.length > 0 ? [] : marks, wrong, already: already.size };
}
