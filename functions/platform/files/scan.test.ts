import { expect, test } from "vitest";
import { scanByTags, scanLocally, scanTag } from "./scan.ts";

const tagged = (Value: string) => [
  { Key: "other", Value: "THREATS_FOUND" },
  { Key: scanTag, Value },
];

test("a file is clean only when GuardDuty has said so, and what it could not read is unscanned", () => {
  expect(scanByTags(tagged("NO_THREATS_FOUND"))).toBe("clean");
  expect(scanByTags(tagged("THREATS_FOUND"))).toBe("threat");
  for (const status of ["UNSUPPORTED", "ACCESS_DENIED", "FAILED", "", "Threats_Found"])
    expect(scanByTags(tagged(status))).toBe("unscanned");
  expect(scanByTags([{ Key: "other", Value: "NO_THREATS_FOUND" }])).toBe("unscanned");
  expect(scanByTags([])).toBe("unscanned");
});

test("the local scanner holds the industry's test file, wherever it lies in a content", () => {
  const whole = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "H+H*"].join("$");
  expect(whole).toHaveLength(68);
  expect(scanLocally(Buffer.from(whole))).toBe("threat");
  expect(scanLocally(Buffer.from(`%PDF-1.4\n${whole}\n`))).toBe("threat");
  expect(scanLocally(Buffer.from(whole.slice(1)))).toBe("clean");
});
