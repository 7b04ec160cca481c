import type { ExportFormat } from "../../ledger/stored-file.ts";
import { ApplicationId, periodSubject, pilotSubject, type Subject } from "../../vocabulary/ids.ts";
import { Month } from "../../vocabulary/instant.ts";
import type { ExportScope } from "../formats/format.ts";

/** Which lines, as a form carries it: `month:2026-11`, `year:2026-09`, `pilot:...`. */
export function scopeText(scope: ExportScope): string {
  if (scope.kind === "month") return `month:${scope.month}`;
  return scope.kind === "year-to-date" ? `year:${scope.through}` : `pilot:${scope.applicationId}`;
}

/** The lines that a form asks for; undefined when the text names none. */
export function readScope(text: string): ExportScope | undefined {
  const [kind, value] = text.split(":", 2);
  if (kind === "pilot") {
    const { data } = ApplicationId.safeParse(value);
    return data && { kind, applicationId: data };
  }
  const { data: month } = Month.safeParse(value);
  if (kind === "month") return month && { kind, month };
  return kind === "year" && month ? { kind: "year-to-date", through: month } : undefined;
}

/** What is being exported, whose history a press of its button belongs to. */
export function subjectOf(scope: ExportScope): Subject {
  if (scope.kind === "pilot") return pilotSubject(scope.applicationId);
  return periodSubject(scope.kind === "month" ? scope.month : scope.through);
}

/** More lines than these do not fit in an answer, or take longer than a person waits; a line is longest as JSON. */
const mostLines: Readonly<Record<ExportFormat, number>> = { csv: 10_000, xlsx: 10_000, sie: 10_000, jsonl: 4_000 };

/** A file of so many lines can be had at once. */
export const comesAtOnce = (format: ExportFormat, lines: number): boolean => lines <= mostLines[format];
