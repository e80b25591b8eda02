import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { zipped } from '../personnel';
import { fontWith } from './font-subset';
import type { Layout } from './layout';
import { documentXml, footerXml, headerXml } from './template-xml';
import { TINOS } from './tinos';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Latin, Vietnamese and the signs of an office's papers. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ab, 0x20ac],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
] as const;

const FACES = [
  ['embedRegular', TINOS.normal],
  ['embedBold', TINOS.bold],
  ['embedItalic', TINOS.italics],
  ['embedBoldItalic', TINOS.bolditalics],
] as const;

interface EmbeddedFace {
  readonly element: string;
  readonly key: string;
  readonly content: Buffer;
}

/** The four faces, cut down and veiled as the format asks: its key is XORed over the first 32 bytes. */
export async function embeddedFaces(): Promise<EmbeddedFace[]> {
  const characters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  return Promise.all(
    FACES.map(async ([element, file]) => {
      const content = fontWith(await readFile(file), characters);
      const hex = createHash('sha256').update(element).digest('hex').slice(0, 32).toUpperCase();
      const key = Buffer.from(hex, 'hex');
      for (let at = 0; at < 32; at++) content[at] ^= key[15 - (at % 16)];
      return { element, key: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '{$1-$2-$3-$4-$5}'), content };
    }),
  );
}

/** A layout as a .docx whose tags an office may move about; the same input gives the same bytes. */
export async function templateOf(layout: Layout, faces: readonly EmbeddedFace[]): Promise<Buffer> {
  const heads =
    layout.numbering === 'top'
      ? ([
          ['header1', 'header', 'rIdHeader', headerXml(false)],
          ['header2', 'header', 'rIdFirst', headerXml(true)],
        ] as const)
      : ([['footer1', 'footer', 'rIdFooter', footerXml(layout)]] as const);
  const override = (part: string, type: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const files: [string, string | Buffer][] = [
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('fontTable', 'fontTable')}${heads.map(([part, type]) => override(part, type)).join('')}</Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'word/document.xml'))],
    ['word/document.xml', documentXml(layout)],
    [
      'word/_rels/document.xml.rels',
      relations(
        [
          relation('rIdStyles', 'styles', 'styles.xml'),
          relation('rIdSettings', 'settings', 'settings.xml'),
          relation('rIdFonts', 'fontTable', 'fontTable.xml'),
          ...heads.map(([part, type, id]) => relation(id, type, `${part}.xml`)),
        ].join(''),
      ),
    ],
    ['word/styles.xml', stylesXml(layout.size)],
    [
      'word/settings.xml',
      `${DECLARATION}<w:settings xmlns:w="${MAIN}"><w:embedTrueTypeFonts/><w:saveSubsetFonts/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    ],
    ['word/fontTable.xml', fontTableXml(faces)],
    [
      'word/_rels/fontTable.xml.rels',
      relations(faces.map((_, at) => relation(`rId${at + 1}`, 'font', `fonts/font${at + 1}.odttf`)).join('')),
    ],
    ...heads.map(([part, , , xml]): [string, string] => [`word/${part}.xml`, xml]),
    ...faces.map(({ content }, at): [string, Buffer] => [`word/fonts/font${at + 1}.odttf`, content]),
  ];
  const pieces: Buffer[] = [];
  for await (const piece of zipped(files.map(([name, content]) => ({ name, content: [content] }))))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

const stylesXml = (size: number): string =>
  `${DECLARATION}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Tinos" w:hAnsi="Tinos" w:eastAsia="Tinos" w:cs="Tinos"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;

const fontTableXml = (faces: readonly EmbeddedFace[]): string =>
  `${DECLARATION}<w:fonts xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:font w:name="Tinos"><w:altName w:val="Times New Roman"/><w:family w:val="roman"/><w:pitch w:val="variable"/>${faces.map(({ element, key }, at) => `<w:${element} r:id="rId${at + 1}" w:fontKey="${key}"/>`).join('')}</w:font></w:fonts>`;
