import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Page, Route } from "playwright-core";
import { buildStatic } from "../../deployment/bundle/static.ts";
import { launchBrowser } from "../browser.ts";

/** No page of the gallery comes from a network: the browser's requests are answered from here. */
const site = "http://gallery.test";

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

const types: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

type Visit = Readonly<{ html: string; width?: number; scripts?: boolean; answer?: (route: Route) => Promise<void> }>;

/** What the site's pages load, by name, as it is built; once for all the galleries that a process opens. */
let built: Promise<ReadonlyMap<string, Buffer>> | undefined;
const build = async () => {
  const out = await mkdtemp(join(tmpdir(), "gallery-"));
  try {
    await buildStatic(out);
    const folder = join(out, "static");
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const files = paths.map(
      async (path) => [relative(folder, path).replaceAll("\\", "/"), await readFile(path)] as const,
    );
    return new Map(await Promise.all(files));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

/** A browser, with the site's style sheet and scripts as they are built. */
export const openGallery = async () => {
  built ??= build();
  const files = await built;
  const browser = await launchBrowser();

  const serve = async (route: Route, html: string, answer: Visit["answer"]) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith("/static/dev/")) {
      const file = pathname.slice("/static/dev/".length);
      const contentType = types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      const body = files.get(file);
      return body ? route.fulfill({ contentType, body }) : route.fulfill({ status: 404 });
    }
    if (answer !== undefined && route.request().method() === "POST") return answer(route);
    return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": policy }, body: html });
  };

  return {
    /** A page in a tab of its own; the caller closes its context. */
    async visit({ html, width = 1280, scripts = true, answer }: Visit): Promise<Page> {
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: scripts });
      await context.route("**/*", (route) => serve(route, html, answer));
      // Time goes on as always, and a test may move it forward.
      await context.clock.install();
      const page = await context.newPage();
      await page.goto(`${site}/page`);
      return page;
    },
    close: () => browser.close(),
  };
};
