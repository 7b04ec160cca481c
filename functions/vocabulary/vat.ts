/** Whether amounts are without VAT, since the holder deducts it, or with it. */
export const vatStatuses = ["net", "gross"] as const;
export type VatStatus = (typeof vatStatuses)[number];
