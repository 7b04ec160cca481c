import type { Language } from "../../../vocabulary/language.ts";
import type { QuestionOf } from "../document.ts";
import type { FlatRules, Wrong } from "./flat-kind.ts";

/** Two figures that a cell of a sheet or a list held apart are never one. */
const apart = /\d\s*[\t\n]\s*-?\d/;
const figure = /^(-?)(\d{1,12}|\d{1,3}(?: \d{3}){1,3})(?:[.,](\d{1,2}))?$/;

const points = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;

const withoutUnit = (text: string, units: readonly string[]): string => {
  const signs = units.includes("euro") ? ["€", "eur"] : [];
  const unit = [...units, ...signs].find((one) => text.toLowerCase().endsWith(one.toLowerCase()));
  return unit === undefined ? text : text.slice(0, -unit.length).trim();
};

const grouped = (digits: string, lang: Language) => digits.replace(/\B(?=(\d{3})+$)/g, lang === "sv" ? "\u00a0" : ",");

/** A figure to be read: `−1 234,5`, English `−1,234.5`; decimals that say nothing are left out. */
export function formatNumber(value: number | string, lang: Language): string {
  const [whole = "0", decimals = ""] = String(value).replace("-", "").split(".");
  const said = decimals.replace(/0+$/, "");
  const sign = String(value).startsWith("-") ? "\u2212" : "";
  return `${sign}${grouped(whole, lang)}${said === "" ? "" : `${lang === "sv" ? "," : "."}${said}`}`;
}

type Asked = QuestionOf<"number">;

/** The figure as exact text with all its decimals, without a sign of nought; or what it is not. */
function exactly(typed: string, { decimals, unit }: Pick<Asked, "decimals" | "unit">): Wrong | string {
  const otherwise = decimals === 0 ? "whole-number" : "number";
  const plain = typed.replace(/[\u00a0\u2009\u202f]/g, " ").replace(/^[\u2010-\u2015\u2212]\s*/, "-");
  const bare = withoutUnit(plain, Object.values(unit ?? {}));
  // Where there can be no decimals, a point before three digits parts thousands.
  const parts = figure.exec(decimals === 0 && points.test(bare) ? bare.replaceAll(".", " ") : bare);
  if (!parts) return { code: otherwise };
  const [, sign = "", whole = "0", part = ""] = parts;
  if (part.slice(decimals).replaceAll("0", "") !== "")
    return { code: decimals === 0 ? "whole-number" : "decimals", facts: { decimals } };
  const digits = whole.replaceAll(" ", "").replace(/^0+(?=\d)/, "");
  const exact = decimals === 0 ? digits : `${digits}.${part.slice(0, decimals).padEnd(decimals, "0")}`;
  return Number(exact) === 0 ? exact : `${sign}${exact}`;
}

export const numberRules: FlatRules<"number"> = {
  read: (typed, asked) => {
    if (apart.test(typed)) return { code: "several" };
    const exact = exactly(typed, asked);
    if (typeof exact !== "string") return exact;
    const { decimals, least, most } = asked;
    const size = Number(exact);
    if (least !== undefined && size < least) return { code: "too-small", facts: { least } };
    if (most !== undefined && size > most) return { code: "too-large", facts: { most } };
    return { value: decimals === 0 ? size : exact };
  },
  write: (value) => String(value).replace(".", ","),
  show: (value, { unit }, lang) => {
    const said = unit?.[lang] ?? Object.values(unit ?? {})[0];
    return said === undefined ? formatNumber(value, lang) : `${formatNumber(value, lang)}\u00a0${said}`;
  },
  size: Number,
};
