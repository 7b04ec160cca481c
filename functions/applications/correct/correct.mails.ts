import type { Mails } from "../../pilot/items/owed-mail.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import type { Language } from "../../vocabulary/language.ts";
import { correctTexts } from "./correct.texts.ts";

type Changed = {
  readonly what: keyof typeof correctTexts.sv.what | "contact";
  readonly was: string;
  readonly now: string;
};

const nothing = { sv: "inget", en: "nothing" } as const;
const contact = { sv: "Kontaktpersonens namn", en: "The contact person's name" } as const;

/** `Organisationsnummer: 212000-0357 (tidigare 232100-0164).` */
function line({ what, was, now }: Changed, lang: Language): string {
  const label = what === "contact" ? contact[lang] : correctTexts[lang].what[what];
  const shown = (text: string) => (text === "" ? nothing[lang] : what === "mailbox" ? shownAddress(text) : text);
  const before = lang === "sv" ? "tidigare" : "before";
  return `${label}: ${shown(now)} (${before} ${shown(was)}).`;
}

export const correctMails = {
  "applicant-corrected": ({ title, changes, unlinked }, url) => ({
    subject: { sv: `Uppgifter rättade: ${title}`, en: `Details corrected: ${title}` },
    body: [
      {
        sv: `Vi har rättat uppgifter om er i ärendet ${title}.`,
        en: `We have corrected details about you in the case ${title}.`,
      },
      ...changes.map((change) => ({ sv: line(change, "sv"), en: line(change, "en") })),
      {
        sv: "Det ni lämnade in och de brev ni har fått står kvar som de är. Rättelsen gäller härefter.",
        en: "What you handed in and the letters that you have stay as they are. The correction holds from now on.",
      },
      ...(unlinked ? [] : [{ action: { sv: "Öppna ärendet", en: "Open the case" }, url }]),
      { ask: { sv: "Är rättelsen fel? Kontakta oss.", en: "Is the correction wrong? Contact us." } },
    ],
  }),
} satisfies Partial<Mails>;
