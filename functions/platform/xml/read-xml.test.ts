import fc from "fast-check";
import { expect, test } from "vitest";
import { nodesAt, readXml, textAt, type XmlNode } from "./read-xml.ts";

const asText = ({ name, attributes, children, text }: XmlNode): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("")}>${escaped(text)}${children.map(asText).join("")}</${name}>`;
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/);
const of = (children: fc.Arbitrary<readonly XmlNode[]>): fc.Arbitrary<XmlNode> =>
  fc.record({
    name,
    attributes: fc.dictionary(name, fc.string(), { maxKeys: 3, noNullPrototype: true }),
    text: fc.string(),
    children,
  });
const few = (node: fc.Arbitrary<XmlNode>) => fc.array(node, { maxLength: 3 });
const node = of(few(of(few(of(fc.constant([]))))));

test("what was written as XML is read as it was", () => {
  fc.assert(
    fc.property(node, (tree) => {
      expect(readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${asText(tree)}\n`)).toEqual(tree);
    }),
  );
});

test("a document that is cut off anywhere is no document", () => {
  const whole = '<a x="1"><b>två &amp; tre</b><!-- not said --><c/></a>';
  expect(readXml(whole)).toMatchObject({ name: "a" });
  for (let end = 0; end < whole.length; end++) expect(readXml(whole.slice(0, end))).toMatch(/not-whole|declares/);
});

test("a document that declares a type or an entity is refused before anything in it is read", () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>';
  expect(readXml(bomb)).toBe("declares");
  expect(readXml('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe("declares");
  expect(readXml("<a>&unknown;</a>")).toBe("declares");
  expect(readXml('<a b="&unknown;"/>')).toBe("declares");
});

test("elements that do not end in their order, and more than one at the top, are no document", () => {
  for (const text of ["", "text", "<a><b></a></b>", "<a/><b/>", "<a>", "</a>", "<a>1</a>2", `${"<a>".repeat(99)}`])
    expect(readXml(text)).toBe("not-whole");
});

test("names are read without their prefixes, and comments and data as what they are", () => {
  const read = readXml("<n:a xmlns:n='urn:x'><n:b><![CDATA[<1> & ]]>2<!-- 3 --></n:b><n:b>4</n:b></n:a>") as XmlNode; // as: it is whole
  expect(textAt(read, "b")).toBe("<1> & 2");
  expect(nodesAt(read, "b")).toHaveLength(2);
  expect(textAt(read, "b", "c")).toBeUndefined();
});
