import type { No } from "../../vocabulary/refusal.ts";

export const writeOffWaits: No = {
  code: "write-off-waits",
  status: 409,
  title: { sv: "En avskrivning är redan föreslagen", en: "A write-off has been proposed already" },
  text: {
    sv: "Det finns redan ett förslag om avskrivning som väntar på en andra person. Inget har ändrats.",
    en: "There is a proposal to write off already, which waits for a second person. Nothing has changed.",
  },
};

export const noWriteOff: No = {
  code: "no-write-off",
  status: 409,
  title: { sv: "Ingen avskrivning väntar", en: "No write-off waits" },
  text: {
    sv: "Förslaget om avskrivning är redan godkänt, eller så ska det inte genomföras. Inget har ändrats.",
    en: "The proposal to write off is approved already, or is not to be carried out. Nothing has changed.",
  },
};

export const writeOffOwn: No = {
  code: "write-off-own",
  status: 409,
  title: { sv: "Du har föreslagit avskrivningen", en: "You have proposed this write-off" },
  text: {
    sv: "Den som har föreslagit en avskrivning kan inte godkänna den. En annan person på ekonomi ska göra det. Inget har ändrats.",
    en: "Whoever has proposed a write-off cannot approve it. Another person of finance is to do that. Nothing has changed.",
  },
};

export const writeOffTooMuch: No = {
  code: "write-off-too-much",
  status: 409,
  title: { sv: "Så mycket är inte kvar", en: "So much is not left" },
  text: ({ amount = "", left = "" }) => ({
    sv: `Förslaget är att skriva av ${amount}, men bara ${left} är kvar att betala nu. Inget har ändrats.`,
    en: `The proposal is to write off ${amount}, but only ${left} is left to pay now. Nothing has changed.`,
  }),
  whatToDo: {
    sv: "Låt bli att genomföra förslaget och föreslå det rätta beloppet.",
    en: "Drop the proposal and propose the right amount.",
  },
};
