import type { Same } from "../vocabulary/language.ts";

const sv = {
  evaluate: { name: "Utvärdera", text: "Projektet är slutredovisat och ska utvärderas.", button: "Utvärdera" },
  stage: {
    name: "Utvärdera en etapp",
    text: "En etapp av projektet ska utvärderas.",
    button: "Skriv utvärderingen",
  },
  assign: {
    name: "Utse extern utvärderare",
    text: "Projektet ska utvärderas av någon utanför det.",
    button: "Utse",
  },
  awaitEvaluator: { name: "Väntar på extern utvärdering", text: "Den externa utvärderaren skriver sin utvärdering." },
  await: { name: "Väntar på projektets utvärdering", text: "Projektet ska lämna en utvärdering." },
};

const en: Same<typeof sv> = {
  evaluate: { name: "Evaluate", text: "The project has been reported and is to be evaluated.", button: "Evaluate" },
  stage: {
    name: "Evaluate a stage",
    text: "A stage of the project is to be evaluated.",
    button: "Write the evaluation",
  },
  assign: {
    name: "Assign an external evaluator",
    text: "The project is to be evaluated by somebody outside it.",
    button: "Assign",
  },
  awaitEvaluator: { name: "An external evaluation is awaited", text: "The external evaluator writes an evaluation." },
  await: { name: "The project's evaluation is awaited", text: "The project is to submit an evaluation." },
};

export const openEvaluationTexts = { sv, en };
