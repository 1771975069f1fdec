// The outline as a value: every function takes lines and gives new lines; nothing here knows the page.
export const DEEPEST = 5;
const LETTERS = 'abcd\u0111eghiklmnopqrstuvxy';

// works on plain http inside an office network too, where crypto.randomUUID does not exist
export function uuid() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = [...b].map((x) => x.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

export const newLine = (level, kind = 'ITEM', text = '') => ({id: uuid(), kind, level, mark: '', text, duties: []});
export const newDuty = (kind) => ({
  id: uuid(), kind, named: [], when: {code: 'unspecified', words: '', phrase: null}, product: '', to: null, via: null, carriesOut: null,
});

export const replaceLine = (lines, id, change) => lines.map((l) => l.id === id ? {...l, ...change(l)} : l);
export const replaceDuty = (lines, id, change) => lines.map((l) => l.duties.some((d) => d.id === id)
  ? {...l, duties: l.duties.map((d) => d.id === id ? {...d, ...change(d)} : d)} : l);
export const dutyOf = (lines, id) => lines.flatMap((l) => l.duties).find((d) => d.id === id);

// a line and everything under it
export function blockEnd(lines, at) {
  let end = at + 1;
  while (end < lines.length && lines[end].level > lines[at].level) end++;
  return end;
}

const shifted = (lines, from, to, by) => lines.map((l, i) => i < from || i >= to ? l : {...l, level: l.level + by});

export function indent(lines, at) {
  const end = blockEnd(lines, at);
  const deepest = Math.max(...lines.slice(at, end).map((l) => l.level));
  if (at === 0 || lines[at].level > lines[at - 1].level || deepest >= DEEPEST) return lines;
  return shifted(lines, at, end, 1);
}

export function outdent(lines, at) {
  return lines[at].level === 1 ? lines : shifted(lines, at, blockEnd(lines, at), -1);
}

export function moveBlock(lines, at, target) {
  const end = blockEnd(lines, at);
  if (target >= at && target <= end) return lines;
  const block = lines.slice(at, end);
  const rest = [...lines.slice(0, at), ...lines.slice(end)];
  rest.splice(target > at ? target - block.length : target, 0, ...block);
  return rest;
}

export function moveUp(lines, at) {
  if (at === 0) return lines;
  let to = at - 1;
  while (to > 0 && lines[to].level > lines[at].level) to--;
  return moveBlock(lines, at, to);
}

export function moveDown(lines, at) {
  const end = blockEnd(lines, at);
  if (end >= lines.length) return lines;
  return moveBlock(lines, at, lines[end].level < lines[at].level ? end + 1 : blockEnd(lines, end));
}

export function remove(lines, at) {
  const rest = lines.filter((l, i) => i !== at);
  return rest.length > 0 ? rest : [newLine(1, 'HEADING')];
}

export function split(lines, at, caret) {
  const line = lines[at];
  const tail = line.text.slice(caret).trimStart();
  const under = line.kind === 'HEADING' && tail === '';
  const next = under ? newLine(Math.min(line.level + 1, DEEPEST)) : newLine(line.level, line.kind, tail);
  const before = caret === 0 && line.text !== '' ? [{...newLine(line.level, line.kind), text: ''}, line] : [{...line, text: line.text.slice(0, caret).trimEnd()}, next];
  return {lines: [...lines.slice(0, at), ...before, ...lines.slice(at + 1)], focus: before[1].id};
}

// joins a line to the one before it; what it promises is never thrown away by a key
export function joinUp(lines, at) {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || line.duties.length > 0) return null;
  const glue = before.text && line.text ? ' ' : '';
  const joined = {...before, text: before.text + glue + line.text};
  return {lines: [...lines.slice(0, at - 1), joined, ...lines.slice(at + 1)], focus: before.id, caret: before.text.length + glue.length};
}

// plain line, task, report, plain line
export function cycle(lines, at) {
  const line = lines[at];
  const kind = line.duties[0]?.kind;
  const next = kind === undefined ? 'TASK' : kind === 'TASK' ? 'REPORT' : null;
  const kept = line.duties[0] && {named: line.duties[0].named.filter((n) => n.role === 'LEAD'), when: line.duties[0].when};
  const duties = next ? [{...newDuty(next), ...kept}] : [];
  return replaceLine(lines, line.id, () => ({duties, kind: next && line.kind === 'HEADING' ? 'ITEM' : line.kind}));
}

const KINDS = ['HEADING', 'ITEM', 'PARAGRAPH'];
export const nextKind = (lines, at) => replaceLine(lines, lines[at].id, (l) => ({kind: KINDS[(KINDS.indexOf(l.kind) + 1) % KINDS.length]}));

function roman(n) {
  const signs = [[50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let text = '';
  for (const [value, sign] of signs) while (n >= value) { text += sign; n -= value; }
  return text;
}

function letter(n) {
  const last = LETTERS[(n - 1) % LETTERS.length];
  return n <= LETTERS.length ? last : LETTERS[Math.floor((n - 1) / LETTERS.length) - 1] + last;
}

// the same marks as the server gives: I. 1. a) - +
export function marks(lines) {
  const counts = new Array(DEEPEST + 1).fill(0);
  return lines.map(({kind, level}) => {
    if (kind === 'PARAGRAPH') return '';
    counts[level]++;
    counts.fill(0, level + 1);
    return [null, (n) => `${roman(n)}.`, (n) => `${n}.`, (n) => `${letter(n)})`, () => '-', () => '+'][level](counts[level]);
  });
}
