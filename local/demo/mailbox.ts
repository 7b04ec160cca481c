import { setTimeout as pause } from "node:timers/promises";

type Listed = { id: number; recipients_message_to?: unknown; recipients_envelope?: unknown; subject: string };

export type Letter = {
  readonly id: number;
  readonly subject: string;
  readonly text: string;
  readonly link: string | undefined;
};

const patience = 60_000;

/** The mail catcher's REST interface, seen as the mailboxes of the people in the demo. */
export function mailboxes(mailUrl: string) {
  const list = async (address: string): Promise<Listed[]> => {
    const answer = await fetch(`${mailUrl}/api/messages/`);
    const { data } = (await answer.json()) as { data: Listed[] }; // as: Sendria's own shape
    return data.filter((message) =>
      JSON.stringify([message.recipients_message_to, message.recipients_envelope]).includes(address),
    );
  };
  const read = async ({ id, subject }: Listed): Promise<Letter> => {
    const text = await (await fetch(`${mailUrl}/api/messages/${id}.plain`)).text();
    return { id, subject, text, link: /https?:\/\/\S+\/(?:lank|mina)\/\S+/.exec(text)?.[0] };
  };
  return {
    /** Every letter to an address, newest first. */
    all: async (address: string) => Promise.all((await list(address)).sort((a, b) => b.id - a.id).map(read)),

    /**
     * The newest letter to an address whose subject fits, and which was not there before; waits for it.
     * @throws Error when it does not come
     */
    wait: async (address: string, subject: RegExp, before: ReadonlySet<number> = new Set()): Promise<Letter> => {
      for (const end = Date.now() + patience; Date.now() < end; ) {
        const found = (await list(address))
          .sort((a, b) => b.id - a.id)
          .find(({ id, subject: said }) => subject.test(said) && !before.has(id));
        if (found) return read(found);
        await pause(200);
      }
      throw new Error(`no letter ${subject} came to ${address} within ${patience / 1000} s`);
    },
  };
}
