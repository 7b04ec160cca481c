import type { No } from "../../vocabulary/refusal.ts";

const openPage = { sv: "Jäv och roller i ärendet", en: "Conflicts of interest and roles in the case" };

export const conflictDeclared: No = {
  code: "conflict-declared",
  status: 403,
  title: { sv: "Du har anmält jäv i ärendet", en: "You have declared a conflict of interest in this case" },
  text: {
    sv: "Den som har anmält jäv tar inte del i handläggningen av ärendet. Inget har ändrats.",
    en: "Whoever has declared a conflict of interest takes no part in the handling of the case. Nothing has changed.",
  },
  whatToDo: {
    sv: "Lämna ärendet till en kollega. Var anmälan ett misstag kan en annan handläggare öppna den igen, med ett skäl.",
    en: "Leave the case to a colleague. If it was a mistake, another case officer can open it again, with a reason.",
  },
};

export const applicantsSide: No = {
  code: "applicants-side",
  status: 403,
  title: { sv: "Du hör till den sökande", en: "You belong to the applicant" },
  text: {
    sv: "Din e-postadress är en av den sökandes i ärendet, eller hör till enheten som söker. Den som söker handlägger inte sin egen ansökan. Inget har ändrats.",
    en: "Your address is one of the applicant's in this case, or belongs to the unit that applies. An applicant does not handle their own application. Nothing has changed.",
  },
  whatToDo: { sv: "Lämna ärendet till en kollega.", en: "Leave the case to a colleague." },
};

export const dutiesExclude: No = {
  code: "duties-exclude",
  status: 403,
  title: { sv: "Du kan inte göra det här i ärendet", en: "You cannot do this in the case" },
  text: ({ why = "", whyEn = "" }) => ({
    sv: `${why} Inget har ändrats, och det som är sparat finns kvar.`,
    en: `${whyEn} Nothing has changed, and what is saved is still there.`,
  }),
  whatToDo: { sv: "Lämna steget till en kollega.", en: "Leave the step to a colleague." },
};

export const dutiesAsk: No = {
  code: "duties-ask",
  status: 409,
  title: { sv: "Du har redan en annan roll i ärendet", en: "You already have another role in the case" },
  text: ({ why = "", whyEn = "" }) => ({
    sv: `${why} Inget har ändrats, och det som är sparat finns kvar.`,
    en: `${whyEn} Nothing has changed, and what is saved is still there.`,
  }),
  whatToDo: {
    sv: "Lämna helst steget till en kollega. Går det inte, skriv varför på sidan om jäv och roller i ärendet, och gör sedan om steget. Skälet står i ärendets historik.",
    en: "Leave the step to a colleague if you can. If not, write why on the page about conflicts of interest and roles in the case, and then do the step again. The reason stands in the history of the case.",
  },
  goToLabel: openPage,
};

export const namedInConflict: No = {
  code: "named-in-conflict",
  status: 409,
  title: {
    sv: "En person i beslutet har anmält jäv",
    en: "A person in the decision has declared a conflict of interest",
  },
  text: ({ names = "" }) => ({
    sv: `Jäv är anmält för, eller följer av att personen är chef för enheten som söker: ${names}. Den som är jävig beslutar inte, föredrar inte och är inte närvarande. Inget har ändrats, och det som är sparat finns kvar.`,
    en: `A conflict of interest is declared for these people, or follows from managing the unit that applies: ${names}. Whoever has one neither decides, reports nor is present. Nothing has changed, and what is saved is still there.`,
  }),
  whatToDo: {
    sv: "Rätta vilka som deltog. Är det en annan person med samma namn, öppna anmälan igen med ett skäl, eller skriv namnet så att de skiljs åt.",
    en: "Correct who took part. If it is another person of the same name, open the declaration again with a reason, or write the name so that the two are told apart.",
  },
};
