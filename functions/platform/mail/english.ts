import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { formatMoney, zeroOre } from "../../vocabulary/ore.ts";
import { type Catalogue, numbered } from "./words.ts";

/** The mails in English. */
export const english: Catalogue = {
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
      ...(moreCuts > 0
        ? [`Another ${moreCuts} lines are cut. They stand in the report, which the project's page leads to.`]
        : []),
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
