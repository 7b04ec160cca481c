import type { Same } from "../../vocabulary/language.ts";
import type { MandateAct, MandateFunction } from "./mandate.ts";

const sv = {
  acts: {
    grant: "bevilja bidrag",
    rejection: "avslå ansökningar",
    dismissal: "avvisa ansökningar",
    "write-off": "avskriva ärenden",
    postponement: "skjuta upp ärenden",
    reopening: "öppna ärenden för nytt beslut",
    advance: "besluta om förskott",
    amendment: "ändra beviljade bidrag",
    termination: "avsluta bidrag i förtid",
    recovery: "återkräva bidrag",
    attest: "attestera utbetalningar",
    "claim-write-off": "skriva av återkrav",
  } satisfies Record<MandateAct, string>,
  functions: {
    decider: "alla beslutsfattare",
    finance: "alla på ekonomi",
  } satisfies Record<MandateFunction, string>,
  nothing: (act: string) => `Du har inget mandat att ${act} här och i dag.`,
  tooMuch: (act: string, most: string, amount: string) => `Du får ${act} på högst ${most}. Det här gäller ${amount}.`,
  otherDay: (act: string) => `Du får ${act} i dag, men inte på den dag som står i beslutet.`,
  notAway: (name: string) =>
    `Du är ersättare för ${name}, som inte är anmäld som borta. Frånvaron anmäls under Sparade vyer och ersättare.`,
  asDeputy: (name: string) => `Du är ersättare för ${name}, som är borta.`,
  ask: (names: string) => `Fråga ${names}.`,
  may: (act: string, names: string) => `Mandat att ${act} på det här beloppet har ${names}.`,
  askNobody:
    "Ingen annan har mandat för det. Handläggarna för mandattabellen, och en andra person bekräftar varje rad.",
  withDeputy: (name: string, deputy: string) => `${name} (ersättare: ${deputy})`,
  or: " eller ",
  byMandate: (reference: string) => `Stöd: ${reference}.`,
  deputyFor: (reference: string, name: string) => `${reference} (ersättare för ${name})`,
  link: "Se mandaten",
};

const en: Same<typeof sv> = {
  acts: {
    grant: "grant money",
    rejection: "reject applications",
    dismissal: "dismiss applications",
    "write-off": "write off cases",
    postponement: "postpone cases",
    reopening: "open cases for a new decision",
    advance: "decide on advances",
    amendment: "change grants",
    termination: "terminate grants",
    recovery: "claim grants back",
    attest: "attest payments",
    "claim-write-off": "write off claims",
  },
  functions: { decider: "all deciders", finance: "everybody of finance" },
  nothing: (act) => `You have no mandate to ${act} here and today.`,
  tooMuch: (act, most, amount) => `You may ${act} of ${most} at most. This is about ${amount}.`,
  otherDay: (act) => `You may ${act} today, but not on the day that the decision says.`,
  notAway: (name) =>
    `You are the deputy of ${name}, who is not said to be away. Absence is noted under Saved views and cover.`,
  asDeputy: (name) => `You are the deputy of ${name}, who is away.`,
  ask: (names) => `Ask ${names}.`,
  may: (act, names) => `The mandate to ${act} of this amount is with ${names}.`,
  askNobody:
    "Nobody else has a mandate for it. Officers keep the table of mandates, and a second person confirms each row.",
  withDeputy: (name, deputy) => `${name} (deputy: ${deputy})`,
  or: " or ",
  byMandate: (reference) => `Mandate: ${reference}.`,
  deputyFor: (reference, name) => `${reference} (deputy of ${name})`,
  link: "See the mandates",
};

export const mandateTexts = { sv, en };
