import { isSameName } from "../../pilot/people/same-person.ts";
import { personHash } from "../../platform/mail/mailbox.ts";

/** An application that is to get reviewers, as far as it matters who they are. */
export type ToReview = {
  readonly id: string;
  readonly language: string;
  readonly fields: readonly string[];
  readonly organisation: string;
  readonly organisationNumber: string;
  /** The addresses and names of all who apply. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  /** The addresses of those who review it, or may not. */
  readonly asked: readonly string[];
  /** How many reviewers it is to get. */
  readonly wanted: number;
};

/** Somebody who can be asked. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly languages: readonly string[];
  readonly fields: readonly string[];
  readonly organisation: string;
  readonly organisationNumber?: string | undefined;
  /** How many reviews the person has time for at once, and how many of them are under way. */
  readonly atOnce: number;
  readonly load: number;
};

/** Who is proposed for each application; one that could not get as many as it was to have is shorter. */
export type Spread = ReadonlyMap<string, readonly string[]>;

/** Whether a person may be proposed: not for their own application, nor for one that they cannot read. */
export function mayReview(one: ToReview, person: Candidate): boolean {
  const isOwn =
    (person.organisationNumber !== undefined && person.organisationNumber === one.organisationNumber) ||
    isSameName(person.organisation, one.organisation) ||
    one.names.some((name) => isSameName(name, person.name));
  const taken = new Set([...one.addresses, ...one.asked].map(personHash));
  return !isOwn && person.languages.includes(one.language) && !taken.has(personHash(person.email));
}

const sharesField = (one: ToReview, person: Candidate) => person.fields.some((field) => one.fields.includes(field));

/** The state of a spread: by place in the two lists. */
type Work = {
  readonly fits: readonly (readonly number[])[];
  readonly matches: (one: number, person: number) => boolean;
  readonly people: readonly Candidate[];
  readonly loads: number[];
  readonly chosen: readonly Set<number>[];
  readonly tasks: readonly Set<number>[];
};

const at = <T>(list: readonly T[], place: number): T => list[place] as T; // as: a place in the list
const isFull = ({ loads, people }: Work, person: number) => at(loads, person) >= at(people, person).atOnce;

function give({ chosen, tasks, loads }: Work, one: number, person: number) {
  at(chosen, one).add(person);
  at(tasks, person).add(one);
  loads[person] = at(loads, person) + 1;
}
function take({ chosen, tasks, loads }: Work, one: number, person: number) {
  at(chosen, one).delete(person);
  at(tasks, person).delete(one);
  loads[person] = at(loads, person) - 1;
}

type Step = { readonly one: number; readonly from: number; readonly to: number };

/**
 * A row of hand-overs by which one of `starts` gets rid of one application: each hands one to the next, who may take it.
 * @returns the shortest one that ends where `ends` says; undefined where there is none
 */
function handOvers(work: Work, starts: readonly number[], ends: (person: number) => boolean) {
  const came = new Map<number, Step | undefined>(starts.map((start) => [start, undefined]));
  const line = [...starts];
  for (let i = 0; i < line.length; i++) {
    const from = at(line, i);
    for (const one of at(work.tasks, from))
      for (const to of at(work.fits, one)) {
        if (came.has(to) || at(work.chosen, one).has(to)) continue;
        came.set(to, { one, from, to });
        if (ends(to)) return stepsTo(came, to);
        line.push(to);
      }
  }
  return undefined;
}

function stepsTo(came: ReadonlyMap<number, Step | undefined>, end: number): readonly Step[] {
  const steps: Step[] = [];
  for (let step = came.get(end); step; step = came.get(step.from)) steps.push(step);
  return steps;
}

/** From the last to the first, so that nobody holds more than before in between. */
const handOver = (work: Work, steps: readonly Step[]) => {
  for (const { one, from, to } of steps) {
    take(work, one, from);
    give(work, one, to);
  }
};

