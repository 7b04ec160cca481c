import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, test } from "vitest";
import { authority } from "../../../test/builders/an-authority.ts";
import { aWebEvent } from "../../../test/builders/web-event.ts";
import { instant } from "../../vocabulary/instant.ts";
import { json } from "./answers.ts";
import { button } from "./route.ts";
import { webHandler } from "./web-handler.ts";

const now = instant("2027-01-15T12:00:00Z");
const handlerOf = (takesTextFiles: boolean) =>
  webHandler({
    authority,
    siteUrl: "https://pilot.example.org",
    clock: { now: () => now, ready: async () => {} },
    takesTextFiles,
    routes: [button("/form", "everyone", ({ typed }) => json(typed))],
  });

async function sent(body: FormData | string, contentType?: string, takesTextFiles = true) {
  const encoded = new Response(body);
  const event = {
    ...aWebEvent({ path: "/form", method: "POST" }),
    headers: { "content-type": contentType ?? encoded.headers.get("content-type") ?? "" },
    body: Buffer.from(await encoded.arrayBuffer()).toString("base64"),
    isBase64Encoded: true,
  };
  const answer = await handlerOf(takesTextFiles)(event as unknown as APIGatewayProxyEventV2, {} as Context); // as: the parts a handler reads
  return { status: answer.statusCode, typed: JSON.parse(answer.body?.startsWith("{") ? answer.body : "null") };
}

const aForm = (fields: Readonly<Record<string, string | File>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

test("a form with a file gives its fields, and the file's text under the control's name", async () => {
  const form = aForm({ csrf: "x", note: "åäö", file: new File(["a;1,00;2027-01-15\r\n"], "bank.csv") });
  form.append("rows", "1");
  form.append("rows", "2");
  expect(await sent(form)).toEqual({
    status: 200,
    typed: { csrf: "x", note: "åäö", file: "a;1,00;2027-01-15\r\n", rows: ["1", "2"] },
  });
});

test("a file that is no text, such as a picture, is the data URL of its bytes, and none is lost", async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const { file } = (await sent(aForm({ file: new File([bytes], "logo.png", { type: "image/png" }) }))).typed;
  expect(file).toMatch(/^data:application\/octet-stream;base64,/);
  expect(new Uint8Array(Buffer.from(file.split(",")[1], "base64"))).toEqual(bytes);
});

test("no file chosen is an empty text", async () => {
  expect((await sent(aForm({ file: new File([], "") }))).typed).toEqual({ file: "" });
});

test("a file that is more than a page could give back is refused in words", async () => {
  expect((await sent(aForm({ file: new File(["x".repeat(400_001)], "bank.csv") }))).status).toBe(413);
});

test("what is no such form is a form without fields", async () => {
  expect((await sent("nonsense", "multipart/form-data; boundary=x")).typed).toEqual({});
  expect((await sent("nonsense", "multipart/form-data; boundary=")).typed).toEqual({});
});

test("a Lambda that takes no files reads none", async () => {
  expect((await sent(aForm({ csrf: "x" }), undefined, false)).typed).toEqual({});
});
