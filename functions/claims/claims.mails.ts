import type { Mails } from "../pilot/items/owed-mail.ts";
import { money } from "../platform/mail/words.ts";
import { formatMoney, zeroOre } from "../vocabulary/ore.ts";

export const claimMails = {
  "report-accepted": ({ title, acceptedOre, paymentOre, settledOre = zeroOre, final, cuts = [], moreCuts = 0 }) => ({
    subject: { sv: `Rapporten för ${title} är godkänd`, en: `The report on ${title} is accepted` },
    body: [
      final
        ? { sv: `Slutrapporten för ${title} är godkänd.`, en: `The final report on ${title} is accepted.` }
        : { sv: `Rapporten för ${title} är godkänd.`, en: `The report on ${title} is accepted.` },
      {
        facts: [
          [{ sv: "Godkända kostnader", en: "Accepted costs" }, money(acceptedOre)],
          ...(settledOre === 0
            ? []
            : [[{ sv: "Avräknat från förskott", en: "Settled from advances" }, money(settledOre)] as const]),
          [{ sv: "Utbetalning", en: "Payment" }, money(paymentOre)],
        ],
      },
      ...(cuts.length === 0
        ? []
        : [
            {
              sv: "De här raderna godkänns inte som de är rekvirerade. Schabloner räknas på det som godkänns.",
              en: "These lines are not accepted as claimed. Flat rates are computed from what is accepted.",
            },
            {
              facts: cuts.map(
                ({ line, what, claimedOre, acceptedOre: accepted, why }) =>
                  [
                    { sv: `Rad ${line}: ${what}`, en: `Line ${line}: ${what}` },
                    {
                      sv: `${formatMoney(accepted)} av ${formatMoney(claimedOre)} godkänns. ${why}`,
                      en: `${formatMoney(accepted, "en")} of ${formatMoney(claimedOre, "en")} is accepted. ${why}`,
                    },
                  ] as const,
              ),
            },
          ]),
      ...(moreCuts > 0
        ? [
            {
              sv: `Ytterligare ${moreCuts} rader är nedsatta. De står i rapporten, som ni når från projektets sida.`,
              en: `Another ${moreCuts} lines are cut. They stand in the report, which the project's page leads to.`,
            },
          ]
        : []),
    ],
  }),
  "report-corrected": ({ title, number, line, what, fromOre, toOre, why, paymentOre, reclaimedOre }) => ({
    subject: { sv: `En godkänd kostnad för ${title} är rättad`, en: `An accepted cost of ${title} is corrected` },
    body: [
      {
        sv: `Handläggaren har rättat en rad i rapport ${number} för ${title}.`,
        en: `The case officer has corrected a line of report ${number} on ${title}.`,
      },
      {
        facts: [
          [{ sv: "Rad", en: "Line" }, `${line}: ${what}`],
          [{ sv: "Godkänt förut", en: "Accepted before" }, money(fromOre)],
          [{ sv: "Godkänt nu", en: "Accepted now" }, money(toOre)],
          [{ sv: "Skäl", en: "Reason" }, why],
          ...(paymentOre > 0 ? [[{ sv: "Att betala ut", en: "To be paid" }, money(paymentOre)] as const] : []),
          ...(reclaimedOre > 0
            ? [[{ sv: "Att betala tillbaka", en: "To be paid back" }, money(reclaimedOre)] as const]
            : []),
        ],
      },
      {
        sv: "På projektets sida ser ni hur bidraget räknas.",
        en: "The project's page shows how the grant is computed.",
      },
    ],
  }),
} satisfies Partial<Mails>;
