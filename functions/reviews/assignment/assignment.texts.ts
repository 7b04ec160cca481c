import type { Same } from "../../vocabulary/language.ts";
import type { Hindrance } from "./assignment.ts";

/** What has just been done, as the address says it. */
export const doneWords = ["utsedd", "forlangd", "skickad", "atertagen"] as const;
export type Done = (typeof doneWords)[number];

const sv = {
  title: "Bedömare",
  lead: (quorum: number) =>
    `När alla som är utsedda har svarat, och minst ${quorum} bedömningar är inlämnade, går ansökan vidare till beslut. Varje bedömare får en personlig länk med e-post.`,
  direct:
    "Utlysningen avgörs genom direkt beslut: inga bedömningar väntas in, och ansökan går genast till beslut. Vill du ha någons synpunkter kan du ändå utse en bedömare. Det som lämnas in innan beslutet är registrerat blir underlag för det.",
  opinions: (submitted: number) =>
    submitted === 1 ? "En bedömning är inlämnad." : `${submitted} bedömningar är inlämnade.`,
  progress: (submitted: number, quorum: number) => `${submitted} av ${quorum} bedömningar är inlämnade.`,
  missing: (more: number) => (more === 1 ? "Utse minst en bedömare till." : `Utse minst ${more} bedömare till.`),
  recused: (names: string) => `Jäv är anmält av: ${names}. Utse en annan bedömare om det behövs.`,
  over: "Ansökan väntar inte längre på bedömningar. Därför går det inte att utse eller ändra bedömare.",
  moving: "Ett steg framåt är registrerat i ärendet och behandlas. Det går inte att utse eller ändra bedömare just nu.",
  back: "Till ärendet",
  list: "Utsedda bedömare",
  none: "Ingen bedömare är utsedd än.",
  reviewer: "Bedömare",
  status: "Läge",
  deadline: "Senast",
  late: "Försenad",
  assign: "Utse en bedömare",
  name: "Namn",
  email: "E-postadress",
  emailHint: "Hit skickas den personliga länken.",
  language: "Språk i mejlen",
  languages: { sv: "Svenska", en: "Engelska" } satisfies Record<"sv" | "en", string>,
  deadlineHint: (days: number) =>
    `Sista dag att lämna bedömningen. Utlysningen räknar med ${days} dagar. En påminnelse skickas tre dagar före, om det är så långt kvar.`,
  assignButton: "Utse och skicka inbjudan",
  done: {
    utsedd: "Bedömaren är utsedd och inbjudan skickas.",
    forlangd: "Tiden är förlängd och bedömaren får ett mejl.",
    skickad: "En ny inbjudan skickas. Den tidigare länken fungerar inte längre.",
    atertagen: "Uppdraget är återtaget och bedömaren får ett mejl.",
  } satisfies Record<Done, string>,
  assignedAt: "Utsedd",
  reminder: "Påminnelse skickas",
  noReminder: "Ingen, det är mindre än tre dagar kvar",
  declaredAt: "Uppgav att inget jäv finns",
  submittedAt: "Inlämnad",
  recusedAt: "Jäv anmält",
  cancelledAt: "Återtagen",
  explanation: "Bedömarens förklaring",
  extend: "Ge mer tid",
  extendHint: "Den nya dagen måste vara senare än den nuvarande. Bedömaren får ett mejl.",
  newDeadline: "Ny sista dag",
  extendButton: "Förläng tiden",
  resend: "Skicka inbjudan igen",
  resendText:
    "Bedömaren får ett nytt mejl med en ny länk. Den tidigare länken slutar fungera. Det som är sparat finns kvar.",
  resendButton: "Skicka igen",
  cancel: "Återta uppdraget",
  cancelText: "Länken slutar fungera och bedömaren får ett mejl om att uppdraget är återtaget. Det går inte att ångra.",
  cancelButton: "Återta uppdraget",
  hindrance: {
    "already-assigned": "Personen med den här adressen är redan utsedd.",
    recused: "Personen med den här adressen har anmält jäv och kan inte bedöma ansökan.",
    applicant: "Adressen hör till den sökande. Den som söker kan inte bedöma sin egen ansökan.",
    staff: "Adressen hör till en kollega som handlägger ärendet. Den som handlägger bedömer inte.",
    "too-many": "Det finns redan tio bedömare. Återta ett uppdrag först.",
  } satisfies Record<Hindrance, string>,
  notLater: (current: string) => `Välj en senare dag än ${current}.`,
};

