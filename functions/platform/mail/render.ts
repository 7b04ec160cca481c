import type { Language } from "../../vocabulary/language.ts";
import type { Letter } from "./mailer.ts";

/** A mail's body: paragraphs, facts in two columns, quoted words of a person, and the one thing to do. */
export type Block =
  | string
  | { facts: ReadonlyArray<readonly [string, string]> }
  | { quote: string }
  | { action: string; url: string };
export type Message = { subject: string; body: readonly Block[] };

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const asText = (block: Block): string => {
  if (typeof block === "string") return block;
  if ("facts" in block) return block.facts.map(([name, value]) => `${name}: ${value}`).join("\n");
  if ("quote" in block)
    return block.quote
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n");
  return `${block.action}:\n${block.url}`;
};

const cell = 'style="padding:4px 16px 4px 0;vertical-align:top"';
const asHtml = (block: Block): string => {
  if (typeof block === "string") return `<p>${escaped(block)}</p>`;
  if ("facts" in block) {
    const rows = block.facts.map(
      ([name, value]) => `<tr><th align="left" ${cell}>${escaped(name)}</th><td ${cell}>${escaped(value)}</td></tr>`,
    );
    return `<table role="presentation">${rows.join("")}</table>`;
  }
  if ("quote" in block)
    return `<blockquote style="border-left:4px solid #0b5f6b;margin:0;padding-left:12px">${escaped(block.quote).replaceAll("\n", "<br>")}</blockquote>`;
  const url = escaped(block.url);
  return `<p><a href="${url}" style="background:#0b5f6b;color:#fff;padding:10px 16px;text-decoration:none;display:inline-block">${escaped(block.action)}</a></p><p>${url}</p>`;
};

const signature = {
  sv: "Det här är ett automatiskt meddelande från Pilotbidrag. Lämna inte ut länken till någon annan.",
  en: "This is an automatic message from Pilot Grants. Do not pass the link on to anyone else.",
} as const satisfies Record<Language, string>;

/** The same message as plain text and as HTML; everything a person typed is escaped. */
export function rendered(to: string, language: Language, { subject, body }: Message): Letter {
  const blocks: Block[] = [...body, signature[language]];
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c;max-width:640px">${blocks.map(asHtml).join("")}</body></html>`;
  // A line break in a subject would be a header of somebody else's making.
  return {
    to,
    subject: subject.replace(/[\r\n]+/g, " ").slice(0, 200),
    text: `${blocks.map(asText).join("\n\n")}\n`,
    html,
  };
}
