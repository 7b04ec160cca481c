import sparticuz from "@sparticuz/chromium";

/** Unpacks the browser once, before workers ask for it at the same moment. */
export default async function unpackBrowser(): Promise<void> {
  if (process.platform === "linux" && process.arch === "x64") await sparticuz.executablePath();
}
