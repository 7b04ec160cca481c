import type { No } from "../../vocabulary/refusal.ts";

export const noNypsLayout: No = {
  code: "no-nyps-layout",
  status: 409,
  title: { sv: "Det är inte sagt hur filen ska se ut", en: "It is not said what the file looks like" },
  text: {
    sv: "Myndighetens inställningar har inga kolumner för filen till Nyps. Inget är överlämnat.",
    en: "The authority's settings have no columns for the file to Nyps. Nothing has been handed over.",
  },
  whatToDo: {
    sv: "En handläggare lägger in kolumnerna under inställningarna, ”Fil till Nyps”.",
    en: "A case officer enters the columns in the settings, “File for Nyps”.",
  },
};

export const nypsMonthsGone: No = {
  code: "nyps-months-gone",
  status: 409,
  title: { sv: "Månaderna kan inte lämnas över", en: "The months cannot be handed over" },
  text: {
    sv: "De är redan överlämnade, är inte stängda ännu, eller är fler än tolv. Inget är överlämnat nu.",
    en: "They have been handed over already, are not closed yet, or are more than twelve. Nothing has been handed over now.",
  },
  whatToDo: {
    sv: "Gå tillbaka till sidan om Nyps, se vilka månader som väntar och lämna över dem.",
    en: "Go back to the page about Nyps, see which months wait, and hand them over.",
  },
};
