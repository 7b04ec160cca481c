import { fieldNames } from "../vocabulary/field-names.texts.ts";
import type { Same } from "../vocabulary/language.ts";

const sv = {
  ...fieldNames.sv,
  title: "Ärenden",
  greeting: (name: string) => `Hej ${name}.`,
  lead: "Välj vilka ärenden du vill se. De som senast kom in i steget visas först.",
  toFinance: "Månadens kostnader och utbetalningar finns under Ekonomi.",
  showCall: "Visa",
  stages: "Steg",
  caption: (stage: string) => `Ärenden i steget ${stage.toLowerCase()}`,
  since: "I steget sedan",
  empty: "Det finns inga ärenden i det här steget.",
  pending: "Behandlas",
  noNumber: "Kommer strax",
};

const en: Same<typeof sv> = {
  ...fieldNames.en,
  title: "Cases",
  greeting: (name) => `Hello ${name}.`,
  lead: "Choose which cases to see. Those that came into the stage last are shown first.",
  toFinance: "The month's costs and payments are under Finance.",
  showCall: "Show",
  stages: "Stages",
  caption: (stage) => `Cases in the stage ${stage.toLowerCase()}`,
  since: "In this stage since",
  empty: "There are no cases in this stage.",
  pending: "Being processed",
  noNumber: "Coming shortly",
};

export const caseListTexts = { sv, en };
