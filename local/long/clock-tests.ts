import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../deployment/project.ts";
import { git } from "./git.ts";

/** What a test names when the day or the zone matters to it: a clock, a day's arithmetic, or a fake that has a clock. */
const namesTheClock =
  /Date\.now|new Date\(|useFakeTimers|stockholmTime|endOfDay|plus(Local)?(Days|Months)|plusSeconds|dayOf|monthOf|some-days|sign-in-service|table-contract/;

/** The unit tests that can be wrong on another day: all of them at a moved date would take CI two minutes. */
export const clockTests = (): readonly string[] =>
  git("ls-files", "functions/**.test.ts", "functions/**.test.tsx", "local/**.test.ts", "test/access", "test/gallery")
    .split("\n")
    .filter((file) => /\.test\.tsx?$/.test(file) && namesTheClock.test(readFileSync(join(project, file), "utf8")));
