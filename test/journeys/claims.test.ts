import { beforeAll } from "vitest";
import { story } from "./chapters.ts";
import { isMetWithBadInput } from "./claims/bad-input.ts";
import { aClaim, type Claim } from "./claims/claim.ts";
import { isClaimed } from "./claims/claimed.ts";
import { isCorrected } from "./claims/corrected.ts";
import { isExamined } from "./claims/examined.ts";
import { isClaimedAgain } from "./claims/twice.ts";
import { addressOf } from "./visitors.ts";

// Costs from the holder's own ledger to the grantor's: claimed, cut, corrected, and refused when they are wrong.
const chapter = story();
let claim: Claim | undefined;
const told = (): Claim => {
  if (!claim) throw new Error("nobody has been granted anything");
  return claim;
};
beforeAll(async () => {
  claim = await aClaim(addressOf("rekvirent"));
});

isClaimed(chapter, told);
isExamined(chapter, told);
isCorrected(chapter, told);
isMetWithBadInput(chapter, told);
isClaimedAgain(chapter, told);
