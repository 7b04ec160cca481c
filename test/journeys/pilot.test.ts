import { story } from "./chapters.ts";
import { isAppliedFor } from "./life/applied.ts";
import { isEvaluatedAndBooked } from "./life/evaluated.ts";
import { isGrantedAndReported } from "./life/granted.ts";
import type { Pilot } from "./life/pilot.ts";
import { isReviewed } from "./life/reviewed.ts";
import { addressOf } from "./visitors.ts";

// One pilot, from the call's page to the month's file. Each test goes on where the one before it ended, by turns with
// and without JavaScript.
const chapter = story();
const pilot: Pilot = {
  email: addressOf("vandpunkten"),
  reviewers: {
    first: addressOf("bedomare-ett"),
    second: addressOf("bedomare-tva"),
    partial: addressOf("bedomare-jav"),
  },
  id: "",
};

isAppliedFor(chapter, pilot);
isReviewed(chapter, pilot);
isGrantedAndReported(chapter, pilot);
isEvaluatedAndBooked(chapter, pilot);
