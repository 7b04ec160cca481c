import type { Heard } from "./hearers.ts";

const contact = ["contact"] as const;

/** Who hears of evaluations: the rows of the table (who-hears.ts) that are about them, and about the question wheel. */
export const evaluationsHeard = {
  "wheel-question": {
    what: "The question wheel puts a question to one person of a project",
    mails: { "wheel-question": ["wheel"] },
  },
  "wheel-gaps": {
    what: "A project is reported, and questions of its frame have no answer",
    staff: [{ opens: ["wheel-gaps"], to: "owner" }],
  },
  evaluated: { what: "A project is evaluated", mails: { evaluated: contact } },
  "evaluation-due": {
    what: "The project's own evaluation is due, comes near its last day, or gets more time",
    mails: {
      "evaluation-due": contact,
      "evaluation-reminder": ["contact", "evaluator"],
      "evaluation-moved": ["contact", "evaluator"],
    },
    staff: [{ late: ["await-evaluation", "await-evaluator", "evaluate-stage"], to: "owner" }],
  },
  "stage-to-evaluate": {
    what: "A stage is to be evaluated, or an external evaluator to be assigned",
    staff: [{ opens: ["evaluate-stage", "assign-evaluator"], to: "owner" }],
  },
  "evaluation-signed": { what: "An evaluation is signed by its voice", mails: { "evaluation-signed": contact } },
  "evaluator-asked": {
    what: "An external evaluator is asked, gets the link again, or is released",
    mails: { "evaluator-invited": ["evaluator"], "evaluator-released": ["evaluator"] },
  },
} as const satisfies Readonly<Record<string, Heard>>;
