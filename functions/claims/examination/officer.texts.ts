import type { Same } from "../../vocabulary/language.ts";

const sv = {
  back: "Till ärendet",
  examine: "Granska rapporten",
  accept: "Godkänn rapporten",
  lineByLine: "Granska rad för rad",
  lineByLineText: "Ska något sättas ned eller avslås? Granska raderna var för sig.",
  acceptText:
    "Kostnaderna godkänns som de är rekvirerade och bokförs, och det som ska betalas ut väntar på attest. En godkänd rad kan rättas efteråt.",
  acceptFinal: "Det här är slutrapporten. När den är godkänd är projektet slutredovisat.",
  waitsTitle: "Slutrapporten godkänns sist",
  waits: "Det finns andra rapporter som inte är godkända. Granska dem först.",
  bankTitle: "Ett förskott är på väg till banken",
  bank: "Slutrapporten räknar av alla förskott. Vänta tills ekonomi har markerat förskottet som betalt, och godkänn sedan.",
  belowTitle: "Rapporten kan inte godkännas som den är",
  below:
    "De godkända kostnaderna skulle bli mindre än 0. Lämna tillbaka rapporten eller rätta en tidigare godkänd rad först.",
  corrections: "Rättelser",
  correct: "Rätta en godkänd rad",
  cutLines: "Rader som inte är godkända som de är rekvirerade",
  correctedTitle: "Raden är rättad",
  corrected: "Rättelsen är bokförd och bidragsmottagaren har fått ett mejl.",
  returnHeading: "Lämna tillbaka rapporten",
  comment: "Vad behöver kompletteras?",
  commentHint: "Texten skickas till bidragsmottagaren, som kan ändra rapporten och lämna in den igen.",
  commentMissing: "Skriv vad som behöver kompletteras",
  commentTooLong: (limit: number) => `Texten är för lång. Korta den till högst ${limit} tecken`,
  giveBack: "Lämna tillbaka rapporten",
  acceptedTitle: "Rapporten är godkänd",
  accepted: "Kostnaderna är bokförda. Det som ska betalas ut väntar på attest.",
  returnedTitle: "Rapporten är återlämnad",
  returned: "Bidragsmottagaren har fått ett mejl med din kommentar.",
  draft: "Rapporten är inte inlämnad än. Den visas här när bidragsmottagaren har lämnat in den.",
  notNowTitle: "Rapporten kan inte granskas nu",
  notNow:
    "Något är registrerat i ärendet och behandlas, eller så har ärendet gått vidare. Läs in sidan på nytt om en liten stund.",
};

const en: Same<typeof sv> = {
  back: "To the case",
  examine: "Examine the report",
  accept: "Accept the report",
  lineByLine: "Examine line by line",
  lineByLineText: "Is something to be cut or rejected? Examine the lines one by one.",
  acceptText:
    "The costs are accepted as claimed and posted, and what is to be paid waits to be attested. An accepted line can be corrected afterwards.",
  acceptFinal: "This is the final report. Once it is accepted the project is reported.",
  waitsTitle: "The final report is accepted last",
  waits: "There are other reports that have not been accepted. Examine them first.",
  bankTitle: "An advance is on its way to the bank",
  bank: "The final report settles every advance. Wait until finance has marked the advance as paid, and accept then.",
  belowTitle: "The report cannot be accepted as it is",
  below: "The accepted costs would become less than 0. Return the report, or correct a line accepted earlier first.",
  corrections: "Corrections",
  correct: "Correct an accepted line",
  cutLines: "Lines that are not accepted as claimed",
  correctedTitle: "The line is corrected",
  corrected: "The correction has been posted and the grant holder has been sent a mail.",
  returnHeading: "Return the report",
  comment: "What needs completing?",
  commentHint: "The text is sent to the grant holder, who can change the report and submit it again.",
  commentMissing: "Write what needs completing",
  commentTooLong: (limit) => `The text is too long. Shorten it to at most ${limit} characters`,
  giveBack: "Return the report",
  acceptedTitle: "The report is accepted",
  accepted: "The costs have been posted. What is to be paid waits to be attested.",
  returnedTitle: "The report is returned",
  returned: "The grant holder has been sent your comment.",
  draft: "The report has not been submitted. It is shown here when the grant holder has submitted it.",
  notNowTitle: "The report cannot be examined now",
  notNow:
    "Something is registered in the case and being processed, or the case has gone on. Reload the page in a moment.",
};

/** The words of the officer's examination of a report. */
export const officerTexts = { sv, en };
