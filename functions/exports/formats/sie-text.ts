import { byteInPc8 } from "../../platform/sie/code-page.ts";
import { typedInstead } from "../../platform/sie/typed-instead.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { type Bytes, putLatin, room } from "./bytes.ts";

/** Signs of the format itself: not every reader knows the escape for quotation marks, and braces have none. */
const signs: Readonly<Record<string, string>> = { '"': "'", "{": "(", "}": ")", "\\": "/" };

const unknown = "_";

/** One character as characters of the code page; "" for what is only a mark on another. */
function inCodePage(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 128) return code < 32 || code === 127 ? " " : (signs[character] ?? character);
  const byte = byteInPc8(character);
  if (byte !== undefined) return String.fromCharCode(byte);
  const known = typedInstead[character];
  if (known !== undefined) return known;
  if (/\p{M}|\p{Cf}/u.test(character)) return "";
  const parts = character.normalize("NFKD");
  return parts === character ? unknown : Array.from(parts, inCodePage).join("");
}

/** A text for a field of a SIE file; each character of the answer stands for the byte of its number. */
export const sieText = (text: string): string => Array.from(text.normalize("NFC"), inCodePage).join("");

/** The same at once for the characters that become one byte each and are below 256; 0 for all others. */
const direct = Uint8Array.from({ length: 256 }, (_, code) => {
  const found = inCodePage(String.fromCharCode(code));
  return found.length === 1 ? found.charCodeAt(0) : 0;
});

/** Writes a text into a field, without the quotation marks around it. */
export function putSieText(bytes: Bytes, text: string): void {
  const { length } = text;
  room(bytes, length);
  const { buffer, at } = bytes;
  for (let i = 0; i < length; i++) {
    const byte = direct[text.charCodeAt(i)];
    if (!byte) {
      const spelled = sieText(text);
      room(bytes, spelled.length);
      putLatin(bytes, spelled);
      return;
    }
    buffer[at + i] = byte;
  }
  bytes.at = at + length;
}

/** A day as SIE writes it: `20261121`. */
export const dense = (day: string): string => day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10);

/** Days as SIE writes them. Most verifications have the day of the last; an hour of UTC is of one day in Stockholm. */
export function daysInTurn() {
  let last = "";
  let written = "";
  let hour = "none";
  let registered = "";
  return {
    dense: (day: string): string => {
      if (day !== last) {
        last = day;
        written = dense(day);
      }
      return written;
    },
    registered: (moment: Instant): string => {
      if (!moment.startsWith(hour)) {
        hour = moment.slice(0, 13);
        registered = dense(dayOf(moment));
      }
      return registered;
    },
  };
}
