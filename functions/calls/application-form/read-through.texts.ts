import type { Same } from "../../vocabulary/language.ts";

const sv = {
  grant: "Bidrag",
  applied: "Bidrag som söks",
  grantBasis: (rate: string, cap: string) => `${rate} av kostnaderna, dock högst ${cap}`,
  shares: "Offentlig och privat finansiering",
  publicShare: (share: string, amount: string) => `Offentlig: ${share} (${amount})`,
  privateShare: (share: string, amount: string) => `Privat: ${share} (${amount})`,
  unsaidShare: (share: string, amount: string) => `Inte angivet: ${share} (${amount})`,
  publicMost: (share: string) => `Högst ${share} får vara offentlig`,
  attachments: "Bilagor",
  otherAttachments: "Övriga bilagor",
  files: "Filer",
};

const en: Same<typeof sv> = {
  grant: "Grant",
  applied: "Grant applied for",
  grantBasis: (rate, cap) => `${rate} of the costs, at most ${cap}`,
  shares: "Public and private financing",
  publicShare: (share, amount) => `Public: ${share} (${amount})`,
  privateShare: (share, amount) => `Private: ${share} (${amount})`,
  unsaidShare: (share, amount) => `Not said: ${share} (${amount})`,
  publicMost: (share) => `At most ${share} may be public`,
  attachments: "Attachments",
  otherAttachments: "Other attachments",
  files: "Files",
};

export const readThroughTexts = { sv, en };
