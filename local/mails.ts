import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../deployment/project.ts";
import { mails } from "../functions/lambdas/mails.ts";
import { type MailTemplate, mailTemplates } from "../functions/pilot/items/owed-mail.ts";
import { compose } from "../functions/pilot/outbox/compose.ts";
import { type Language, languages } from "../functions/vocabulary/language.ts";
import { mailSamples } from "../test/builders/mail-samples.ts";

// npm run mails: writes every mail of the product in every language to a sheet for proof-reading, as its reader gets it.

const kim = { name: "Kim Exempelsson", phone: "019-000 00 00", email: "piloter@example.org" };
const url = "https://pilot.example.org/projekt/lank/exempel";
const sender = { service: { sv: "Pilotbidrag", en: "Pilot grants" }, name: "Region Exempel", contact: kim };
const templates = Object.keys(mailTemplates) as MailTemplate[]; // as: Object.keys forgets the names

/** Tests write what a hostile person types; here it would only be in the way. */
const asTyped = (data: unknown): unknown => JSON.parse(JSON.stringify(data).replaceAll(' <script>\\"&', ""));

/** A mail as it is read in an inbox: its subject, and its text. */
function read(template: MailTemplate, language: Language): string {
  const mail = { template, language, to: "lasare@example.org", data: asTyped(mailSamples[template]) };
  const { subject, text } = compose(mails, mail, url, { contacts: [kim] }, sender);
  return `## ${template}\n\n${subject}\n\n${text.trim()}\n`;
}

const folder = join(project, ".local/mails");
mkdirSync(folder, { recursive: true });
for (const language of languages) {
  const file = join(folder, `${language}.txt`);
  writeFileSync(file, `${templates.map((template) => read(template, language)).join("\n\n")}\n`);
  console.log(`${templates.length} mails: ${file}`);
}
