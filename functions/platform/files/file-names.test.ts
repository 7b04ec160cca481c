import { expect, test } from "vitest";
import { Attachment } from "../../pilot/items/attachment.ts";
import { nameFrom } from "../../vocabulary/file-name.ts";
import { attachmentNamed } from "./disposition.ts";

test.each([
  ["a\u202efdp.exe.pdf", "afdp.exe.pdf"],
  ["a\u0000b\u0007\u007f.pdf", "ab.pdf"],
  ["\u2067\u200eAvsikt\u2069\u00ad.pdf\u200b", "Avsikt.pdf"],
  ["rad\r\nbrytning\u2028.pdf", "rad brytning .pdf"],
  ["Fo\u0308rslag.pdf", "Förslag.pdf"],
  ["half\ud83d.pdf", "half\ufffd.pdf"],
  ["C:\\mapp/under/fil.pdf", "fil.pdf"],
  ["👩‍👩‍👧.pdf", "👩‍👩‍👧.pdf"],
  ["\u202e\u0000", ""],
])("the name %j is kept as %j", (sent, kept) => {
  expect(nameFrom(sent)).toBe(kept);
});

test("a name that was kept before names were cleaned is read and saved clean", () => {
  const name = Attachment.unwrap().shape.name;
  expect(name.parse("a\u202efdp.exe\ud83d")).toBe("afdp.exe\ufffd");
  expect(attachmentNamed("a\u202eb\r\nx: y\ud83d.pdf")).not.toMatch(/[\r\n\u202e]|%E2%80%AE/);
});
