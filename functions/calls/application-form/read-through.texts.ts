import type { Same } from "../../vocabulary/language.ts";

const sv = {
  grant: "Bidrag",
  applied: "Bidrag som söks",
  grantBasis: (rate: string, cap: string) => `${rate} av kostnaderna, dock högst ${cap}`,
  attachments: "Bilagor",
  otherAttachments: "Övriga bilagor",
  files: "Filer",
};

const en: Same<typeof sv> = {
  grant: "Grant",
  applied: "Grant applied for",
  grantBasis: (rate, cap) => `${rate} of the costs, at most ${cap}`,
  attachments: "Attachments",
  otherAttachments: "Other attachments",
  files: "Files",
};

export const readThroughTexts = { sv, en };
