import type { No } from "../../vocabulary/refusal.ts";

export const fileWithThreat: No = {
  code: "file-with-threat",
  status: 403,
  title: { sv: "Filen innehåller skadlig kod", en: "The file holds harmful code" },
  text: {
    sv: "Virusskyddet har hittat skadlig kod i filen. Den lämnas inte ut till någon.",
    en: "The virus scanner has found harmful code in the file. It is not given to anyone.",
  },
  whatToDo: {
    sv: "Den som skickade filen behöver söka igenom sin dator och lämna uppgifterna i en ny fil eller på annat sätt.",
    en: "Those who sent the file need to scan their computer, and hand in the information in a new file or another way.",
  },
};
