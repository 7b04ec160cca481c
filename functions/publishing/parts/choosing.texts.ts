import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the part asks that says how applications are chosen among, and how decisions are appealed. */
export const choosingTexts = {
  name: both("Val och överklagande", "Choosing and appeals"),
  way: both("Vem bedömer ansökningarna före beslutet?", "Who assesses the applications before the decision?"),
  wayHint: both(
    "Det står på utlysningens sida. En ansökan följer den version av utlysningen som den lämnades in till.",
    "It stands on the call's page. An application follows the version of the call that it was submitted to.",
  ),
  reviewers: both("Bedömare som handläggaren utser", "Reviewers whom the officer assigns"),
  direct: both("Ingen: direkt beslut", "Nobody: a direct decision"),
  group: both("En grupp, som bedömer alla ansökningar", "A group, which assesses every application"),
  groupName: both("Gruppens namn", "Name of the group"),
  groupNameHint: both(
    "Som det står i en mening, till exempel ”processgruppen”.",
    "As it stands in a sentence, such as “the process group”.",
  ),
  members: both("Gruppens medlemmar", "Members of the group"),
  membersHint: both(
    "Alla får varje ansökan att bedöma. Medlemmar kan bytas medan utlysningen pågår, utan ny version.",
    "All of them get every application to assess. Members can change while the call runs, without a new version.",
  ),
  readEachOther: both("Får bedömare läsa varandras bedömningar?", "May reviewers read each other's reviews?"),
  readEachOtherHint: both(
    "Den som inte har lämnat in ser aldrig de andras. Utan val ser ingen de andras, inte heller efteråt.",
    "Who has not handed in never sees the others'. With none chosen nobody sees them, not afterwards either.",
  ),
  readAfterwards: both("Ja, när de har lämnat in sin egen", "Yes, once they have handed in their own"),
  formalCheck: both(
    "Ska ansökningarna kontrolleras formellt före bedömningen?",
    "Are applications to be checked for their form before they are assessed?",
  ),
  formalCheckHint: both(
    "Handläggaren får kontrollen att göra för varje ansökan. Den kan göras också när utlysningen inte kräver den.",
    "The case officer has the check to do for each application. It can also be made where the call does not ask for it.",
  ),
  checked: both("Ja: i tid, behörig och komplett", "Yes: in time, entitled and complete"),
  leaves: both("Vad frågas det inte om i besluten?", "What do the decisions not ask about?"),
  leavesHint: both(
    "För små bidrag räcker ofta utfall, belopp, villkor och skäl. Utan val ställs alla frågor.",
    "For small grants the outcome, the amount, the conditions and the reasons are often enough. With none chosen, all is asked.",
  ),
  leftOut: {
    background: both("Bakgrund till beslutet", "Background of the decision"),
    refused: both("Vad som inte beviljas av det sökta", "What of the application is refused"),
    dissent: both("Avvikande mening", "Dissent"),
    "state-aid": both(
      "Statsstöd: utlysningens bidrag är aldrig statsstöd",
      "State aid: the call's grants are never state aid",
    ),
  },
  appeal: both("Hur kan besluten överklagas?", "How can the decisions be appealed?"),
  appealHint: both(
    "Bestämmer vad som står om överklagande i beslutsmejlet och på sökandens sida. Stäm av med er jurist.",
    "Decides what the mail about the decision and the applicant's page say of appeals. Agree on it with your lawyer.",
  ),
  none: both("Inget sägs om överklagande", "Nothing is said of appeals"),
  notAppealable: both("De kan inte överklagas", "They cannot be appealed"),
  legality: both("Laglighetsprövning (kommun och region)", "Review of legality (municipality and region)"),
  administrative: both("Förvaltningsbesvär (statlig myndighet)", "Administrative appeal (state authority)"),
  to: both("Vem tar emot överklagandet?", "Who receives the appeal?"),
  toHint: both("Namn och adress, på var sin rad.", "Name and address, each on a line."),
  text: both("Egen text om överklagande", "Your own text about appeals"),
  textHint: both(
    "Lämna tomt för standardtexten. Din text ersätter den helt, utom uppgiften om vem som tar emot.",
    "Leave it empty for the standard text. Yours replaces all of it but who receives the appeal.",
  ),
} as const;
