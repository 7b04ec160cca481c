/** What neighbours may ask of evaluations. */

/** Which of them are open, and who is waited for. */
export { openEvaluation } from "./open-evaluation.ts";

/** What each voice has answered to each question of the frame, by the question's id: only what is signed. */
export { cellAnswers } from "./voices/cell-answers.ts";
