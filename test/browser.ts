import { chromium } from "playwright-core";
import { inject } from "vitest";

/** A browser for tests: a connection of its own to the one that the run has started. */
export const launchBrowser = () => chromium.connect(inject("browser"));
