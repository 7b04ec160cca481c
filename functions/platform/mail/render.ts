import type { Both, Language } from "../../vocabulary/language.ts";
import { mailboxesOf, type Named, questionsTo } from "./contacts.ts";
import { breaks, escaped, oneLine } from "./escaped.ts";
import type { Letter } from "./mailer.ts";

/** A fact's value: as each language writes it, or what is the same in both: a name, a number, a person's words. */
type Value = Both | string;
/** What can stand in a mail: paragraphs, facts in two columns, quoted words of a person, and the one thing to do. */
type Shown =
  | Both
  | { facts: ReadonlyArray<readonly [name: Both, value: Value]> }
  | { quote: string }
  /** `open`: the address alone lets nobody in, so nobody is told to keep it. */
  | { action: Both; url: string; open?: true };
/**
 * A part of a mail's body. `ask` is a sentence that sends the reader to those who are named at the mail's end: where nobody
 * is, it is left out.
 */
type Block = Shown | { ask: Both };
/** A mail's words, in both languages: without one of them it does not compile. */
export type Message = { subject: Both; body: readonly Block[] };

const valueIn = (language: Language, value: Value) => (typeof value === "string" ? value : value[language]);

const asText = (language: Language, block: Shown): string => {
  if ("facts" in block)
    return block.facts.map(([name, value]) => `${name[language]}: ${valueIn(language, value)}`).join("\n");
  if ("quote" in block)
    return block.quote
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n");
  return "action" in block ? `${block.action[language]}:\n${block.url}` : block[language];
};

const cell = 'style="padding:4px 16px 4px 0;vertical-align:top"';
const asHtml = (language: Language, block: Shown): string => {
  if ("facts" in block) {
    const rows = block.facts.map(
      ([name, value]) =>
        `<tr><th align="left" ${cell}>${escaped(name[language])}</th><td ${cell}>${escaped(valueIn(language, value))}</td></tr>`,
    );
    return `<table role="presentation">${rows.join("")}</table>`;
  }
  if ("quote" in block)
    return `<blockquote style="border-left:4px solid #0b5f6b;margin:0;padding-left:12px">${breaks(block.quote)}</blockquote>`;
  if (!("action" in block)) return `<p>${escaped(block[language])}</p>`;
  const url = escaped(block.url);
  return `<p><a href="${url}" style="background:#0b5f6b;color:#fff;padding:10px 16px;text-decoration:none;display:inline-block">${escaped(block.action[language])}</a></p><p>${url}</p>`;
};

/** Whom mails come from: the name of the site in each language, and whose it is. */
export type Sender = { readonly service: Readonly<Record<string, string>>; readonly name: string };

const automatic = (by: string): Both => ({
  sv: `Det här är ett automatiskt meddelande${by && ` från ${by}`}.`,
  en: `This is an automatic message${by && ` from ${by}`}.`,
});
const keepTheLink: Both = {
  sv: "Lämna inte ut länken till någon annan.",
  en: "Do not pass the link on to anyone else.",
};

/** The last sentence of a mail. */
const signatureOf = (sender: Sender | undefined, language: Language, hasLink: boolean): string => {
  const by = sender ? `${sender.service[language] ?? Object.values(sender.service)[0]}, ${sender.name}` : "";
  return `${automatic(by)[language]}${hasLink ? ` ${keepTheLink[language]}` : ""}`;
};

/** What stands between a mail's own words and its signature. */
type Besides = {
  /** What the call has to say, in the reader's language, as it was written. */
  readonly paragraphs: readonly string[];
  /** Who answers questions, and gets what is answered. */
  readonly contacts: readonly Named[];
  readonly sender?: Sender | undefined;
};

/** The same message as plain text and as HTML; everything a person typed is escaped. */
export function rendered(
  to: string,
  language: Language,
  { subject, body }: Message,
  { paragraphs, contacts, sender }: Besides = { paragraphs: [], contacts: [] },
): Letter {
  const shown = body.flatMap((block): Shown[] => {
    if (!("ask" in block)) return [block];
    return contacts.length > 0 ? [block.ask] : [];
  });
  const hasLink = body.some((block) => "action" in block && block.open !== true);
  const asked = questionsTo(contacts, { language, hasLink });
  const signature = signatureOf(sender, language, hasLink);
  const texts = [
    ...shown.map((block) => asText(language, block)),
    ...paragraphs,
    ...asked.map(({ text }) => text),
    signature,
  ];
  const parts = [
    ...shown.map((block) => asHtml(language, block)),
    ...paragraphs.map((paragraph) => `<p>${breaks(paragraph)}</p>`),
    ...asked.map(({ html }) => html),
    `<p>${escaped(signature)}</p>`,
  ];
  const title = subject[language];
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c;max-width:640px">${parts.join("")}</body></html>`;
  return {
    to,
    replyTo: mailboxesOf(contacts),
    subject: oneLine(title).slice(0, 200),
    text: `${texts.join("\n\n")}\n`,
    html,
  };
}
