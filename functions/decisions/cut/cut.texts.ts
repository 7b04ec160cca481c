import type { Same } from "../../vocabulary/language.ts";

const sv = {
  section: (report: number) => `Rapport ${report}`,
  mandate: "Granskning av rapporter och rekvisitioner",
  reasons: "Skälet står vid varje rad. En schablon räknas på det som godkänns.",
  reasonsLowered: "Skälet står vid raden. En schablon räknas om på det som godkänns.",
  rule: (day: string, section: string) => `Villkoren i beslutet om bidrag av den ${day}, ${section}`,
  returned: (sent: string, back: string, comment: string) =>
    `Rapporten återlämnades ${sent} med en kommentar, och lämnades in på nytt ${back}. Kommentaren: ${comment}`,
  report: "Rapport",
  claimed: "Rekvirerade kostnader",
  accepted: "Godkända kostnader",
  cut: "Godkänns inte",
  before: "Godkända kostnader förut",
  lowered: "Sänks med",
  acceptedAfter: "Godkända kostnader efter beslutet",
  linesLowered: "Den rad som sänks",
  lines: "Rader som inte godkänns som de är rekvirerade",
  line: "Rad",
  what: "Kostnad",
  why: "Skäl",
  lineRow: (line: number, what: string) => `Rad ${line}: ${what}`,
  lineValue: (accepted: string, claimed: string, why: string) => `${accepted} av ${claimed} godkänns. ${why}`,
  reconsider:
    "Anser ni att något är fel kan ni begära att vi omprövar beslutet. Skriv till oss, ange ärendets nummer och vilken rad det gäller, och lägg med det som visar kostnaden.",
  heard: "Har mottagaren fått yttra sig först?",
  heardBy: (day: string) => `Ja, rapporten återlämnades ${day} med en kommentar och lämnades in på nytt.`,
  heardLead:
    "Den som får mindre än den har begärt får i regel yttra sig först: lämna tillbaka rapporten med en kommentar. Behövs det inte skriver du varför.",
};

const en: Same<typeof sv> = {
  section: (report) => `Report ${report}`,
  mandate: "Examination of reports and claims",
  reasons: "The reason stands at each line. A flat rate is computed from what is accepted.",
  reasonsLowered: "The reason stands at the line. A flat rate is computed anew from what is accepted.",
  rule: (day, section) => `The conditions of the decision on the grant of ${day}, ${section}`,
  returned: (sent, back, comment) =>
    `The report was returned on ${sent} with a comment, and handed in again on ${back}. The comment: ${comment}`,
  report: "Report",
  claimed: "Claimed costs",
  accepted: "Accepted costs",
  cut: "Not accepted",
  before: "Costs accepted before",
  lowered: "Lowered by",
  acceptedAfter: "Costs accepted after the decision",
  linesLowered: "The line that is lowered",
  lines: "Lines that are not accepted as claimed",
  line: "Line",
  what: "Cost",
  why: "Reason",
  lineRow: (line, what) => `Line ${line}: ${what}`,
  lineValue: (accepted, claimed, why) => `${accepted} of ${claimed} is accepted. ${why}`,
  reconsider:
    "If you think that something is wrong you can ask us to reconsider the decision. Write to us with the number of the case and the line it is about, and enclose what shows the cost.",
  heard: "Has the holder been heard first?",
  heardBy: (day) => `Yes, the report was returned on ${day} with a comment and handed in again.`,
  heardLead:
    "Who gets less than they asked for is as a rule heard first: return the report with a comment. Where that is not needed, write why.",
};

/** The words of a cut of a claim as a decision. */
export const cutTexts = { sv, en };
