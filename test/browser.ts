import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";

/** A browser for tests: the Chromium that npm brings on Linux, the installed Chrome elsewhere. */
export const launchBrowser = async () => {
  if (process.platform !== "linux" || process.arch !== "x64")
    return chromium.launch({ channel: "chrome", headless: true });
  return chromium.launch({
    // In a single process, closing one page would end them all.
    args: sparticuz.args.filter((argument) => argument !== "--single-process"),
    executablePath: await sparticuz.executablePath(),
    headless: true,
  });
};
