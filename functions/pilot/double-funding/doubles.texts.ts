import type { Same } from "../../vocabulary/language.ts";

type Voucher = Readonly<Record<"name" | "day" | "amount" | "mine" | "theirs", string>>;

const sv = {
  title: "Kan vara samma kostnader eller samma projekt",
  lead: "De här ärendena liknar det du läser. Det behöver inte vara fel, och inget stoppas. Jämför dem innan du går vidare.",
  why: "Varför ärendet visas:",
  sameOrganisation: "Samma organisation, och projekttiderna överlappar varandra.",
  alikeTitle: "Titlarna liknar varandra.",
  sameVouchers: (count: number) =>
    count === 1
      ? "En verifikation är rekvirerad i båda projekten:"
      : `${count} verifikationer är rekvirerade i båda projekten:`,
  voucher: ({ name, day, amount, mine, theirs }: Voucher) =>
    `${name}, ${day}: ${amount} i rapport ${mine} här, och i rapport ${theirs} där.`,
  moreVouchers: (count: number) => `Och ${count} till.`,
  sharedTitle: "Verifikationer som också är rekvirerade i ett annat projekt",
  sharedLead:
    "Det behöver inte vara fel, till exempel när en kostnad är delad mellan projekten, och inget stoppas. Jämför innan du går vidare, så att samma kostnad inte ersätts två gånger.",
  noNumber: "inget diarienummer ännu",
  more: (count: number) => `Ytterligare ${count} ärenden liknar det här. De som liknar mest visas.`,
};

const en: Same<typeof sv> = {
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
  sharedTitle: "Vouchers that are claimed in another project too",
  sharedLead:
    "Nothing need be wrong, as when a cost is split between the projects, and nothing is stopped. Compare before you go on, so that one cost is not paid twice.",
  noNumber: "no registration number yet",
  more: (count) => `${count} more cases are like this one. Those most alike are shown.`,
};

export const doublesTexts = { sv, en };
