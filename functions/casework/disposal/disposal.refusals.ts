import type { No } from "../../vocabulary/refusal.ts";

export const confirmedByAnother: No = {
  code: "confirmed-by-another",
  status: 403,
  title: { sv: "En annan person bekräftar gallringen", en: "Another person confirms the disposal" },
  text: {
    sv: "Du tog fram listan. En annan person läser igenom och bekräftar den. Ingenting har tagits bort.",
    en: "You made the list. Another person reads it through and confirms it. Nothing has been removed.",
  },
};
