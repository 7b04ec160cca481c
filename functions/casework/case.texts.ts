import type { Role } from "../platform/sign-in/session.ts";
import { fieldNames } from "../vocabulary/field-names.texts.ts";
import type { Same } from "../vocabulary/language.ts";
import type { Step } from "./next-step.ts";

type Next = { readonly text: string; readonly button?: string };

const sv = {
  ...fieldNames.sv,
  back: "Alla ärenden",
  progress: "Ärendets steg",
  pendingTitle: "Registrerat, behandlas",
  pending: "Något är registrerat som för ärendet till nästa steg. Läs in sidan på nytt om en liten stund.",
  nextTitle: "Nästa steg",
  next: {
    "being-processed": { text: "Vänta en liten stund medan ärendet går vidare." },
    "assign-reviewers": { text: "Ansökan behöver bedömare.", button: "Utse bedömare" },
    "await-reviews": { text: "Bedömningarna väntas in.", button: "Visa bedömarna" },
    "end-round": {
      text: "Tillräckligt många bedömningar är inlämnade. Vänta in de andra, eller avsluta bedömningen.",
      button: "Visa bedömarna",
    },
    "send-to-group": { text: "Ansökan ska skickas till gruppen som bedömer den.", button: "Skicka till gruppen" },
    "decide-directly": {
      text: "Ansökan ska avgöras. Det finns inga bedömningar att vänta på: utlysningen avgörs genom direkt beslut.",
      button: "Fatta beslut",
    },
    decide: { text: "Ansökan är bedömd och ska avgöras.", button: "Fatta beslut" },
    "await-report": { text: "Projektet pågår. Nästa rapport väntas från bidragsmottagaren." },
    "examine-report": { text: "En rapport har kommit in och ska granskas.", button: "Granska rapporten" },
    evaluate: { text: "Projektet är slutredovisat och ska utvärderas.", button: "Utvärdera" },
    done: { text: "Ärendet är avslutat. Inget mer behöver göras." },
  } as Record<Step, Next>, // as: some steps have no button, which the widest type says
  waitsFor: {
    officer: "Handläggaren tar nästa steg.",
    decider: "Beslutsfattaren tar nästa steg.",
    finance: "Ekonomen tar nästa steg.",
    auditor: "Revisorn tar nästa steg.",
  } satisfies Record<Role, string>,
  prepareDecision: "Bereda beslutet, avvisa ansökan eller skriva av ärendet",
  inBrief: "Ärendet i korthet",
  stage: "Steg",
  noNumber: "Kommer strax",
  received: "Inkom",
  period: "Projekttid",
  costs: "Kostnader enligt ansökan",
  application: "Ansökan",
  showApplication: "Läs hela ansökan",
  applicationFile: "Svaren som fil (JSON)",
  attachments: "Bilagor",
  toCase: "Till ärendet",
  documents: "Handlingar",
  document: "Handling",
  kind: "Slag",
  documentAt: "Upprättad",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  back: "All cases",
  progress: "Stages of the case",
  pendingTitle: "Registered, being processed",
  pending: "Something has been registered that takes the case to its next stage. Reload the page in a moment.",
  nextTitle: "Next step",
  next: {
    "being-processed": { text: "Wait a moment while the case goes on." },
    "assign-reviewers": { text: "The application needs reviewers.", button: "Assign reviewers" },
    "await-reviews": { text: "Waiting for the reviews.", button: "Show the reviewers" },
    "end-round": {
      text: "Enough reviews are in. Wait for the others, or end the round.",
      button: "Show the reviewers",
    },
    "send-to-group": {
      text: "The application is to be sent to the group that assesses it.",
      button: "Send to the group",
    },
    "decide-directly": {
      text: "The application is to be decided. There are no reviews to wait for: the call is decided directly.",
      button: "Decide",
    },
    decide: { text: "The application has been reviewed and is to be decided.", button: "Decide" },
    "await-report": { text: "The project is under way. The grant holder sends the next report." },
    "examine-report": { text: "A report has come in and is to be examined.", button: "Examine the report" },
    evaluate: { text: "The project has been reported and is to be evaluated.", button: "Evaluate" },
    done: { text: "The case is closed. There is nothing more to do." },
  },
  waitsFor: {
    officer: "The case officer takes the next step.",
    decider: "The decider takes the next step.",
    finance: "Finance takes the next step.",
    auditor: "The auditor takes the next step.",
  },
  prepareDecision: "Prepare the decision, dismiss the application or close the case",
  inBrief: "The case in brief",
  stage: "Stage",
  noNumber: "Coming shortly",
  received: "Received",
  period: "Period",
  costs: "Costs in the application",
  application: "Application",
  showApplication: "Read the whole application",
  applicationFile: "The answers as a file (JSON)",
  attachments: "Attachments",
  toCase: "To the case",
  documents: "Documents",
  document: "Document",
  kind: "Kind",
  documentAt: "Drawn up",
};

export const caseTexts = { sv, en };
