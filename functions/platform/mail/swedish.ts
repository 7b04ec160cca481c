import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import { type Catalogue, numbered } from "./words.ts";

/** The mails in Swedish. */
export const swedish: Catalogue = {
  "resume-link": ({ callTitle, title, closesAt }, url) => ({
    subject: `Din ansökan: ${title ?? callTitle}`,
    body: [
      `Du har en påbörjad ansökan till utlysningen ${callTitle}.`,
      { action: "Fortsätt med ansökan", url },
      `Utlysningen stänger ${formatMoment(closesAt)}. Allt du har sparat finns kvar tills dess.`,
    ],
  }),
  receipt: ({ title, callTitle, submittedAt, reference }) => ({
    subject: `Vi har tagit emot ansökan ${title}`,
    body: [
      "Tack, ansökan har kommit in till oss.",
      {
        facts: [
          ["Projekt", title],
          ["Utlysning", callTitle],
          ["Inkom", formatMoment(submittedAt)],
          ["Referens", reference],
        ],
      },
      "Du får ett diarienummer i ett eget mejl. Därefter bedöms ansökan, och du får besked när beslutet är fattat.",
    ],
  }),
  registered: ({ title, registrationNumber }) => ({
    subject: `Diarienummer ${registrationNumber}: ${title}`,
    body: [
      `Ansökan ${title} har fått diarienummer ${registrationNumber}.`,
      "Ange numret när du kontaktar oss om ansökan.",
    ],
  }),
  "review-invitation": ({ title, callTitle, deadline }, url) => ({
    subject: `Bedöm ansökan ${title}`,
    body: [
      `Du är utsedd att bedöma ansökan ${title} i utlysningen ${callTitle}.`,
      `Lämna din bedömning senast ${formatMoment(deadline)}.`,
      "Innan du läser ansökan anmäler du om det finns jäv.",
      { action: "Öppna bedömningen", url },
    ],
  }),
  "review-reminder": ({ title, deadline }, url) => ({
    subject: `Påminnelse: bedöm ansökan ${title}`,
    body: [
      `Din bedömning av ${title} är inte inlämnad än. Lämna den senast ${formatMoment(deadline)}.`,
      { action: "Öppna bedömningen", url },
    ],
  }),
  "review-extended": ({ title, deadline }, url) => ({
    subject: `Mer tid att bedöma ${title}`,
    body: [
      `Du har fått mer tid att bedöma ansökan ${title}. Lämna din bedömning senast ${formatMoment(deadline)}.`,
      { action: "Öppna bedömningen", url },
    ],
  }),
  "review-cancelled": ({ title }) => ({
    subject: `Du behöver inte längre bedöma ${title}`,
    body: [`Uppdraget att bedöma ansökan ${title} är återtaget. Du behöver inte göra något.`],
  }),
  withdrawn: ({ title }) => ({
    subject: `Ansökan ${title} är återkallad`,
    body: [`Ansökan ${title} är återkallad på er begäran. Vi prövar den inte vidare.`],
  }),
  "decision-granted": ({ title, registrationNumber, amountOre, day, section, reasons, conditions }, url) => ({
    subject: `Beslut: ${title} beviljas bidrag`,
    body: [
      `${title} beviljas bidrag med högst ${formatMoney(amountOre)}.`,
      {
        facts: [...numbered("Diarienummer", registrationNumber), ["Beslutsdag", formatDay(day)], ["Paragraf", section]],
      },
      "Skäl för beslutet:",
      { quote: reasons },
      "Villkor:",
      { quote: conditions },
      "Ni redovisar projektet och dess kostnader på projektets sida.",
      { action: "Öppna projektets sida", url },
    ],
  }),
  "decision-rejected": ({ title, registrationNumber, day, section, reasons }) => ({
    subject: `Beslut: ${title} beviljas inte bidrag`,
    body: [
      `Ansökan ${title} avslås.`,
      {
        facts: [...numbered("Diarienummer", registrationNumber), ["Beslutsdag", formatDay(day)], ["Paragraf", section]],
      },
      "Skäl för beslutet:",
      { quote: reasons },
    ],
  }),
  "report-due": ({ title, dueDay }, url) => ({
    subject: `Dags att redovisa ${title}`,
    body: [`En lägesrapport för ${title} ska lämnas senast ${formatDay(dueDay)}.`, { action: "Lämna rapporten", url }],
  }),
  "report-received": ({ title, receivedAt }) => ({
    subject: `Vi har tagit emot rapporten för ${title}`,
    body: [`Rapporten för ${title} kom in ${formatMoment(receivedAt)}. Du får besked när den är granskad.`],
  }),
  "report-returned": ({ title, comment }, url) => ({
    subject: `Rapporten för ${title} behöver kompletteras`,
    body: [
      "Handläggaren har lämnat tillbaka rapporten med en kommentar:",
      { quote: comment },
      { action: "Komplettera rapporten", url },
    ],
  }),
  "report-accepted": ({ title, acceptedOre, paymentOre, settledOre = zeroOre, final, cuts = [], moreCuts = 0 }) => ({
    subject: `Rapporten för ${title} är godkänd`,
    body: [
      final ? `Slutrapporten för ${title} är godkänd.` : `Rapporten för ${title} är godkänd.`,
      {
        facts: [
          ["Godkända kostnader", formatMoney(acceptedOre)],
          ...(settledOre === 0 ? [] : ([["Avräknat från förskott", formatMoney(settledOre)]] as const)),
          ["Utbetalning", formatMoney(paymentOre)],
        ],
      },
      ...(cuts.length === 0
        ? []
        : [
            "De här raderna godkänns inte som de är rekvirerade. Schabloner räknas på det som godkänns.",
            {
              facts: cuts.map(
                ({ line, what, claimedOre, acceptedOre: accepted, why }) =>
                  [
                    `Rad ${line}: ${what}`,
                    `${formatMoney(accepted)} av ${formatMoney(claimedOre)} godkänns. ${why}`,
                  ] as const,
              ),
            },
          ]),
      ...(moreCuts > 0
        ? [`Ytterligare ${moreCuts} rader är nedsatta. De står i rapporten, som ni når från projektets sida.`]
        : []),
    ],
  }),
  "report-corrected": ({ title, number, line, what, fromOre, toOre, why, paymentOre, reclaimedOre }) => ({
    subject: `En godkänd kostnad för ${title} är rättad`,
    body: [
      `Handläggaren har rättat en rad i rapport ${number} för ${title}.`,
      {
        facts: [
          ["Rad", `${line}: ${what}`],
          ["Godkänt förut", formatMoney(fromOre)],
          ["Godkänt nu", formatMoney(toOre)],
          ["Skäl", why],
          ...(paymentOre > 0 ? ([["Att betala ut", formatMoney(paymentOre)]] as const) : []),
          ...(reclaimedOre > 0 ? ([["Att betala tillbaka", formatMoney(reclaimedOre)]] as const) : []),
        ],
      },
      "På projektets sida ser ni hur bidraget räknas.",
    ],
  }),
  "payee-changed": ({ title, what, giro, ending }) => {
    const number = `${giro} som slutar på ${ending}`;
    const said = {
      entered: `Bidraget till ${title} betalas till ${number}.`,
      waits: `Någon vill att bidraget till ${title} ska betalas till ${number}. Ändringen gäller först när vi har granskat den. Tills dess gäller de tidigare uppgifterna.`,
      approved: `Ändringen är granskad. Bidraget till ${title} betalas från och med nu till ${number}.`,
      rejected: `Ändringen till ${number} godkändes inte. De tidigare uppgifterna gäller för ${title}.`,
    } as const;
    return {
      subject: `Vart bidraget till ${title} betalas`,
      body: [
        said[what],
        "Är det inte ni som har lämnat uppgiften? Kontakta handläggaren direkt. Vi ber er aldrig att ändra bankgiro eller plusgiro i ett mejl.",
      ],
    };
  },
  "advance-decided": ({ title, registrationNumber, amountOre, reason }) => ({
    subject: `Ni får ett förskott till ${title}`,
    body: [
      `Vi har beslutat om ett förskott på ${formatMoney(amountOre)} till ${title}.`,
      { facts: [...numbered("Diarienummer", registrationNumber)] },
      "Skäl:",
      { quote: reason },
      "Förskottet räknas av mot de kostnader som ni redovisar och vi godkänner. Det som inte motsvaras av godkända kostnader ska betalas tillbaka.",
    ],
  }),
  "payment-made": ({ title, registrationNumber, amountOre, day, advance, giro, ending }) => ({
    subject: advance ? `Förskottet till ${title} är utbetalt` : `Bidrag till ${title} är utbetalt`,
    body: [
      {
        facts: [
          ["Belopp", formatMoney(amountOre)],
          ["Utbetalt", formatDay(day)],
          ["Till", `${giro} som slutar på ${ending}`],
          ...numbered("Diarienummer", registrationNumber),
        ],
      },
      ...(advance ? ["Förskottet räknas av mot de kostnader som ni redovisar och vi godkänner."] : []),
    ],
  }),
  "repayment-claimed": ({ title, registrationNumber, amountOre, hadOre, claimedBeforeOre, payableOre }) => ({
    subject: `Ni ska betala tillbaka bidrag för ${title}`,
    body: [
      `Ni har fått mer bidrag till ${title} än de godkända kostnaderna ger rätt till. Därför ska ni betala tillbaka ${formatMoney(amountOre)}.`,
      "Så har vi räknat:",
      {
        facts: [
          ["Utbetalt hittills", formatMoney(hadOre)],
          ...(claimedBeforeOre === 0 ? [] : [["Redan återkrävt", formatMoney(claimedBeforeOre)] as const]),
          ["Ni har rätt till", formatMoney(payableOre)],
          ["Att betala tillbaka", formatMoney(amountOre)],
          ...numbered("Diarienummer", registrationNumber),
        ],
      },
      "Ni får en faktura från oss. Betala när den har kommit, och använd bara betalningsuppgifterna på fakturan. Kontakta handläggaren om ni tycker att något är fel.",
    ],
  }),
  "repayment-received": ({ title, registrationNumber, amountOre, day, leftOre }) => ({
    subject: `Vi har fått er återbetalning för ${title}`,
    body: [
      {
        facts: [
          ["Belopp", formatMoney(amountOre)],
          ["Betalat", formatDay(day)],
          ["Kvar att betala tillbaka", formatMoney(leftOre)],
          ...numbered("Diarienummer", registrationNumber),
        ],
      },
    ],
  }),
  evaluated: ({ title }) => ({
    subject: `${title} är utvärderat`,
    body: [`Utvärderingen av ${title} är klar och ärendet avslutas. Tack för det ni har prövat och delat med er av.`],
  }),
};
