import { lastLogged } from "../pilot/log.store.ts";
import { byStaff, press } from "../pilot/press.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, formOf, labelledBy, nonceOf, page, readOn, type Visit, versionOf } from "../platform/web/route.ts";
import { currentSettings } from "../settings/settings.store.ts";
import { MeasureId, portfolioSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { coverageOf } from "./coverage.ts";
import { importRoutes } from "./import/import.routes.ts";
import { canBeMapped, measureForm, measureTyped } from "./measure.form.ts";
import { measureLimits } from "./measure.ts";
import { portfolioPaths } from "./paths.ts";
import { allMeasures, programmeInForce, readCoverage, readMeasure, readMeasures } from "./portfolio.store.ts";
import { portfolioTexts } from "./portfolio.texts.ts";
import { removeMeasure } from "./remove-measure.act.ts";
import { saveMeasure } from "./save-measure.act.ts";

const readers = ["officer", "decider", "auditor"] as const;
const officers = ["officer"] as const;
type Reader = Visit<typeof readers>;
type Officer = Visit<typeof officers>;

const of = "{programmeId}";
const listPages = () => import("./measures.page.tsx");

/** What programmes have mapped, and of which of their cells nothing is known. */
export function portfolioRoutes({ table }: { readonly table: Table }) {
  /** The programme in the address. @throws Refusal not-found */
  const asked = (visit: Pick<Visit, "params">) => programmeInForce(table, visit.params["programmeId"] ?? "");
  const measureIn = async (visit: Pick<Visit, "params">) => {
    const id = MeasureId.safeParse(visit.params["measure"]).data ?? refuse("not-found");
    const programme = await asked(visit);
    return { programme, measure: (await readMeasure(table, programme.programmeId, id)) ?? refuse("not-found") };
  };

  return [
    page(portfolioPaths.list, readers, async (visit) => {
      const { programmes } = await currentSettings(table);
      const [only, ...more] = programmes;
      if (only && more.length === 0) return seeOther(portfolioPaths.of(only.programmeId));
      return html(visit, (await listPages()).ProgrammesPage, { programmes });
    }),
    page(portfolioPaths.of(of), readers, list),
    page(portfolioPaths.white(of), readers, async (visit) => {
      const programme = await asked(visit);
      const counts = await readCoverage(table, programme.programmeId);
      return html(visit, (await import("./white-spots.page.tsx")).WhiteSpotsPage, {
        ...{ programme: programme.programmeId, name: wordsIn(programme.name, visit.language) },
        coverage: coverageOf(programme, counts?.cells ?? {}),
      });
    }),
    page(portfolioPaths.history(of), readers, async (visit) => {
      const { programmeId, name } = await asked(visit);
      const log = await lastLogged(table, portfolioSubject(programmeId));
      const shown = { programme: programmeId, name: wordsIn(name, visit.language), log };
      return html(visit, (await listPages()).PortfolioHistoryPage, shown);
    }),
    ...importRoutes({ table }),
    page(portfolioPaths.new(of), officers, (visit) => adding(visit, {})),
    page(portfolioPaths.measure(of, "{measure}"), officers, (visit) => changing(visit)),
    ...labelledBy(
      async (request) => labelsOf(measureForm(await asked(request)), request),
      [
        button(portfolioPaths.new(of), officers, async (visit) => {
          // The form's number is the measure's: a second press of it is about the same one.
          const { wrong } = await pressed(visit, MeasureId.parse(nonceOf(visit.typed)), 0);
          return wrong ? adding(visit, visit.typed, wrong) : seeOther(`${here(visit)}?klart=sparad`);
        }),
        button(portfolioPaths.measure(of, "{measure}"), officers, async (visit) => {
          const { measure } = await measureIn(visit);
          const { wrong } = await pressed(visit, measure.measureId, versionOf(visit.typed) || refuse("stale-version"));
          return wrong ? changing(visit, visit.typed, wrong) : seeOther(`${here(visit)}?klart=sparad`);
        }),
      ],
    ),
    button(portfolioPaths.remove(of, "{measure}"), officers, async (visit) => {
      const measureId = MeasureId.safeParse(visit.params["measure"]).data ?? refuse("not-found");
      const { programmeId } = await asked(visit);
      const command = { measureId, version: versionOf(visit.typed) };
      await press(table, removeMeasure, byStaff(visit, "officer", command, portfolioSubject(programmeId)));
      return seeOther(`${portfolioPaths.of(programmeId)}?klart=borttagen`);
    }),
  ];

  function here({ params }: Pick<Visit, "params">): string {
    return portfolioPaths.of(params["programmeId"] ?? "");
  }

  async function pressed(visit: Officer, measureId: MeasureId, version: number) {
    const programme = await asked(visit);
    if (!canBeMapped(programme)) return refuse("not-found");
    const command = { ...formOf(visit), version, measureId };
    return press(table, saveMeasure, byStaff(visit, "officer", command, portfolioSubject(programme.programmeId)));
  }

  async function list(visit: Reader): Promise<Answer> {
    const programme = await asked(visit);
    const { programmeId } = programme;
    const filter = { place: visit.query.get("kommun") ?? "", area: visit.query.get("fokus") ?? "" };
    const shown =
      filter.place === "" && filter.area === ""
        ? { ...(await readMeasures(table, programmeId, readOn(visit))), cut: false }
        : await filtered(programmeId, filter);
    const t = portfolioTexts[visit.language];
    const word = visit.query.get("klart") ?? "";
    const done = { sparad: t.saved, borttagen: t.removed }[word];
    const [, count] = /^(\d{1,3})-nya$/.exec(word) ?? [];
    return html(visit, (await listPages()).MeasuresPage, {
      ...{ programme: programmeId, name: wordsIn(programme.name, visit.language), around: programme, filter },
      ...shown,
      writes: visit.person.roles.includes("officer"),
      done: count ? t.imported(count) : done,
    });
  }

  async function filtered(programme: string, { place, area }: { readonly place: string; readonly area: string }) {
    const all = await allMeasures(table, programme);
    const measures = all.filter(
      ({ municipalities, areas }) =>
        (place === "" || municipalities.includes(place)) && (area === "" || areas.includes(area)),
    );
    return { measures, beside: { next: undefined, previous: undefined }, cut: all.length === measureLimits.list };
  }

  async function adding(visit: Officer, typed: Typed, problems?: readonly Problem[]): Promise<Answer> {
    const around = await asked(visit);
    if (!canBeMapped(around)) return seeOther(here(visit));
    const named = { programme: around.programmeId, name: wordsIn(around.name, visit.language) };
    const { MeasurePage } = await import("./measure.page.tsx");
    return html(visit, MeasurePage, { ...named, around, typed, version: 0, problems });
  }

  async function changing(visit: Officer, typed?: Typed, problems?: readonly Problem[]): Promise<Answer> {
    const { programme, measure } = await measureIn(visit);
    const named = { programme: programme.programmeId, name: wordsIn(programme.name, visit.language) };
    const shown = { typed: typed ?? measureTyped(measure), version: typed ? versionOf(typed) : measure.version };
    const { MeasurePage } = await import("./measure.page.tsx");
    return html(visit, MeasurePage, { ...named, around: programme, measure, ...shown, problems });
  }
}
