import { LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import { absurdOre, amountOf, cutTo, dayIn, type Fields, isDimension, objectsIn, type Remembered } from "./fields.ts";
import type { AccountKind, Objects, SieProblem, SieProblemCode, SieTransaction, SieVerification } from "./sie-file.ts";

/** A verification whose rows are being read. */
type Open = {
  readonly line: number;
  readonly voucher: string;
  readonly head: Omit<SieVerification, "transactions">;
  readonly transactions: SieTransaction[];
  /** Whether its opening brace has come. */
  begun: boolean;
  sum: number;
};

/** What is known of a file so far; filled line by line. */
export type Reading = Remembered & {
  company: string;
  organisationNumber: string;
  type: { number: string; line: number };
  /** What it says of its encoding. */
  format: string;
  readonly accounts: Map<string, string>;
  readonly kinds: Map<string, AccountKind>;
  readonly dimensions: Map<string, string>;
  readonly objects: Map<string, Map<string, string>>;
  readonly verifications: SieVerification[];
  readonly problems: SieProblem[];
  /** Verifications whose debit and credit differ. */
  readonly unbalanced: SieProblem[];
  checksum: "none" | "begun" | "right" | "wrong";
  checksumLine: number;
  open: Open | undefined;
  /** All amounts without their signs: as long as this is exact, every sum is. */
  turnover: number;
  /** What rows are booked on that is no account, and where first. */
  readonly odd: Map<string, number>;
};

export const reading = (): Reading => ({
  company: "",
  organisationNumber: "",
  type: { number: "1", line: 1 }, // what a file is that does not say (the format's own rule)
  format: "",
  accounts: new Map(),
  kinds: new Map(),
  dimensions: new Map(),
  objects: new Map(),
  verifications: [],
  problems: [],
  unbalanced: [],
  checksum: "none",
  checksumLine: 0,
  open: undefined,
  turnover: 0,
  lists: new Map(),
  odd: new Map(),
  days: new Map(),
});

/** An account is a number; anything else that rows are booked on is a fault of the file. */
const isAccount = (text: string) => /^\d{1,20}$/.test(text);

type Understand = (state: Reading, fields: Fields, line: number) => void;

const problem = (state: Reading, code: SieProblemCode, line: number, facts: Record<string, string> = {}) => {
  state.problems.push({ code, line, facts });
};

/** The brace around the rows may stand at the end of the line that begins the verification. */
const endsWithBrace = ({ cut, list }: Fields) => cut === "list" && list?.trim() === "";

const openVerification: Understand = (state, fields, line) => {
  const { values, cut } = fields;
  const begun = endsWithBrace(fields);
  const { open } = state;
  if (open) problem(state, "truncated", open.line, { voucher: open.voucher });
  const [series = "", number = "", dayText = "", text] = values;
  const voucher = cutTo(`${series} ${number}`, 40);
  const day = dayIn(state, dayText);
  if ((cut && !begun) || values.length < 3) problem(state, "malformed", line, { label: "#VER" });
  else if (!day) problem(state, "day", line, { text: cutTo(dayText, 40) });
  state.open = {
    line,
    voucher,
    head: {
      series: cutTo(series, 20),
      number: cutTo(number, 20),
      day: day ?? LocalDay.parse("1900-01-01"), // never seen: the problem above keeps the file from being used
      text: cutTo(text),
    },
    transactions: [],
    begun,
    sum: 0,
  };
};

const addTransaction: Understand = (state, { values, list, cut }, line) => {
  const { open } = state;
  const [account = "", amountText = "", dayText, text] = values;
  if (!open?.begun || cut || values.length < 2) return problem(state, "malformed", line, { label: "#TRANS" });
  const amount = amountOf(amountText);
  if (amount === undefined) return problem(state, "amount", line, { text: cutTo(amountText, 40) });
  const turnover = state.turnover + Math.abs(amount);
  if (Math.abs(amount) >= absurdOre || !Number.isSafeInteger(turnover))
    return problem(state, "absurd", line, { text: cutTo(amountText, 40) });
  state.turnover = turnover;
  const day = dayIn(state, dayText);
  if (dayText && !day) return problem(state, "day", line, { text: cutTo(dayText, 40) });
  if (!isAccount(account) && !state.odd.has(account)) state.odd.set(account, line);
  open.sum += amount;
  open.transactions.push(transaction(account, objectsIn(state, list), ore(amount), day, cutTo(text)));
};

/** One shape with as few parts as there is something to say: a large file has a million of them. */
function transaction(account: string, objects: Objects, amountOre: Ore, day: LocalDay | undefined, text: string) {
  if (day && text) return { account, objects, amountOre, day, text };
  if (text) return { account, objects, amountOre, text };
  return day ? { account, objects, amountOre, day } : { account, objects, amountOre };
}

const beginRows: Understand = (state, _, line) => {
  if (!state.open || state.open.begun) return problem(state, "malformed", line, { label: "{" });
  state.open.begun = true;
};

const closeVerification: Understand = (state, _, line) => {
  const { open } = state;
  if (!open?.begun) return problem(state, "malformed", line, { label: "}" });
  const { voucher, head, transactions, sum } = open;
  // A row that could not be read has its own line in the list; that the rest does not balance follows from it.
  const readable = !state.problems.some((one) => one.line > open.line);
  const differs = sum !== 0 && readable;
  if (differs)
    state.unbalanced.push({ code: "unbalanced", line: open.line, facts: { voucher, difference: String(sum) } });
  state.verifications.push({ ...head, transactions, ...(differs ? { differsOre: ore(sum) } : {}) });
  state.open = undefined;
};

/** Rows on what is no account: once for each. An account need not be named: SIE 4I leaves the chart of accounts out. */
export const oddAccounts = ({ odd }: Reading): SieProblem[] =>
  [...odd].map(([account, line]) => ({ code: "account", line, facts: { account: cutTo(account, 20) } }));

const named =
  (names: (state: Reading) => Map<string, string>): Understand =>
  (state, { values: [number = "", name] }) => {
    if (isDimension(number)) names(state).set(number, cutTo(name, 100));
  };

const handlers: Readonly<Record<string, Understand>> = {
  "#FORMAT": (state, { values: [format = ""] }) => {
    state.format = cutTo(format, 20);
  },
  "#VALUTA": (state, { values: [currency = ""] }, line) => {
    if (currency.trim() !== "" && currency.trim().toUpperCase() !== "SEK")
      problem(state, "currency", line, { currency: cutTo(currency, 20) });
  },
  "#SIETYP": (state, { values: [number = ""] }, line) => {
    state.type = { number: cutTo(number, 10), line };
  },
  "#FNAMN": (state, { values }) => {
    state.company = cutTo(values[0], 100);
  },
  "#ORGNR": (state, { values }) => {
    state.organisationNumber = cutTo(values[0], 20);
  },
  "#KONTO": (state, { values: [number = "", name] }) => {
    if (isAccount(number)) state.accounts.set(number, cutTo(name, 100));
  },
  "#KTYP": (state, { values: [number = "", kind] }) => {
    if (kind === "T" || kind === "S" || kind === "K" || kind === "I") state.kinds.set(number, kind);
  },
  "#DIM": named(({ dimensions }) => dimensions),
  "#UNDERDIM": named(({ dimensions }) => dimensions),
  "#OBJEKT": (state, { values: [dimension = "", object = "", name] }) => {
    if (!isDimension(dimension)) return;
    const objects = state.objects.get(dimension) ?? new Map<string, string>();
    state.objects.set(dimension, objects.set(object.trim(), cutTo(name, 100)));
  },
  "#VER": openVerification,
  "#TRANS": addTransaction,
  "{": beginRows,
  "}": closeVerification,
};

/** Takes one line into what is known. Other labels are passed over, as the format asks. */
export function understood(state: Reading, fields: Fields, line: number): void {
  if (Object.hasOwn(handlers, fields.label)) handlers[fields.label]?.(state, fields, line);
}
