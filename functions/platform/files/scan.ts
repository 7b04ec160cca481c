/** What is known of a kept file: looked through without a find, holding harmful code, or not (yet) looked through. */
export type Scan = "clean" | "threat" | "unscanned";

/** Who looks through files: AWS GuardDuty, the local cloud's stand-in, or nothing. */
export type Scanner = "guardduty" | "local" | "none";

/** GuardDuty's mark on an object that it has looked through (Malware Protection for S3, tags of scan results). */
export const scanTag = "GuardDutyMalwareScanStatus";
type Tag = { readonly Key?: string | undefined; readonly Value?: string | undefined };

/** What GuardDuty says by its tag. A file that it could not read (unsupported, failed, denied) is unscanned. */
export function scanByTags(tags: readonly Tag[]): Scan {
  const status = tags.find(({ Key }) => Key === scanTag)?.Value;
  if (status === "THREATS_FOUND") return "threat";
  return status === "NO_THREATS_FOUND" ? "clean" : "unscanned";
}

/** The industry's harmless test file, in parts: whole, scanners on developers' machines would take this file away. */
const testFile = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "H+H*"].join("$");

/** What the local cloud finds: the test file, anywhere in a content as it lies there. */
export const scanLocally = (content: Uint8Array): Scan =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(testFile) ? "threat" : "clean";
