import type { Both, Language } from "../../vocabulary/language.ts";
import type { Letter } from "./mailer.ts";

/** A fact's value: as each language writes it, or what is the same in both: a name, a number, a person's words. */
type Value = Both | string;
/** A mail's body: paragraphs, facts in two columns, quoted words of a person, and the one thing to do. */
type Block =
  | Both
  | { facts: ReadonlyArray<readonly [name: Both, value: Value]> }
  | { quote: string }
  | { action: Both; url: string };
/** A mail's words, in both languages: without one of them it does not compile. */
export type Message = { subject: Both; body: readonly Block[] };

const valueIn = (language: Language, value: Value) => (typeof value === "string" ? value : value[language]);

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const asText = (language: Language, block: Block): string => {
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
const asHtml = (language: Language, block: Block): string => {
  if ("facts" in block) {
    const rows = block.facts.map(
      ([name, value]) =>
        `<tr><th align="left" ${cell}>${escaped(name[language])}</th><td ${cell}>${escaped(valueIn(language, value))}</td></tr>`,
    );
    return `<table role="presentation">${rows.join("")}</table>`;
  }
  if ("quote" in block)
    return `<blockquote style="border-left:4px solid #0b5f6b;margin:0;padding-left:12px">${escaped(block.quote).replaceAll("\n", "<br>")}</blockquote>`;
  if (!("action" in block)) return `<p>${escaped(block[language])}</p>`;
  const url = escaped(block.url);
  return `<p><a href="${url}" style="background:#0b5f6b;color:#fff;padding:10px 16px;text-decoration:none;display:inline-block">${escaped(block.action[language])}</a></p><p>${url}</p>`;
};

const signature: Both = {
  sv: "Det här är ett automatiskt meddelande från Pilotbidrag. Lämna inte ut länken till någon annan.",
  en: "This is an automatic message from Pilot Grants. Do not pass the link on to anyone else.",
};

/** The same message as plain text and as HTML; everything a person typed is escaped. */
export function rendered(to: string, language: Language, { subject, body }: Message): Letter {
  const blocks = [...body, signature];
  const title = subject[language];
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c;max-width:640px">${blocks.map((block) => asHtml(language, block)).join("")}</body></html>`;
  // A line break in a subject would let the subject's writer add a header.
  return {
    to,
    subject: title.replace(/[\r\n]+/g, " ").slice(0, 200),
    text: `${blocks.map((block) => asText(language, block)).join("\n\n")}\n`,
    html,
  };
}
