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

export const notAppealable: No = {
  code: "not-appealable",
  status: 409,
  title: { sv: "Beslutet kan inte överklagas", en: "The decision cannot be appealed" },
  text: {
    sv: "Ett beslut som bara skjuter upp ärendet avgör ingenting, och har inga överklaganden.",
    en: "A decision that only postpones the case settles nothing, and has no appeals.",
  },
  whatToDo: {
    sv: "Gäller överklagandet ett annat beslut i ärendet antecknar du det där.",
    en: "If the appeal is of another decision in the case, note it there.",
  },
};

export const appealsFull: No = {
  code: "appeals-full",
  status: 409,
  title: { sv: "Det går inte att anteckna mer", en: "No more can be noted" },
  text: {
    sv: "Beslutet har så många anteckningar om överklaganden som får plats. Inget har ändrats.",
    en: "The decision has as many notes on appeals as there is room for. Nothing has changed.",
  },
  whatToDo: {
    sv: "Skriv nya uppgifter i ärendets handlingar, och hör av er till den som sköter systemet.",
    en: "Write new facts in the documents of the case, and tell those who run the system.",
  },
};

export const tooManyDelegated: No = {
  code: "too-many-delegated",
  status: 409,
  title: { sv: "Listan är för lång för en fil", en: "The list is too long for one file" },
  text: ({ most = "" }) => ({
    sv: `En fil rymmer högst ${most} beslut.`,
    en: `A file holds at most ${most} decisions.`,
  }),
  whatToDo: {
    sv: "Välj en kortare tid och hämta en fil för varje del.",
    en: "Choose a shorter time, and download a file for each part.",
  },
};

export const tooManyRanked: No = {
  code: "too-many-ranked",
  status: 409,
  title: { sv: "Rangordningen är för lång", en: "The ranking is too long" },
  text: ({ most = "" }) => ({
    sv: `En rangordning rymmer högst ${most} ärenden, och utlysningen har fler som är färdigbedömda.`,
    en: `A ranking holds at most ${most} cases, and more of the call have been reviewed.`,
  }),
  whatToDo: {
    sv: "Ärendena står i ärendelistan, där de kan filtreras på utlysning och steg.",
    en: "The cases stand in the list of cases, which can be filtered by call and stage.",
  },
};
