import type { ApplicationId, BatchId, PaymentId } from "../vocabulary/ids.ts";

const root = "/ekonomi/utbetalningar";

/** The addresses of everything about payments. */
export const paymentPaths = {
  list: root,
  payment: (id: ApplicationId, payment: PaymentId) => `${root}/betalning/${id}/${payment}`,
  attest: (id: ApplicationId, payment: PaymentId) => `${root}/betalning/${id}/${payment}/attestera`,
  returned: (id: ApplicationId, payment: PaymentId) => `${root}/betalning/${id}/${payment}/tillbaka`,
  returnConfirmed: (id: ApplicationId, payment: PaymentId) => `${root}/betalning/${id}/${payment}/tillbaka/bekrafta`,
  returnDismissed: (id: ApplicationId, payment: PaymentId) => `${root}/betalning/${id}/${payment}/tillbaka/avvisa`,
  batches: `${root}/omgangar`,
  newBatch: `${root}/omgangar/ny`,
  batch: (batch: BatchId) => `${root}/omgangar/${batch}`,
  batchFile: (batch: BatchId) => `${root}/omgangar/${batch}/fil`,
  markPaid: (batch: BatchId) => `${root}/omgangar/${batch}/utbetald`,
  confirmations: (batch: BatchId) => `${root}/omgangar/${batch}/bekraftelser`,
  takeOut: (batch: BatchId) => `${root}/omgangar/${batch}/ta-ut`,
  payees: `${root}/mottagare`,
  payee: (id: ApplicationId) => `${root}/mottagare/${id}`,
  payeeApproved: (id: ApplicationId) => `${root}/mottagare/${id}/godkann`,
  payeeRejected: (id: ApplicationId) => `${root}/mottagare/${id}/avvisa`,
  recoveryOrders: `${root}/aterkrav`,
  recoveryOrder: (id: ApplicationId) => `${root}/aterkrav/${id}`,
  ledgerCodes: (id: ApplicationId) => `${root}/kontering/${id}`,
  advance: (id: ApplicationId) => `/handlaggning/${id}/forskott`,
  withdrawAdvance: (id: ApplicationId) => `/handlaggning/${id}/forskott/aterta`,
  holder: (id: ApplicationId) => `/projekt/${id}/betalning`,
  holderProof: (id: ApplicationId) => `/projekt/${id}/betalning/bekrafta`,
  project: (id: ApplicationId) => `/projekt/${id}`,
  case: (id: ApplicationId) => `/handlaggning/${id}`,
  ledger: (id: ApplicationId) => `/handlaggning/${id}/bokforing`,
} as const;
