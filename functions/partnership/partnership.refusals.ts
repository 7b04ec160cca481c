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
