import { appealsOf } from "../../pilot/items/appeal.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { appealsPath } from "../paths.ts";
import { appealForm } from "./appeal.form.ts";
import { appealTyped } from "./appeal-rules.ts";
import { appealedDecision, noteAppeal } from "./note-appeal.act.ts";

type Officer = Visit<readonly ["officer"]>;

const address = "/handlaggning/{id}/beslut/nr/{number}/overklaganden";

/** A number of the address; what is none is not found. */
const numbered = ({ params }: Pick<Visit, "params">, name: string): number =>
  /^\d{1,3}$/.test(params[name] ?? "") ? Number(params[name]) : refuse("not-found");

/** The appeals of a decision: which there are, and the officer's form for each step. */
export function appealRoutes({ table }: { readonly table: Table }) {
  const asked = async (visit: Pick<Visit, "params">) => {
    const pilot = await readPilot(table, caseIn(visit));
    return { pilot, decision: appealedDecision(pilot, numbered(visit, "number")) };
  };
  const form = async (visit: Officer, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> => {
    const { pilot, decision } = await asked(visit);
    const number = numbered(visit, "appeal");
    const appeal = appealsOf(pilot.afterDecisions.get(numbered(visit, "number"))).find((one) => one.appeal === number);
    if (!appeal && number !== 0) return refuse("not-found");
    const { AppealPage } = await import("./appeal.page.tsx");
    return html(visit, AppealPage, { pilot, decision, appeal, typed: typed ?? appealTyped(appeal), problems });
  };

  return labelledBy(
    (request) => labelsOf(appealForm, request),
    [
      page(address, caseReaders, async (visit) => {
        const { AppealsPage } = await import("./appeals.page.tsx");
        return html(visit, AppealsPage, { ...(await asked(visit)), notes: visit.person.roles.includes("officer") });
      }),
      page(`${address}/{appeal}`, ["officer"], (visit) => form(visit)),
      button(`${address}/{appeal}`, ["officer"], async (visit) => {
        const { typed, language } = visit;
        const [number, appeal] = [numbered(visit, "number"), numbered(visit, "appeal")];
        const command = { number, appeal, version: versionOf(typed), typed, language };
        const { wrong } = await press(table, noteAppeal, byStaff(visit, "officer", command));
        return wrong ? form(visit, typed, wrong) : seeOther(appealsPath(caseIn(visit), number));
      }),
    ],
  );
}
