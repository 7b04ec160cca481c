import { expect, test } from "vitest";
import { mailSamples as samples } from "../../test/builders/mail-samples.ts";
import { type MailTemplate, mailTemplates } from "../pilot/items/owed-mail.ts";
import { compose } from "../pilot/outbox/compose.ts";
import { languages } from "../vocabulary/language.ts";
import { mails } from "./mails.ts";

const kim = { name: "Kim Exempelsson", phone: "019-000 00 00", email: "piloter@example.org" };
const lo = { name: "Lo & Co", phone: "019-000 00 01", email: "lo@example.org" };
const more = { sv: "Hör av er.\nGärna i tid.\n\nVälkomna!", en: "Write to us.\nIn good time.\n\nWelcome!" };

const url = "https://pilot.example.org/projekt/lank/token";
const templates = Object.keys(mailTemplates) as MailTemplate[]; // as: Object.keys forgets the names

test.each(templates.flatMap((template) => languages.map((language) => [template, language] as const)))(
  "%s in %s says the same in text and HTML, and what a person typed is escaped",
  (template, language) => {
    const letter = compose(mails, { template, language, to: "contact@example.org", data: samples[template] }, url);
    expect(letter.subject).not.toContain("undefined");
    expect(`${letter.text}${letter.html}`).not.toMatch(/undefined|\[object/);
    expect(letter.html).not.toContain("<script>");
    expect(letter.html).toContain(`lang="${language}"`);
    const wantsLink = letter.text.includes(url);
    expect(letter.html.includes(url)).toBe(wantsLink);
  },
);

test("money, days and times are written as the reader's language writes them", () => {
  const of = (language: "sv" | "en") =>
    compose(
      mails,
      { template: "decision-granted", language, to: "a@example.org", data: samples["decision-granted"] },
      url,
    ).text;
  expect(of("sv")).toContain("800\u00a0609\u00a0kr");
  expect(of("sv")).toContain("1 december 2026");
  expect(of("en")).toContain("SEK\u00a0800,609");
});

test("a line break in a title cannot become a header", () => {
  const letter = compose(
    mails,
    { template: "withdrawn", language: "sv", to: "a@example.org", data: { title: "A\r\nBcc: b@example.org" } },
    "",
  );
  expect(letter.subject).toBe("Ansökan A Bcc: b@example.org är återkallad");
});

test("data that a template does not know is a bug, not a half-written mail", () => {
  expect(() => compose(mails, { template: "receipt", language: "sv", to: "a@example.org", data: {} }, "")).toThrow(
    "submittedAt",
  );
});

const letterOf = (template: MailTemplate, language: "sv" | "en", said?: Parameters<typeof compose>[3]) =>
  compose(mails, { template, language, to: "a@example.org", data: samples[template] }, url, said);
const everyMail = templates.flatMap((template) => languages.map((language) => [template, language] as const));

test.each(everyMail)("%s in %s ends with whom to ask, and an answer goes there", (template, language) => {
  const letter = letterOf(template, language, { contacts: [kim, lo] });
  expect(letter.replyTo).toEqual([kim.email, lo.email]);
  for (const { name, phone, email } of [kim, lo]) expect(letter.text).toContain(`${name}\n${phone}\n${email}\n`);
  expect(letter.html).toContain("Kim Exempelsson<br>019-000 00 00<br>piloter@example.org");
  expect(letter.html).toContain("Lo &amp; Co<br>");
  const lead = language === "sv" ? /\nFrågor\? .*ontakta:\n/ : /\nQuestions\? .*ontact:\n/;
  const [own = "", end = ""] = letter.text.split(lead);
  expect(own).not.toContain(kim.name);
  expect(end).toContain(kim.name);
});

test.each(everyMail)("%s in %s sends nobody to a contact where there is none", (template, language) => {
  const letter = letterOf(template, language);
  expect(letter.replyTo).toEqual([]);
  expect(letter.text).not.toMatch(
    /Kontakta|[Hh]ör (annars )?av|kontakta handläggaren|Contact|contact the|[Gg]et in touch/,
  );
  expect(letter.text).not.toMatch(/Frågor\?|Questions\?/);
});

test.each(everyMail)(
  "%s in %s says what the call has to say, as paragraphs before whom to ask",
  (template, language) => {
    const { text, html } = letterOf(template, language, { contacts: [kim], more });
    const [first, second] = language === "sv" ? ["Gärna i tid.", "Välkomna!"] : ["In good time.", "Welcome!"];
    const order = [first, second, kim.name].map((words) => text.indexOf(words));
    expect(order.every((place, at) => place > (order[at - 1] ?? 0))).toBe(true);
    expect(html).toContain(`<br>${first}</p><p>${second}</p>`);
  },
);

test("nobody is asked to answer a mail with a link, which the answer would quote, and only such a mail speaks of it", () => {
  for (const template of templates) {
    const { text } = letterOf(template, "sv", { contacts: [kim] });
    // Where a mail to staff leads, nobody comes in without signing in.
    const hasLink = text.includes(url) && !template.startsWith("staff-");
    expect([template, text.includes("Svara på mejlet")]).toEqual([template, !hasLink]);
    expect([template, text.includes("Lämna inte ut länken")]).toEqual([template, hasLink]);
  }
});

test("who has an accepted report but has not said where the money goes reads what is missing, and others what follows", () => {
  const told = (data: object) => {
    const accepted = { ...samples["report-accepted"], ...data };
    return compose(mails, { template: "report-accepted", language: "sv", to: "a@example.org", data: accepted }, url)
      .text;
  };
  expect(told({ noPayee: true })).toContain(
    "Vi kan inte betala ut ännu: ni har inte angett vart bidraget ska betalas.",
  );
  expect(told({ noPayee: true })).not.toContain("attesteras");
  expect(told({})).toContain("Utbetalningen attesteras först.");
  expect(told({ paymentOre: 0 })).not.toMatch(/attesteras|betala ut/);
});

test("a hostile contact or text of a call adds no header, no address and no markup", () => {
  const evil = "Kim\r\nBcc: b@example.org\u2028<script>alert(1)</script>";
  const addresses = ["a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "A <a@example.org>"];
  const contacts = addresses.map((email) => ({ name: evil, phone: evil, email }));
  for (const template of templates) {
    const letter = letterOf(template, "sv", { contacts: [...contacts, lo, lo], more: { sv: evil } });
    expect(letter.replyTo).toEqual([lo.email]);
    expect(letter.html).not.toMatch(/<script|\r/);
    expect(letter.subject).not.toMatch(/[\r\n]/);
    // What a person is called stays on its own line.
    const line = "Kim Bcc: b@example.org <script>alert(1)</script>";
    expect(letter.text).toContain(`\n${line}\n${line}\n`);
  }
});
