import type { Same } from "../../vocabulary/language.ts";

const sv = {
  stopTitle: "Avsluta bedömningen",
  stopLead:
    "Tillräckligt många bedömningar är inlämnade, men alla har inte svarat. Avslutar du nu går ansökan vidare till beslut. De som fortfarande skriver får ett mejl och kan lämna in i fem dagar till. Det står då som sent inlämnat, bredvid de andras. Det går inte att ångra.",
  stopReason: "Varför avslutas den?",
  stopReasonHint: "Till exempel att beslutet inte kan vänta. Skälet står i ärendets historik.",
  stopButton: "Avsluta och skicka till beslut",
  stopLink: "Avsluta bedömningen innan alla har svarat",
  stillWriting: (names: string) => `Har inte svarat: ${names}.`,
  enoughIn:
    "Tillräckligt många bedömningar är inlämnade. Ansökan går vidare när alla som är utsedda har svarat, eller när du avslutar bedömningen.",
  againTitle: "Fråga en bedömare till",
  againLead:
    "Bedömningen är avslutad. Du kan ändå fråga en person till innan ansökan avgörs. Ansökan står kvar i samma steg, och den som beslutar ser att en bedömning väntas in.",
  againReason: "Varför frågas en person till?",
  againReasonHint:
    "Till exempel att bedömningarna går isär, eller att en bedömare är jävig. Skälet står i ärendets historik.",
  againButton: "Fråga och skicka inbjudan",
  againLink: "Fråga en bedömare till",
  interestLink: "Jäv och roller i ärendet",
  stoppedTitle: "Bedömningen avslutades av handläggaren",
  stoppedText: (moment: string, name: string) => `${moment}, av ${name}.`,
  lateUntil: (moment: string) => `De som fortfarande skrev kan lämna in till och med ${moment}.`,
  reopenTitle: "Öppna bedömningen igen",
  reopenLead:
    "Gör det om jävet anmäldes av misstag. Bedömaren får ett mejl med en länk, svarar på nytt om jäv och fortsätter där hen slutade.",
  reopenReason: "Varför öppnas den igen?",
  reopenReasonHint: "Till exempel att bedömaren valde fel svar. Skälet står i ärendets historik.",
  reopenButton: "Öppna bedömningen igen",
};

const en: Same<typeof sv> = {
  stopTitle: "End the round of reviews",
  stopLead:
    "Enough reviews are in, but not everybody has answered. If you end the round now the application goes on to decision. Those who still write get a mail and can submit for five days more. It is then shown as late, beside the others. This cannot be undone.",
  stopReason: "Why does it end?",
  stopReasonHint: "For example that the decision cannot wait. The reason stands in the history of the case.",
  stopButton: "End it and send to decision",
  stopLink: "End the round of reviews before everybody has answered",
  stillWriting: (names) => `Have not answered: ${names}.`,
  enoughIn:
    "Enough reviews are in. The application goes on when everybody who is assigned has answered, or when you end the round.",
  againTitle: "Ask one more reviewer",
  againLead:
    "The round of reviews has ended. You can still ask one more person before the application is decided. The application stays in the same stage, and whoever decides sees that a review is waited for.",
  againReason: "Why is one more person asked?",
  againReasonHint:
    "For example that the reviews disagree, or that a reviewer has a conflict of interest. The reason stands in the history of the case.",
  againButton: "Ask and send the invitation",
  againLink: "Ask one more reviewer",
  interestLink: "Conflicts of interest and roles in the case",
  stoppedTitle: "The case officer ended the round of reviews",
  stoppedText: (moment, name) => `${moment}, by ${name}.`,
  lateUntil: (moment) => `Those who still wrote can submit until ${moment}.`,
  reopenTitle: "Open the review again",
  reopenLead:
    "Do so if the conflict of interest was declared by mistake. The reviewer gets a mail with a link, declares anew and goes on where they stopped.",
  reopenReason: "Why is it opened again?",
  reopenReasonHint:
    "For example that the reviewer chose the wrong answer. The reason stands in the history of the case.",
  reopenButton: "Open the review again",
};

export const roundTexts = { sv, en };
