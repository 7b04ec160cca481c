import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Tacka nej till uppdraget",
  lead: "Har du inte tid, eller kan du inte bedöma ansökan av något annat skäl? Säg nej så snart du kan, så hinner någon annan.",
  conflict: "Är du jävig? Anmäl det i stället.",
  toConflict: "Anmäl jäv",
  reason: "Varför tackar du nej?",
  reasonHint: "Handläggaren ser vad du skriver.",
  send: "Tacka nej",
  sendText: "Uppdraget avslutas och länken slutar fungera. Det du har skrivit räknas inte.",
  link: "Jag vill tacka nej till uppdraget",
  thanksTitle: "Tack, du har tackat nej",
  thanks: "Handläggaren ser ditt svar och ber någon annan om det behövs. Du behöver inte göra något mer.",
  accepting: "Svarar du att du inte är jävig tackar du samtidigt ja till uppdraget.",
  back: "Till uppdraget",
};

const en: Same<typeof sv> = {
  title: "Say no to the task",
  lead: "Have you no time, or can you not review the application for some other reason? Say no as soon as you can, so that somebody else has time.",
  conflict: "Do you have a conflict of interest? Then declare that instead.",
  toConflict: "Declare a conflict of interest",
  reason: "Why do you say no?",
  reasonHint: "The case officer sees what you write.",
  send: "Say no",
  sendText: "The task ends and the link stops working. What you have written does not count.",
  link: "I want to say no to the task",
  thanksTitle: "Thank you, you have said no",
  thanks:
    "The case officer sees your answer and asks somebody else if one is needed. There is nothing more you need to do.",
  accepting: "By answering that you have no conflict of interest you say yes to the task.",
  back: "To the task",
};

export const declineTexts = { sv, en };
