import type { Same } from "../../vocabulary/language.ts";
import type { Hindrance } from "../assignment/assignment.ts";

const sv = {
  lead: (name: string) =>
    `Utlysningens ansökningar bedöms av ${name}. När alla har svarat går ansökan vidare till beslut. Varje medlem får en personlig länk med e-post.`,
  title: "Gruppen",
  members: (name: string) => `Medlemmar i ${name}`,
  member: "Medlem",
  state: "Läge",
  canBeAsked: "Kan bedöma ansökan",
  noMembers:
    "Gruppen har inga medlemmar. Ange dem på utlysningens sida under ”Ändra gruppens medlemmar”, så kan du skicka ansökan till gruppen.",
  send: "Skicka till gruppen",
  sendText: (count: number) =>
    count === 1
      ? "En medlem är inte tillfrågad än och får en länk."
      : `${count} medlemmar är inte tillfrågade än och får var sin länk.`,
  nobody: "Ingen i gruppen kan bedöma ansökan. Utse någon annan, eller avsluta gruppens bedömning.",
  notAsked: "Gruppen är inte tillfrågad än.",
  sent: (count: string) => `Ansökan är skickad till gruppen. Nya inbjudningar: ${count}.`,
  hindrance: {
    "already-assigned": "Har fått ansökan",
    recused: "Har anmält jäv",
    applicant: "Hör till den sökande",
    staff: "Handlägger ärendet",
    "too-many": "Det finns redan tio bedömare",
  } satisfies Record<Hindrance, string>,
  endTitle: "Avsluta gruppens bedömning",
  endLead:
    "Ansökan går vidare till beslut med de bedömningar som är inlämnade och det som gruppen säger gemensamt. De som inte har svarat får ett mejl och kan lämna in i fem dagar till. Det står då som sent inlämnat, bredvid de andras. Det går inte att ångra.",
  endLink: "Avsluta gruppens bedömning innan alla har svarat",
  endNow: (submitted: number, asked: number) =>
    asked === 0 ? "Ingen är tillfrågad." : `${submitted} av ${asked} har svarat.`,
  reason: "Varför avslutas den?",
  reasonHint: "Till exempel att gruppen har haft sitt möte. Skälet står i ärendets historik.",
  statement: "Vad säger gruppen gemensamt?",
  statementHint: "Texten blir en del av beslutsunderlaget. Skriv inget om enskilda personer.",
  endButton: "Avsluta och skicka till beslut",
  cancelLast:
    "Är personen den sista som inte har svarat avslutas gruppens bedömning, och ansökan går vidare till beslut.",
};

const en: Same<typeof sv> = {
  lead: (name) =>
    `The applications of the call are assessed by ${name}. When everybody has answered, the application goes on to decision. Each member gets a personal link by e-mail.`,
  title: "The group",
  members: (name) => `Members of ${name}`,
  member: "Member",
  state: "State",
  canBeAsked: "Can assess the application",
  noMembers:
    "The group has no members. Give them on the call's page, under “Change the members of the group”, and you can send the application to the group.",
  send: "Send to the group",
  sendText: (count) =>
    count === 1
      ? "One member has not been asked yet and gets a link."
      : `${count} members have not been asked yet and get a link each.`,
  nobody: "Nobody of the group can assess the application. Assign somebody else, or end the group's round.",
  notAsked: "The group has not been asked yet.",
  sent: (count) => `The application is sent to the group. New invitations: ${count}.`,
  hindrance: {
    "already-assigned": "Has got the application",
    recused: "Has declared a conflict of interest",
    applicant: "Belongs to the applicant",
    staff: "Handles the case",
    "too-many": "There are ten reviewers already",
  },
  endTitle: "End the group's round",
  endLead:
    "The application goes on to decision with the reviews that are in and with what the group says together. Those who have not answered get a mail and can submit for five days more. It is then shown as late, beside the others. This cannot be undone.",
  endLink: "End the group's round before everybody has answered",
  endNow: (submitted, asked) => (asked === 0 ? "Nobody has been asked." : `${submitted} of ${asked} have answered.`),
  reason: "Why does it end?",
  reasonHint: "For example that the group has had its meeting. The reason stands in the history of the case.",
  statement: "What does the group say together?",
  statementHint: "The text becomes a part of what the decision rests on. Write nothing about individual people.",
  endButton: "End it and send to decision",
  cancelLast: "If nobody else is left to answer, the group's round ends and the application goes on to decision.",
};

export const groupTexts = { sv, en };
