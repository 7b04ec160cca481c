import type { Same } from "../vocabulary/language.ts";

const sv = {
  evaluate: { name: "Utvärdera", text: "Projektet är slutredovisat och ska utvärderas.", button: "Utvärdera" },
};

const en: Same<typeof sv> = {
  evaluate: { name: "Evaluate", text: "The project has been reported and is to be evaluated.", button: "Evaluate" },
};

export const openEvaluationTexts = { sv, en };
