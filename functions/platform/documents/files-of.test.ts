import { expect, test } from "vitest";
import { aPaper } from "../../../test/builders/a-paper.ts";
import { instant } from "../../vocabulary/instant.ts";
import { filesOf, pdfFileOf } from "./files-of.ts";

test("the same paper gives the same files at whatever minute of its day they are made, and others on another day", async () => {
  const hashes = async (at: string) => {
    const { pdf, docx } = await filesOf(aPaper(), instant(at));
    return [pdf.sha256, docx.sha256, (await pdfFileOf(aPaper(), instant(at))).sha256];
  };
  // Midnight and the last minute of 14 April in Sweden.
  const first = await hashes("2026-04-13T22:00:00.000Z");
  expect(await hashes("2026-04-14T21:59:59.999Z")).toEqual(first);
  for (const [i, hash] of (await hashes("2026-04-14T22:00:00.000Z")).entries()) expect(hash).not.toBe(first[i]);
});
