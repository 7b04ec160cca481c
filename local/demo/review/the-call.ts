import { LocalDay } from "../../../functions/vocabulary/instant.ts";
import { answer, copyCall, publish } from "../call-acts.ts";
import { reviewYears } from "./cases.ts";
import type { Office } from "./office.ts";

/** What the call may grant in each year, in kronor: 2 000 000 in all. */
const frames = ["500000", "1000000", "500000"] as const;

/** An officer copies the first call, says what differs, and a colleague publishes it. Answers its name in addresses. */
export async function openCall({ stage, at }: Office): Promise<string> {
  const [opens, closes] = [LocalDay.parse("2035-02-05"), LocalDay.parse("2035-03-09")];
  const callId = `piloter-${reviewYears[0]}`;
  const officer = await at("officer");
  await copyCall(stage, officer, { from: stage.callId, to: callId });
  await answer(officer, callId, "texter", {
    "p-title-sv": `Kraftsamling barn och unga: pilotprojekt ${reviewYears[0]}`,
    "p-title-en": `Kraftsamling for children and young people: pilots ${reviewYears[0]}`,
  });
  await answer(officer, callId, "datum", {
    "p-opens": opens,
    "p-closes": closes,
    ...Object.fromEntries(
      reviewYears.flatMap((year, i) => [
        [`p-frames.r${i + 1}.p-year`, year],
        [`p-frames.r${i + 1}.p-amount`, frames[i] ?? ""],
      ]),
    ),
  });
  await answer(officer, callId, "val", {
    "p-appeal": "p-legality-review",
    "p-appeal-to-sv": "Förvaltningsrätten i Exempelstad, Exempelgatan 1, 700 00 Exempelstad",
    "p-appeal-to-en": "The Administrative Court in Exempelstad, Exempelgatan 1, 700 00 Exempelstad",
  });
  await answer(officer, callId, "bedomning", { "p-terms": ["p-asked"], "p-terms-days": "30" });
  await answer(officer, callId, "kontakt", {
    "p-contacts.r1.name": "Kim Exempel",
    "p-contacts.r1.email": "piloter@example.org",
    "p-contacts.r1.phone": "019-000 00 00",
  });
  await publish(stage, await at("officer2"), callId);
  return callId;
}
