import { expect, test } from "vitest";
import { aBankFile } from "../../test/builders/a-bank-file.ts";
import { anAuthorityDocument } from "../../test/builders/some-settings.ts";
import { AuthorityInWork } from "./authority.ts";
import { authorityFaults } from "./check-settings.ts";

test("a month whose payments go to the bank by a file needs to know how the bank takes it", () => {
  const asked = (given: object) =>
    authorityFaults(AuthorityInWork.parse({ ...anAuthorityDocument, ...given }), { examples: true });
  const paymentModes = [{ mode: "bank-file", from: "2028-01" }];
  expect(asked({ paymentModes })).toEqual([{ at: "paymentModes", code: "bank-missing" }]);
  expect(asked({ paymentModes, bankFile: aBankFile() })).toEqual([]);
  expect(asked({})).toEqual([]);
});
