import type { ListPage } from "../table/list-page.ts";

/** What the parts of an address are called that say where a list goes on, or back. */
export type PageNames = { readonly after: string; readonly before: string };
export const pageNames: PageNames = { after: "efter", before: "fore" };

export type Beside = Pick<ListPage<unknown>, "next" | "previous">;

/**
 * The addresses of a list's pages before and after this one, as `Pagination` shows them.
 * @example <Pagination {...pagesBeside("/ekonomi/utbetalningar", page, { query: { lage: "entered" } })} />
 */
export function pagesBeside(
  path: string,
  { next, previous }: Beside,
  {
    query = {},
    names = pageNames,
    hash = "",
  }: { query?: Record<string, string>; names?: PageNames; hash?: string } = {},
): Beside {
  const to = (name: string, place: string | undefined) =>
    place === undefined ? undefined : `${path}?${new URLSearchParams({ ...query, [name]: place })}${hash}`;
  return { next: to(names.after, next), previous: to(names.before, previous) };
}
