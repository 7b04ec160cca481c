/** The addresses of fetching costs from a SIE file; `report` is the report's own address. */
export const siePaths = {
  upload: (report: string) => `${report}/sie`,
  arrived: (report: string, fileId: string) => `${report}/sie/${fileId}/klar`,
  choose: (report: string) => `${report}/sie/val`,
  columns: (report: string) => `${report}/sie/kolumner`,
  accounts: (report: string) => `${report}/sie/konton`,
  check: (report: string) => `${report}/sie/granska`,
  remove: (report: string) => `${report}/sie/ta-bort`,
} as const;
