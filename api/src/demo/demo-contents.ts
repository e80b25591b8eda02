import { createCanvas } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';

/** A content for papers of one component, and what such a paper is called. */
export interface DemoContent {
  readonly component: string;
  readonly name: string;
  readonly fileName: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg';
  readonly pages: number;
  readonly content: Buffer;
  /** Only for papers of this year. */
  readonly year?: number;
}

interface Sheet {
  readonly component: string;
  readonly name: string;
  readonly heading: string;
  readonly year?: number;
  readonly pages?: number;
  readonly lines: readonly string[];
}

/** Of each year a sheet of its own: the same scan is not two years' sheets. */
export const SHEET_YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const INVENTED = 'BẢN MÔ PHỎNG, KHÔNG PHẢI GIẤY TỜ THẬT';
const SHEETS: readonly Sheet[] = [
  {
    component: '01',
    name: 'Quyển lý lịch',
    heading: 'QUYỂN LÝ LỊCH',
    pages: 4,
    lines: ['Họ và tên khai sinh:', 'Ngày sinh:', 'Quê quán:', 'Quá trình công tác:', 'Quan hệ gia đình:'],
  },
  {
    component: '02',
    name: 'Sơ yếu lý lịch',
    heading: 'SƠ YẾU LÝ LỊCH',
    pages: 3,
    lines: [
      'Họ và tên khai sinh:',
      'Ngày sinh:',
      'Nơi sinh:',
      'Quê quán:',
      'Trình độ chuyên môn:',
      'Ngạch, bậc, hệ số lương:',
    ],
  },
  {
    component: '03',
    name: 'Tiểu sử tóm tắt',
    heading: 'TIỂU SỬ TÓM TẮT',
    lines: ['Họ và tên:', 'Chức vụ:', 'Tóm tắt quá trình công tác:'],
  },
  {
    component: '04',
    name: 'Giấy khai sinh (bản sao)',
    heading: 'GIẤY KHAI SINH (BẢN SAO)',
    lines: ['Họ, chữ đệm, tên:', 'Ngày, tháng, năm sinh:', 'Nơi sinh:', 'Họ tên cha:', 'Họ tên mẹ:'],
  },
  {
    component: '05',
    name: 'Phiếu lý lịch tư pháp số 1',
    heading: 'PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1',
    lines: ['Họ và tên:', 'Tình trạng án tích: không có án tích'],
  },
  {
    component: '06',
    name: 'Giấy chứng nhận sức khỏe',
    heading: 'GIẤY KHÁM SỨC KHỎE',
    lines: ['Họ và tên:', 'Chiều cao, cân nặng:', 'Kết luận: đủ sức khỏe làm việc'],
  },
  {
    component: '07',
    name: 'Bằng, chứng chỉ',
    heading: 'BẰNG TỐT NGHIỆP',
    lines: ['Cấp cho:', 'Ngành:', 'Xếp loại:', 'Hình thức đào tạo:'],
  },
  {
    component: '07',
    name: 'Bằng, chứng chỉ và bảng điểm',
    heading: 'CHỨNG CHỈ',
    pages: 2,
    lines: ['Cấp cho:', 'Đã hoàn thành chương trình:', 'Bảng điểm kèm theo'],
  },
  {
    component: '08',
    name: 'Quyết định tuyển dụng',
    heading: 'QUYẾT ĐỊNH\nVề việc tuyển dụng',
    lines: [
      'Điều 1. Tuyển dụng ông (bà):',
      'Điều 2. Thời gian tập sự:',
      'Điều 3. Chánh Văn phòng và các cá nhân liên quan thi hành Quyết định này.',
    ],
  },
  ...SHEET_YEARS.map((year) => ({
    component: '09',
    name: 'Phiếu bổ sung lý lịch',
    heading: `PHIẾU BỔ SUNG LÝ LỊCH NĂM ${year}`,
    lines: ['Họ và tên:', 'Những thay đổi trong năm:', 'Cam đoan của người khai:'],
    year,
  })),
  {
    component: '10',
    name: 'Quyết định bổ nhiệm',
    heading: 'QUYẾT ĐỊNH\nVề việc bổ nhiệm, điều động',
    pages: 2,
    lines: [
      'Điều 1. Bổ nhiệm ông (bà):',
      'Điều 2. Thời hạn giữ chức vụ: 05 năm',
      'Điều 3. Hiệu lực thi hành.',
    ],
  },
  {
    component: '10',
    name: 'Quyết định phân công',
    heading: 'QUYẾT ĐỊNH\nVề việc phân công công tác',
    lines: ['Điều 1. Phân công ông (bà):', 'Điều 2. Hiệu lực thi hành.'],
  },
  {
    component: '11',
    name: 'Quyết định nâng bậc lương',
    heading: 'QUYẾT ĐỊNH\nVề việc nâng bậc lương thường xuyên',
    lines: ['Điều 1. Nâng bậc lương cho ông (bà):', 'Từ bậc:', 'Đến bậc:', 'Thời gian hưởng:'],
  },
  {
    component: '11',
    name: 'Quyết định xếp lương',
    heading: 'QUYẾT ĐỊNH\nVề việc xếp lương',
    lines: ['Điều 1. Xếp lương ông (bà):', 'Ngạch, mã số:', 'Hệ số:'],
  },
  {
    component: '12',
    name: 'Phiếu đánh giá, xếp loại',
    heading: 'PHIẾU ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG',
    pages: 2,
    lines: ['Kết quả tự đánh giá:', 'Ý kiến của tập thể:', 'Kết luận: hoàn thành tốt nhiệm vụ'],
  },
  {
    component: '13',
    name: 'Quyết định khen thưởng',
    heading: 'QUYẾT ĐỊNH\nVề việc tặng Giấy khen',
    lines: ['Điều 1. Tặng Giấy khen cho ông (bà):', 'Điều 2. Mức thưởng theo quy định.'],
  },
];
const FACES = ['#d9b38c', '#e3c09a', '#cfa47c', '#dcb692'] as const;
const COATS = ['#2f4a63', '#4a3f52', '#35574a', '#5a4038'] as const;

