import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { anAuthority } from "../../../test/builders/an-authority.ts";
import { readPdf } from "../../../test/builders/read-pdf.ts";
import { pdfOf } from "../../platform/documents/pdf.writer.ts";
import { senderOf } from "../../platform/documents/sender.ts";
import { blank } from "../../platform/forms/blank.ts";
import { applicationForm } from "../form/read-application.ts";
import { blankPaper } from "./blank-paper.ts";

test.each(["sv", "en"] as const)(
  "the blank form as PDF (%s) asks everything that the form asks, in its order",
  async (language) => {
    const { bytes } = await pdfOf(blankPaper(call, language, senderOf(anAuthority, language)), call.opensAt);
    const { catalog, elements } = readPdf(bytes);
    expect(catalog).toContain(`/Lang (${language})`);
    const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
    const asked = blank(applicationForm(call), language).flatMap(({ name, questions }) => [
      ["H2", plain(name)],
      ...questions.map(({ label }) => ["H3", plain(label)]),
    ]);
    const headings = elements
      .filter(({ tag }) => tag === "H2" || tag === "H3")
      .map(({ tag, text }) => [tag, plain(text)]);
    expect(headings).toEqual(asked);
    expect(asked.length).toBeGreaterThan(20);
  },
);
