import { act, type Guarded, type Outcome } from "../../pilot/act.ts";
import { AccessId } from "../../vocabulary/ids.ts";
import type { Whom } from "./about-person.ts";
import { type AccessRequest, requestPut } from "./access-request.ts";

type Command = Whom & { readonly reason: string };
export type Gathered = { readonly accessId: AccessId };

/**
 * The registrar or an officer gathers what is held about a person who has asked. The act's subject is the person, by a key
 * from which no address can be read: the log says who looked, when and why, and of whom only to who knows the address.
 */
export const gatherData = act({
  name: "gather-data",
  writes: ["ACCESS"],
  see: async (): Promise<Guarded> => ({ heads: [] }),
  decide: (_: Guarded, { address, names, reason }: Command, { by, at, newId }): Outcome<Gathered> => {
    const accessId = newId(AccessId);
    const request: AccessRequest = {
      ...{ v: 1, accessId, address, names: [...names], reason, at },
      by: { id: by.id, name: by.name },
    };
    return {
      answer: { accessId },
      writes: [requestPut(request)],
      log: { action: "person.data-gathered", details: { accessId, reason } },
    };
  },
});
