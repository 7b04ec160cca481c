import { expect, test } from "vitest";
import { aSieFile, theLedger } from "../../../test/builders/a-sie-file.ts";
import { cachedReader } from "./cached-reader.ts";
import { readSie } from "./read-sie.ts";

test("a file is fetched and read once for all the pages over it, and another one is never taken for it", async () => {
  const fetched: string[] = [];
  const fetching = (key: string) => async () => {
    fetched.push(key);
    return key === "ledger" ? aSieFile(theLedger) : new Uint8Array();
  };
  const readKept = cachedReader(async () => readSie);
  const read = async (key: string) => (await readKept(key, fetching(key))).ok;
  expect([await read("ledger"), await read("ledger"), await read("empty"), await read("ledger")]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(fetched).toEqual(["ledger", "empty", "ledger"]);
});
