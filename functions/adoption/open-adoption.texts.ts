import type { Same } from "../vocabulary/language.ts";

const sv = {
  await: {
    name: "Svar om mottagare väntas",
    text: "Projektet är tillfrågat om vem som tar med sig vad. När sista dagen har gått har de påmints en gång: hör av dig, och svara i deras ställe om de svarar på annat sätt.",
    button: "Visa mottagarna",
  },
  decide: {
    name: "Besluta om fortsättning",
    text: "Innan projektet är slut ska det beslutas om arbetet går vidare, med värde för programmets mål och vad det bygger på.",
    button: "Registrera beslutet",
  },
};
const en: Same<typeof sv> = {
  await: {
    name: "Answer about receivers awaited",
    text: "The project has been asked who takes what home. Once the last day has passed it has been reminded once: get in touch, and answer in its place if you hear in another way.",
    button: "Show the receivers",
  },
  decide: {
    name: "Decide on continuation",
    text: "Before the project ends it is to be decided whether the work goes on, with its value to the programme's goals and what that rests on.",
    button: "Record the decision",
  },
};
export const openAdoptionTexts = { sv, en };
