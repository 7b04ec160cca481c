import type { Mails } from "../../pilot/items/owed-mail.ts";
import { money, numbered, theDay } from "../../platform/mail/words.ts";
import { formatMoney } from "../../vocabulary/ore.ts";

export const repaymentMails = {
  "repayment-claimed": ({ title, registrationNumber, amountOre, hadOre, claimedBeforeOre, payableOre }) => ({
    subject: {
      sv: `Bidrag för ${title} kan behöva betalas tillbaka`,
      en: `A part of the grant for ${title} may have to be paid back`,
    },
    body: [
      {
        sv: `Ni har fått mer bidrag till ${title} än de godkända kostnaderna ger rätt till. Det som är för mycket, ${formatMoney(amountOre)}, kan vi komma att kräva tillbaka.`,
        en: `You have had more of the grant for ${title} than the accepted costs entitle you to. What is too much, ${formatMoney(amountOre, "en")}, we may recover.`,
      },
      { sv: "Så har vi räknat:", en: "This is how we have counted:" },
      {
        facts: [
          [{ sv: "Utbetalt hittills", en: "Paid so far" }, money(hadOre)],
          ...(claimedBeforeOre === 0
            ? []
            : [[{ sv: "Redan återkrävt", en: "Claimed back already" }, money(claimedBeforeOre)] as const]),
          [{ sv: "Ni har rätt till", en: "You are entitled to" }, money(payableOre)],
          [{ sv: "För mycket", en: "Too much" }, money(amountOre)],
          ...numbered(registrationNumber),
        ],
      },
      {
        sv: "Inget är beslutat, och ni ska inte betala något nu. Fattar vi ett beslut om återkrav får ni ett eget mejl om det.",
        en: "Nothing is decided, and you are not to pay anything now. If we decide to recover money, you will get a mail of its own about that.",
      },
      {
        ask: {
          sv: "Kontakta oss om ni tycker att något är fel.",
          en: "Contact us if you think that something is wrong.",
        },
      },
    ],
  }),
  "recovery-credited": ({ title, registrationNumber, decision, amountOre, leftOre, why }) => ({
    subject: {
      sv: `Återkravet för ${title} är krediterat`,
      en: `The recovery for ${title} is credited`,
    },
    body: [
      why === "annulled"
        ? {
            sv: "Beslutet om återkrav är upphävt och gäller inte längre. Det som var kvar att betala av det krediteras. Ni ska inte betala det.",
            en: "The decision on the recovery has been set aside and no longer holds. What was left to pay of it is credited. You are not to pay it.",
          }
        : {
            sv: "Fler kostnader är godkända sedan vi beslutade om återkravet. Därför ska ni betala tillbaka mindre. Beslutet ändras inte, utan det som är för mycket krediteras.",
            en: "More costs have been accepted since we decided on the recovery. You are therefore to pay back less. The decision is not changed: what is too much is credited.",
          },
      {
        facts: [
          [{ sv: "Beslutets nummer i ärendet", en: "Number of the decision in the case" }, String(decision)],
          [{ sv: "Krediterat", en: "Credited" }, money(amountOre)],
          [{ sv: "Kvar att betala av det beslutet", en: "Left to pay of that decision" }, money(leftOre)],
          ...numbered(registrationNumber),
        ],
      },
      {
        sv: "Krediteringen finns som dokument på projektets sida.",
        en: "The credit is a document on the project's page.",
      },
    ],
  }),
  "repayment-received": ({ title, registrationNumber, amountOre, day, leftOre }) => ({
    subject: {
      sv: `Vi har fått er återbetalning för ${title}`,
      en: `We have received your repayment for ${title}`,
    },
    body: [
      { sv: "Tack, pengarna har kommit till oss.", en: "Thank you, the money has reached us." },
      {
        facts: [
          [{ sv: "Belopp", en: "Amount" }, money(amountOre)],
          [{ sv: "Betalat", en: "Paid" }, theDay(day)],
          [{ sv: "Kvar att betala tillbaka", en: "Left to pay back" }, money(leftOre)],
          ...numbered(registrationNumber),
        ],
      },
    ],
  }),
} satisfies Partial<Mails>;
