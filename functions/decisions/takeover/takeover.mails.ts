import type { Mails } from "../../pilot/items/owed-mail.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import { quoted } from "../decisions.mails.ts";

/** What is said of each step, to both sides; `day` is the last day to answer, or the new holder's first. */
const steps = {
  asked: (name: string, sv: string, en: string) => ({
    sv: `En begäran om att ${name} tar över bidraget är skickad. ${name} har fått ett eget mejl och kan svara till och med ${sv}. Inget ändras innan vi har beslutat.`,
    en: `A request that ${name} takes the grant over has been sent. ${name} has got a mail and can answer until ${en}. Nothing changes before we have decided.`,
  }),
  accepted: (name: string, sv: string, en: string) => ({
    sv: `${name} har sagt ja till att ta över bidraget från ${sv}. Nu bereder vi ett beslut. Till dess är allt som förut.`,
    en: `${name} has said yes to taking the grant over from ${en}. Now we prepare a decision. Until then all is as before.`,
  }),
  declined: (name: string) => ({
    sv: `${name} har tackat nej till att ta över bidraget. Begäran är avslutad, och inget ändras.`,
    en: `${name} has said no to taking the grant over. The request is ended, and nothing changes.`,
  }),
  lapsed: (name: string) => ({
    sv: `${name} svarade inte i tid på om de tar över bidraget. Begäran gäller inte längre, och inget ändras.`,
    en: `${name} did not answer in time whether they take the grant over. The request holds no longer, and nothing changes.`,
  }),
  ended: (name: string) => ({
    sv: `Det blir inget byte: ${name} tar inte över bidraget. Inget ändras för projektet.`,
    en: `There will be no change: ${name} does not take the grant over. Nothing changes for the project.`,
  }),
  done: (name: string, sv: string, en: string) => ({
    sv: `${name} är mottagare av bidraget från ${sv}. Det som är beslutat, redovisat och utbetalt före det står kvar som den tidigare mottagarens.`,
    en: `${name} holds the grant from ${en}. What was decided, reported and paid before stays the earlier holder's.`,
  }),
} as const;

export const takeoverMails = {
  "takeover-offered": ({ title, organisation, holder, lastDay, reminder }, url) => ({
    subject: {
      sv: `${reminder ? "Påminnelse: " : ""}${organisation} ombeds ta över ${title}`,
      en: `${reminder ? "Reminder: " : ""}${organisation} is asked to take over ${title}`,
    },
    body: [
      {
        sv: `Ni ombeds ta över bidraget till ${title}, som ${holder} har i dag. Läs vad ni skulle ta över, och svara ja eller nej senast ${formatDay(lastDay)}.`,
        en: `You are asked to take over the grant for ${title}, which ${holder} has today. Read what you would take over, and answer yes or no by ${formatDay(lastDay, "en")}.`,
      },
      {
        sv: "Svarar ni inte gäller erbjudandet inte längre, och inget ändras.",
        en: "If you do not answer, the offer holds no longer, and nothing changes.",
      },
      { action: { sv: "Läs och svara", en: "Read and answer" }, url },
    ],
  }),
  "takeover-told": ({ title, what, organisation, day, reason, unlinked, former }, url) => ({
    subject: { sv: `Byte av mottagare: ${title}`, en: `Change of holder: ${title}` },
    body: [
      steps[what](organisation, day ? formatDay(day) : "", day ? formatDay(day, "en") : ""),
      ...quoted({ sv: "Skäl:", en: "Reason:" }, reason),
      ...(former
        ? [
            {
              sv: "Länkarna till projektet som ni har fått slutar gälla.",
              en: "The links to the project that you have got work no longer.",
            },
          ]
        : []),
      ...(unlinked ? [] : [{ action: { sv: "Öppna sidan", en: "Open the page" }, url }]),
    ],
  }),
} satisfies Partial<Mails>;
