import { type CaseQuestion, isUnanswered } from "../pilot/items/case-question.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import { openQuestionTexts } from "./open-questions.texts.ts";
import { questionPaths } from "./paths.ts";

const { sv, en } = openQuestionTexts;

/** What a question waits for, and whom. */
function waitingFor(question: CaseQuestion, party: "applicant" | "holder") {
  const { from, answer, askedAt, dueDay: due } = question;
  if (isUnanswered(question)) {
    if (from === "party") return [{ kind: "answer-question", for: "officer", since: askedAt } as const];
    return [{ kind: "await-answer", for: party, since: askedAt, ...(due ? { due } : {}) } as const];
  }
  if (from === "party" || question.closed || !answer) return [];
  return [{ kind: "read-answer", for: "officer", since: answer.at } as const];
}

/** What is asked and not answered, and the answers that no officer has read. */
export const openQuestions = workOfRoom({
  kinds: {
    "answer-question": { words: { sv: sv.answer, en: en.answer } },
    "read-answer": { words: { sv: sv.read, en: en.read } },
    "await-answer": { words: { sv: sv.await, en: en.await } },
  },
  open: ({ id, questions, grantIfAny }) =>
    questions.flatMap((question) =>
      waitingFor(question, grantIfAny ? "holder" : "applicant").map((work) => ({
        ...work,
        about: String(question.number),
        path: questionPaths(`/handlaggning/${id}`).one(question.number),
      })),
    ),
});