/** One more reviewer for an application: who has least to do and knows its field; else somebody who is made free for it. */
function oneMore(work: Work, one: number): boolean {
  const open = at(work.fits, one).filter((person) => !at(work.chosen, one).has(person));
  const [best] = open
    .filter((person) => !isFull(work, person))
    .sort(
      (a, b) => at(work.loads, a) - at(work.loads, b) || Number(work.matches(one, b)) - Number(work.matches(one, a)),
    );
  if (best !== undefined) {
    give(work, one, best);
    return true;
  }
  const steps = handOvers(work, open, (person) => !isFull(work, person));
  const first = steps?.at(-1);
  if (!steps || !first) return false;
  handOver(work, steps);
  give(work, one, first.from);
  return true;
}

/** Whoever has two more than another hands over, as long as there is a way. */
function evened(work: Work) {
  let isEven = false;
  while (!isEven) {
    isEven = true;
    for (const person of work.people.keys()) {
      const isLighter = (to: number) => at(work.loads, to) <= at(work.loads, person) - 2 && !isFull(work, to);
      const steps = handOvers(work, [person], isLighter);
      if (!steps) continue;
      handOver(work, steps);
      isEven = false;
    }
  }
}

const mayTake = ({ fits, chosen }: Work, one: number, person: number) =>
  at(fits, one).includes(person) && !at(chosen, one).has(person);

type Pair = readonly [one: number, person: number];

/** With whom somebody who does not know an application's field may exchange it, so that more of the two then do. */
function partnerOf(work: Work, [one, person]: Pair): Pair | undefined {
  const worth = (place: number, of: number) => Number(work.matches(place, of));
  for (const [other, all] of work.chosen.entries()) {
    if (one === other || !mayTake(work, other, person)) continue;
    for (const second of all) {
      const gain = worth(one, second) + worth(other, person) - worth(other, second);
      if (gain > 0 && mayTake(work, one, second)) return [other, second];
    }
  }
  return undefined;
}

/** Two exchange an application each where more of them then know its field: nobody's load changes. */
function exchanged(work: Work): boolean {
  let isChanged = false;
  const pairs = work.chosen.flatMap((people, one) => [...people].map((person): Pair => [one, person]));
  for (const [one, person] of pairs) {
    if (work.matches(one, person) || !at(work.chosen, one).has(person)) continue;
    const [other, second] = partnerOf(work, [one, person]) ?? [];
    if (other === undefined || second === undefined) continue;
    take(work, one, person);
    take(work, other, second);
    give(work, one, second);
    give(work, other, person);
    isChanged = true;
  }
  return isChanged;
}

/**
 * Who reviews what: nobody more than they have time for, nobody their own, nobody what they cannot read; as many
 * applications as possible get all they want, loads are as even as can be, and then fields decide.
 * @example evenSpread([aCase], [anna, bo]).get(aCase.id) // [bo.id, anna.id]
 */
export function evenSpread(toReview: readonly ToReview[], people: readonly Candidate[]): Spread {
  const work: Work = {
    fits: toReview.map((one) => people.flatMap((person, place) => (mayReview(one, person) ? [place] : []))),
    matches: (one, person) => sharesField(at(toReview, one), at(people, person)),
    people,
    loads: people.map(({ load }) => load),
    chosen: toReview.map(() => new Set<number>()),
    tasks: people.map(() => new Set<number>()),
  };
  // Those that few can review come first; each gets its first before any gets its second.
  const order = [...toReview.keys()].sort((a, b) => at(work.fits, a).length - at(work.fits, b).length);
  const most = Math.max(0, ...toReview.map(({ wanted }) => wanted));
  for (let round = 1; round <= most; round++)
    for (const one of order) if (at(toReview, one).wanted >= round) oneMore(work, one);
  evened(work);
  // Each exchange makes one more match, so that there is an end.
  while (exchanged(work));
  return new Map(toReview.map(({ id }, one) => [id, [...at(work.chosen, one)].map((person) => at(people, person).id)]));
}
