import type { PartId } from "../../platform/forms/ids.ts";

/** The addresses of a form's editor, under the address of the form. */
export const editorPaths = (base: string) => ({
  form: base,
  section: (section: PartId) => `${base}/avsnitt/${section}`,
  removeSection: (section: PartId) => `${base}/avsnitt/${section}/ta-bort`,
  sectionCondition: (section: PartId) => `${base}/avsnitt/${section}/villkor`,
  question: (question: PartId) => `${base}/fraga/${question}`,
  removeQuestion: (question: PartId) => `${base}/fraga/${question}/ta-bort`,
  condition: (question: PartId) => `${base}/fraga/${question}/villkor`,
  column: (question: PartId, column: PartId) => `${base}/fraga/${question}/kolumn/${column}`,
});
export type EditorPaths = ReturnType<typeof editorPaths>;

/** The page where something of a form is put right: a section's, a question's, else the form's. */
export const pageOf = (paths: EditorPaths, [section, question]: readonly PartId[]): string => {
  if (question !== undefined) return paths.question(question);
  return section === undefined ? paths.form : paths.section(section);
};
