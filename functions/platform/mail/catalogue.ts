import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import type { Message } from "./render.ts";
import type { MailData, MailTemplate } from "./templates.ts";

type Words<T extends MailTemplate> = (data: MailData<T>, url: string) => Message;
type Catalogue = { [T in MailTemplate]: Words<T> };

const sv: Catalogue = {
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
      ...(moreCuts > 0 ? [`Ytterligare ${moreCuts} rader är nedsatta. De står på projektets sida.`] : []),
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

const en: Catalogue = {
  "resume-link": ({ callTitle, title, closesAt }, url) => ({
    subject: `Your application: ${title ?? callTitle}`,
    body: [
      `You have started an application to the call ${callTitle}.`,
      { action: "Continue the application", url },
      `The call closes on ${formatMoment(closesAt, "en")}. Everything you have saved is kept until then.`,
    ],
  }),
  receipt: ({ title, callTitle, submittedAt, reference }) => ({
    subject: `We have received the application ${title}`,
    body: [
      "Thank you, your application has reached us.",
      {
        facts: [
          ["Project", title],
          ["Call", callTitle],
          ["Received", formatMoment(submittedAt, "en")],
          ["Reference", reference],
        ],
      },
      "You will get a registration number in a separate mail. The application is then reviewed, and you will hear from us when it is decided.",
    ],
  }),
  registered: ({ title, registrationNumber }) => ({
    subject: `Registration number ${registrationNumber}: ${title}`,
    body: [
      `The application ${title} has the registration number ${registrationNumber}.`,
      "Please quote it when you contact us.",
    ],
  }),
  "review-invitation": ({ title, callTitle, deadline }, url) => ({
    subject: `Review the application ${title}`,
    body: [
      `You have been asked to review the application ${title} in the call ${callTitle}.`,
      `Please submit your review by ${formatMoment(deadline, "en")}.`,
      "Before you read the application you declare whether you have a conflict of interest.",
      { action: "Open the review", url },
    ],
  }),
  "review-reminder": ({ title, deadline }, url) => ({
    subject: `Reminder: review the application ${title}`,
    body: [
      `Your review of ${title} has not been submitted yet. Please submit it by ${formatMoment(deadline, "en")}.`,
      { action: "Open the review", url },
    ],
  }),
  "review-extended": ({ title, deadline }, url) => ({
    subject: `More time to review ${title}`,
    body: [
      `You have been given more time to review the application ${title}. Please submit your review by ${formatMoment(deadline, "en")}.`,
      { action: "Open the review", url },
    ],
  }),
  "review-cancelled": ({ title }) => ({
    subject: `You no longer need to review ${title}`,
    body: [`The request to review the application ${title} has been taken back. There is nothing you need to do.`],
  }),
  withdrawn: ({ title }) => ({
    subject: `The application ${title} is withdrawn`,
    body: [`The application ${title} has been withdrawn at your request. We will not consider it further.`],
  }),
  "decision-granted": ({ title, registrationNumber, amountOre, day, section, reasons, conditions }, url) => ({
    subject: `Decision: ${title} is granted funding`,
    body: [
      `${title} is granted at most ${formatMoney(amountOre, "en")}.`,
      {
        facts: [
          ...numbered("Registration number", registrationNumber),
          ["Day of decision", formatDay(day, "en")],
          ["Section", section],
        ],
      },
      "Reasons for the decision:",
      { quote: reasons },
      "Conditions:",
      { quote: conditions },
      "You report on the project and its costs on the project's page.",
      { action: "Open the project's page", url },
    ],
  }),
  "decision-rejected": ({ title, registrationNumber, day, section, reasons }) => ({
    subject: `Decision: ${title} is not granted funding`,
    body: [
      `The application ${title} is rejected.`,
      {
        facts: [
          ...numbered("Registration number", registrationNumber),
          ["Day of decision", formatDay(day, "en")],
          ["Section", section],
        ],
      },
      "Reasons for the decision:",
      { quote: reasons },
    ],
  }),
  "report-due": ({ title, dueDay }, url) => ({
    subject: `Time to report on ${title}`,
    body: [`A progress report on ${title} is due by ${formatDay(dueDay, "en")}.`, { action: "Submit the report", url }],
  }),
  "report-received": ({ title, receivedAt }) => ({
    subject: `We have received the report on ${title}`,
    body: [
      `The report on ${title} reached us on ${formatMoment(receivedAt, "en")}. You will hear from us when it has been examined.`,
    ],
  }),
  "report-returned": ({ title, comment }, url) => ({
    subject: `The report on ${title} needs to be completed`,
    body: [
      "The case officer has returned the report with a comment:",
      { quote: comment },
      { action: "Complete the report", url },
    ],
  }),
  "report-accepted": ({ title, acceptedOre, paymentOre, settledOre = zeroOre, final, cuts = [], moreCuts = 0 }) => ({
    subject: `The report on ${title} is accepted`,
    body: [
      final ? `The final report on ${title} is accepted.` : `The report on ${title} is accepted.`,
      {
        facts: [
          ["Accepted costs", formatMoney(acceptedOre, "en")],
          ...(settledOre === 0 ? [] : ([["Settled from advances", formatMoney(settledOre, "en")]] as const)),
          ["Payment", formatMoney(paymentOre, "en")],
        ],
      },
      ...(cuts.length === 0
        ? []
        : [
            "These lines are not accepted as claimed. Flat rates are computed from what is accepted.",
            {
              facts: cuts.map(
                ({ line, what, claimedOre, acceptedOre: accepted, why }) =>
                  [
                    `Line ${line}: ${what}`,
                    `${formatMoney(accepted, "en")} of ${formatMoney(claimedOre, "en")} is accepted. ${why}`,
                  ] as const,
              ),
            },
          ]),
      ...(moreCuts > 0 ? [`Another ${moreCuts} lines are cut. They are on the project's page.`] : []),
    ],
  }),
  "report-corrected": ({ title, number, line, what, fromOre, toOre, why, paymentOre, reclaimedOre }) => ({
    subject: `An accepted cost of ${title} is corrected`,
    body: [
      `The case officer has corrected a line of report ${number} on ${title}.`,
      {
        facts: [
          ["Line", `${line}: ${what}`],
          ["Accepted before", formatMoney(fromOre, "en")],
          ["Accepted now", formatMoney(toOre, "en")],
          ["Reason", why],
          ...(paymentOre > 0 ? ([["To be paid", formatMoney(paymentOre, "en")]] as const) : []),
          ...(reclaimedOre > 0 ? ([["To be paid back", formatMoney(reclaimedOre, "en")]] as const) : []),
        ],
      },
      "The project's page shows how the grant is computed.",
    ],
  }),
  "payee-changed": ({ title, what, giro, ending }) => {
    const number = `the ${giro} number ending in ${ending}`;
    const said = {
      entered: `The grant to ${title} is paid to ${number}.`,
      waits: `Somebody wants the grant to ${title} to be paid to ${number}. The change takes effect when we have checked it. Until then the earlier details apply.`,
      approved: `The change has been checked. From now on the grant to ${title} is paid to ${number}.`,
      rejected: `The change to ${number} was not approved. The earlier details apply to ${title}.`,
    } as const;
    return {
      subject: `Where the grant to ${title} is paid`,
      body: [
        said[what],
        "Was it not you who entered this? Contact the case officer at once. We never ask you by mail to change your bankgiro or plusgiro number.",
      ],
    };
  },
  "advance-decided": ({ title, registrationNumber, amountOre, reason }) => ({
    subject: `You get an advance for ${title}`,
    body: [
      `We have decided on an advance of ${formatMoney(amountOre, "en")} for ${title}.`,
      { facts: [...numbered("Registration number", registrationNumber)] },
      "Reason:",
      { quote: reason },
      "The advance is settled against the costs that you report and we accept. What is not matched by accepted costs is to be paid back.",
    ],
  }),
  "payment-made": ({ title, registrationNumber, amountOre, day, advance, giro, ending }) => ({
    subject: advance ? `The advance for ${title} has been paid` : `A payment for ${title} has been made`,
    body: [
      {
        facts: [
          ["Amount", formatMoney(amountOre, "en")],
          ["Paid", formatDay(day, "en")],
          ["To", `the ${giro} number ending in ${ending}`],
          ...numbered("Registration number", registrationNumber),
        ],
      },
      ...(advance ? ["The advance is settled against the costs that you report and we accept."] : []),
    ],
  }),
  "repayment-claimed": ({ title, registrationNumber, amountOre, hadOre, claimedBeforeOre, payableOre }) => ({
    subject: `You are to pay back part of the grant for ${title}`,
    body: [
      `You have had more of the grant for ${title} than the accepted costs entitle you to. You are therefore to pay back ${formatMoney(amountOre, "en")}.`,
      "This is how we have counted:",
      {
        facts: [
          ["Paid so far", formatMoney(hadOre, "en")],
          ...(claimedBeforeOre === 0 ? [] : [["Claimed back already", formatMoney(claimedBeforeOre, "en")] as const]),
          ["You are entitled to", formatMoney(payableOre, "en")],
          ["To pay back", formatMoney(amountOre, "en")],
          ...numbered("Registration number", registrationNumber),
        ],
      },
      "You will get an invoice from us. Pay when it has come, and use only the payment details on the invoice. Contact the case officer if you think that something is wrong.",
    ],
  }),
  "repayment-received": ({ title, registrationNumber, amountOre, day, leftOre }) => ({
    subject: `We have received your repayment for ${title}`,
    body: [
      {
        facts: [
          ["Amount", formatMoney(amountOre, "en")],
          ["Paid", formatDay(day, "en")],
          ["Left to pay back", formatMoney(leftOre, "en")],
          ...numbered("Registration number", registrationNumber),
        ],
      },
    ],
  }),
  evaluated: ({ title }) => ({
    subject: `${title} is evaluated`,
    body: [`The evaluation of ${title} is complete and the case is closed. Thank you for what you tried and shared.`],
  }),
};

const numbered = (name: string, number: string | undefined) => (number ? [[name, number] as const] : []);

/** Every mail text, in both languages; a template without words in one of them does not compile. */
export const catalogue: Readonly<Record<Language, Catalogue>> = { sv, en };
