import { expect, test } from "vitest";
import { portFinding } from "./port-finding.ts";

test("a port that our own start uses is as it should be", () => {
  expect(portFinding(8080, false, { pid: 7, site: 8080 })).toEqual({
    fine: true,
    says: "Port 8080 is used by npm start, which runs (process 7)",
  });
});

test.each([undefined, { pid: 7, site: 8090 }])("a port that another program uses is missing", (owner) => {
  expect(portFinding(8080, false, owner)).toMatchObject({ fine: false });
  expect(portFinding(8080, true, owner)).toMatchObject({ fine: true });
});