const en: Same<typeof sv> = {
  title: "Reviewers",
  lead: (quorum) =>
    `When everybody who is assigned has answered, and at least ${quorum} reviews are submitted, the application goes on to decision. Each reviewer gets a personal link by e-mail.`,
  direct:
    "The call is decided directly: no reviews are waited for, and the application goes on to decision at once. If you want somebody's opinion you can assign a reviewer all the same. What is submitted before the decision is recorded becomes a part of what it rests on.",
  opinions: (submitted) => (submitted === 1 ? "One review is submitted." : `${submitted} reviews are submitted.`),
  progress: (submitted, quorum) => `${submitted} of ${quorum} reviews are submitted.`,
  missing: (more) => (more === 1 ? "Assign at least one more reviewer." : `Assign at least ${more} more reviewers.`),
  recused: (names) => `A conflict of interest is declared by: ${names}. Assign another reviewer if one is needed.`,
  over: "The application no longer waits for reviews, so reviewers cannot be assigned or changed.",
  moving:
    "A step forward is registered in the case and being processed. Reviewers cannot be assigned or changed just now.",
  back: "To the case",
  list: "Assigned reviewers",
  none: "No reviewer is assigned yet.",
  reviewer: "Reviewer",
  status: "Status",
  deadline: "Due",
  late: "Late",
  assign: "Assign a reviewer",
  name: "Name",
  email: "E-mail address",
  emailHint: "The personal link is sent here.",
  language: "Language of the mails",
  languages: { sv: "Swedish", en: "English" },
  deadlineHint: (days) =>
    `The last day to submit the review. The call allows ${days} days. A reminder is sent three days before, if that much time is left.`,
  assignButton: "Assign and send the invitation",
  done: {
    utsedd: "The reviewer is assigned and the invitation is being sent.",
    forlangd: "The deadline is extended and the reviewer gets a mail.",
    skickad: "A new invitation is being sent. The earlier link no longer works.",
    atertagen: "The assignment is cancelled and the reviewer gets a mail.",
  },
  assignedAt: "Assigned",
  reminder: "Reminder is sent",
  noReminder: "None, less than three days are left",
  declaredAt: "Declared no conflict of interest",
  submittedAt: "Submitted",
  recusedAt: "Conflict of interest declared",
  cancelledAt: "Cancelled",
  explanation: "The reviewer's explanation",
  extend: "Give more time",
  extendHint: "The new day must be later than the present one. The reviewer gets a mail.",
  newDeadline: "New last day",
  extendButton: "Extend the deadline",
  resend: "Send the invitation again",
  resendText: "The reviewer gets a new mail with a new link. The earlier link stops working. What is saved is kept.",
  resendButton: "Send again",
  cancel: "Cancel the assignment",
  cancelText:
    "The link stops working and the reviewer gets a mail saying that the request is taken back. This cannot be undone.",
  cancelButton: "Cancel the assignment",
  hindrance: {
    "already-assigned": "The person with this address is already assigned.",
    recused: "The person with this address has declared a conflict of interest and cannot review the application.",
    applicant: "The address belongs to the applicant. Nobody reviews their own application.",
    staff: "The address belongs to a colleague who handles the case. Whoever handles it does not review it.",
    "too-many": "There are ten reviewers already. Cancel an assignment first.",
  },
  notLater: (current) => `Choose a later day than ${current}.`,
};

export const assignmentTexts = { sv, en };
