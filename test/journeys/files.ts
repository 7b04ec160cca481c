/** A small real PDF: one empty page. */
export const smallPdf = () => {
  const parts = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = parts.map((part, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return { name: "Avsiktsförklaring från skolan.pdf", mimeType: "application/pdf", buffer: Buffer.from(text) };
};

/** A text that calls itself a PDF. */
export const disguised = {
  name: "protokoll.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("Inte alls en PDF, bara text."),
};

/** A PDF of a little more than 10 MB. */
export const tooLarge = () => ({
  name: "film.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(10_000_001)]),
});
