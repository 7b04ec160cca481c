import type { CalledResult } from "../../pilot/items/payee.ts";
import type { Same } from "../../vocabulary/language.ts";
import type { WhyCall } from "./call-back.ts";

const sv = {
  title: "Samtal till bidragsmottagaren",
  why: {
    changed: "Numret som bidraget betalas till har ändrats.",
    people: "Numret angavs inom 30 dagar efter att kontaktpersonen eller firmatecknaren byttes.",
    number: "Bidragsmottagarens organisationsnummer har rättats.",
  } satisfies Record<WhyCall, string>,
  needed: "Ring organisationen och få uppgiften bekräftad. Innan dess attesteras ingen utbetalning dit.",
  pending: "Ring organisationen och få ändringen bekräftad innan någon godkänner den.",
  lead: "Ring ett nummer som ni hade före ändringen eller har slagit upp själva. Ett nummer i begäran kan vara bedragarens.",
  whom: "Vem ni talade med",
  whomHint: "Namn och uppgift, till exempel kassören.",
  phone: "Nummer som ni ringde",
  source: "Varifrån numret kommer",
  sources: {
    known: "Från ärendet, före ändringen",
    lookedUp: "Organisationens växel eller webbplats, som vi har slagit upp",
    request: "Från begäran om ändringen",
  },
  day: "Dag för samtalet",
  result: "Vad de sa",
  results: {
    confirmed: "Uppgiften är rätt",
    denied: "Uppgiften är fel eller okänd",
    "not-reached": "Ingen svarade",
  } satisfies Record<CalledResult, string>,
  save: "Anteckna samtalet",
  last: "Senaste samtalet",
  lastText: (whom: string, phone: string, day: string) => `${whom}, ${phone}, ${day}`,
  notedBy: "Antecknat av",
  denied: "Organisationen kände inte till uppgiften. Betala inget dit: avvisa ändringen, eller lägg in rätt nummer.",
  done: "Samtalet är antecknat.",
  problems: {
    request: "Ring ett annat nummer än det i begäran, och anteckna det samtalet",
    future: "Samtalet kan inte ha varit efter i dag",
    before: (day: string) => `Samtalet ska ha varit efter ändringen, som kom ${day}`,
  },
  before: "Ring först",
  toPayee: "Anteckna samtalet",
};

const en: Same<typeof sv> = {
  title: "A call to the grant holder",
  why: {
    changed: "The number that the grant is paid to has changed.",
    people: "The number was given within 30 days after the contact person or the signatory was replaced.",
    number: "The grant holder's organisation number has been corrected.",
  },
  needed: "Call the organisation and have it confirmed. Until then no payment to it is attested.",
  pending: "Call the organisation and have the change confirmed before it is approved.",
  lead: "Call a number that you had before the change, or have looked up yourselves. One in the request may be a fraud's.",
  whom: "Whom you spoke to",
  whomHint: "Name and task, such as the treasurer.",
  phone: "Number that you called",
  source: "Where the number comes from",
  sources: {
    known: "From the case, before the change",
    lookedUp: "The organisation's switchboard or website, which we looked up",
    request: "From the request for the change",
  },
  day: "Day of the call",
  result: "What they said",
  results: { confirmed: "It is right", denied: "It is wrong or unknown", "not-reached": "Nobody answered" },
  save: "Note the call",
  last: "The last call",
  lastText: (whom, phone, day) => `${whom}, ${phone}, ${day}`,
  notedBy: "Noted by",
  denied: "The organisation did not know of it. Pay nothing there: reject the change, or enter the right number.",
  done: "The call is noted.",
  problems: {
    request: "Call another number than the one in the request, and note that call",
    future: "The call cannot have been after today",
    before: (day) => `The call must have been after the change, which came on ${day}`,
  },
  before: "Call first",
  toPayee: "Note the call",
};

export const callBackTexts = { sv, en };
