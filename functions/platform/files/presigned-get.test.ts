import { expect, test } from "vitest";
import { bucketAddress } from "./bucket-address.ts";
import { presignedGet } from "./presigned-get.ts";

// The worked example of AWS's own documentation ("Authenticating requests: using query parameters").
test("an address is signed as AWS's documentation works it out", () => {
  const link = presignedGet({
    address: new URL("https://examplebucket.s3.amazonaws.com/"),
    key: "test.txt",
    region: "us-east-1",
    credentials: {
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    },
    at: new Date("2013-05-24T00:00:00Z"),
    seconds: 86_400,
  });
  expect(link).toContain("X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
});

test("a bucket has its own host on AWS and a path on a local cloud", () => {
  expect(bucketAddress("files", { AWS_REGION: "eu-north-1" }).href).toBe("https://files.s3.eu-north-1.amazonaws.com/");
  expect(bucketAddress("files", { AWS_ENDPOINT_URL: "http://localhost:4566" }).href).toBe(
    "http://localhost:4566/files/",
  );
});
