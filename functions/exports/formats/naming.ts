import type { ExportContext, ExportScope } from "./format.ts";

const about = (scope: ExportScope): string => {
  switch (scope.kind) {
    case "month":
      return scope.month;
    case "year-to-date":
      return `${scope.through.slice(0, 4)}-till-och-med-${scope.through.slice(5)}`;
    case "pilot":
      return (scope.registrationNumber ?? scope.applicationId).replace(/[^0-9A-Za-z-]+/g, "-");
  }
};

/** What a file is called: `kostnader-2026-11-preliminar.csv`. What can still change says so in its name. */
export const fileName = ({ scope, preliminary }: ExportContext, ending: string): string =>
  `kostnader-${about(scope)}${preliminary ? "-preliminar" : ""}.${ending}`;

/** What a file holds, in words: `Kostnader 2026-11`. */
export function titleOf({ scope }: ExportContext): string {
  switch (scope.kind) {
    case "month":
      return `Kostnader ${scope.month}`;
    case "year-to-date":
      return `Kostnader ${scope.through.slice(0, 4)}-01 till och med ${scope.through}`;
    case "pilot":
      return `Kostnader i ${scope.registrationNumber ?? scope.applicationId}`;
  }
}

/** Said in every file that can still change. */
export const preliminaryNote = "Preliminär: nya rader kan tillkomma.";
