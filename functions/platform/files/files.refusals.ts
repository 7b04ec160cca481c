import type { No } from "../../vocabulary/refusal.ts";

export const wrongFileType: No = {
  code: "wrong-file-type",
  status: 415,
  title: { sv: "Filtypen kan inte tas emot", en: "This type of file cannot be accepted" },
  text: {
    sv: "Spara filen som PDF, DOCX, XLSX, ODS, PNG eller JPEG och försök igen.",
    en: "Save the file as PDF, DOCX, XLSX, ODS, PNG or JPEG and try again.",
  },
};
