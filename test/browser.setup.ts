import type { TestProject } from "vitest/node";
import { launchBrowserServer } from "../local/demo/browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of a test run listens. */
    browser: string;
  }
}

/** One browser for a whole run of tests: each test file connects to it. */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  provide("browser", server.wsEndpoint());
  return () => server.close();
}
