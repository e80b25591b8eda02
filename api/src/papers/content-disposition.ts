import { EXTENSIONS, type MediaType } from './file-kind';

/**
 * `attachment` with the name the content came under: plain letters for old programs, the true name as RFC 5987 has it. A
 * name that does not end like its content gets the content's ending, so that nothing is started by a click.
 */
export function attachmentNamed(originalName: string, mediaType: MediaType): string {
  const extension = EXTENSIONS[mediaType];
  const fits =
    originalName.toLowerCase().endsWith(`.${extension}`) ||
    (extension === 'jpg' && /\.jpe?g$/i.test(originalName));
  const name = fits ? originalName : `${originalName}.${extension}`;
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
