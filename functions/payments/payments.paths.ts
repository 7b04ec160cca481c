import type { ApplicationId, BatchId, DocumentId, PaymentId } from "../vocabulary/ids.ts";

const root = "/ekonomi/utbetalningar";

/** The addresses of everything about payments. */
export const paymentPaths = {
  list: root,
  payment: (id: ApplicationId, payment: PaymentId) => `${root}/betalning/${id}/${payment}`,
  attest: (id: ApplicationId, payment: PaymentId) => `${root}/betalning/${id}/${payment}/attestera`,
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
  invoiceFile: (id: ApplicationId) => `${root}/aterkrav/${id}/underlag`,
  invoice: (id: ApplicationId, recovery: number) => `${root}/aterkrav/${id}/faktura/${recovery}`,
  writeOff: (id: ApplicationId) => `${root}/aterkrav/${id}/avskrivning`,
  writeOffApproved: (id: ApplicationId) => `${root}/aterkrav/${id}/avskrivning/godkann`,
  writeOffDropped: (id: ApplicationId) => `${root}/aterkrav/${id}/avskrivning/avsta`,
  recovery: (id: ApplicationId) => `/handlaggning/${id}/aterkrav`,
  document: (id: ApplicationId, document: DocumentId) => `/handlaggning/${id}/handlingar/${document}`,
  decision: (id: ApplicationId, number: number) => `/handlaggning/${id}/beslut/nr/${number}`,
  ledgerCodes: (id: ApplicationId) => `${root}/kontering/${id}`,
  advance: (id: ApplicationId) => `/handlaggning/${id}/forskott`,
  withdrawAdvance: (id: ApplicationId) => `/handlaggning/${id}/forskott/aterta`,
  holder: (id: ApplicationId) => `/projekt/${id}/betalning`,
  holderProof: (id: ApplicationId) => `/projekt/${id}/betalning/bekrafta`,
  project: (id: ApplicationId) => `/projekt/${id}`,
  case: (id: ApplicationId) => `/handlaggning/${id}`,
  ledger: (id: ApplicationId) => `/handlaggning/${id}/bokforing`,
} as const;
