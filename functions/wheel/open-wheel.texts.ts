import type { Same } from "../vocabulary/language.ts";

const sv = {
  gaps: {
    name: "Frågor i ramen saknar svar",
    text: "Projektet är slutredovisat, och frågor ur utvärderingsramen saknar svar. Ställ dem innan projektet utvärderas, eller pausa frågesnurran.",
    button: "Öppna frågesnurran",
  },
};

const en: Same<typeof sv> = {
  gaps: {
    name: "Questions of the frame lack answers",
    text: "The project has been reported, and questions of its evaluation frame have no answer. Ask them before the project is evaluated, or pause the wheel.",
    button: "Open the question wheel",
  },
};

export const openWheelTexts = { sv, en };
