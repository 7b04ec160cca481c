import type { Table } from "../../platform/table/table.ts";
import { download, html } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { page, readOn } from "../../platform/web/route.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { plusLocalMonths } from "../../vocabulary/months.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { tooManyDelegated } from "../decisions.refusals.ts";
import { delegatedPath } from "../paths.ts";
import { allDelegated, type Days, mostInFile, readDelegated } from "./delegated.store.ts";
import { delegatedTexts } from "./delegated.texts.ts";
import { delegatedCsv } from "./delegated-row.ts";

const readers = ["officer", "decider", "auditor"] as const;

type Asked = {
  readonly days: Days;
  readonly asked: Readonly<Record<"fran" | "till", string>>;
  readonly problems: readonly Problem[];
};

/** The days that an address asks for: those of the last month where it says none, or none that can be read. */
function daysIn({ query, now, language }: Pick<WebRequest, "query" | "now" | "language">): Asked {
  const t = delegatedTexts[language];
  const today = dayOf(now);
  const usual: Days = { from: plusLocalMonths(today, -1), to: today };
  const problems: Problem[] = [];
  const one = (name: "fran" | "till", otherwise: LocalDay): LocalDay => {
    const text = query.get(name) ?? "";
    if (text === "") return otherwise;
    const read = readDay(text);
    if (!read.ok) problems.push({ field: name, text: t.wrongDay });
    return read.ok ? read.value : otherwise;
  };
  const days: Days = { from: one("fran", usual.from), to: one("till", usual.to) };
  if (problems.length === 0 && days.from > days.to) problems.push({ field: "fran", text: t.turned });
  const asked = { fran: query.get("fran") ?? days.from, till: query.get("till") ?? days.to };
  return { days: problems.length > 0 ? usual : days, asked, problems };
}

/** The list of delegated decisions for the board, as a page and as a file. */
export function delegatedRoutes({ table }: { readonly table: Pick<Table, "query"> }) {
  return [
    page(delegatedPath, readers, async (visit) => {
      const asked = daysIn(visit);
      const { DelegatedPage } = await import("./delegated.page.tsx");
      return html(visit, DelegatedPage, { ...(await readDelegated(table, asked.days, readOn(visit))), ...asked });
    }),
    page(`${delegatedPath}/csv`, readers, async (visit) => {
      const { days } = daysIn(visit);
      const rows = (await allDelegated(table, days)) ?? refuse(tooManyDelegated, { most: String(mostInFile) });
      const { text, ...named } = delegatedCsv(rows, days, visit.language);
      return download(Buffer.from(text), named);
    }),
  ];
}
