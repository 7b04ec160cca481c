import { documentTexts } from "../platform/documents/documents.texts.ts";
import type { Block, Paper } from "../platform/documents/paper.ts";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { placeName, sentenceKinds } from "./cited.ts";
import { ofProjects } from "./counted.ts";
import { synthesisTexts } from "./synthesis.texts.ts";
import type { Edition } from "./synthesis.ts";

/** What an edition rests on, in a sentence: all projects, or how many of them. */
function restsOn({ projects, interviewed }: Pick<Edition, "projects" | "interviewed">, lang: Language): string {
  const t = synthesisTexts[lang];
  const count = ofProjects(Math.min(interviewed, projects), projects, lang);
  return interviewed >= projects ? t.all(count) : t.rest(count);
}

/** A published analysis as people are given it; each finding says where it is taken from. */
export function editionPaper(edition: Edition, call: string, lang: Language): Omit<Paper, "sender"> {
  const t = synthesisTexts[lang];
  const { sentences, reason, origin, number, at } = edition;
  const parts = sentenceKinds.flatMap((kind): readonly Block[] => {
    const said = sentences.filter((one) => one.kind === kind);
    if (said.length === 0) return [];
    const items = said.map(({ text, addressee, places }) => {
      const words = addressee === "" ? text : t.to(addressee, text);
      return places.length === 0 ? words : `${words} ${t.places2(places.map(placeName).join(", "))}`;
    });
    return [
      { kind: "heading", level: 2, text: t.parts[kind] },
      { kind: "list", items },
    ];
  });
  return {
    format: 1,
    language: lang,
    title: t.edition(number),
    receiver: [call],
    reference: [{ name: documentTexts[lang].day, value: formatDay(dayOf(at), lang) }],
    blocks: [
      { kind: "paragraph", text: restsOn(edition, lang) },
      ...(reason === undefined ? [] : [{ kind: "paragraph", text: t.because(reason) } as const]),
      ...(origin ? [{ kind: "paragraph", text: t.drafted(origin.of) } as const] : []),
      ...parts,
    ],
  };
}
