import type { Same } from "../../../vocabulary/language.ts";

const sv = {
  was: "Före",
  now: "Efter",
  why: { changed: "Ändrat", new: "Nytt", gone: "Borttaget" },
  noDifference: "Inget har ändrats.",
  taken: (who: string) => `Det här har ${who} ändrat, och det är redan med. Du behöver inte göra något åt det:`,
  clash: (who: string, when: string) => `Både du och ${who} har ändrat det här. ${who} sparade sin ändring ${when}.`,
  mine: "Ditt",
  theirs: (who: string) => `Det ${who} har sparat`,
  marked: "Det som skiljer är markerat.",
  empty: "(tomt)",
  choose: (label: string) => `Vad ska gälla för ”${label}”?`,
  keepMine: "Behåll mitt",
  keepTheirs: (who: string) => `Behåll det ${who} har sparat`,
  keepBoth: "Skriv ihop dem: det som står i rutan här under gäller",
  together: (label: string) => `${label}, så som det ska stå`,
  chooseFirst: (label: string) => `Välj vad som ska gälla för ”${label}”.`,
  blankLead: "Ett tomt formulär att läsa och fylla i på papper. Det är på webben som det lämnas in.",
};

const en: Same<typeof sv> = {
  was: "Before",
  now: "After",
  why: { changed: "Changed", new: "New", gone: "Gone" },
  noDifference: "Nothing has changed.",
  taken: (who) => `${who} has changed this, and it is already included. You need not do anything about it:`,
  clash: (who, when) => `Both you and ${who} have changed this. ${who} saved their change ${when}.`,
  mine: "Yours",
  theirs: (who) => `What ${who} has saved`,
  marked: "What differs is marked.",
  empty: "(empty)",
  choose: (label) => `What is to hold for “${label}”?`,
  keepMine: "Keep mine",
  keepTheirs: (who) => `Keep what ${who} has saved`,
  keepBoth: "Put them together: what is written in the box below holds",
  together: (label) => `${label}, as it is to read`,
  chooseFirst: (label) => `Choose what is to hold for “${label}”.`,
  blankLead: "An empty form to read and fill in on paper. It is submitted on the web.",
};

/** What is said where answers are read, compared, merged and given back. */
export const readTexts = { sv, en };
