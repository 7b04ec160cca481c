import type { Mails } from "../pilot/items/owed-mail.ts";
import { money, numbered, theDay } from "../platform/mail/words.ts";
import type { Both } from "../vocabulary/language.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import type { PaidToKind } from "../vocabulary/paid-to.ts";

/** The last digits alone: the whole number is in no mail. */
const kinds: Readonly<Record<PaidToKind, Both>> = {
  bankgiro: { sv: "bankgiro", en: "the bankgiro number" },
  plusgiro: { sv: "plusgiro", en: "the plusgiro number" },
  account: { sv: "ett bankkonto", en: "a bank account" },
  iban: { sv: "ett konto med IBAN", en: "an account by its IBAN" },
};
const theNumber = (kind: PaidToKind, ending: string): Both => ({
  sv: `${kinds[kind].sv} som slutar på ${ending}`,
  en: `${kinds[kind].en} ending in ${ending}`,
});

export const paymentMails = {
  "payee-changed": ({ title, what, giro, ending }) => {
    const { sv, en } = theNumber(giro, ending);
    const sentences = {
      entered: { sv: `Bidraget till ${title} betalas till ${sv}.`, en: `The grant to ${title} is paid to ${en}.` },
      waits: {
        sv: `Någon vill att bidraget till ${title} ska betalas till ${sv}. Ändringen gäller först när vi har granskat den. Tills dess gäller de tidigare uppgifterna.`,
        en: `Somebody wants the grant to ${title} to be paid to ${en}. The change takes effect when we have checked it. Until then the earlier details apply.`,
      },
      approved: {
        sv: `Ändringen är granskad. Bidraget till ${title} betalas från och med nu till ${sv}.`,
        en: `The change has been checked. From now on the grant to ${title} is paid to ${en}.`,
      },
      rejected: {
        sv: `Ändringen till ${sv} godkändes inte. De tidigare uppgifterna gäller för ${title}.`,
        en: `The change to ${en} was not approved. The earlier details apply to ${title}.`,
      },
    } as const;
    return {
      subject: { sv: `Vart bidraget till ${title} betalas`, en: `Where the grant to ${title} is paid` },
      body: [
        sentences[what],
        {
          ask: {
            sv: "Är det inte ni som har lämnat uppgiften? Kontakta oss genast.",
            en: "Was it not you who entered this? Contact us at once.",
          },
        },
        {
          sv: "Vi ber er aldrig i ett mejl att ändra vart bidraget betalas.",
          en: "We never ask you by mail to change where the grant is paid.",
        },
      ],
    };
  },
  "payee-link": ({ title }, url) => ({
    subject: { sv: `Länk för att ange vart bidraget till ${title} betalas`, en: `Link to say where ${title} is paid` },
    body: [
      {
        sv: "Någon har bett om länken på projektets sida. Den gäller i 15 minuter.",
        en: "Somebody has asked for the link on the project's page. It works for 15 minutes.",
      },
      { action: { sv: "Ange vart bidraget betalas", en: "Say where the grant is paid" }, url },
      {
        sv: "Är det inte du? Då har någon annan öppnat projektets sida. Skicka inte länken vidare.",
        en: "Was it not you? Then somebody else has opened the project's page. Do not pass the link on.",
      },
      {
        ask: {
          sv: "Kontakta oss i så fall genast, så stänger vi alla länkar till sidan.",
          en: "In that case contact us at once, and we will close all links to the page.",
        },
      },
    ],
  }),
  "advance-decided": ({ title, registrationNumber, amountOre, reason }) => ({
    subject: { sv: `Ni får ett förskott till ${title}`, en: `You get an advance for ${title}` },
    body: [
      {
        sv: `Vi har beslutat om ett förskott på ${formatMoney(amountOre)} till ${title}.`,
        en: `We have decided on an advance of ${formatMoney(amountOre, "en")} for ${title}.`,
      },
      { facts: numbered(registrationNumber) },
      { sv: "Skäl:", en: "Reason:" },
      { quote: reason },
      {
        sv: "Förskottet räknas av mot de kostnader som ni redovisar och vi godkänner. Det som inte motsvaras av godkända kostnader ska betalas tillbaka.",
        en: "The advance is settled against the costs that you report and we accept. What is not matched by accepted costs is to be paid back.",
      },
    ],
  }),
  "payment-made": ({ title, registrationNumber, amountOre, day, advance, giro, ending }) => ({
    subject: advance
      ? { sv: `Förskottet till ${title} är utbetalt`, en: `The advance for ${title} has been paid` }
      : { sv: `Bidrag till ${title} är utbetalt`, en: `A payment for ${title} has been made` },
    body: [
      advance
        ? { sv: `Vi har betalat ut förskottet till ${title}.`, en: `We have paid the advance for ${title}.` }
        : { sv: `Vi har betalat ut bidrag till ${title}.`, en: `We have made a payment for ${title}.` },
      {
        facts: [
          [{ sv: "Belopp", en: "Amount" }, money(amountOre)],
          [{ sv: "Utbetalt", en: "Paid" }, theDay(day)],
          [{ sv: "Till", en: "To" }, theNumber(giro, ending)],
          ...numbered(registrationNumber),
        ],
      },
      ...(advance
        ? [
            {
              sv: "Förskottet räknas av mot de kostnader som ni redovisar och vi godkänner.",
              en: "The advance is settled against the costs that you report and we accept.",
            },
          ]
        : []),
    ],
  }),
  "internal-booked": ({ title, registrationNumber, amountOre, day, costCentre }) => ({
    subject: { sv: `Pengar till ${title} är bokade`, en: `Money for ${title} has been booked` },
    body: [
      {
        sv: `Vi har bokat pengar för ${title} på er enhets kostnadsställe. Inget betalas ut genom banken.`,
        en: `We have booked money for ${title} on the cost centre of your unit. Nothing is paid through the bank.`,
      },
      {
        facts: [
          [{ sv: "Belopp", en: "Amount" }, money(amountOre)],
          [{ sv: "Bokat", en: "Booked" }, theDay(day)],
          [{ sv: "Kostnadsställe", en: "Cost centre" }, costCentre],
          ...numbered(registrationNumber),
        ],
      },
    ],
  }),
  "payment-returned": ({ title, registrationNumber, amountOre, day, advance, cause, reason, becomes }) => {
    const what = {
      returned: advance
        ? {
            sv: `Förskottet till ${title} har kommit tillbaka till oss från banken.`,
            en: `The advance for ${title} has come back to us from the bank.`,
          }
        : {
            sv: `En utbetalning till ${title} har kommit tillbaka till oss från banken.`,
            en: `A payment for ${title} has come back to us from the bank.`,
          },
      mistake: {
        sv: `Vi skrev till er att en utbetalning till ${title} var gjord. Det var ett misstag: den är inte gjord än.`,
        en: `We wrote to you that a payment for ${title} had been made. That was a mistake: it has not been made yet.`,
      },
    } as const;
    const next = {
      due: {
        sv: "Vi betalar ut pengarna på nytt. Se efter på projektets sida att uppgiften om vart bidraget betalas stämmer.",
        en: "We will pay the money again. Please see on the project's page whether it says rightly where the grant is paid.",
      },
      sent: {
        sv: "Ni får ett nytt mejl när pengarna är utbetalda.",
        en: "You will get another mail when the money has been paid.",
      },
      cancelled: {
        sv: "Förskottet betalas inte ut på nytt. Det som ni redan har rätt till för godkända kostnader betalar vi som vanligt.",
        en: "The advance will not be paid again. What accepted costs entitle you to already is paid as usual.",
      },
    } as const;
    return {
      subject: {
        sv: cause === "returned" ? `Pengar till ${title} kom tillbaka` : `Utbetalningen till ${title} är inte gjord än`,
        en: cause === "returned" ? `Money for ${title} came back` : `The payment for ${title} has not been made yet`,
      },
      body: [
        what[cause],
        {
          facts: [
            [{ sv: "Belopp", en: "Amount" }, money(amountOre)],
            ...(cause === "returned" ? [[{ sv: "Kom tillbaka", en: "Came back" }, theDay(day)] as const] : []),
            ...numbered(registrationNumber),
          ],
        },
        { sv: "Vad vi vet:", en: "What we know:" },
        { quote: reason },
        next[becomes],
      ],
    };
  },
} satisfies Partial<Mails>;
