import type { No } from "../../vocabulary/refusal.ts";

export const nothingToRecover: No = {
  code: "nothing-to-recover",
  status: 409,
  title: { sv: "Det finns inget att kräva tillbaka", en: "There is nothing to recover" },
  text: {
    sv: "Allt som mottagaren har fått för mycket är redan beslutat, betalat eller avskrivet. Inget har ändrats.",
    en: "All that the holder has had too much of is decided, paid or written off already. Nothing has changed.",
  },
};

export const recoveryOpen: No = {
  code: "recovery-open",
  status: 409,
  title: { sv: "Ett återkrav är redan föreslaget", en: "A recovery has been proposed already" },
  text: {
    sv: "Det finns redan ett förslag om återkrav i ärendet. Läs in sidan på nytt för att se det.",
    en: "There is a proposal to recover money in the case already. Reload the page to see it.",
  },
};

export const noRecovery: No = {
  code: "no-recovery",
  status: 409,
  title: { sv: "Inget återkrav är föreslaget", en: "No recovery has been proposed" },
  text: {
    sv: "Ett återkrav föreslås först, så att mottagaren kan yttra sig innan beslutet fattas.",
    en: "A recovery is proposed first, so that the holder can be heard before the decision is made.",
  },
};

export const claimLowered: No = {
  code: "claim-lowered",
  status: 409,
  title: { sv: "Beloppet har ändrats", en: "The amount has changed" },
  text: ({ proposed = "", now = "" }) => ({
    sv: `Förslaget gäller ${proposed}, men nu är bara ${now} kvar att kräva tillbaka. Inget har registrerats.`,
    en: `The proposal is about ${proposed}, but only ${now} is left to recover now. Nothing has been recorded.`,
  }),
  whatToDo: {
    sv: "Avbryt beredningen, ta tillbaka förslaget och föreslå det rätta beloppet.",
    en: "Drop the preparation, take the proposal back and propose the right amount.",
  },
};

export const nothingToCredit: No = {
  code: "nothing-to-credit",
  status: 409,
  title: { sv: "Det finns inget att kreditera", en: "There is nothing to credit" },
  text: {
    sv: "Beslutet gäller fortfarande, är redan krediterat, eller har inget kvar att betala. Inget har ändrats.",
    en: "The decision still holds, has been credited already, or has nothing left to pay. Nothing has changed.",
  },
  whatToDo: {
    sv: "Läs in sidan på nytt. Är pengarna redan betalda beslutar ni för sig om de ska betalas ut igen.",
    en: "Reload the page. If the money has been paid already, you decide separately whether it is to be paid out again.",
  },
};

export const laterRecovery: No = {
  code: "later-recovery",
  status: 409,
  title: { sv: "Ett senare återkrav är inte betalt", en: "A later recovery has not been paid" },
  text: {
    sv: "Det som betalas räknas av på det äldsta återkravet först. Det här kan därför krediteras först när det senare är betalt, avskrivet eller krediterat. Inget har ändrats.",
    en: "What is paid counts towards the oldest recovery first. This one can therefore be credited only when the later one is paid, written off or credited. Nothing has changed.",
  },
};
