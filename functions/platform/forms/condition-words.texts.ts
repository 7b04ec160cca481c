import type { Same } from "../../vocabulary/language.ts";

const sv = {
  asked: (condition: string) => `Besvaras om ${condition}.`,
  is: (question: string, answers: string) => `svaret på ”${question}” är ${answers}`,
  isNot: (question: string, answers: string) => `svaret på ”${question}” inte är ${answers}`,
  answered: (question: string) => `”${question}” är besvarad`,
  notAnswered: (question: string) => `”${question}” inte är besvarad`,
  least: (question: string, least: string) => `svaret på ”${question}” är minst ${least}`,
  most: (question: string, most: string) => `svaret på ”${question}” är högst ${most}`,
  between: (question: string, least: string, most: string) =>
    `svaret på ”${question}” är minst ${least} och högst ${most}`,
  not: (condition: string) => `det inte är så att ${condition}`,
  quoted: (text: string) => `”${text}”`,
  and: " och ",
  or: " eller ",
  gone: "en fråga som inte finns",
};

const en: Same<typeof sv> = {
  asked: (condition) => `To be answered if ${condition}.`,
  is: (question, answers) => `the answer to “${question}” is ${answers}`,
  isNot: (question, answers) => `the answer to “${question}” is not ${answers}`,
  answered: (question) => `“${question}” is answered`,
  notAnswered: (question) => `“${question}” is not answered`,
  least: (question, least) => `the answer to “${question}” is at least ${least}`,
  most: (question, most) => `the answer to “${question}” is at most ${most}`,
  between: (question, least, most) => `the answer to “${question}” is at least ${least} and at most ${most}`,
  not: (condition) => `it is not so that ${condition}`,
  quoted: (text) => `“${text}”`,
  and: " and ",
  or: " or ",
  gone: "a question that does not exist",
};

/** How it is said when a question is to be answered. */
export const conditionTexts = { sv, en };
