import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";

/** What that Chromium is started with for headless chores, and a person's browser is not. */
const notAPersons = [
  // In a single process, closing one page would end them all.
  "--single-process",
  // Without them other sites' answers are open to every script: what only works so would fail for everyone else.
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
];

/** The Chromium that npm brings on Linux, the installed Chrome elsewhere. */
export const launchBrowserServer = async () => {
  if (process.platform !== "linux" || process.arch !== "x64")
    return chromium.launchServer({ channel: "chrome", headless: true });
  return chromium.launchServer({
    args: sparticuz.args.filter((argument) => !notAPersons.includes(argument)),
    executablePath: await sparticuz.executablePath(),
    headless: true,
  });
};
