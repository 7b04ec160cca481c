/** Finance hands over, officers see what becomes of their cases, auditors read. */
export const aidReaders = ["finance", "officer", "auditor"] as const;
