import { dirname, join } from 'node:path';

/** Free fonts with all Latin letters, so that names such as Yıldız and Wiśniewska come out whole. */
const FOLDER = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');

export const FONTS = {
  regular: join(FOLDER, 'LiberationSans-Regular.ttf'),
  bold: join(FOLDER, 'LiberationSans-Bold.ttf'),
  italic: join(FOLDER, 'LiberationSans-Italic.ttf'),
} as const;

export type FontName = keyof typeof FONTS;
