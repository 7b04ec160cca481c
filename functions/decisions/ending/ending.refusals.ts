import type { No } from "../../vocabulary/refusal.ts";

export const claimWaits: No = {
  code: "claim-waits",
  status: 409,
  title: { sv: "En rapport väntar på granskning", en: "A report waits to be examined" },
  text: {
    sv: "En inlämnad rapport är inte granskad. Bidraget avräknas när den är det. Inget har ändrats.",
    en: "A report is in and has not been examined. The grant is settled when it has. Nothing has changed.",
  },
};

export const claimsStillOpen: No = {
  code: "claims-still-open",
  status: 409,
  title: { sv: "Kostnader kan fortfarande redovisas", en: "Costs can still be reported" },
  text: ({ day = "" }) => ({
    sv: `Mottagaren får redovisa kostnader till och med ${day}. Bidraget avräknas efter det. Inget har ändrats.`,
    en: `The holder may report costs until ${day}. The grant is settled after that. Nothing has changed.`,
  }),
};

export const notHeardYet: No = {
  code: "not-heard-yet",
  status: 409,
  title: { sv: "Mottagaren har inte fått yttra sig", en: "The holder has not been heard" },
  text: ({ day = "" }) => ({
    sv: `Mottagaren kan yttra sig till och med ${day}. Beslutet kan fattas när svaret har kommit, eller när den dagen har gått. Inget har ändrats.`,
    en: `The holder may answer until ${day}. The decision can be made when the answer has come, or when that day has passed. Nothing has changed.`,
  }),
};

export const proposalOpen: No = {
  code: "proposal-open",
  status: 409,
  title: { sv: "En uppsägning är redan föreslagen", en: "A termination has been proposed already" },
  text: {
    sv: "Det finns redan ett förslag om uppsägning i ärendet. Läs in sidan på nytt för att se det.",
    en: "There is a proposal of termination in the case already. Reload the page to see it.",
  },
};

export const noProposal: No = {
  code: "no-proposal",
  status: 409,
  title: { sv: "Ingen uppsägning är föreslagen", en: "No termination has been proposed" },
  text: {
    sv: "En uppsägning föreslås först, så att mottagaren kan yttra sig innan beslutet fattas.",
    en: "A termination is proposed first, so that the holder can be heard before the decision is made.",
  },
};
