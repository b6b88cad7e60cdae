import type { Archive } from './openArchive.ts';
import { localName, walkXml } from './walkXml.ts';

/**
 * The words of a Word document: a line for each paragraph, the cells of a table row parted by tabs,
 * list items led by a mark. Only text is read: no links, fields, pictures or macros.
 */
export function readDocx(archive: Archive): string {
  const lines: string[] = [];
  let line = '';
  let isInText = false;
  let isListItem = false;
  let tableDepth = 0;
  const endLine = (): void => {
    lines.push(isListItem && line.trim() !== '' ? `- ${line}` : line);
    line = '';
    isListItem = false;
  };
  walkXml(archive.readText('word/document.xml') ?? '', {
    onOpen: (name) => {
      const tag = localName(name);
      if (tag === 't') isInText = true;
      if (tag === 'tab') line += '\t';
      if (tag === 'br' || tag === 'cr') line += tableDepth > 0 ? ' ' : '\n';
      if (tag === 'numPr' && tableDepth === 0) isListItem = true;
      if (tag === 'tbl') tableDepth += 1;
    },
    onText: (text) => {
      if (isInText) line += text;
    },
    onClose: (name) => {
      const tag = localName(name);
      if (tag === 't') isInText = false;
      if (tag === 'tbl') tableDepth -= 1;
      if (tag === 'tc') line += '\t';
      if (tag === 'tr') {
        line = line.replace(/[\t ]+$/u, '');
        endLine();
      }
      if (tag === 'p') {
        if (tableDepth === 0) endLine();
        else if (line !== '' && !line.endsWith('\t')) line += ' ';
      }
    },
  });
  if (line !== '') endLine();
  return lines.join('\n').replace(/ +\t/gu, '\t');
}
