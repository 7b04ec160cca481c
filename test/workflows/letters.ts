import * as z from "zod";
import { mail } from "./backstage.ts";

const Letter = z.object({ subject: z.string(), recipients_envelope: z.array(z.string()) });
const Page = z.object({ data: z.array(Letter), meta: z.object({ pages_total: z.number() }) });

/** The subjects of all that the mail catcher holds, by address. */
export async function letters(): Promise<Map<string, string[]>> {
  const byAddress = new Map<string, string[]>();
  for (let page = 1, last = 1; page <= last; page++) {
    const answer = await fetch(`${mail}/api/messages/?page=${page}`);
    const { data, meta } = Page.parse(await answer.json());
    last = meta.pages_total;
    for (const { subject, recipients_envelope } of data)
      for (const address of recipients_envelope) byAddress.set(address, [...(byAddress.get(address) ?? []), subject]);
  }
  return byAddress;
}

export const lettersTo = async (address: string): Promise<string[]> => (await letters()).get(address) ?? [];
