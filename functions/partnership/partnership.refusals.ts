import type { No } from "../vocabulary/refusal.ts";

export const partiesMissing: No = {
  code: "parties-missing",
  status: 409,
  title: { sv: "Avtalet gäller inte än", en: "The agreement is not in force yet" },
  text: ({ parties = "" }) => ({
    sv: `Beslut som har fått laga kraft saknas från ${parties}. Inget är rekvirerat.`,
    en: `Decisions with legal force are missing from ${parties}. Nothing was requisitioned.`,
  }),
  whatToDo: {
    sv: "Anteckna dagen då partens beslut fick laga kraft, och rekvirera sedan.",
    en: "Note the day on which the party's decision gained legal force, and then make the requisition.",
  },
};

/** The agreement ends on `end`; what was decided or is of after that day is not paid by it. */
export const decidedAfterEnd: No = {
  code: "decided-after-end",
  status: 409,
  title: { sv: "Beslutat efter att avtalet upphörde", en: "Decided after the agreement ended" },
  text: ({ day = "", end = "" }) => ({
    sv: `Avtalet upphör ${end}. Ett beslut ${day} är senare, och projektet betalas inte med bidragen. Inget har ändrats.`,
    en: `The agreement ends on ${end}. A decision of ${day} is later, and the project is not paid by the contributions. Nothing has changed.`,
  }),
  whatToDo: {
    sv: "Kontrollera beslutsdagen. Det som beslutades senast den dag som avtalet upphör kan antecknas.",
    en: "Check the day of the decision. What was decided by the day on which the agreement ends can be noted.",
  },
};

export const yearAfterEnd: No = {
  code: "year-after-end",
  status: 409,
  title: { sv: "Avtalet har upphört det året", en: "The agreement has ended by that year" },
  text: ({ end = "" }) => ({
    sv: `Avtalet upphör ${end}, och året börjar senare. Inget är rekvirerat.`,
    en: `The agreement ends on ${end}, and the year begins later. Nothing was requisitioned.`,
  }),
};

export const alreadyRequisitioned: No = {
  code: "already-requisitioned",
  status: 409,
  title: { sv: "Året är redan rekvirerat", en: "The year has been requisitioned already" },
  text: {
    sv: "Parternas bidrag för året är redan rekvirerade. Inget nytt är bokfört.",
    en: "The parties' contributions for the year have been requisitioned already. Nothing new was posted.",
  },
  whatToDo: { sv: "Se rekvisitionen på avtalets sida.", en: "See the requisition on the agreement's page." },
};
