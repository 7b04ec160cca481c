/**
 * How a bank's account numbers are made, as Bankgirot publishes it: of type 1 the clearing number is a part of the check
 * (all four digits, or the last three), and seven digits follow it; of type 2 the account's own digits are checked alone,
 * by modulus 10 (over ten digits), or by modulus 11 (Handelsbanken's, over nine).
 */
export type AccountRule = "all-11" | "last-10" | "own-10" | "own-11" | "savings" | "plusgiro";

export type ClearingSeries = { readonly bank: string; readonly rule: AccountRule };

/**
 * The series of clearing numbers: first, last, bank, rule. Source: Bankgirot, "Bankernas kontonummer" (Bank Account Numbers
 * in Swedish Banks), the edition of 2024-02-22 with the series added since; type 1 with comment 1 is `last-10`, with comment 2
 * `all-11`; type 2 with comment 1 is `own-10`, with comment 2 `own-11`, with comment 3 `savings` (of which some old numbers
 * have no check digit) or, at PlusGirot, a giro number.
 */
const series: readonly (readonly [number, number, string, AccountRule])[] = [
  [1100, 1199, "Nordea", "last-10"],
  [1200, 1399, "Danske Bank", "last-10"],
  [1400, 2099, "Nordea", "last-10"],
  [2300, 2399, "Ålandsbanken", "all-11"],
  [2400, 2499, "Danske Bank", "last-10"],
  [3000, 3299, "Nordea", "last-10"],
  [3300, 3300, "Nordea", "own-10"],
  [3301, 3399, "Nordea", "last-10"],
  [3400, 3409, "Länsförsäkringar Bank", "last-10"],
  [3410, 3781, "Nordea", "last-10"],
  [3782, 3782, "Nordea", "own-10"],
  [3783, 3999, "Nordea", "last-10"],
  [4000, 4999, "Nordea", "all-11"],
  [5000, 5999, "SEB", "last-10"],
  [6000, 6999, "Handelsbanken", "own-11"],
  [7000, 7999, "Swedbank", "last-10"],
  [8000, 8999, "Swedbank", "savings"],
  [9020, 9029, "Länsförsäkringar Bank", "all-11"],
  [9040, 9049, "Citibank", "all-11"],
  [9060, 9069, "Länsförsäkringar Bank", "last-10"],
  [9070, 9079, "Multitude Bank", "last-10"],
  [9100, 9109, "Nordnet Bank", "all-11"],
  [9120, 9124, "SEB", "last-10"],
  [9130, 9149, "SEB", "last-10"],
  [9150, 9169, "Skandiabanken", "all-11"],
  [9170, 9179, "IKANO Bank", "last-10"],
  [9180, 9189, "Danske Bank", "own-10"],
  [9190, 9199, "DNB Bank", "all-11"],
  [9230, 9239, "Marginalen Bank", "last-10"],
  [9250, 9259, "SBAB", "last-10"],
  [9260, 9269, "DNB Bank", "all-11"],
  [9270, 9279, "ICA Banken", "last-10"],
  [9280, 9289, "Resurs Bank", "last-10"],
  [9300, 9349, "Swedbank", "own-10"],
  [9390, 9399, "Landshypotek", "all-11"],
  [9460, 9469, "Santander Consumer Bank", "last-10"],
  [9470, 9479, "BNP Paribas", "all-11"],
  [9500, 9549, "Nordea PlusGirot", "plusgiro"],
  [9550, 9569, "Avanza Bank", "all-11"],
  [9570, 9579, "Sparbanken Syd", "own-10"],
  [9580, 9589, "Aion Bank", "last-10"],
  [9590, 9599, "Erik Penser Bank", "all-11"],
  [9630, 9639, "Lån & Spar Bank", "last-10"],
  [9640, 9649, "NOBA Bank", "all-11"],
  [9660, 9669, "Svea Bank", "all-11"],
  [9670, 9679, "JAK Medlemsbank", "all-11"],
  [9680, 9689, "Bluestep Bank", "last-10"],
  [9700, 9709, "Ekobanken", "all-11"],
  [9710, 9719, "Lunar Bank", "all-11"],
  [9750, 9759, "Northmill Bank", "all-11"],
  [9780, 9789, "Klarna Bank", "all-11"],
  [9880, 9889, "Riksgälden", "all-11"],
  [9890, 9899, "Riksgälden", "own-10"],
  [9960, 9969, "Nordea PlusGirot", "plusgiro"],
];

/**
 * The bank of a clearing number of four digits and how its accounts are checked; undefined of no bank's.
 * @example seriesOf("5011") // { bank: "SEB", rule: "last-10" }
 */
export function seriesOf(clearing: string): ClearingSeries | undefined {
  const number = /^\d{4}$/.test(clearing) ? Number(clearing) : 0;
  const found = series.find(([first, last]) => number >= first && number <= last);
  return found && { bank: found[2], rule: found[3] };
}
