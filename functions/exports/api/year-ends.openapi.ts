import { exportTypes } from "../formats/format.ts";
import { AccrualsQuery, YearEndPath, YearPath } from "./api-questions.ts";
import { exampleYearEnd, exampleYearEnds } from "./openapi-examples.ts";
import {
  alsoHead,
  always,
  cacheControl,
  conditions,
  digest,
  etag,
  header,
  lastModified,
  notModified,
  parameters,
  problem,
  ref,
  security,
} from "./openapi-parts.ts";

const tags = ["finance"];
const words = {
  year: { description: "The year that ended.", example: "2026" },
  version: { description: "The number of one of its versions.", example: "1" },
};
const json = (schema: "YearEnds" | "YearEnd", value: object) => ({
  headers: { ETag: etag, "Cache-Control": cacheControl },
  content: { "application/json": { schema: ref(schema), examples: { [schema]: { value } } } },
});

export const yearEnds = alsoHead({
  operationId: "listYearEnds",
  summary: "The versions of a year's end",
  description: "What finance has kept of a year's end, each as one cut-off day knew it. None while nothing is kept.",
  tags,
  security,
  parameters: [...parameters(YearPath, "path", words), ...conditions],
  responses: {
    "200": { description: "The versions.", ...json("YearEnds", exampleYearEnds) },
    "304": notModified({}),
    "400": problem(["invalid-request"]),
    ...always,
  },
});

export const yearEnd = alsoHead({
  operationId: "fetchYearEnd",
  summary: "A year's end as it was kept",
  description:
    "Claims that nobody had examined, estimates for months that nobody had claimed, and what accrues of each pilot.",
  tags,
  security,
  parameters: [...parameters(YearEndPath, "path", words), ...conditions],
  responses: {
    "200": { description: "The version.", ...json("YearEnd", exampleYearEnd) },
    "304": notModified({}),
    "400": problem(["invalid-request"]),
    "404": problem(["not-found"]),
    ...always,
  },
});

const binary = { schema: { type: "string", format: "binary" } };
const typeOf = (format: "sie" | "csv") => exportTypes[format].replace(/;.*/, "");

export const accruals = alsoHead({
  operationId: "fetchAccruals",
  summary: "A version's accruals and their reversal",
  description:
    "Verifications per 31 December of what was earned and not booked, and on 1 January the same with the other sign. It is all of the version, not the difference from an earlier one: import one version.",
  tags,
  security,
  parameters: [
    ...parameters(YearEndPath, "path", words),
    ...parameters(AccrualsQuery, "query", { format: { description: "SIE is type 4I.", example: "sie" } }),
    ...conditions,
  ],
  responses: {
    "200": {
      description: "The file; the same bytes for ever.",
      headers: {
        ETag: etag,
        "Cache-Control": cacheControl,
        "Last-Modified": lastModified,
        "Content-Disposition": header("The file's name.", 'attachment; filename="periodisering-2026-version-1.si"'),
        "Repr-Digest": digest("file"),
        "Content-Digest": digest("answer's content"),
      },
      content: { [typeOf("sie")]: binary, [typeOf("csv")]: binary },
    },
    "304": notModified({ "Last-Modified": lastModified }),
    "400": problem(["invalid-request"]),
    "404": problem(["not-found"]),
    "409": problem(["no-accruals"]),
    ...always,
  },
});
