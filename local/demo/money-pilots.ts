import { budget, type DemoPilot, type Three, vandpunkten, withEmail } from "./pilots.ts";
import { motherYears } from "./years.ts";

const years = motherYears();
const [first, second, third] = years;

/** The mother project's booked costs by year, in kronor: staff, services, travel, indirect costs; 2 900 757 in all. */
export const motherCosts: ReadonlyMap<string, readonly [string, string, string, string]> = new Map([
  [first, ["456852", "110000", "10000", "97721"]],
  [second, ["989804", "170000", "10000", "211719"]],
  [third, ["554884", "161087", "10000", "118690"]],
]);

const byYear = (category: number): Three => {
  const [one = "", two = "", three = ""] = [...motherCosts.values()].map((costs) => costs[category] ?? "");
  return [one, two, three];
};

/** A pilot with the mother project's budget and days, and an address of its own so that the demo can be played again. */
export const motherPilot = (title: string, email: string): DemoPilot => ({
  ...withEmail(vandpunkten, email),
  title,
  project: {
    ...vandpunkten.project,
    "project.title": title,
    "project.startDay": `${first}-08-01`,
    "project.endDay": `${third}-08-01`,
  },
  budget: budget(
    {
      staff: byYear(0),
      services: byYear(1),
      travel: byYear(2),
      indirect: byYear(3),
      own: ["488391", "1000223", "611535"],
      grant: ["186182", "381300", "233126"],
    },
    years,
  ),
});
