/** What neighbours may ask of questions: which of them are open. */
export { openQuestions } from "./open-questions.ts";
