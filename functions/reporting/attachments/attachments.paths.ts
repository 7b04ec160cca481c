/** Where the pictures and documents of a report are. @param report the report's own address, for the one who reads */
export const pathsOf = (report: string) => ({
  list: `${report}/bilagor`,
  file: (fileId: string) => `${report}/bilagor/${fileId}`,
  consent: (fileId: string) => `${report}/bilagor/${fileId}/bild`,
  /** The bucket sends the browser here. */
  arrived: (fileId: string) => `${report}/bilagor/${fileId}/klar`,
});
