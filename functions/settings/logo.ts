import * as z from "zod";
import { Words } from "../platform/forms/words.ts";

/** The most that a logo may take, in bytes: it is on every page. */
export const mostLogoBytes = 30_000;

/** A logo, checked when it was read: an SVG as its text, or a PNG as base64. */
export const Logo = z.lazy(() =>
  z.object({
    type: z.enum(["svg", "png"]),
    data: z
      .string()
      .min(1)
      .max(mostLogoBytes * 2),
    /** What it says to those who do not see it. */
    alt: Words(200),
  }),
);
export type Logo = z.infer<typeof Logo>;

export type LogoFault = "logo-large" | "logo-kind" | "logo-active";

const drawn = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath mask use symbol style".split(
    " ",
  ),
);
const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What in an SVG could do or fetch something; a picture of shapes and texts has none of it. */
const isActive = (text: string): boolean =>
  /<!(DOCTYPE|ENTITY|\[CDATA\[)|<\?(?!xml\s)|\son[a-z]+\s*=|@import|javascript:/i.test(text) ||
  [...text.matchAll(/<\s*([^\s/>!?]+)/g)].some(([, name = ""]) => !drawn.has(name)) ||
  [...text.matchAll(/href\s*=\s*(["']?)([^"'\s>]*)/gi)].some(([, , target = ""]) => !target.startsWith("#")) ||
  [...text.matchAll(/url\(\s*["']?([^)]*)/gi)].some(([, target = ""]) => !target.startsWith("#"));

/**
 * A file as a logo, or why it is none: only pictures that do and fetch nothing are taken.
 * @example readLogo(new TextEncoder().encode("<svg …><script/></svg>")) // "logo-active"
 */
export function readLogo(bytes: Uint8Array): Pick<Logo, "type" | "data"> | LogoFault {
  if (bytes.length > mostLogoBytes) return "logo-large";
  if (pngBegins.every((byte, i) => bytes[i] === byte))
    return { type: "png", data: Buffer.from(bytes).toString("base64") };
  const text = decoded(bytes);
  if (text === undefined || !/^\uFEFF?\s*(<\?xml\s[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text))
    return "logo-kind";
  const data = text.replace(/^\uFEFF/, "").replaceAll(/<!--[\s\S]*?-->/g, "");
  return isActive(data) ? "logo-active" : { type: "svg", data };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a logo as they are sent. */
export const logoBytes = ({ type, data }: Pick<Logo, "type" | "data">): Uint8Array =>
  type === "png" ? Buffer.from(data, "base64") : new TextEncoder().encode(data);
