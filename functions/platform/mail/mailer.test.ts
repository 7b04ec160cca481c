import { SESClient, type SendEmailCommand } from "@aws-sdk/client-ses";
import { expect, onTestFinished, test, vi } from "vitest";
import { sesMailer } from "./mailer.ts";

const letter = { to: "a@example.org", subject: "Hej", text: "Hej", html: "<p>Hej</p>" };

test("an answer goes to the mailboxes of the letter, and to the sender where it names none", async () => {
  const asked: SendEmailCommand["input"][] = [];
  const send = vi.spyOn(SESClient.prototype, "send").mockImplementation(async (command) => {
    asked.push((command as SendEmailCommand).input); // as: the mailer sends nothing else
    return { MessageId: "m" };
  });
  onTestFinished(() => send.mockRestore());
  const { send: post } = sesMailer({ MAIL_SENDER: "piloter@example.org", MAIL_CONFIGURATION_SET: "" });
  expect(await post({ ...letter, replyTo: ["b@example.org", "c@example.org"] })).toEqual({ messageId: "m" });
  await post({ ...letter, replyTo: [] });
  expect(asked.map(({ ReplyToAddresses }) => ReplyToAddresses)).toEqual([
    ["b@example.org", "c@example.org"],
    undefined,
  ]);
  expect(asked[0]).toMatchObject({ Source: "piloter@example.org", Destination: { ToAddresses: ["a@example.org"] } });
});
