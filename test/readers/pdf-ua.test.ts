import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pdfOf } from "../../functions/platform/documents/pdf.writer.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { aPaper } from "../builders/a-paper.ts";
import { faultsByVeraPdf, hasJava } from "./verapdf.ts";

const work = mkdtempSync(join(tmpdir(), "pdf-ua-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Where there is no Java, the structure is held by functions/platform/documents/pdf.test.ts alone. */
test.runIf(await hasJava())(
  "veraPDF finds nothing against PDF/UA-1 in a document with everything in it",
  async () => {
    const file = join(work, "paper.pdf");
    writeFileSync(file, (await pdfOf(aPaper(), instant("2026-04-14T10:00:00Z"))).bytes);
    expect(await faultsByVeraPdf(file)).toBe("");
  },
  300_000,
);
