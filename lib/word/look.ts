/** How a document looks: the fonts every office has, sizes and spacing. */
import type { IStylesOptions } from 'docx';
import type { WordDocument } from './document';

type Language = WordDocument['language'];

/** half points: 小四 for the text, as offices here are used to */
const SIZE = 24;

/**
 * Word has no list of fallbacks; it knows these names on Windows and macOS, and other programs replace them by what
 * they have for the language.
 */
export function fontsOf(language: Language) {
  const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };
  const [body, heading] = language === 'zh-TW' ? ['新細明體', '微軟正黑體'] : ['宋体', '黑体'];
  return {
    body: { ...latin, eastAsia: body },
    heading: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: heading },
  };
}

export function stylesOf(language: Language): IStylesOptions {
  const { body, heading } = fontsOf(language);
  const east = language === 'en' ? 'zh-CN' : language;
  const head = (size: number, before: number, after: number) => ({
    run: { font: heading, size, bold: false, color: '000000' },
    paragraph: { spacing: { before, after, line: 360 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: body, size: SIZE, language: { value: language === 'en' ? 'en-US' : language, eastAsia: east } },
        paragraph: { spacing: { line: 360 } },
      },
      heading1: { ...head(36, 0, 240), paragraph: { ...head(36, 0, 240).paragraph, alignment: 'center' } },
      heading2: head(28, 280, 120),
      heading3: head(24, 200, 60),
    },
    paragraphStyles: [
      // two characters in, at this size
      {
        id: 'Body',
        name: 'Body',
        basedOn: 'Normal',
        paragraph: { indent: { firstLine: language === 'en' ? 0 : 480 } },
      },
      { id: 'Plain', name: 'Plain', basedOn: 'Normal', paragraph: { spacing: { line: 360, after: 60 } } },
      {
        id: 'Said',
        name: 'Said',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 360 },
          spacing: { before: 60, after: 60, line: 340 },
          border: { left: { style: 'single', size: 12, space: 8, color: '808080' } },
        },
      },
      {
        id: 'Muted',
        name: 'Muted',
        basedOn: 'Normal',
        run: { size: 18, color: '555555' },
        paragraph: { spacing: { line: 280, before: 80, after: 40 } },
      },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { line: 260 } } },
    ],
  };
}
