import type { Sentence } from "./history-sentence.ts";

/** A number of a kind whose name in the log is no word of the language: "bankkonto …567". */
const told =
  (names: Readonly<Record<string, string>>) =>
  (d: Parameters<Sentence>[0]): string =>
    `${names[d("giro")] ?? d("giro")} ${d("ending")}`;
const to = { sv: told({ account: "bankkonto", iban: "IBAN" }), en: told({ account: "bank account", iban: "IBAN" }) };

const sv = {
  "payee.entered": (d) => `Uppgift om vart bidraget betalas inlagd: ${to.sv(d)}`,
  "payee.approved": (d) => `Ändring av vart bidraget betalas godkänd: ${to.sv(d)}`,
  "payee.rejected": (d) => `Ändring av vart bidraget betalas inte godkänd: ${to.sv(d)}`,
  "payee.called-confirmed": (d) => `Vart bidraget betalas bekräftat i ett samtal ${d("day")}: ${to.sv(d)}`,
  "payee.called-denied": (d) => `Vart bidraget betalas är fel enligt ett samtal ${d("day")}: ${to.sv(d)}`,
  "payee.called-not-reached": (d) => `Ingen svarade i ett samtal ${d("day")} om vart bidraget betalas: ${to.sv(d)}`,
  "payment.attests-taken-back": (d) =>
    `Attesterna av en utbetalning på ${d("amountOre")} togs tillbaka, eftersom nummer eller mottagare har ändrats`,
  "payment.attested": (d) => `Utbetalning på ${d("amountOre")} attesterad (${d("attest")} av 2)`,
  "payment.batched": (d) => `${d("amountOre")} lagt i en utbetalningsomgång till ${to.sv(d)}`,
  "payment.taken-out": (d) => `Utbetalning på ${d("amountOre")} tagen ur sin utbetalningsomgång`,
  "payment.paid": (d) => `${d("amountOre")} utbetalt ${d("day")}`,
  "payment.booked": (d) => `${d("amountOre")} bokat mellan kostnadsställen ${d("day")} (attesterat av 2)`,
  "payment.return-said": (d) =>
    d("cause") === "returned"
      ? `Utbetalning på ${d("amountOre")} sägs ha kommit tillbaka från banken ${d("day")}: ${d("reason")}`
      : `Utbetalning på ${d("amountOre")} sägs vara markerad av misstag: ${d("reason")}`,
  "payment.return-dismissed": (d) => `Uppgiften att en utbetalning på ${d("amountOre")} kom tillbaka är avvisad`,
  "payment.returned": (d) =>
    d("cause") === "returned"
      ? `Utbetalning på ${d("amountOre")} kom tillbaka från banken ${d("day")} och är återförd: ${d("reason")}`
      : `Utbetalning på ${d("amountOre")} var markerad som utbetald av misstag och är återförd: ${d("reason")}`,
  "advance.decided": (d) => `Förskott på ${d("amountOre")} beslutat`,
  "advance.withdrawn": (d) => `Förskott på ${d("amountOre")} återtaget innan det betalades ut`,
  "ledger-codes.set": (d) =>
    `Pilotens kontering ändrad för kommande rader: kostnadsställe ${d("costCentre")}, projekt ${d("project")}`,
  "aid.handed-over": (d) => `Stöd av mindre betydelse överlämnat till det centrala registret, nr ${d("number")}`,
  "aid.renewed": (d) => `Raden till registret över stöd uppdaterad: rad ${d("number")}, ${d("amountOre")}`,
  "repayment.received": (d) => `Återbetalning på ${d("amountOre")} mottagen ${d("day")}`,
} as const satisfies Record<string, Sentence>;

const en: Record<keyof typeof sv, Sentence> = {
  "payee.entered": (d) => `Where the grant is paid was entered: ${to.en(d)}`,
  "payee.approved": (d) => `Change of where the grant is paid approved: ${to.en(d)}`,
  "payee.rejected": (d) => `Change of where the grant is paid not approved: ${to.en(d)}`,
  "payee.called-confirmed": (d) => `Where the grant is paid was confirmed in a call on ${d("day")}: ${to.en(d)}`,
  "payee.called-denied": (d) => `Where the grant is paid is wrong, by a call on ${d("day")}: ${to.en(d)}`,
  "payee.called-not-reached": (d) => `Nobody answered a call on ${d("day")} about where the grant is paid: ${to.en(d)}`,
  "payment.attests-taken-back": (d) =>
    `The attests of a payment of ${d("amountOre")} were taken back, since the number or whom it goes to has changed`,
  "payment.attested": (d) => `Payment of ${d("amountOre")} attested (${d("attest")} of 2)`,
  "payment.batched": (d) => `${d("amountOre")} put in a payment batch to ${to.en(d)}`,
  "payment.taken-out": (d) => `Payment of ${d("amountOre")} taken out of its payment batch`,
  "payment.paid": (d) => `${d("amountOre")} paid on ${d("day")}`,
  "payment.booked": (d) => `${d("amountOre")} booked between cost centres on ${d("day")} (attested by 2)`,
  "payment.return-said": (d) =>
    d("cause") === "returned"
      ? `Payment of ${d("amountOre")} said to have come back from the bank on ${d("day")}: ${d("reason")}`
      : `Payment of ${d("amountOre")} said to have been marked by mistake: ${d("reason")}`,
  "payment.return-dismissed": (d) => `What was said of a payment of ${d("amountOre")} coming back was dismissed`,
  "payment.returned": (d) =>
    d("cause") === "returned"
      ? `Payment of ${d("amountOre")} came back from the bank on ${d("day")} and was reversed: ${d("reason")}`
      : `Payment of ${d("amountOre")} had been marked as paid by mistake and was reversed: ${d("reason")}`,
  "advance.decided": (d) => `Advance of ${d("amountOre")} decided`,
  "advance.withdrawn": (d) => `Advance of ${d("amountOre")} taken back before it was paid`,
  "ledger-codes.set": (d) =>
    `The pilot's codes changed for lines to come: cost centre ${d("costCentre")}, project ${d("project")}`,
  "aid.handed-over": (d) => `De minimis aid handed over to the central register, no ${d("number")}`,
  "aid.renewed": (d) => `The line for the register of aid updated: line ${d("number")}, ${d("amountOre")}`,
  "repayment.received": (d) => `Repayment of ${d("amountOre")} received on ${d("day")}`,
};

/** What the history says of where money goes, and of what was paid and came back. */
export const moneyHistory = { sv, en };
