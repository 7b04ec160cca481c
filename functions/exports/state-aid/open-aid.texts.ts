import type { Same } from "../../vocabulary/language.ts";

const sv = {
  rate: {
    name: "Skriv in eurokurs",
    text: "Bidraget är stöd av mindre betydelse, och det finns ingen eurokurs för beslutsdagen. Beloppet i euro kan inte räknas ut förrän kursen är inskriven.",
    button: "Visa stödet",
  },
  enter: {
    name: "För in stödet i registret",
    text: "Bidraget är stöd av mindre betydelse och ska föras in i det centrala registret.",
    button: "Lämna över",
  },
  changed: {
    name: "Uppdatera stödet i registret",
    text: "Bidraget har sänkts sedan registret fick veta om det.",
    button: "Visa stödet",
  },
  above: {
    name: "Stödet går över taket",
    text: "Med eurokursen går stödet av mindre betydelse över taket. Beslutet behöver ses över.",
    button: "Visa stödet",
  },
};

const en: Same<typeof sv> = {
  rate: {
    name: "Enter the euro rate",
    text: "The grant is de minimis aid, and there is no euro rate for the day of the decision. The amount in euro cannot be computed until the rate has been entered.",
    button: "Show the aid",
  },
  enter: {
    name: "Enter the aid in the register",
    text: "The grant is de minimis aid, and is to be entered in the central register.",
    button: "Hand over",
  },
  changed: {
    name: "Update the aid in the register",
    text: "The grant has been lowered since the register was told of it.",
    button: "Show the aid",
  },
  above: {
    name: "The aid goes above the ceiling",
    text: "With the euro rate the de minimis aid goes above the ceiling. The decision is to be looked at again.",
    button: "Show the aid",
  },
};

export const openAidTexts = { sv, en };
