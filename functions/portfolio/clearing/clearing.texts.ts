import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Visa projektet för allmänheten",
  leadHolder:
    "Berätta för andra om projektet: vad ni gör, vad ni har lärt er och vem man kan fråga. Texten visas först när ni har lämnat den och vi har släppt den. Ni kan ta tillbaka den när som helst.",
  leadStaff: "Det som bidragsmottagaren vill visa för allmänheten. Det visas när ni släpper det.",
  summary: "Vad gör ni?",
  summaryHint: "Några meningar som alla förstår. Skriv inget som pekar ut enskilda personer.",
  learnt: "Vad har ni lärt er?",
  learntHint: "Det som andra kan ha nytta av, även det som inte fungerade. Kan fyllas på under projektets gång.",
  contact: "Vem kan man fråga?",
  contactHint: "En funktion och dess brevlåda, aldrig en person: Projektet Vändpunkten, projektet@example.org.",
  offer: "Lämna texten",
  clear: "Släpp texten",
  takeBack: "Ta tillbaka",
  takeBackText: "Sidan, och det som söks och följs, slutar visa projektet genast.",
  state: "Läge",
  none: "Ingen text är lämnad.",
  waits: "Texten är lämnad och väntar på att vi släpper den.",
  shown: "Texten visas för allmänheten.",
  backHolder: "Texten är tillbakatagen av bidragsmottagaren.",
  byHolder: "Lämnad",
  byOfficer: "Släppt",
  toPage: "Se sidan",
  toProject: "Projektet",
  toCase: "Ärendet",
  looksLikePerson:
    "Det ser ut som en person. Skriv en funktion och dess brevlåda, så att sidan stämmer även när någon slutar.",
  notNow: "Ett bidrag som inte blev av visas inte.",
  open: {
    name: "Släpp text om projekt",
    text: "Bidragsmottagaren vill visa en text om projektet för allmänheten.",
    button: "Läs texten",
  },
};

const en: Same<typeof sv> = {
  title: "Show the project to the public",
  leadHolder:
    "Tell others of the project: what you do, what you have learnt and who can be asked. The text is shown once you have handed it over and we have let it out. You can take it back at any time.",
  leadStaff: "What the holder wants to show to the public. It is shown when you let it out.",
  summary: "What do you do?",
  summaryHint: "Some sentences that everybody understands. Write nothing that points out individual persons.",
  learnt: "What have you learnt?",
  learntHint: "What others can use, also what did not work. More can be added while the project goes on.",
  contact: "Who can be asked?",
  contactHint: "A function and its mailbox, never a person: The project Turning point, project@example.org.",
  offer: "Hand over the text",
  clear: "Let the text out",
  takeBack: "Take back",
  takeBackText: "The page, and what is searched and followed, stops showing the project at once.",
  state: "State",
  none: "No text has been handed over.",
  waits: "The text has been handed over and waits for us to let it out.",
  shown: "The text is shown to the public.",
  backHolder: "The text has been taken back by the holder.",
  byHolder: "Handed over",
  byOfficer: "Let out",
  toPage: "See the page",
  toProject: "The project",
  toCase: "The case",
  looksLikePerson:
    "It looks like a person. Write a function and its mailbox, so that the page is right when somebody leaves, too.",
  notNow: "A grant that came to nothing is not shown.",
  open: {
    name: "Let out a text on a project",
    text: "The holder wants to show a text on the project to the public.",
    button: "Read the text",
  },
};

export const clearingTexts = { sv, en } as const;
