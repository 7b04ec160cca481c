import type { Texts } from "../../vocabulary/language.ts";
import type { Hindrance } from "./assignment.ts";

/** What has just been done, as the address says it. */
export const doneWords = ["utsedd", "forlangd", "skickad", "atertagen"] as const;
export type Done = (typeof doneWords)[number];

type Words = {
  title: string;
  lead: (quorum: number) => string;
  progress: (submitted: number, quorum: number) => string;
  missing: (more: number) => string;
  recused: (names: string) => string;
  over: string;
  moving: string;
  back: string;
  list: string;
  none: string;
  reviewer: string;
  status: string;
  deadline: string;
  late: string;
  assign: string;
  name: string;
  email: string;
  emailHint: string;
  language: string;
  languages: Record<"sv" | "en", string>;
  deadlineHint: (days: number) => string;
  assignButton: string;
  done: Record<Done, string>;
  assignedAt: string;
  reminder: string;
  noReminder: string;
  declaredAt: string;
  submittedAt: string;
  recusedAt: string;
  cancelledAt: string;
  explanation: string;
  extend: string;
  extendHint: string;
  newDeadline: string;
  extendButton: string;
  resend: string;
  resendText: string;
  resendButton: string;
  cancel: string;
  cancelText: string;
  cancelButton: string;
  review: string;
  hindrance: Record<Hindrance, string>;
  nameMissing: string;
  tooLong: (limit: number) => string;
  emailWrong: string;
  languageMissing: string;
  dayWrong: string;
  dayPassed: string;
  dayTooFar: (days: number) => string;
  notLater: (current: string) => string;
};

export const assignmentTexts: Texts<Words> = {
  sv: {
    title: "Bedömare",
    lead: (quorum) =>
      `När ${quorum} bedömningar är inlämnade går ansökan vidare till beslut. Varje bedömare får en personlig länk med e-post.`,
    progress: (submitted, quorum) => `${submitted} av ${quorum} bedömningar är inlämnade.`,
    missing: (more) => (more === 1 ? "Utse minst en bedömare till." : `Utse minst ${more} bedömare till.`),
    recused: (names) => `Jäv är anmält av: ${names}. Utse en annan bedömare om det behövs.`,
    over: "Ansökan väntar inte längre på bedömningar. Därför går det inte att utse eller ändra bedömare.",
    moving:
      "Ett steg framåt är registrerat i ärendet och behandlas. Det går inte att utse eller ändra bedömare just nu.",
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
    languages: { sv: "Svenska", en: "Engelska" },
    deadlineHint: (days) =>
      `Sista dag att lämna bedömningen. Utlysningen räknar med ${days} dagar. En påminnelse skickas tre dagar före, om det är så långt kvar.`,
    assignButton: "Utse och skicka inbjudan",
    done: {
      utsedd: "Bedömaren är utsedd och inbjudan skickas.",
      forlangd: "Tiden är förlängd och bedömaren får ett mejl.",
      skickad: "En ny inbjudan skickas. Den tidigare länken fungerar inte längre.",
      atertagen: "Uppdraget är återtaget och bedömaren får ett mejl.",
    },
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
    cancelText:
      "Länken slutar fungera och bedömaren får ett mejl om att uppdraget är återtaget. Det går inte att ångra.",
    cancelButton: "Återta uppdraget",
    review: "Bedömningen",
    hindrance: {
      "already-assigned": "Personen med den här adressen är redan utsedd.",
      recused: "Personen med den här adressen har anmält jäv och kan inte bedöma ansökan.",
      applicant: "Adressen hör till den sökande. Den som söker kan inte bedöma sin egen ansökan.",
      "too-many": "Det finns redan tio bedömare. Återta ett uppdrag först.",
    },
    nameMissing: "Skriv bedömarens namn.",
    tooLong: (limit) => `Skriv högst ${limit} tecken.`,
    emailWrong: "Skriv en e-postadress, till exempel namn@example.org.",
    languageMissing: "Välj språk.",
    dayWrong: "Skriv en dag, till exempel 2026-03-15.",
    dayPassed: "Välj i dag eller en senare dag.",
    dayTooFar: (days) => `Välj en dag inom ${days} dagar.`,
    notLater: (current) => `Välj en senare dag än ${current}.`,
  },
  en: {
    title: "Reviewers",
    lead: (quorum) =>
      `When ${quorum} reviews are submitted the application goes on to decision. Each reviewer gets a personal link by e-mail.`,
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
    review: "The review",
    hindrance: {
      "already-assigned": "The person with this address is already assigned.",
      recused: "The person with this address has declared a conflict of interest and cannot review the application.",
      applicant: "The address belongs to the applicant. Nobody reviews their own application.",
      "too-many": "There are ten reviewers already. Cancel an assignment first.",
    },
    nameMissing: "Enter the reviewer's name.",
    tooLong: (limit) => `Enter at most ${limit} characters.`,
    emailWrong: "Enter an e-mail address, such as name@example.org.",
    languageMissing: "Choose a language.",
    dayWrong: "Enter a day, such as 2026-03-15.",
    dayPassed: "Choose today or a later day.",
    dayTooFar: (days) => `Choose a day within ${days} days.`,
    notLater: (current) => `Choose a later day than ${current}.`,
  },
};
