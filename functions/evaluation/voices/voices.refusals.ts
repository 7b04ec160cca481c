import type { No } from "../../vocabulary/refusal.ts";

export const evaluationSignedAlready: No = {
  code: "evaluation-signed-already",
  status: 409,
  title: { sv: "Utvärderingen är redan undertecknad", en: "The evaluation is already signed" },
  text: {
    sv: "En undertecknad utvärdering ändras inte. Inget har ändrats.",
    en: "A signed evaluation does not change. Nothing has changed.",
  },
  whatToDo: {
    sv: "Läs den på sidan om utvärderingarna. Det du skrev står här: spara det på annat ställe om du behöver det.",
    en: "Read it on the page of the evaluations. What you wrote is here: keep it elsewhere if you need it.",
  },
};

export const notAskedAnyMore: No = {
  code: "evaluation-not-asked",
  status: 409,
  title: { sv: "Utvärderingen behövs inte längre", en: "The evaluation is no longer needed" },
  text: {
    sv: "Bidraget har upphört, eller den slutliga utvärderingen är klar. Därför går det inte att skriva i den här utvärderingen. Det som var sparat finns kvar.",
    en: "The grant has ended, or the final evaluation is complete, so this evaluation cannot be written. What was saved is still there.",
  },
  whatToDo: {
    sv: "Har du mer att berätta? Skriv till den andra parten bland ärendets frågor.",
    en: "Is there more to tell? Write to the other side among the questions of the case.",
  },
};

export const notOpenYet: No = {
  code: "evaluation-not-open",
  status: 409,
  title: { sv: "Utvärderingen kan inte undertecknas än", en: "The evaluation cannot be signed yet" },
  text: {
    sv: "Det som utvärderas pågår fortfarande. Utkastet är sparat.",
    en: "What is evaluated still goes on. The draft is saved.",
  },
  whatToDo: {
    sv: "Underteckna när tiden är inne: dagen står på sidan om utvärderingarna.",
    en: "Sign when the time has come: the day stands on the page of the evaluations.",
  },
};

export const notYours: No = {
  code: "evaluation-not-yours",
  status: 403,
  title: { sv: "Någon annan skriver den här utvärderingen", en: "Somebody else writes this evaluation" },
  text: {
    sv: "Var och en skriver sin egen utvärdering, och ingen ändrar i någon annans. Inget har ändrats.",
    en: "Everybody writes an evaluation of their own, and nobody changes another's. Nothing has changed.",
  },
  whatToDo: { sv: "Skriv i din egen utvärdering.", en: "Write in your own evaluation." },
};

export const evaluatorThere: No = {
  code: "evaluator-there",
  status: 409,
  title: { sv: "Det finns redan en utvärderare", en: "There is an evaluator already" },
  text: {
    sv: "En person har uppdraget. Inget har ändrats.",
    en: "A person has the task. Nothing has changed.",
  },
  whatToDo: {
    sv: "Återta uppdraget först, om någon annan ska göra utvärderingen.",
    en: "Take the task back first, if another person is to make the evaluation.",
  },
};

export const evaluationDayMoved: No = {
  code: "evaluation-day-moved",
  status: 409,
  title: { sv: "Dagen är redan flyttad", en: "The day has been moved already" },
  text: {
    sv: "Någon annan flyttade dagen medan sidan var öppen, eller den har flyttats så många gånger som det går. Inget har ändrats.",
    en: "Somebody else moved the day while the page was open, or it has been moved as often as it can be. Nothing has changed.",
  },
  whatToDo: { sv: "Läs in sidan på nytt och se vad som gäller.", en: "Reload the page to see what holds." },
};
