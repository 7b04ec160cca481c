type Level = "info" | "warn" | "error";
type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

const lambda = (): string | undefined => process.env["AWS_LAMBDA_FUNCTION_NAME"];

/**
 * One line of JSON a happening. Fields are ids, counts and codes: never a name, an address, a typed text, a token or a
 * path that carries one. `event` is a stable word that alarms and searches use.
 */
export function log(level: Level, event: string, fields: Fields = {}): void {
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the log
  console[level](JSON.stringify({ level, event, ...fields }));
}

/** An error as log fields: its name and where it was thrown, not its message, which may quote what a person typed. */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack
    ?.split("\n")
    .find((line) => line.trimStart().startsWith("at "))
    ?.trim();
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return { error: error.name, code, at, ...(error.cause instanceof Error ? { cause: error.cause.name } : {}) };
}

/** What a person or a system meets as a fault: a line that says in which Lambda, counted for the one alarm on faults. */
export function fault(event: string, error: unknown, fields: Fields = {}): void {
  log("error", event, { lambda: lambda(), ...fields, ...errorFields(error) });
  countMetric("Fault");
}

/** The stack that a Lambda belongs to, out of its name: stages of one account count apart (infra/constructs/alarm.ts). */
const namespace = (): string => /^(.+-application)-/.exec(lambda() ?? "")?.[1] ?? "pilot-grants";

export type Metric = "Fault" | "SweepRan" | "DeliveryFailed" | "ExportFailed" | "RecordChanged" | "MailLimitReached";

/** A count in CloudWatch's embedded metric format, so that an alarm can be set on it without a further call. */
export function countMetric(metric: Metric, value = 1): void {
  const _aws = {
    Timestamp: Date.now(),
    CloudWatchMetrics: [{ Namespace: namespace(), Dimensions: [[]], Metrics: [{ Name: metric, Unit: "Count" }] }],
  };
  // biome-ignore lint/suspicious/noConsole: the embedded metric format is a log line
  console.info(JSON.stringify({ _aws, [metric]: value }));
}
