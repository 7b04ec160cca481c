import type { No } from "../vocabulary/refusal.ts";

export const wheelOver: No = {
  code: "wheel-over",
  status: 409,
  title: { sv: "Frågorna till projektet är slut", en: "The project is asked no more questions" },
  text: {
    sv: "Projektet är avslutat eller utvärderat, så frågan kan inte besvaras längre. Inget har ändrats.",
    en: "The project has ended or been evaluated, so the question can no longer be answered. Nothing has changed.",
  },
  whatToDo: {
    sv: "Hör av dig till din handläggare om du har något att tillägga.",
    en: "Get in touch with your case officer if there is something to add.",
  },
};

export const nextQuestionAsked: No = {
  code: "next-question-asked",
  status: 409,
  title: { sv: "Du har fått en nyare fråga", en: "You have been asked a newer question" },
  text: {
    sv: "En fråga kan besvaras och rättas tills du får nästa. Det du svarade tidigare finns kvar.",
    en: "A question can be answered and corrected until you are asked the next one. What you answered before is kept.",
  },
  whatToDo: { sv: "Öppna länken i det senaste mejlet.", en: "Open the link in the newest mail." },
};

export const nobodyToAsk: No = {
  code: "nobody-to-ask",
  status: 409,
  title: { sv: "Ingen fråga att ställa nu", en: "No question to ask now" },
  text: {
    sv: "Något har ändrats sedan sidan visades, och just nu finns ingen att fråga eller inget att fråga om. Ingen har fått ett mejl.",
    en: "Something has changed since the page was shown, and there is nobody to ask now or nothing to ask about. Nobody has been mailed.",
  },
  whatToDo: { sv: "Ladda om sidan: där står varför.", en: "Load the page anew: it says why." },
};

export const wheelHasNoFrame: No = {
  code: "wheel-has-no-frame",
  status: 409,
  title: { sv: "Utvärderingen har ingen ram", en: "The evaluation has no frame" },
  text: {
    sv: "Frågesnurran ställer frågorna i programmets utvärderingsram, och utlysningens utvärdering har inga sådana. Inget har ändrats.",
    en: "The question wheel asks the questions of a programme's frame, and the call's evaluation has none. Nothing has changed.",
  },
  whatToDo: {
    sv: "Börja nästa utlysning från ett program som har en ram.",
    en: "Begin the next call from a programme that has a frame.",
  },
};
