import type * as z from "zod";
import { stepFunctions } from "../pilot/machine/step-functions.ts";
import { mailAuthority } from "../pilot/outbox/compose.ts";
import { type DeliveryNeeds, deliver } from "../pilot/outbox/deliver.ts";
import { contentTypes, filesOf, pdfFileOf } from "../platform/documents/files-of.ts";
import { senderOf } from "../platform/documents/sender.ts";
import { documentKeeper, fileRemover } from "../platform/files/files.ts";
import { sesMailer } from "../platform/mail/mailer.ts";
import { builtInRegistrar } from "../platform/registrar/registrar.ts";
import { currentSettings } from "../settings/settings.store.ts";
import type { Subject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { environments } from "./environments.env.ts";
import { mails } from "./mails.ts";
import { wired } from "./wiring.ts";

/** What the stream's Lambda and the sweep's share: the wiring of a delivery, and its clock. */
export function wiredDelivery(env: z.infer<(typeof environments)["deliver-outbox"]>) {
  const { table, clock } = wired(env);
  const inForce = async () => (await currentSettings(table)).authority ?? refuse("not-set-up");
  const keep = documentKeeper(env.ATTACHMENTS_BUCKET);
  const eraseNames = async (subject: Subject) =>
    (await import("../platform/record/erase-names.ts")).outsidersEraser(env.RECORD_TABLE)(subject);
  const needs: DeliveryNeeds = {
    table,
    clock: clock.now,
    machine: stepFunctions(env.STATE_MACHINE_ARN),
    mailer: sesMailer(env),
    mails,
    registrar: builtInRegistrar(table, async () => (await inForce()).numbers),
    authority: async () => mailAuthority(await inForce()),
    // Loaded when somebody has asked for links: no other delivery needs the rooms.
    owedLinks: async (mailbox, at) => (await import("./asked-links.ts")).owedLinks(table)(mailbox, at),
    removeFile: fileRemover(env.ATTACHMENTS_BUCKET),
    documents: {
      sender: async (language) => senderOf(await inForce(), language),
      filesOf,
      pdfFileOf,
      // Loaded when somebody has asked for one: no other delivery needs the rooms.
      dossierOf: async (...asked) => (await import("../casework/dossier/dossier.store.ts")).dossierOf(...asked),
      keep: ({ kind, ...file }) => keep({ ...file, type: contentTypes[kind] }),
    },
    toldDrafts: async (...news) =>
      (await import("../applications/draft/call-news.store.ts")).toldDrafts(table, ...news),
    carriedOn: async (...order) => (await import("../reviews/bulk/carry-on.store.ts")).carriedOn(table)(...order),
    gatheredOn: async (...next) =>
      (await import("../payments/batches/large/carry-on-batch.store.ts")).gatheredOn(table)(...next),
    disposedOn: async (...next) =>
      (await import("../casework/disposal/carry-out.store.ts")).disposedOn({ table, eraseNames })(...next),
    wheelTurned: async (...turn) => (await import("../wheel/turned.store.ts")).wheelTurned(table)(...turn),
    morningOf: async (...morning) =>
      (await import("../casework/notices/morning.store.ts")).morningOf(table)(...morning),
    siteUrl: env.SITE_URL,
  };
  return { table, clock, deliver: deliver(needs) };
}
