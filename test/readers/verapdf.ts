import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { ended } from "../../deployment/command.ts";
import { project } from "../../deployment/project.ts";

/** The industry's own checker of PDF/UA, as its authors publish it on Maven Central (GPL 3 or MPL 2; only tests use it). */
const version = "1.28.2";
const folder = join(project, ".local/verapdf");
const jar = join(folder, `greenfield-apps-${version}.jar`);

const runs = async (program: string, ...args: readonly string[]) =>
  ended(program, args)
    .then(({ code }) => code === 0)
    .catch(() => false);

/** Whether this machine has what runs and fetches veraPDF: it is no part of what a developer needs. */
export const hasJava = async () =>
  existsSync(jar) ? runs("java", "-version") : (await runs("java", "-version")) && runs("mvn", "-version");

/** What veraPDF finds against PDF/UA-1 in a file: nothing, or the clauses that it breaks. */
export async function faultsByVeraPdf(file: string): Promise<string> {
  if (!existsSync(jar)) {
    await mkdir(folder, { recursive: true });
    const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
    const fetched = await ended("mvn", [
      ...["-q", "-B", "dependency:copy", `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}/new`],
    ]);
    if (fetched.code !== 0) throw new Error(fetched.said);
    await rename(join(folder, "new", `greenfield-apps-${version}.jar`), jar);
  }
  const { said } = await ended("java", [
    ...["-cp", jar, "org.verapdf.apps.GreenfieldCliWrapper", "--flavour", "ua1", "--format", "text", "-v", file],
  ]);
  return said
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("PASS"))
    .join("\n");
}
