import { isSetAside, type ReviewIn } from "../../pilot/items/review.ts";
import { shownReview } from "../../pilot/judgement.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { officerPaths } from "../paths.ts";
import { declareConflict } from "./declare-conflict.act.ts";
import { explainDuty } from "./explain-duty.act.ts";
import { dutyForm, interestForm, reopenInterestForm } from "./interest.form.ts";
import { reopenConflict } from "./reopen-conflict.act.ts";

const pages = () => import("./interest.page.tsx");

const address = "/handlaggning/{id}/jav";
const readers = ["officer", "decider", "finance", "auditor", "registrar"] as const;
const actors = ["officer", "decider", "finance"] as const;
type StaffVisit = Visit<readonly Role[]>;

/** As what a person with several roles declares: the one that takes the case furthest. */
const kindOf = ({ person }: StaffVisit) => actors.find((kind) => person.roles.includes(kind)) ?? refuse("forbidden");
const formIn = ({ typed, language }: StaffVisit) => ({ typed, language });
const isRecused = (review: Pilot["reviews"][number]): review is ReviewIn<"recused"> => review.status === "recused";

type Typing = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** Conflicts of interest of all who take part in a case, declared at any time, and why one person has two duties in it. */
export function interestRoutes({ table }: { readonly table: Table }) {
  /** Finance opens a case when there is money in it. @throws Refusal not-found, forbidden */
  const seen = async (visit: StaffVisit): Promise<Pilot> => {
    const pilot = await readPilot(table, caseIn(visit));
    const isFinanceAlone = visit.person.roles.every((role) => role === "finance");
    return isFinanceAlone && !pilot.grantIfAny ? refuse("forbidden") : pilot;
  };

  return [
    page(address, readers, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(interestForm, request),
      [
        button(address, actors, async (visit) => {
          await seen(visit);
          const { wrong } = await press(table, declareConflict, byStaff(visit, kindOf(visit), formIn(visit)));
          if (wrong) return shown(visit, { declaring: { typed: visit.typed, problems: wrong } });
          return seeOther(`${officerPaths.interest(caseIn(visit))}?klart=declared`);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(dutyForm, request),
      [
        button(`${address}/roll`, actors, async (visit) => {
          await seen(visit);
          const { wrong } = await press(table, explainDuty, byStaff(visit, kindOf(visit), formIn(visit)));
          if (wrong) return shown(visit, { explaining: { typed: visit.typed, problems: wrong } });
          return seeOther(`${officerPaths.interest(caseIn(visit))}?klart=explained`);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(reopenInterestForm, request),
      [
        page(`${address}/{who}`, ["officer"], (visit) => reopening(visit)),
        button(`${address}/{who}`, ["officer"], async (visit) => {
          const command = { who: visit.params["who"] ?? "", ...formIn(visit) };
          const { wrong } = await press(table, reopenConflict, byStaff(visit, "officer", command));
          if (wrong) return reopening(visit, { typed: visit.typed, problems: wrong });
          return seeOther(`${officerPaths.interest(caseIn(visit))}?klart=reopened`);
        }),
      ],
    ),
  ];

  async function shown(visit: StaffVisit, typing: { declaring?: Typing; explaining?: Typing } = {}): Promise<Answer> {
    const { id, lifecycle, interests, reviews, call } = await seen(visit);
    const { InterestPage, interestDone } = await pages();
    const { roles } = visit.person;
    const to = { lang: visit.language, reader: "staff" } as const;
    const struck = roles.includes("auditor") ? reviews.filter(isSetAside) : [];
    const page = {
      id,
      title: lifecycle.title,
      interests,
      recused: reviews.filter(isRecused),
      struck: struck.map((review) => ({
        review,
        sections: shownReview({ reviewId: review.reviewId, answers: review.before.answers }, call, to),
      })),
      may: { declare: actors.some((kind) => roles.includes(kind)), reopen: roles.includes("officer") },
      done: interestDone.find((word) => word === visit.query.get("klart")),
      ...typing,
    };
    return html(visit, InterestPage, page, { home: officerPaths.interest(id) });
  }

  async function reopening(visit: StaffVisit, typing: Typing = { typed: {}, problems: [] }): Promise<Answer> {
    const { id, lifecycle, interests } = await readPilot(table, caseIn(visit));
    const interest = interests.find(({ who }) => who.id === visit.params["who"]) ?? refuse("not-found");
    if (!interest.stands) return seeOther(officerPaths.interest(id));
    const { ReopenInterestPage } = await pages();
    return html(visit, ReopenInterestPage, { id, title: lifecycle.title, interest, ...typing });
  }
}
