import type { MailData, Mails } from "../pilot/items/owed-mail.ts";
import { money } from "../platform/mail/words.ts";
import type { Both } from "../vocabulary/language.ts";
import { formatMoney, type Ore, zeroOre } from "../vocabulary/ore.ts";

/** What happens with the money now, and what the reader is to do for it. */
function whatNext(paymentOre: Ore, noPayee: true | undefined): readonly Both[] {
  if (paymentOre <= 0) return [];
  if (noPayee)
    return [
      {
        sv: "Vi kan inte betala ut ännu: ni har inte angett vart bidraget ska betalas. Gör det på projektets sida, som kontaktpersonen har en länk till och kan be om en ny till på startsidan.",
        en: "We cannot pay yet: you have not said where the grant is to be paid. Do so on the project's page, to which the contact has a link and can ask for a new one on the start page.",
      },
    ];
  return [
    {
      sv: "Utbetalningen attesteras först. När pengarna är på väg får ni ett mejl. Ni behöver inte göra något.",
      en: "The payment is attested first. You get a mail when the money is on its way. You need not do anything.",
    },
  ];
}

/** The cut is a decision: where it lies, and what the reader can do who thinks that it is wrong. */
const theCut = ({ number, appeal, final }: NonNullable<MailData<"report-accepted">["decided"]>) => [
  {
    sv: `Nedsättningen är beslut ${number} i ärendet. Beslutet finns som dokument på projektets sida. Anser ni att det är fel kan ni begära att vi omprövar det: svara på det här mejlet och skriv vilken rad det gäller.`,
    en: `The cut is decision ${number} in the case. The decision is a document on the project's page. If you think that it is wrong you can ask us to reconsider it: answer this mail and say which line it is about.`,
  },
  ...(appeal ? [...(final ? [] : [{ sv: "Så överklagar ni:", en: "How to appeal:" }]), { quote: appeal }] : []),
];

export const claimMails = {
  "report-accepted": ({
    title,
    acceptedOre,
    paymentOre,
    settledOre = zeroOre,
    final,
    noPayee,
    cuts = [],
    moreCuts = 0,
    decided,
  }) => ({
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
      ...whatNext(paymentOre, noPayee),
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
      ...(decided ? theCut(decided) : []),
    ],
  }),
  "report-corrected": ({ title, number, line, what, fromOre, toOre, why, paymentOre, reclaimedOre, decided }) => ({
    subject: decided
      ? {
          sv: `Beslut: mindre godkänns av en kostnad för ${title}`,
          en: `Decision: less is accepted of a cost of ${title}`,
        }
      : { sv: `En godkänd kostnad för ${title} är rättad`, en: `An accepted cost of ${title} is corrected` },
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
      ...(decided ? theCut(decided) : []),
    ],
  }),
} satisfies Partial<Mails>;
