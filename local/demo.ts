import { stateFolder } from "../deployment/project.ts";
import { Sentence, tell } from "../deployment/say.ts";
import { readAddresses } from "./cloud/state.ts";
import { withNothingYet, withPartnership } from "./demo/elsewhere.ts";
import { playPilot } from "./demo/pilot.ts";
import { stageAt } from "./demo/stage.ts";

// npm run demo: one pilot through all five stages over HTTP on the running stack, ending with the month's CSV.
// npm run demo -- money: the part of the money, ending with its figures as one line of JSON.
// npm run demo -- people: an association's people together, ending with a line of JSON.
// npm run demo -- call: a call from its copy to its second version and to another customer, ending with a line of JSON.
// npm run demo -- review: twelve applications from the call to the last decision, on an instance of its own and over a
// year of its clock, ending with a line of JSON that is the same each time.
const [part = "pilot"] = process.argv.slice(2);

await tell(async () => {
  const begun = performance.now();
  const show = (who: string, what: string) => console.log(who ? `${who.padEnd(16)} ${what}` : what);
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  if (part === "review") {
    const { playReview } = await import("./demo/review.ts");
    const figures = await withNothingYet(show, playReview);
    console.log(`\nPlayed in ${seconds()} s.`);
    return console.log(JSON.stringify(figures));
  }
  const addresses = readAddresses(stateFolder);
  const stage = stageAt(addresses, show);
  if (part === "pilot") {
    const id = await playPilot(stage);
    console.log(`Pilot ${id} went through all five stages in ${seconds()} s.`);
  } else if (part === "money") {
    const { playMoney } = await import("./demo/money.ts");
    const figures = await playMoney(stage, addresses.financeApi);
    console.log(`\nPlayed in ${seconds()} s.`);
    console.log(JSON.stringify(figures));
  } else if (part === "people") {
    const { playPeople } = await import("./demo/people.ts");
    const figures = await playPeople(stage);
    console.log(`\nPlayed in ${seconds()} s.`);
    console.log(JSON.stringify(figures));
  } else if (part === "call") {
    const { playCall } = await import("./demo/call.ts");
    const figures = await withPartnership(stage.show, (elsewhere) => playCall(stage, elsewhere));
    console.log(`\nPlayed in ${seconds()} s.`);
    console.log(JSON.stringify(figures));
  } else
    throw new Sentence(
      `There is no demo "${part}": npm run demo, or npm run demo -- with one of money, people, call and review.`,
    );
});
