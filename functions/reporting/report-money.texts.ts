import type { Same } from "../vocabulary/language.ts";

const listed = (numbers: readonly number[], and: string) =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} ${and} ${numbers.at(-1)}`;

const sv = {
  left: "Kvar av budgeten",
  ofBudget: (budget: string) => `kvar av ${budget}`,
  count: "Räkna om",
  countHint: "Räknat på det som stod i tabellen när sidan visades. Tryck på Räkna om när ni har ändrat något.",
  pays: "Vad rapporten ger",
  claimed: "Kostnader i rapporten",
  ifAccepted:
    "Det gäller om alla kostnader godkänns. Handläggaren granskar dem, och det som betalas ut kan bli lägre. Då får ni veta varför.",
  after: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Rapport ${numbers[0]} granskas redan. Här är den räknad som godkänd, så som ni lämnade in den.`
      : `Rapporterna ${listed(numbers, "och")} granskas redan. Här är de räknade som godkända, så som ni lämnade in dem.`,
  unsaidTitle: "Vad rapporten ger går inte att säga än",
  unsaid: {
    below: "Kostnaderna skulle bli mindre än 0 med de återbetalningar som står i rapporten. Kontrollera minusbeloppen.",
    bank: "Ett förskott är på väg till banken. När det är betalt räknas det av mot kostnaderna, och då syns beloppet här.",
  },
};

const en: Same<typeof sv> = {
  left: "Left of the budget",
  ofBudget: (budget) => `left of ${budget}`,
  count: "Reckon again",
  countHint:
    "Reckoned from what stood in the table when the page was shown. Press Reckon again when you have changed something.",
  pays: "What the report pays",
  claimed: "Costs in the report",
  ifAccepted:
    "That is if all costs are accepted. The case officer examines them, and what is paid may be less. You will be told why.",
  after: (numbers) =>
    numbers.length === 1
      ? `Report ${numbers[0]} is being examined already. Here it is taken as accepted, as you submitted it.`
      : `Reports ${listed(numbers, "and")} are being examined already. Here they are taken as accepted, as you submitted them.`,
  unsaidTitle: "What the report pays cannot be said yet",
  unsaid: {
    below: "The costs would be less than 0 with the refunds in the report. Check the amounts with a minus sign.",
    bank: "An advance is on its way to the bank. Once it is paid it is settled against the costs, and the amount is shown here.",
  },
};

export const reportMoneyTexts = { sv, en };
