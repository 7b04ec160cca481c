import { clockTests } from "./clock-tests.ts";

/** One command of the matrix, and where and when it is run. */
export type Run = {
  readonly what: string;
  /** A moved day; today when left out. */
  readonly day?: string;
  readonly zone?: string;
  /** In a clone of the last commit, in a folder whose name has a space and a letter outside ASCII, with LANG=C. */
  readonly clone?: boolean;
  readonly script: string;
  readonly args?: () => readonly string[];
};

type Part = {
  readonly runs: readonly Run[];
  /** Where the clock cannot be moved, runs on another day are left out; that is a failure when the part is needed. */
  readonly needed: boolean;
  /** Run only when it is named. */
  readonly onlyByName?: true;
};

/** An ordinary day of the next year, a leap day, and the first day of a decade. */
const days = ["2027-03-15", "2028-02-29", "2030-01-01"] as const;
/** A zone whose day is ahead of Stockholm's, and one whose day is behind. */
const zones = ["Asia/Tokyo", "America/Los_Angeles"] as const;
const zoneOf = (n: number) => zones[n % zones.length] ?? zones[0];

const allTests = { what: "all tests", script: "local/run.mjs", args: () => ["test"] } as const;
const unit = ["test", "--project", "unit"] as const;
const unitTests = { what: "unit tests", script: "local/run.mjs", args: () => unit } as const;
const bothDemos = { what: "both demos", script: "test/long/play-demos.ts" } as const;

/** The parts of `npm run long`, in their order: name one to run it alone. */
export const parts: Readonly<Record<string, Part>> = {
  // All tests at each day, in one zone each.
  dates: {
    needed: true,
    runs: days.flatMap((day, n) => [
      { ...allTests, day, zone: zoneOf(n) },
      { ...bothDemos, day, zone: zoneOf(n + 1) },
    ]),
  },
  // Unit tests at each day in the other zone.
  zones: { needed: true, runs: days.map((day, n) => ({ ...unitTests, day, zone: zoneOf(n + 1) })) },
  folder: {
    needed: true,
    runs: [
      { ...allTests, clone: true },
      { ...bothDemos, clone: true },
    ],
  },
  // For CI, on the leap day, where the clock can be moved: the unit tests that can be wrong then.
  ci: {
    needed: false,
    onlyByName: true,
    runs: [
      {
        what: "unit tests that name the clock",
        script: unitTests.script,
        args: () => [...unit, ...clockTests()],
        day: "2028-02-29",
        zone: "Asia/Tokyo",
      },
    ],
  },
};
