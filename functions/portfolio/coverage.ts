import * as z from "zod";
import type { Programme } from "../settings/programme.ts";
import { plain } from "./measure.ts";

/** What is counted of a cell: measures that everybody may know of, those that staff alone may, and pilots with a grant. */
export const layers = ["open", "internal", "pilots"] as const;
export type Layer = (typeof layers)[number];

const Counts = z.object({
  open: z.number().int().optional(),
  internal: z.number().int().optional(),
  pilots: z.number().int().optional(),
});
const Cells = z.record(z.string(), Counts);
export type Cells = z.infer<typeof Cells>;

/** How much is known of each cell of a programme: kept by what changes it, so that a page adds nothing up. */
export const Coverage = z.lazy(() => z.object({ v: z.literal(1), version: z.number().int().min(1), cells: Cells }));
export type Coverage = z.infer<typeof Coverage>;

const between = " | ";

/** A cell by what its municipality and its focus area are called. @example cellName("Kumla", "Meningsfull fritid") */
const cellName = (place: string, area: string): string => `${plain(place)}${between}${plain(area)}`;

/** Every cell of some municipalities and some focus areas. */
export const cellsOf = (places: readonly string[], areas: readonly string[]): string[] => [
  ...new Set(places.flatMap((place) => areas.map((area) => cellName(place, area)))),
];

/** The counts with one more in some cells, or one less; a cell with nothing is left out. */
export function counted(cells: Cells, layer: Layer, names: readonly string[], by: 1 | -1): Cells {
  const next = { ...cells };
  for (const name of names) {
    const { [layer]: before = 0, ...others } = next[name] ?? {};
    const now = before + by;
    const counts = now === 0 ? others : { ...others, [layer]: now };
    if (Object.keys(counts).length === 0) delete next[name];
    else next[name] = counts;
  }
  return next;
}

export type Sums = Readonly<Record<Layer, number>>;
const nothing: Sums = { open: 0, internal: 0, pilots: 0 };
const together = (a: Sums, b: z.infer<typeof Counts>): Sums => ({
  open: a.open + (b.open ?? 0),
  internal: a.internal + (b.internal ?? 0),
  pilots: a.pilots + (b.pilots ?? 0),
});
const all = ({ open, internal, pilots }: Sums) => open + internal + pilots;

type Area = Programme["focusAreas"][number];
type Place = NonNullable<Programme["municipalities"]>[number];
export type CoverageRow = {
  readonly place: Place;
  /** In the order of the focus areas. */
  readonly cells: readonly Sums[];
  /** How many of them have something. */
  readonly filled: number;
};
export type CoverageTable = {
  readonly areas: readonly Area[];
  readonly rows: readonly CoverageRow[];
  readonly filled: number;
  /** Cells of which nothing is known. */
  readonly white: number;
};

/** Whether a cell's name of an area means this one. A call may call an area by two names with a slash between them. */
const isArea = (called: string, { name }: Pick<Area, "name">): boolean => {
  const names = Object.values(name).map(plain);
  return [called, ...called.split("/").map((part) => part.trim())].some((one) => names.includes(one));
};

/** The map of a programme: municipality by focus area. What is counted elsewhere than there is left out. */
export function coverageOf(
  { municipalities = [], focusAreas }: Pick<Programme, "municipalities" | "focusAreas">,
  cells: Cells,
): CoverageTable {
  const known = Object.entries(cells).map(([name, counts]) => {
    const [place = "", area = ""] = name.split(between);
    return { place, area, counts };
  });
  const rows = municipalities.map((place): CoverageRow => {
    const here = known.filter((one) => one.place === plain(place.name));
    const sums = focusAreas.map((area) =>
      here.filter((one) => isArea(one.area, area)).reduce((sum, { counts }) => together(sum, counts), nothing),
    );
    return { place, cells: sums, filled: sums.filter((one) => all(one) > 0).length };
  });
  const filled = rows.reduce((sum, row) => sum + row.filled, 0);
  return { areas: focusAreas, rows, filled, white: rows.length * focusAreas.length - filled };
}
