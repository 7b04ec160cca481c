import type { Same } from "../vocabulary/language.ts";

const sv = {
  attest: { name: "Attestera utbetalning", text: "En utbetalning väntar på attest.", button: "Attestera" },
  send: {
    name: "Skicka utbetalning",
    text: "En attesterad utbetalning ska skickas till banken.",
    button: "Visa utbetalningen",
  },
  paid: {
    name: "Markera utbetald",
    text: "En utbetalning är skickad till banken och ska markeras som utbetald.",
    button: "Visa omgången",
  },
  returned: {
    name: "Bekräfta betalning tillbaka",
    text: "En utbetalning sägs ha kommit tillbaka eller vara markerad av misstag. En person till ska bekräfta det.",
    button: "Visa utbetalningen",
  },
  check: {
    name: "Kontrollera kontonummer",
    text: "Ett nytt nummer som bidraget ska betalas till ska kontrolleras.",
    button: "Kontrollera",
  },
  call: {
    name: "Ring bidragsmottagaren",
    text: "Vart bidraget betalas ska kontrolleras genom ett samtal. Ingen utbetalning attesteras förrän det är gjort.",
    button: "Anteckna samtalet",
  },
  missing: {
    name: "Kontonummer saknas",
    text: "Bidragsmottagaren har inte angett vart bidraget ska betalas. Inget kan betalas ut förrän det är gjort.",
    button: "Visa mottagaren",
  },
  repayment: {
    name: "Återbetalning väntas",
    text: "Pengar som är återkrävda har inte kommit.",
    button: "Visa återkravet",
  },
  invoice: {
    name: "Fakturera återkrav",
    text: "Ett beslutat återkrav ska faktureras. Anteckna fakturans nummer när det är gjort.",
    button: "Visa underlaget",
  },
  writeOff: {
    name: "Godkänn avskrivning",
    text: "En person på ekonomi har föreslagit att ett återkrav skrivs av. En annan ska godkänna det.",
    button: "Visa förslaget",
  },
};

const en: Same<typeof sv> = {
  attest: { name: "Attest a payment", text: "A payment waits to be attested.", button: "Attest" },
  send: {
    name: "Send a payment",
    text: "An attested payment is to be sent to the bank.",
    button: "Show the payment",
  },
  paid: {
    name: "Mark as paid",
    text: "A payment has been sent to the bank and is to be marked as paid.",
    button: "Show the batch",
  },
  returned: {
    name: "Confirm a payment back",
    text: "A payment is said to have come back, or to have been marked by mistake. One more person must confirm it.",
    button: "Show the payment",
  },
  check: {
    name: "Check a payee",
    text: "A new number that the grant is to be paid to is to be checked.",
    button: "Check",
  },
  call: {
    name: "Call the grant holder",
    text: "Where the grant is paid is to be checked by a call. No payment is attested before that.",
    button: "Note the call",
  },
  missing: {
    name: "Payee missing",
    text: "The grant holder has not said where the grant is to be paid. Nothing can be paid before that.",
    button: "Show the payee",
  },
  repayment: {
    name: "Repayment expected",
    text: "Money that is claimed back has not come.",
    button: "Show the recovery order",
  },
  invoice: {
    name: "Invoice a recovery",
    text: "A decided recovery is to be invoiced. Note the number of the invoice when it is done.",
    button: "Show the basis",
  },
  writeOff: {
    name: "Approve a write-off",
    text: "A person of finance has proposed to write a claim off. Another one is to approve it.",
    button: "Show the proposal",
  },
};

export const openPaymentsTexts = { sv, en };
