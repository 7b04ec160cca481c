/** A version of the notification camt.054 (ISO 20022). */
type Version = "02" | "08";
type Paid = {
  readonly reference: string;
  readonly amount: string;
  readonly currency?: string;
  /** The name of the message that it was ordered by, where the bank says it. */
  readonly message?: string;
};
type Entry = {
  readonly payments: readonly Paid[];
  readonly day?: string;
  readonly way?: "DBIT" | "CRDT";
  readonly status?: "BOOK" | "PDNG";
  readonly reversal?: boolean;
};

const sumOf = (payments: readonly Paid[]): string =>
  (payments.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0) / 100).toFixed(2);

function transaction(version: Version, { reference, amount, currency = "SEK", message }: Paid, way: string): string {
  const said = `<Amt Ccy="${currency}">${amount}</Amt>`;
  const refs = `<Refs>${message ? `<MsgId>${message}</MsgId>` : ""}<EndToEndId>${reference}</EndToEndId></Refs>`;
  const [shown, hand] =
    version === "02" ? [`<AmtDtls><TxAmt>${said}</TxAmt></AmtDtls>`, ""] : [said, `<CdtDbtInd>${way}</CdtDbtInd>`];
  return `<TxDtls>${refs}${shown}${hand}</TxDtls>`;
}

/** What a bank has booked in one sum: one payment, or several of an order. */
export function anEntry(
  version: Version,
  { payments, day = "2027-01-18", way = "DBIT", status = "BOOK", reversal = false }: Entry,
): string {
  const booked = version === "02" ? status : `<Cd>${status}</Cd>`;
  return [
    `<Ntry><Amt Ccy="SEK">${sumOf(payments)}</Amt><CdtDbtInd>${way}</CdtDbtInd>`,
    reversal ? "<RvslInd>true</RvslInd>" : "",
    `<Sts>${booked}</Sts><BookgDt><Dt>${day}</Dt></BookgDt>`,
    "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn></BkTxCd>",
    `<NtryDtls>${payments.map((one) => transaction(version, one, way)).join("")}</NtryDtls></Ntry>`,
  ].join("");
}

/** A bank's notification of what it has booked on an account. */
export const aCamt = (
  version: Version,
  entries: readonly string[],
  account = "<Id><IBAN>SE4550000000058398257466</IBAN></Id>",
): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.${version}">`,
    "<BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>N-1</MsgId><CreDtTm>2027-01-18T18:00:00+01:00</CreDtTm></GrpHdr>",
    `<Ntfctn><Id>N-1-1</Id><CreDtTm>2027-01-18T18:00:00+01:00</CreDtTm><Acct>${account}</Acct>`,
    `${entries.join("")}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n`,
  ].join("");
