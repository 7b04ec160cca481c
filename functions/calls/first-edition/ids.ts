import { partIdOf } from "../../platform/forms/ids.ts";

/** The ids that stand for what the form called its parts while it was code. */
export const firstId = {
  form: partIdOf("form application"),
  section: (name: string) => partIdOf(`section ${name}`),
  /** By the path that the answer had: `project.title`. */
  question: (path: string) => partIdOf(path),
  /** By the list that it was in: `focusAreas`, `leisure`. */
  option: (list: string, id: string) => partIdOf(`${list} ${id}`),
  /** A heading that a call had. */
  heading: (id: string) => partIdOf(`headings.${id}`),
  /** A criterion that a call had, a step of its scale, and a question whether a pilot was decisive. */
  criterion: (id: string) => partIdOf(`criteria.${id}`),
  score: (value: number) => partIdOf(`score ${value}`),
  decisive: (id: string) => partIdOf(`decisive.${id}`),
} as const;
