import type { MailData, Mails } from "../../pilot/items/owed-mail.ts";

/** What has happened is stored as it is said, in the reader's own language. */
const same = (text: string) => ({ sv: text, en: text });

const named = ({ title, registrationNumber }: Pick<MailData<"staff-notice">, "title" | "registrationNumber">) =>
  registrationNumber ? `${title} (${registrationNumber})` : title;

export const noticeMails = {
  "staff-notice": (notice, url) => ({
    subject: { sv: `Nytt i ärendet ${named(notice)}`, en: `News of the case ${named(notice)}` },
    body: [
      ...notice.what.map(same),
      { facts: [[{ sv: "Ärende", en: "Case" }, named(notice)]] },
      { action: { sv: "Öppna ärendet", en: "Open the case" }, url: `${url}${notice.path}`, open: true },
    ],
  }),
  "staff-morning": ({ cases, more, open, late, path }, url) => ({
    subject:
      cases.length + more === 1
        ? { sv: "Nytt i 1 ärende", en: "News of 1 case" }
        : { sv: `Nytt i ${cases.length + more} ärenden`, en: `News of ${cases.length + more} cases` },
    body: [
      { sv: "Det här har hänt sedan förra mejlet.", en: "This has happened since the last mail." },
      ...cases.map((one) => ({
        facts: [
          [{ sv: "Ärende", en: "Case" }, named(one)] as const,
          [{ sv: "Vad", en: "What" }, one.what.join(" ")] as const,
          [{ sv: "Öppna", en: "Open" }, `${url}${one.path}`] as const,
        ],
      })),
      ...(more === 0 ? [] : [{ sv: `Fler ärenden med nyheter: ${more}.`, en: `More cases with news: ${more}.` }]),
      {
        facts: [
          [{ sv: "Väntar på dig nu", en: "Waiting for you now" }, String(open)],
          [{ sv: "Varav sent", en: "Of that late" }, String(late)],
        ],
      },
      { action: { sv: "Visa ärendelistan", en: "Show the list of cases" }, url: `${url}${path}`, open: true },
    ],
  }),
} satisfies Partial<Mails>;
