import { expect, onTestFinished, test, vi } from "vitest";
import { fault } from "./log.ts";

const heard = () => {
  const lines: string[] = [];
  for (const level of ["info", "error"] as const) {
    const spy = vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line));
    onTestFinished(() => spy.mockRestore());
  }
  return () => lines.map((line) => JSON.parse(line));
};

test("a fault says which Lambda it was, and is counted for its own stage and once for all its Lambdas", () => {
  const lines = heard();
  vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "pilot-grants-prod-application-staff-web");
  onTestFinished(() => void vi.unstubAllEnvs());
  fault("request.failed", new RangeError("what Anna typed"), { requestId: "r-1" });
  const [line, count] = lines();
  expect(line).toMatchObject({
    level: "error",
    event: "request.failed",
    lambda: "pilot-grants-prod-application-staff-web",
    error: "RangeError",
    requestId: "r-1",
  });
  expect(JSON.stringify(line)).not.toContain("Anna");
  expect(count).toMatchObject({
    Fault: 1,
    _aws: { CloudWatchMetrics: [{ Namespace: "pilot-grants-prod-application", Dimensions: [[]] }] },
  });
});
