import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const file = (face: string): string => resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);

/** Tinos has the measures of Times New Roman, so that texts break where the office expects. SIL Open Font License 1.1. */
export const TINOS = {
  normal: file('400Regular'),
  bold: file('700Bold'),
  italics: file('400Regular_Italic'),
  bolditalics: file('700Bold_Italic'),
} as const;
