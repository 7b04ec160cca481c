import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../deployment/project.ts";
import { git } from "./git.ts";

const zones = ["Asia/Tokyo", "America/Los_Angeles"] as const;
type Zone = (typeof zones)[number];
type Moved = { readonly day: string; readonly zone: Zone };

/** One command of the matrix, and where and when it is run. */
export type Run = {
  readonly what: string;
  /** The day and the zone; today and this machine's when left out. */
  readonly moved?: Moved;
  /** In a clone of the last commit, in a folder whose name has a space and a letter outside ASCII, with LANG=C. */
  readonly clone?: boolean;
  readonly script: string;
  readonly args?: () => readonly string[];
};

type Part = {
  readonly runs: readonly Run[];
  /** Run only when it is named; where the clock cannot be moved, its moved runs may be left out. */
  readonly forCi?: true;
};

/** An ordinary day of the next year, a leap day, and the first day of a decade. */
const days = ["2027-03-15", "2028-02-29", "2030-01-01"] as const;
const zoneOf = (n: number): Zone => zones[n % zones.length] ?? zones[0];

/** The hour, so that the zone has another date than Stockholm: the next one in Tokyo, the one before in Los Angeles. */
const hours: Readonly<Record<Zone, string>> = { "Asia/Tokyo": "16:00", "America/Los_Angeles": "06:00" };

/** The moment at which a moved run begins. */
export const beginOf = ({ day, zone }: Moved): string => `${day}T${hours[zone]}:00Z`;

const unit = ["test", "--project", "unit"] as const;
const allTests = { what: "all tests", script: "local/run.mjs", args: () => ["test"] } as const;
const unitTests = { what: "unit tests", script: "local/run.mjs", args: () => unit } as const;
const faults = { what: "faults", script: "local/faults.ts" } as const;
const bothDemos = { what: "both demos", script: "test/long/play-demos.ts" } as const;

/** What a test names when the day or the zone matters to it: a clock, a day's arithmetic, or a fake that has a clock. */
const namesTheClock =
  /Date\.now|new Date\(|useFakeTimers|stockholmTime|endOfDay|plus(Local)?(Days|Months)|plusSeconds|dayOf|monthOf|some-days|sign-in-service|table-contract/;

/** The unit tests that can be wrong on another day: all of them at a moved date would take CI two minutes. */
const clockTests = (): readonly string[] =>
  git("ls-files", "functions/**.test.ts", "functions/**.test.tsx", "local/**.test.ts", "test/access", "test/gallery")
    .split("\n")
    .filter((file) => /\.test\.tsx?$/.test(file) && namesTheClock.test(readFileSync(join(project, file), "utf8")));

/** The parts of `npm run long`, in their order. */
export const parts: Readonly<Record<string, Part>> = {
  // All tests on each day, in one zone each.
  dates: {
    runs: days.flatMap((day, n) => [
      { ...allTests, moved: { day, zone: zoneOf(n) } },
      { ...bothDemos, moved: { day, zone: zoneOf(n + 1) } },
    ]),
  },
  // Unit tests on each day in the other zone.
  zones: { runs: days.map((day, n) => ({ ...unitTests, moved: { day, zone: zoneOf(n + 1) } })) },
  folder: {
    runs: [
      { ...allTests, clone: true },
      { ...bothDemos, clone: true },
    ],
  },
  faults: { runs: [faults] },
  // With a seed of chance, which its log names.
  acts: { runs: [{ what: "a million acts", script: "local/simulate.ts", args: () => ["--acts", "1000000"] }] },
  // For CI: a few faults; and on the leap day, where the clock can be moved, the unit tests that can be wrong then.
  ci: {
    forCi: true,
    runs: [
      { ...faults, what: "some faults", args: () => ["--short", "--acts", "20", "--faults", "4"] },
      {
        ...unitTests,
        what: "unit tests that name the clock",
        args: () => [...unit, ...clockTests()],
        moved: { day: "2028-02-29", zone: "Asia/Tokyo" },
      },
    ],
  },
};
