import type { Heard } from "./hearers.ts";

const contact = ["contact"] as const;

/** Who hears of money: the rows of the table (who-hears.ts) that are about it. */
export const moneyHeard = {
  "payee-changed": {
    what: "Where money goes is said, changed or checked",
    mails: { "payee-changed": contact, "payee-link": contact },
    staff: [{ opens: ["check-payee", "call-payee"], to: "finance" }],
  },
  "payment-due": {
    what: "A payment is to be attested, sent or marked as paid",
    staff: [{ opens: ["attest", "send-payment", "mark-paid"], to: "finance" }],
  },
  "aid-to-enter": {
    what: "De minimis aid is to be entered in the central register, is late there, or goes above the ceiling",
    staff: [
      { opens: ["euro-rate-missing", "enter-aid", "aid-changed"], to: "finance" },
      { late: ["euro-rate-missing", "enter-aid"], to: "finance" },
      { opens: ["aid-above-ceiling"], to: "owner" },
    ],
  },
  paid: {
    what: "An advance is decided, or money is paid",
    mails: { "advance-decided": contact, "payment-made": contact, "internal-booked": contact },
  },
  "paid-back": {
    what: "A payment that was made is said to have come back or to have been marked by mistake, or is taken back",
    mails: { "payment-returned": contact },
    staff: [{ opens: ["confirm-return"], to: "finance" }],
  },
  repayment: {
    what: "Money is claimed back, or has been received back",
    mails: { "repayment-claimed": contact, "repayment-received": contact },
  },
} as const satisfies Readonly<Record<string, Heard>>;
