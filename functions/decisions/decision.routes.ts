import { frameExceeded } from "../calls/calls.refusals.ts";
import { byStaff, press } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, freshFor, page, type Visit } from "../platform/web/route.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import type { Problem } from "../vocabulary/typed.ts";
import { amountName, decisionPrefilled, readDecision } from "./decision.form.ts";
import { type DecisionBasis, readBasis } from "./decision-basis.store.ts";
import { decisionProblems } from "./decision-form.texts.ts";
import { alreadyDecided } from "./decisions.refusals.ts";
import { recordDecision } from "./record-decision.act.ts";

const decisionPage = () => import("./decision.page.tsx");
const readPage = () => import("./decision-read.page.tsx");

type Decider = Visit<readonly ["decider"]>;
const forDeciders = ["decider"] as const;

const address = "/handlaggning/{id}/beslut";
const home = (visit: Decider) => `/handlaggning/${caseIn(visit)}/beslut`;

/** The form as it was typed, with what is wrong. */
async function again(visit: Decider, basis: DecisionBasis, problems: readonly Problem[], status?: number) {
  const shown = { ...basis, typed: visit.typed, problems };
  return html(visit, (await decisionPage()).DecisionPage, shown, { status, home: home(visit) });
}

/** The decider's pages: the basis and the form, the decision read back, the decision recorded. */
export function decisionRoutes({ table }: { readonly table: Table }) {
  const basisOf = (visit: Decider) => readBasis(table, caseIn(visit));
  const undecided = async (visit: Decider) => {
    const basis = await basisOf(visit);
    return basis.pilot.decision ? refuse(alreadyDecided) : basis;
  };

  return freshFor(forDeciders, [
    page(address, forDeciders, async (visit) => {
      const basis = await basisOf(visit);
      const { decision, applied } = basis.pilot;
      if (decision) return html(visit, (await readPage()).DecisionMadePage, { ...basis, decision });
      const typed = decisionPrefilled(applied, dayOf(visit.now));
      return html(visit, (await decisionPage()).DecisionPage, { ...basis, typed, problems: [] });
    }),
    button(address, forDeciders, async (visit) => {
      const basis = await undecided(visit);
      const { typed, now, language } = visit;
      const read = readDecision(typed, basis, now, language);
      if (!read.ok) return again(visit, basis, read.problems);
      const shown = { ...basis, typed, decision: read.value };
      return html(visit, (await readPage()).DecisionConfirmPage, shown, { home: home(visit) });
    }),
    button(`${address}/andra`, forDeciders, async (visit) => again(visit, await undecided(visit), [])),
    button(`${address}/bekrafta`, forDeciders, async (visit) => {
      const { typed, language } = visit;
      const pressed = byStaff(visit, "decider", { typed, language });
      try {
        const { wrong } = await press(table, recordDecision, pressed);
        return wrong ? again(visit, await basisOf(visit), wrong) : seeOther(home(visit));
      } catch (error) {
        return shownOverFrame(visit, error);
      }
    }),
  ]);

  /** Others were granted what was left: the form comes back with it beside the year's amount. */
  async function shownOverFrame(visit: Decider, error: unknown): Promise<Answer> {
    if (!(error instanceof Refusal && error.why === frameExceeded)) throw error;
    const { year = "", left = "" } = error.facts;
    const text = decisionProblems[visit.language].overFrame(year, left);
    return again(visit, await basisOf(visit), [{ field: amountName(Number(year)), text }], 409);
  }
}
