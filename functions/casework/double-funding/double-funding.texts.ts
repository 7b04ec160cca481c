import type { Texts } from "../../vocabulary/language.ts";

type DoublesTexts = {
  title: string;
  lead: string;
  why: string;
  sameOrganisation: string;
  alikeTitle: string;
  sameVouchers: (count: number) => string;
  voucher: (named: { name: string; day: string; amount: string; mine: string; theirs: string }) => string;
  moreVouchers: (count: number) => string;
  noNumber: string;
  more: (count: number) => string;
};

export const doublesTexts: Texts<DoublesTexts> = {
  sv: {
    title: "Kan vara samma kostnader eller samma projekt",
    lead: "De här ärendena liknar det du läser. Det behöver inte vara fel, och inget stoppas. Jämför dem innan du går vidare.",
    why: "Varför ärendet visas:",
    sameOrganisation: "Samma organisation, och projekttiderna överlappar varandra.",
    alikeTitle: "Titlarna liknar varandra.",
    sameVouchers: (count) =>
      count === 1
        ? "En verifikation är rekvirerad i båda projekten:"
        : `${count} verifikationer är rekvirerade i båda projekten:`,
    voucher: ({ name, day, amount, mine, theirs }) =>
      `${name}, ${day}: ${amount} i rapport ${mine} här, och i rapport ${theirs} där.`,
    moreVouchers: (count) => `Och ${count} till.`,
    noNumber: "inget diarienummer ännu",
    more: (count) => `Ytterligare ${count} ärenden liknar det här. De som liknar mest visas.`,
  },
  en: {
    title: "May be the same costs or the same project",
    lead: "These cases are like the one you are reading. Nothing need be wrong, and nothing is stopped. Compare them before you go on.",
    why: "Why the case is shown:",
    sameOrganisation: "The same organisation, and the periods overlap.",
    alikeTitle: "The titles are alike.",
    sameVouchers: (count) =>
      count === 1 ? "One voucher is claimed in both projects:" : `${count} vouchers are claimed in both projects:`,
    voucher: ({ name, day, amount, mine, theirs }) =>
      `${name}, ${day}: ${amount} in report ${mine} here, and in report ${theirs} there.`,
    moreVouchers: (count) => `And ${count} more.`,
    noNumber: "no registration number yet",
    more: (count) => `${count} more cases are like this one. Those most alike are shown.`,
  },
};
