import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "För över ansökan till den nya versionen",
  lead: "Utlysningen har ändrats sedan ansökan påbörjades. Ansökan kan lämnas in när den har förts över.",
  noticeTitle: "Utlysningen har ändrats",
  notice: "Ansökan ska föras över till den nya versionen innan den lämnas in.",
  toCarry: "Se vad som är nytt och för över",
  asked: "Nya frågor",
  noneAsked: "Inga frågor är nya.",
  lost: "Det här har ingen plats i den nya versionen",
  lostText:
    "Det står kvar bland tidigare versioner av ansökan tills utlysningen har stängt. Kopiera det som ni vill använda någon annanstans.",
  noneLost: "Allt som ni har skrivit har en plats i den nya versionen.",
  files: "Filer vars frågor inte finns i den nya versionen",
  filesText: "Filerna finns kvar bland ansökans övriga bilagor. Ta bort dem där om de inte ska lämnas in.",
  button: "För över ansökan",
};
const en: Same<typeof sv> = {
  title: "Carry the application over to the new version",
  lead: "The call has changed since the application was begun. It can be submitted once it is carried over.",
  noticeTitle: "The call has changed",
  notice: "The application is to be carried over to the new version before it is submitted.",
  toCarry: "See what is new and carry it over",
  asked: "New questions",
  noneAsked: "No questions are new.",
  lost: "This has no place in the new version",
  lostText:
    "It is kept among the earlier versions of the application until the call has closed. Copy what you want to use elsewhere.",
  noneLost: "All that you have written has a place in the new version.",
  files: "Files whose questions are not in the new version",
  filesText:
    "The files are kept among the other attachments of the application. Remove those that are not to be submitted.",
  button: "Carry the application over",
};
export const carryTexts = { sv, en } as const;
