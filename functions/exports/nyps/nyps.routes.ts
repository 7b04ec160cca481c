import { byStaff, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, isFinance, page, type Visit } from "../../platform/web/route.ts";
import { currentSettings, readAuthority } from "../../settings/settings.store.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import { Month, monthOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { forFinance, organisationOf, readers } from "../finance-page.answer.ts";
import { exportTypes } from "../formats/format.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { lastHandOvers, readHandOver } from "../state-aid/hand-overs.store.ts";
import { nypsPaths } from "./nyps.paths.ts";
import { nypsTexts } from "./nyps.texts.ts";
import { nypsRows } from "./nyps-rows.store.ts";
import { monthsThrough, waitingMonths } from "./waiting-months.ts";

const one = `${nypsPaths.root}/overlamning/{number}`;
const pages = () => import("./nyps.page.tsx");

/** A hand-over's number in an address. @throws Refusal not-found */
const numberIn = ({ params }: Pick<WebRequest, "params">): number => {
  const text = params["number"] ?? "";
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : refuse("not-found");
};

/** What is handed over to the national follow-up: what waits, what was handed over when, and its files. */
export function nypsRoutes({ table }: { readonly table: Table }) {
  return [
    page(nypsPaths.root, readers, (visit) => shown(visit)),
    button(nypsPaths.root, forFinance, async (visit) => {
      const { typed, language, now } = visit;
      const through = Month.safeParse(typedText(typed, "through")).data;
      const { waiting } = await state();
      if (!through || !monthsThrough(waiting, through))
        return shown(visit, typed, [{ field: "through", text: nypsTexts[language].chooseMonth }]);
      const { handOverNyps } = await import("./hand-over-nyps.act.ts");
      const command = { through, language: organisationOf(visit).language ?? "sv" };
      const pressed = byStaff(visit, "finance", command, periodSubject(monthOf(now)));
      const { number } = await press(table, handOverNyps, pressed);
      return seeOther(`${nypsPaths.handOver(number)}?overlamnat=1`);
    }),
    page(one, readers, async (visit) => {
      const handOver = await readHandOver(table, "nyps", numberIn(visit));
      const made = visit.query.has("overlamnat");
      return html(visit, (await pages()).NypsHandOverPage, { handOver, made });
    }),
    page(`${one}/fil`, readers, async (visit) => {
      const { months, layout: by, at, number } = await readHandOver(table, "nyps", numberIn(visit));
      const layout = by && (await readAuthority(table, by.version)).nyps;
      if (!months || !layout) return refuse("not-found");
      const [rows, { nypsFile }] = await Promise.all([nypsRows(table, months, at), import("./nyps-file.writer.ts")]);
      const name = `${nypsTexts[by.language].fileName}-${String(number).padStart(4, "0")}.csv`;
      return download(nypsFile(layout, rows, by.language), { name, type: exportTypes.csv });
    }),
  ];

  async function state() {
    const [periods, handOvers] = await Promise.all([readAllPeriods(table), lastHandOvers(table, "nyps")]);
    return { waiting: waitingMonths(periods, handOvers[0]), handOvers };
  }

  async function shown(
    visit: Visit<typeof readers>,
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const [{ authority }, { waiting, handOvers }] = await Promise.all([currentSettings(table), state()]);
    const hasLayout = authority !== undefined && (await readAuthority(table, authority.version)).nyps !== undefined;
    const acts = isFinance(visit);
    const view = { waiting, hasLayout, handOvers, typed, problems, acts };
    return html(visit, (await pages()).NypsPage, view, { status: problems.length > 0 ? 422 : 200 });
  }
}
