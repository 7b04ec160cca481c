import type { Decision } from "../pilot/items/decision.ts";
import type { Report } from "../pilot/items/report.ts";
import type { Recommendation, ReviewStatus } from "../pilot/items/review.ts";
import type { Texts } from "../vocabulary/language.ts";

type FollowUpTexts = {
  reviews: string;
  reviewer: string;
  deadline: string;
  status: string;
  reviewStatus: Record<ReviewStatus, string>;
  noReviewers: string;
  resultsLater: string;
  results: string;
  criterion: string;
  average: string;
  recommendation: string;
  recommendations: Record<Recommendation, string>;
  reasonsOf: (name: string) => string;
  decision: string;
  outcome: string;
  outcomes: Record<Decision["outcome"], string>;
  amount: string;
  day: string;
  section: string;
  deciders: string;
  rapporteur: string;
  reasons: string;
  conditions: string;
  money: string;
  granted: string;
  accepted: string;
  paid: string;
  showLedger: string;
  reports: string;
  report: (number: number, final: boolean) => string;
  reportStatus: Record<Report["status"], string>;
  noReports: string;
  evaluation: string;
  evaluationStatus: Record<"draft" | "signed", string>;
  readEvaluation: string;
};

export const followUpTexts: Texts<FollowUpTexts> = {
  sv: {
    reviews: "Bedömningar",
    reviewer: "Bedömare",
    deadline: "Svar senast",
    status: "Läge",
    reviewStatus: {
      invited: "Inbjuden",
      declared: "Har intygat att jäv inte finns",
      "in-progress": "Pågår",
      submitted: "Inlämnad",
      recused: "Har anmält jäv",
      cancelled: "Återtaget uppdrag",
    },
    noReviewers: "Inga bedömare är utsedda.",
    resultsLater: "Resultaten visas när tillräckligt många bedömningar har kommit in.",
    results: "Bedömarnas betyg",
    criterion: "Kriterium",
    average: "Medel",
    recommendation: "Rekommendation",
    recommendations: { grant: "Bevilja", "grant-with-changes": "Bevilja med ändringar", reject: "Avslå" },
    reasonsOf: (name) => `Motiveringar av ${name}`,
    decision: "Beslut",
    outcome: "Utfall",
    outcomes: { granted: "Bidrag beviljat", rejected: "Ansökan avslagen" },
    amount: "Belopp, högst",
    day: "Beslutsdag",
    section: "Paragraf",
    deciders: "Beslutsfattare",
    rapporteur: "Föredragande",
    reasons: "Skäl",
    conditions: "Villkor",
    money: "Bidrag och kostnader",
    granted: "Beviljat bidrag, högst",
    accepted: "Godkända kostnader",
    paid: "Utbetalt",
    showLedger: "Visa bokförda rader",
    reports: "Rapporter",
    report: (number, final) => (final ? `Rapport ${number}, slutrapport` : `Rapport ${number}`),
    reportStatus: {
      draft: "Påbörjad",
      submitted: "Inkommen",
      returned: "Återlämnad för komplettering",
      accepted: "Godkänd",
    },
    noReports: "Inga rapporter har kommit in.",
    evaluation: "Utvärdering",
    evaluationStatus: { draft: "Påbörjad", signed: "Undertecknad" },
    readEvaluation: "Läs utvärderingen",
  },
  en: {
    reviews: "Reviews",
    reviewer: "Reviewer",
    deadline: "Answer by",
    status: "State",
    reviewStatus: {
      invited: "Invited",
      declared: "Has declared no conflict of interest",
      "in-progress": "Under way",
      submitted: "Submitted",
      recused: "Has declared a conflict of interest",
      cancelled: "Task taken back",
    },
    noReviewers: "No reviewers have been assigned.",
    resultsLater: "The results are shown when enough reviews are in.",
    results: "The reviewers' scores",
    criterion: "Criterion",
    average: "Average",
    recommendation: "Recommendation",
    recommendations: { grant: "Grant", "grant-with-changes": "Grant with changes", reject: "Reject" },
    reasonsOf: (name) => `Reasons given by ${name}`,
    decision: "Decision",
    outcome: "Outcome",
    outcomes: { granted: "Grant", rejected: "Rejection" },
    amount: "Amount, at most",
    day: "Day of decision",
    section: "Section",
    deciders: "Deciders",
    rapporteur: "Rapporteur",
    reasons: "Reasons",
    conditions: "Conditions",
    money: "Grant and costs",
    granted: "Granted, at most",
    accepted: "Accepted costs",
    paid: "Paid",
    showLedger: "Show posted lines",
    reports: "Reports",
    report: (number, final) => (final ? `Report ${number}, final` : `Report ${number}`),
    reportStatus: {
      draft: "Begun",
      submitted: "Received",
      returned: "Returned for completion",
      accepted: "Accepted",
    },
    noReports: "No reports have come in.",
    evaluation: "Evaluation",
    evaluationStatus: { draft: "Begun", signed: "Signed" },
    readEvaluation: "Read the evaluation",
  },
};
