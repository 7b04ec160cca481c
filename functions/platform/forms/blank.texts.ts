import type { Same } from "../../vocabulary/language.ts";

const sv = {
  gone: "en fråga som inte finns",
  and: " och ",
  or: " eller ",
  askedIf: (condition: string) => `Besvaras om ${condition}.`,
  not: (condition: string) => `det inte stämmer att ${condition}`,
  has: (label: string, options: string) => `svaret på ”${label}” är ${options}`,
  answered: (label: string) => `”${label}” är besvarad`,
  least: (label: string, least: string) => `svaret på ”${label}” är minst ${least}`,
  most: (label: string, most: string) => `svaret på ”${label}” är högst ${most}`,
  between: (label: string, least: string, most: string) => `svaret på ”${label}” är mellan ${least} och ${most}`,
};

const en: Same<typeof sv> = {
  gone: "a question that does not exist",
  and: " and ",
  or: " or ",
  askedIf: (condition) => `To be answered if ${condition}.`,
  not: (condition) => `it is not so that ${condition}`,
  has: (label, options) => `the answer to “${label}” is ${options}`,
  answered: (label) => `“${label}” is answered`,
  least: (label, least) => `the answer to “${label}” is at least ${least}`,
  most: (label, most) => `the answer to “${label}” is at most ${most}`,
  between: (label, least, most) => `the answer to “${label}” is between ${least} and ${most}`,
};

export const blankTexts = { sv, en };