/** About twenty different contents; people of the demo province share them, as nobody could tell them apart. */
export async function makeDemoContents(): Promise<DemoContent[]> {
  const fonts = join(
    dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json')),
  );
  pdfmake.setFonts({
    Tinos: {
      normal: join(fonts, '400Regular/Tinos_400Regular.ttf'),
      bold: join(fonts, '700Bold/Tinos_700Bold.ttf'),
      italics: join(fonts, '400Regular_Italic/Tinos_400Regular_Italic.ttf'),
      bolditalics: join(fonts, '700Bold/Tinos_700Bold.ttf'),
    },
  });
  // Nothing but the fonts is read, and nothing is fetched.
  pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(fonts));
  pdfmake.setUrlAccessPolicy(() => false);
  const papers: DemoContent[] = [];
  for (const sheet of SHEETS) {
    papers.push({
      component: sheet.component,
      name: sheet.name,
      fileName: `${[sheet.name, sheet.year].filter(Boolean).join(' ')}.pdf`,
      mediaType: 'application/pdf',
      pages: sheet.pages ?? 1,
      year: sheet.year,
      content: await pdfmake.createPdf(definitionOf(sheet)).getBuffer(),
    });
  }
  return [...papers, ...FACES.map(portrait)];
}

/** Always the same bytes: dates of making would give the same sheet another SHA-256 at every start. */
function definitionOf({ name, heading, lines, pages = 1 }: Sheet): TDocumentDefinitions {
  const body = (page: number): Content[] => [
    ...(page === 1
      ? [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, alignment: 'center' as const },
          {
            text: 'Độc lập - Tự do - Hạnh phúc',
            bold: true,
            alignment: 'center' as const,
            margin: [0, 0, 0, 30] as [number, number, number, number],
          },
          {
            text: heading,
            bold: true,
            fontSize: 16,
            alignment: 'center' as const,
            margin: [0, 0, 0, 24] as [number, number, number, number],
          },
        ]
      : [
          {
            text: `${name} – trang ${page}`,
            italics: true,
            margin: [0, 0, 0, 20] as [number, number, number, number],
          },
        ]),
    ...lines.map((line) => ({
      text: `${line} ${'.'.repeat(Math.max(10, 90 - line.length))}`,
      margin: [0, 0, 0, 10] as [number, number, number, number],
    })),
  ];
  return {
    pageSize: 'A4',
    pageMargins: [85, 57, 57, 57],
    defaultStyle: { font: 'Tinos', fontSize: 13 },
    info: { title: name, creationDate: new Date(0) },
    watermark: { text: 'MÔ PHỎNG', color: '#808080', opacity: 0.15, bold: true },
    footer: { text: INVENTED, alignment: 'center', fontSize: 10 },
    content: Array.from({ length: pages }, (_, at) => ({
      stack: body(at + 1),
      ...(at === 0 ? {} : { pageBreak: 'before' as const }),
    })),
  };
}

/** A silhouette on the light blue of passport photographs: nobody's face. */
function portrait(face: string, at: number): DemoContent {
  const canvas = createCanvas(480, 640);
  const pen = canvas.getContext('2d');
  const fill = (colour: string, draw: () => void): void => {
    pen.fillStyle = colour;
    pen.beginPath();
    draw();
    pen.fill();
  };
  fill('#dce8f0', () => pen.rect(0, 0, 480, 640));
  fill(COATS[at % COATS.length], () => pen.ellipse(240, 640, 210, 200, 0, 0, Math.PI * 2));
  fill('#ffffff', () => {
    pen.moveTo(200, 445);
    pen.lineTo(280, 445);
    pen.lineTo(240, 530);
  });
  fill(face, () => pen.rect(205, 370, 70, 85));
  fill('#2b2420', () => pen.ellipse(240, 250, 118, 140, 0, 0, Math.PI * 2));
  fill(face, () => pen.ellipse(240, 280, 98, 122, 0, 0, Math.PI * 2));
  return {
    component: 'ANH',
    name: 'Ảnh chân dung 4 × 6',
    fileName: `anh-4x6-${at + 1}.jpg`,
    mediaType: 'image/jpeg',
    pages: 1,
    content: canvas.toBuffer('image/jpeg', 85),
  };
}
