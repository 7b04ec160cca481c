/** A piece of a document that is written, so that nothing in it is escaped again. */
export type Xml = { readonly xml: string };

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * An element with what is in it: a text, or other elements; what is undefined is left out.
 * @example element("Amt", [element("InstdAmt", "100.00", { Ccy: "SEK" })]).xml
 */
export function element(
  name: string,
  inside: string | readonly (Xml | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const text = typeof inside === "string" ? escaped(inside) : inside.map((one) => one?.xml ?? "").join("");
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { xml: `<${name}${said.join("")}>${text}</${name}>` };
}
