import { factsNow, nextLine } from "../../pilot/de-minimis/aid-line.ts";
import { rateOfDay } from "../../pilot/de-minimis/euro-rates.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, isFinance, page, readOn, type Visit } from "../../platform/web/route.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import { monthOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { forFinance, organisationOf } from "../finance-page.answer.ts";
import { aidPaths } from "./aid.paths.ts";
import { pickOf, readAidPicks } from "./aid-picks.ts";
import { aidReaders } from "./aid-readers.ts";
import { euroRateRoutes } from "./euro-rates.routes.ts";
import { lastHandOvers, linesOf, readHandOver, waitingLines } from "./hand-overs.store.ts";

const writers = () => import("./aid-file.writer.ts");
const oneCase = `${aidPaths.register}/arende/{id}`;
const one = `${aidPaths.register}/overlamning/{number}`;

/** A hand-over's number in an address; 0 of what is none. */
const numberIn = ({ params }: Pick<WebRequest, "params">): number => {
  const text = params["number"] ?? "";
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : refuse("not-found");
};

/** The register of de minimis aid: what waits, what was handed over, a case's own lines, and the euro rates. */
export function aidRoutes({ table }: { readonly table: Table }) {
  return [
    page(aidPaths.register, aidReaders, (visit) => register(visit)),
    button(aidPaths.register, forFinance, async (visit) => {
      const { typed, language, now } = visit;
      const picks = readAidPicks(typed, language);
      if (!picks.ok) return register(visit, typed, picks.problems);
      const { handOverAid } = await import("./hand-over-aid.act.ts");
      const command = { picks: picks.value, organisation: organisationOf(visit) };
      const pressed = byStaff(visit, "finance", command, periodSubject(monthOf(now)));
      const { number } = await press(table, handOverAid, pressed);
      return seeOther(`${aidPaths.handOver(number)}?overlamnat=1`);
    }),
    page(oneCase, aidReaders, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      const last = pilot.aidEntries.at(-1);
      const rate = last && (await rateOfDay(table, last.day));
      const facts = factsNow(pilot, rate);
      const differs = facts?.rate !== undefined && nextLine(pilot, facts, visit.now) !== undefined;
      const { AidCasePage } = await import("./aid-case.page.tsx");
      const saved = visit.query.has("sparad");
      return html(visit, AidCasePage, { pilot, rate, differs, acts: isFinance(visit), saved });
    }),
    button(oneCase, forFinance, async (visit) => {
      const { renewAidLine } = await import("./renew-aid-line.act.ts");
      await press(table, renewAidLine, byStaff(visit, "finance", { language: visit.language }));
      return seeOther(`${aidPaths.case(caseIn(visit))}?sparad=1`);
    }),
    page(one, aidReaders, async (visit) => {
      const handOver = await readHandOver(table, "de-minimis", numberIn(visit));
      const { HandOverPage } = await import("./hand-over.page.tsx");
      const made = visit.query.has("overlamnat");
      return html(visit, HandOverPage, { handOver, lines: await linesOf(table, handOver), made });
    }),
    page(`${one}/{format}`, aidReaders, async (visit) => {
      const { format } = visit.params;
      if (format !== "csv" && format !== "xlsx") return refuse("not-found");
      const handOver = await readHandOver(table, "de-minimis", numberIn(visit));
      const [lines, { aidCsv, aidXlsx }] = await Promise.all([linesOf(table, handOver), writers()]);
      const write = format === "csv" ? aidCsv : aidXlsx;
      const { file, ...named } = await write(lines, handOver.number, organisationOf(visit));
      return download(file, named);
    }),
    ...euroRateRoutes({ table }),
  ];

  async function register(
    visit: Visit<typeof aidReaders>,
    typed?: Typed,
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const [{ lines, beside }, handOvers] = await Promise.all([
      waitingLines(table, readOn(visit)),
      lastHandOvers(table, "de-minimis"),
    ]);
    const { AidRegisterPage } = await import("./aid-register.page.tsx");
    // At first all are chosen that can be handed over.
    const all = { lines: lines.filter(({ rate }) => rate).map(pickOf) };
    const shown = { lines, beside, handOvers, typed: typed ?? all, problems, acts: isFinance(visit) };
    return html(visit, AidRegisterPage, shown);
  }
}
