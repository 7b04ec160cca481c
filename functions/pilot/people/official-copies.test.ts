import { expect, test } from "vitest";
import { mailSamples } from "../../../test/builders/mail-samples.ts";
import { mails } from "../../lambdas/mails.ts";
import type { MailTemplate } from "../items/owed-mail.ts";
import { compose } from "../outbox/compose.ts";
import { formalMails, withOfficialCopies } from "./official-copies.ts";

const mailbox = "registrator@example.org";
const applied = { mailbox } as Parameters<typeof withOfficialCopies>[0]["applied"]; // as: nothing else is looked at
const link = { purpose: "holder", subject: "holder", generation: 1, expiresAt: "2027-01-01T00:00:00.000Z" } as never; // as: the copy loses it, whatever it is
const to = { language: "sv", to: "kontakt@example.org" } as const;
const rejected = {
  template: "decision-rejected",
  ...to,
  data: mailSamples["decision-rejected"],
  id: "letter",
} as const;
const told = { template: "decision-sent", ...to, data: mailSamples["decision-sent"] } as const;

test("what is formal has one copy to the official mailbox, without name and link, and what is not has none", () => {
  const owed = [{ ...rejected, link }, told];
  expect(withOfficialCopies({ applied }, owed)).toEqual([
    ...owed,
    { template: "decision-rejected", language: "sv", to: mailbox, data: rejected.data, copy: true },
  ]);
});

test("of many who are asked to complete the mailbox gets one copy, and no reminder", () => {
  const asked = { template: "completion-asked", ...to, data: mailSamples["completion-asked"] } as const;
  const again = { ...asked, dueAt: "2027-01-01T00:00:00.000Z" } as never; // as: any later moment
  const all = withOfficialCopies({ applied }, [asked, { ...asked, to: "b@example.org" }, again]);
  expect(all.filter(({ to }) => to === mailbox)).toHaveLength(1);
});

test("an organisation without a mailbox, or whose contact reads it, gets no copy", () => {
  expect(withOfficialCopies({ applied: { ...applied, mailbox: undefined } }, [rejected])).toEqual([rejected]);
  const own = { ...rejected, to: "Registrator@example.org" };
  expect(withOfficialCopies({ applied }, [own])).toEqual([own]);
});

test.each(formalMails)("the copy of %s says whose it is, and opens nothing", (template: MailTemplate) => {
  for (const language of ["sv", "en"] as const) {
    const mail = { template, language, to: mailbox, data: mailSamples[template], copy: true } as const;
    const { subject, text, html } = compose(mails, mail, "https://pilot.example.org/hemlig");
    expect(subject.startsWith(language === "sv" ? "Kopia: " : "Copy: ")).toBe(true);
    expect(text).toContain(language === "sv" ? "officiella e-post" : "official mailbox");
    // A page where anybody may ask for their own link is no link of the case.
    for (const body of [text, html])
      expect(body.replaceAll("https://pilot.example.org/hemlig/ansokan/lank-igen", "")).not.toContain("hemlig");
  }
});
