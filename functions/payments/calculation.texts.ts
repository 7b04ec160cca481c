import type { Same } from "../vocabulary/language.ts";

const sv = {
  title: "Så räknas bidraget",
  accepted: "Godkända kostnader hittills",
  rate: "Bidragets andel, exakt",
  share: "Andelen av kostnaderna",
  cap: "Beviljat bidrag (högst)",
  entitled: "Rätt till bidrag: det lägre av de två",
  heldBack: "Hålls inne tills slutrapporten är godkänd",
  payable: "Kan betalas ut nu",
  paid: "− Redan utbetalt",
  settled: "− Avräknat från förskott",
  reclaimed: "+ Återkrävt",
  left: "= Kvar att betala ut",
  due: "Av det väntar på utbetalning",
  outstanding: "Förskott som ännu inte är avräknat",
  released: "Återfört: det som inte används",
};

const en: Same<typeof sv> = {
  title: "How the grant is computed",
  accepted: "Costs accepted so far",
  rate: "The grant's exact share",
  share: "That share of the costs",
  cap: "Granted (at most)",
  entitled: "Entitled to: the lower of the two",
  heldBack: "Kept until the final report is accepted",
  payable: "Can be paid now",
  paid: "− Paid already",
  settled: "− Settled from advances",
  reclaimed: "+ Claimed back",
  left: "= Left to pay",
  due: "Of that, waiting to be paid",
  outstanding: "Advances not yet settled",
  released: "Given up: what is not used",
};

export const calculationTexts = { sv, en };
