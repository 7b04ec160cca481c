import { expect, test } from "vitest";
import { logoBytes, mostLogoBytes, readLogo } from "./logo.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, on = "") => bytes(`<svg xmlns="http://www.w3.org/2000/svg"${on}>${inside}</svg>`);

test("a picture of shapes and texts is taken as it is, without its comments", () => {
  const logo = readLogo(
    bytes('\uFEFF<?xml version="1.0"?><!-- drawn by hand --><svg viewBox="0 0 4 4"><path d="M0 0h4"/></svg>'),
  );
  expect(logo).toEqual({ type: "svg", data: '<?xml version="1.0"?><svg viewBox="0 0 4 4"><path d="M0 0h4"/></svg>' });
  expect(readLogo(svg('<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#a)"/>'))).toMatchObject({
    type: "svg",
  });
});

test.each([
  "<script>alert(1)</script>",
  "<SCRIPT>alert(1)</SCRIPT>",
  '<rect onload="alert(1)"/>',
  '<rect\nonclick = "x()"/>',
  "<foreignObject><p>x</p></foreignObject>",
  '<image href="https://elsewhere.example.org/x.png"/>',
  '<use href="https://elsewhere.example.org/x.svg#a"/>',
  '<use xlink:href="data:image/svg+xml,x"/>',
  '<a href="javascript:alert(1)"><path/></a>',
  "<style>@import 'https://elsewhere.example.org/x.css';</style>",
  '<rect fill="url(https://elsewhere.example.org/x)"/>',
  '<animate attributeName="href" to="javascript:x"/>',
])("what could do or fetch something is refused: %s", (inside) => {
  expect(readLogo(svg(inside))).toBe("logo-active");
});

test("a doctype with entities, and handlers on the picture itself, are refused", () => {
  expect(readLogo(bytes('<!DOCTYPE svg [<!ENTITY x "y">]><svg></svg>'))).toBe("logo-kind");
  expect(readLogo(svg("", ' onload="x()"'))).toBe("logo-active");
});

test("a PNG is told by its first bytes and given back byte by byte; anything else, and what is large, is none", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255, 7]);
  const logo = readLogo(png);
  expect(typeof logo).toBe("object");
  if (typeof logo === "object") expect([...logoBytes(logo)]).toEqual([...png]);
  expect(readLogo(bytes("<html><svg></svg></html>"))).toBe("logo-kind");
  expect(readLogo(Uint8Array.from([0xff, 0xd8, 0xff]))).toBe("logo-kind");
  expect(readLogo(svg(" ".repeat(mostLogoBytes)))).toBe("logo-large");
});
