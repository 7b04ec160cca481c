/** Source Sans 3: Swedish, Finnish and Sami letters, Greek and Cyrillic; under the SIL Open Font License 1.1. */
export const fontPackage = "@expo-google-fonts/source-sans-3";

/** The faces that documents are set in, by their files in the package. */
export const fontFiles = {
  regular: "400Regular/SourceSans3_400Regular.ttf",
  bold: "600SemiBold/SourceSans3_600SemiBold.ttf",
} as const;
export type Face = keyof typeof fontFiles;
