import type { Same } from "../vocabulary/language.ts";

const sv = {
  check: {
    name: "Formell kontroll",
    text: "Ansökan ska kontrolleras: i tid, behörig och komplett.",
    button: "Gör kontrollen",
  },
  checkAgain: {
    name: "Ny formell kontroll",
    text: "Ansökan har kompletterats sedan den kontrollerades.",
    button: "Kontrollera på nytt",
  },
  failed: {
    name: "Åtgärda formell kontroll",
    text: "Ansökan klarade inte den formella kontrollen: begär komplettering eller avvisa.",
    button: "Läs kontrollen",
  },
  complete: { name: "Vänta på komplettering", text: "Ansökan är återlämnad för komplettering." },
  read: { name: "Läs en komplettering", text: "Ansökan har kompletterats.", button: "Se vad som ändrades" },
};

const en: Same<typeof sv> = {
  check: {
    name: "Formal check",
    text: "The application is to be checked: in time, entitled and complete.",
    button: "Make the check",
  },
  checkAgain: {
    name: "Formal check anew",
    text: "The application has been completed since it was checked.",
    button: "Check anew",
  },
  failed: {
    name: "Act on a formal check",
    text: "The application did not pass the formal check: ask for a completion or dismiss it.",
    button: "Read the check",
  },
  complete: { name: "Await a completion", text: "The application has been returned for completion." },
  read: { name: "Read a completion", text: "The application has been completed.", button: "See what changed" },
};

export const openApplicationTexts = { sv, en };
