import type { No } from "../vocabulary/refusal.ts";

export const alreadyDecided: No = {
  code: "already-decided",
  status: 409,
  title: { sv: "Ärendet är redan avgjort", en: "The case is already decided" },
  text: ({ who = "", when = "" }) =>
    who === ""
      ? {
          sv: "Det finns redan ett beslut i ärendet. Läs in ärendet på nytt för att se det.",
          en: "There is already a decision in this case. Reload it to see the decision.",
        }
      : {
          sv: `${who} registrerade ett beslut i ärendet ${when}. Läs in ärendet på nytt för att se det.`,
          en: `${who} recorded a decision in this case on ${when}. Reload it to see the decision.`,
        },
  whatToDo: {
    sv: "Är beslutet fel kan det rättas eller ändras från sidan där det står.",
    en: "If it is wrong, it can be corrected or changed from the page where it is shown.",
  },
};

export const notTheDelegate: No = {
  code: "not-the-delegate",
  status: 403,
  title: { sv: "Beslutet fattas av en delegat", en: "The decision is a delegate's" },
  text: {
    sv: "Ett beslut på delegation fattas av den inloggade beslutsfattaren själv. Ingen annan kan registrera det.",
    en: "A delegated decision is made by the signed-in decider. Nobody else can record it.",
  },
  whatToDo: {
    sv: "Lämna över förslaget till beslutsfattaren. Har nämnden beslutat väljer du i stället att nämnden beslutar.",
    en: "Hand the proposal over to the decider. If the board has decided, choose that the board decides.",
  },
};

export const nothingDecided: No = {
  code: "nothing-decided",
  status: 409,
  title: { sv: "Det finns inget beslut att ändra", en: "There is no decision to change" },
  text: {
    sv: "Ärendet har inget gällande beslut, så det finns inget att rätta eller ändra.",
    en: "The case has no decision in force, so there is nothing to correct or change.",
  },
};
