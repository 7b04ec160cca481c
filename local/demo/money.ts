import type { Call } from "../../functions/calls/call.ts";
import type { FinanceApi } from "../cloud/finance-client.ts";
import { apply, claim, decide, review } from "./acts.ts";
import { closeMonth, correct, decideAdvance, examine, payOut, sayPayee } from "./money-acts.ts";
import { booksOf } from "./money-books.ts";
import { displayedRateCall, exactRateCall } from "./money-calls.ts";
import { fetchMonths, figuresOf, monthsOf } from "./money-figures.ts";
import { playMoneyIn } from "./money-in.ts";
import { motherCosts, motherPilot } from "./money-pilots.ts";
import type { DemoPilot } from "./pilots.ts";
import type { Stage } from "./stage.ts";
import { motherYears } from "./years.ts";

type Pilot = { readonly id: string; readonly pilot: DemoPilot; readonly rate: string };

const [first, second, third] = motherYears();
const periods = [
  { year: first, from: `${first}-08`, through: `${first}-12` },
  { year: second, from: `${second}-01`, through: `${second}-12` },
  { year: third, from: `${third}-01`, through: `${third}-08` },
] as const;

/** A pilot on a call of its own: applied for, reviewed and granted. */
async function granted(stage: Stage, { callId, rate }: Call, title: string, email: string): Promise<Pilot> {
  const pilot = motherPilot(title, email);
  const id = await apply({ ...stage, callId }, pilot);
  await review(stage, id, [`bedomare-ett-${email}`, `bedomare-tva-${email}`]);
  await decide(stage, id);
  return { id, pilot, rate };
}

/**
 * The part of the money, played as its people would: two pilots with the mother project's budget, at the exact rate and
 * at the one its terms displayed; an advance, claims by year, a line cut, payments attested by two, a closed month, and a
 * correction after it. Answers the figures at its end.
 */
export async function playMoney(stage: Stage, api: FinanceApi) {
  const run = Date.now().toString(36);
  const chapter = (title: string) => stage.show("", `\n${title}`);

  chapter("Två projekt söker och beviljas");
  const exact = await granted(stage, exactRateCall, "Kraftsamling i norr", `norr-${run}@example.org`);
  const displayed = await granted(stage, displayedRateCall, "Kraftsamling i söder", `soder-${run}@example.org`);
  const pilots = [exact, displayed];
  const ids = pilots.map(({ id }) => id);

  chapter("Parterna i ett partnerskap betalar sina bidrag");
  const contributions = await playMoneyIn(stage);

  chapter("Betalningsmottagare och förskott");
  await sayPayee(stage, exact.id, exact.pilot, "991-2346");
  await sayPayee(stage, displayed.id, displayed.pilot, "991-2346");
  await decideAdvance(stage, exact.id, "100000");
  await payOut(stage, ids);

  const claimed = async ({ id, pilot }: Pilot, of: number) => {
    const { year, from, through } = periods[of] ?? periods[0];
    const final = of === periods.length - 1;
    await claim(stage, id, pilot, { final, costs: motherCosts.get(year) ?? [], period: { from, through } });
  };

  chapter(`Rekvisitionen för ${first}: en rad skärs, förskottet avräknas`);
  await claimed(exact, 0);
  await examine(stage, exact.id, 1, { of: "10000", to: "6000" });
  await claimed(displayed, 0);
  await examine(stage, displayed.id, 1);
  await payOut(stage, ids);
  for (const month of await monthsOf(stage, ids)) await closeMonth(stage, month);

  chapter("Rättelse efter den stängda månaden");
  await correct(stage, exact.id, 1, "10000");

  for (const [of, title] of [
    [1, `Rekvisitionen för ${second}`],
    [2, `Rekvisitionen för ${third} och slutrapporten`],
  ] as const) {
    chapter(title);
    for (const pilot of pilots) {
      await claimed(pilot, of);
      await examine(stage, pilot.id, of + 1);
    }
    await payOut(stage, ids);
  }

  chapter("Månaderna stängs, och ekonomisystemet hämtar dem");
  const months = await monthsOf(stage, ids);
  for (const month of months) await closeMonth(stage, month);
  const fetched = await fetchMonths(stage, api, months);

  chapter("Revisorn läser");
  const figures = [];
  for (const { id, rate } of pilots) figures.push(await figuresOf(stage, id, rate));
  const books = await booksOf(stage, ids);
  return {
    pilots: figures,
    ledgerBalanceOre: fetched.ledgerBalanceOre,
    months: fetched.months,
    ...books,
    contributions,
  };
}
