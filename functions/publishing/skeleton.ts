import type { CallInWork } from "../calls/call.ts";
import { noEligibilityForm } from "../calls/eligibility-form.ts";
import { firstReportForm } from "../calls/first-edition/report-form.ts";
import type { Form, Question, Section } from "../platform/forms/document.ts";
import type { PartId } from "../platform/forms/ids.ts";
import { AccountPlan } from "../vocabulary/account-plan.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { kronor, zeroOre } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";
import { skeletonTexts as t } from "./skeleton.texts.ts";

/** Makes ids for the parts of a new document. */
export type MakesIds = () => PartId;

const line = (id: PartId, label: Question["label"], limit: number, is: NonNullable<Question["is"]>): Question => ({
  id,
  label,
  kind: "line",
  limit,
  is,
});

function applicationForm(id: MakesIds): Form {
  const table = { kind: "table", columns: { from: "years" }, sums: true } as const;
  const sections: Section[] = [
    {
      id: id(),
      name: t.organisation,
      slug: "organisation",
      questions: [
        { ...line(id(), t.organisationName, 150, "organisation"), fill: "organization" },
        { id: id(), label: t.number, kind: "organisation-number", is: "organisation-number" },
        {
          id: id(),
          label: t.contact,
          kind: "people",
          least: 1,
          most: 1,
          ask: ["name", "email", "phone"],
          is: "contact",
          personal: true,
        },
      ],
    },
    {
      id: id(),
      name: t.project,
      slug: "projekt",
      questions: [
        line(id(), t.title, 120, "title"),
        { id: id(), label: t.summary, kind: "text", limit: 1000, is: "summary" },
        { id: id(), label: t.period, kind: "period", of: "days", is: "period" },
      ],
    },
    {
      id: id(),
      name: t.budget,
      slug: "budget",
      questions: [
        { id: id(), label: t.costs, ...table, rows: { from: "categories" }, notes: true, is: "costs" },
        { id: id(), label: t.financing, ...table, rows: { from: "sources" }, is: "financing" },
      ],
    },
  ];
  const rules = [
    ...["period-in-call", "budget-has-costs", "financed-each-year", "grant-within-terms", "public-within-limit"],
    "costs-in-period",
  ];
  const named = rules.map((rule) => ({ rule }));
  return { format: 1, id: id(), version: 0, for: "application", name: t.application, sections, rules: named };
}

function reviewForm(id: MakesIds): Form {
  const criterion: Question = {
    id: id(),
    label: t.criterion,
    kind: "scale",
    is: "criterion",
    levels: [1, 2, 3, 4, 5].map((value) => ({
      id: id(),
      value,
      label: { sv: String(value), en: String(value) },
    })),
    reason: 1500,
  };
  const recommendation: Question = {
    id: id(),
    label: t.recommendation,
    kind: "choice",
    is: "recommendation",
    options: (["grant", "grant-with-changes", "reject"] as const).map((is) => ({
      id: id(),
      label: t.recommendations[is],
      is,
    })),
  };
  const sections: Section[] = [{ id: id(), name: t.review, slug: "bedomning", questions: [criterion, recommendation] }];
  return { format: 1, id: id(), version: 0, for: "review", name: t.review, sections, rules: [] };
}

const evaluationForm = (id: MakesIds): Form => ({
  format: 1,
  id: id(),
  version: 0,
  for: "evaluation",
  name: t.evaluation,
  sections: [
    {
      id: id(),
      name: t.effects,
      slug: "resultat",
      questions: [{ id: id(), label: t.learnt, kind: "text", limit: 4000 }],
    },
  ],
  rules: [],
});

/**
 * The questions that reports have had, under the ids that they have: answers to several calls can be held beside each
 * other. What is said of the people it is about is the call's to write.
 */
const reportForm = (id: MakesIds): Form => ({
  ...firstReportForm,
  id: id(),
  version: 0,
  name: t.report,
  sections: firstReportForm.sections.map((section) => ({ ...section, lead: t.reportLead })),
});

/** A new call with nothing but what the product needs of every call: the rest is for its officers to write. */
export const emptyCall = (callId: CallId, id: MakesIds): CallInWork => ({
  format: 2,
  callId,
  version: 1,
  title: t.call,
  summary: t.callSummary,
  text: [],
  frames: [],
  years: [],
  rate: Rate.parse("0"),
  capOre: zeroOre,
  categories: [],
  accounting: AccountPlan.parse({}),
  budgetTolerance: Rate.parse("0.1"),
  holdback: Rate.parse("0"),
  advance: { share: Rate.parse("0.5"), mostOre: kronor(400_000) },
  financing: [{ id: "grant", label: t.grant, grant: true }],
  maximumMonths: 24,
  choosing: { way: "reviewers" },
  quorum: 2,
  reviewDays: 21,
  reportEveryMonths: 3,
  reportClaims: "every",
  appeal: { kind: "none" },
  contacts: [],
  forms: {
    application: applicationForm(id),
    review: reviewForm(id),
    report: reportForm(id),
    evaluation: evaluationForm(id),
    eligibility: { ...noEligibilityForm, id: id() },
  },
});
