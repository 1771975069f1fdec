// Several lines from Word or elsewhere become lines of the outline: their marks are read as depth and left off.
import {DEEPEST, newLine} from './outline-model.js';

const MARKS = [
  [/^(?:ph\u1ea7n\s+)?[IVXL]+\s*[.)/\-:]\s+/i, 'roman'],
  [/^\d+(?:\.\d+)+\.?\s+/, 'dotted'],
  [/^\d+\s*[.)/]\s+/, 'number'],
  [/^[a-z\u0111]\s*[.)]\s+/, 'letter'],
  [/^[-\u2013\u2014\u2022\u00b7\u25aa\uf0b7\uf02d*]\s*/, 'dash'],
  [/^[+o\u25e6]\s+/, 'plus'],
];
const ORDER = ['roman', 'number', 'dotted', 'letter', 'dash', 'plus'];

export const tidy = (text) => text.normalize('NFC').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

function read(raw) {
  const text = tidy(raw);
  for (const [pattern, mark] of MARKS) {
    const found = pattern.exec(text);
    // Roman numbers in small letters are words or letters of a list
    if (found && (mark !== 'roman' || found[0] === found[0].toUpperCase())) return {mark, text: text.slice(found[0].length).trim()};
  }
  return {mark: null, text};
}

const isTitle = ({mark, text}) => mark === 'roman' || (text.length > 3 && text === text.toUpperCase() && /\p{L}/u.test(text));

// base: the depth of the line they are pasted into
export function pasted(clipboard, base) {
  const rows = clipboard.split(/\r\n|\r|\n|\u2028|\u000b/).map(read).filter((r) => r.text !== '');
  const used = ORDER.filter((mark) => rows.some((r) => r.mark === mark));
  const first = used.includes('roman') ? 1 : base;
  let level = first;
  return rows.map((row) => {
    if (row.mark) level = Math.min(first + used.indexOf(row.mark), DEEPEST);
    const kind = isTitle(row) ? 'HEADING' : row.mark === null && used.length > 0 ? 'PARAGRAPH' : 'ITEM';
    return newLine(level, kind, row.text);
  });
}
