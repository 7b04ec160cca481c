import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: (line: number) => `Förslag att sänka rad ${line}`,
  lead: "Mottagaren har fått förslaget och kan yttra sig. Inget är beslutat eller bokfört än.",
  waiting: "Förslag att sänka rader",
  waitingRow: (line: number) => `Rad ${line}`,
  toWhat: "Föreslaget",
  sent: "Skickat",
  by: "Av",
  replyDay: "Sista svarsdag",
  reply: "Mottagarens svar",
  noReply: "Inget svar har kommit",
  decide: "Se vad beslutet leder till",
  notYet: (day: string) => `Du kan besluta när svaret har kommit, eller efter ${day}.`,
  noteReply: "Anteckna ett svar som kom på annat sätt",
  saveReply: "Spara svaret",
  takeBack: "Ta tillbaka förslaget",
  takeBackText: "Raden står kvar som den är godkänd. Mottagaren får besked.",
  // On the page of the button.
  isDecision:
    "Att godkänna mindre än förut är ett beslut i ärendet. Det får ett nummer och ett dokument, och mottagaren får veta hur det kan omprövas eller överklagas.",
  sendTitle: "Låt mottagaren yttra sig först",
  sendText: "Mottagaren får förslaget med skälet. Du beslutar när svaret har kommit, eller när dagen har gått.",
  send: "Skicka förslaget",
  decideTitle: "Besluta utan att mottagaren yttrar sig",
  confirm: "Besluta och bokför sänkningen",
  heard: "Mottagaren har fått yttra sig",
  // The holder.
  holderTitle: "Yttra er om en godkänd kostnad",
  holderLead: (day: string) =>
    `Vi överväger att godkänna mindre av en kostnad än vi har gjort. Innan vi beslutar kan ni yttra er, senast ${day}. Ni behöver inte svara, och ni ska inte betala något nu.`,
  holderNotOpen: "Det finns inget förslag att yttra sig om. Är ett beslut fattat finns det på projektets sida.",
  holderDone: "Tack, vi har fått ert svar.",
  report: "Rapport",
  sendReply: "Skicka svaret",
  toProject: "Till projektets sida",
  problems: {
    "not-lower": "Det blir inte mindre än vad som är godkänt nu. En höjning bokförs direkt och behöver inget förslag",
    "reply-day-passed": "Sista svarsdag måste komma efter i dag",
  },
};

const en: Same<typeof sv> = {
  title: (line) => `Proposal to lower line ${line}`,
  lead: "The holder has been sent the proposal and can answer. Nothing has been decided or posted.",
  waiting: "Proposals to lower lines",
  waitingRow: (line) => `Line ${line}`,
  toWhat: "Proposed",
  sent: "Sent",
  by: "By",
  replyDay: "Last day to answer",
  reply: "The holder's answer",
  noReply: "No answer has come",
  decide: "See what the decision leads to",
  notYet: (day) => `You can decide when the answer has come, or after ${day}.`,
  noteReply: "Note an answer that came in another way",
  saveReply: "Save the answer",
  takeBack: "Take the proposal back",
  takeBackText: "The line stays as it was accepted. The holder is told.",
  isDecision:
    "To accept less than before is a decision of the case. It gets a number and a document, and the holder is told how it can be reconsidered or appealed.",
  sendTitle: "Let the holder answer first",
  sendText:
    "The holder is sent the proposal with the reason. You decide when the answer has come, or the day has passed.",
  send: "Send the proposal",
  decideTitle: "Decide without hearing the holder",
  confirm: "Decide and post the lowering",
  heard: "The holder could answer",
  holderTitle: "Answer about an accepted cost",
  holderLead: (day) =>
    `We consider accepting less of a cost than we have. Before we decide you can answer, by ${day}. You need not answer, and you are not to pay anything now.`,
  holderNotOpen: "There is no proposal to answer on. If a decision has been made it is on the project's page.",
  holderDone: "Thank you, we have got your answer.",
  report: "Report",
  sendReply: "Send the answer",
  toProject: "To the project's page",
  problems: {
    "not-lower": "It does not become less than what is accepted now. A raise is posted at once and needs no proposal",
    "reply-day-passed": "The last day to answer must be after today",
  },
};

/** The words of a proposal to lower an accepted line, for staff and for the holder. */
export const loweringTexts = { sv, en };
