import { expect, test } from "vitest";
import { inMemoryFiles } from "../../../test/fakes/in-memory-files.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { acceptUpload } from "./accept-upload.ts";
import { placeOf } from "./places.ts";

const applicationId = ApplicationId.parse("a".repeat(16));
const place = placeOf("drafts", applicationId, "f");
const key = `${place}Avsikt.pdf`;
const [first, other] = [Buffer.from("first"), Buffer.from("other")];

/** A file is accepted while the browser sends another to its place, at one of the moments between. */
async function accepted(when: "before it is read" | "after it is read" | "only while it is read" | "never") {
  const files = inMemoryFiles();
  files.sent(key, first);
  const read: string[] = [];
  const owed: string[] = [];
  const done = acceptUpload<undefined, "wrong">(files, {
    applicationId,
    place,
    check: () => {
      if (when === "before it is read" || when === "only while it is read") files.sent(key, other);
      return undefined;
    },
    read: (content) => {
      read.push(Buffer.from(content).toString());
      if (when === "after it is read") files.sent(key, other);
      if (when === "only while it is read") files.sent(key, first);
      return { found: undefined };
    },
    owed: async (kept) => {
      expect(files.kept()).toEqual([]); // promised before it is made
      owed.push(kept);
    },
    store: async () => undefined,
  });
  return { files, read, owed, done };
}

test("a file is kept as it was read, and its removal is owed before it is kept", async () => {
  const { files, read, owed, done } = await accepted("never");
  expect(await done).toBeUndefined();
  const [kept = ""] = files.kept();
  expect([read, files.kept().length, files.content(kept)]).toEqual([["first"], 1, "first"]);
  expect(kept).toMatch(new RegExp(`^kept/${applicationId}/`));
  expect(owed).toEqual([kept]);
});

test.each(["before it is read", "after it is read", "only while it is read"] as const)(
  "another file sent to the place %s is not kept in its stead",
  async (when) => {
    const { files, done } = await accepted(when);
    await expect(done).rejects.toMatchObject({ code: "busy" });
    expect(files.kept()).toEqual([]);
  },
);
