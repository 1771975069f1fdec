// Draws the lines; a line's own box is kept, so that caret and half-typed words with an input method stay.
import {el, icon, word} from './outline-dom.js';
import {chips} from './outline-duty.js';
import {keepPanel} from './outline-panel.js';

const sizes = CSS.supports('field-sizing', 'content');

export function grow(box) {
  if (sizes) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}

function made(line, editor) {
  const box = el('textarea', {class: 'ed', rows: '1', spellcheck: 'false', readonly: editor.fixed});
  const no = el('span', {class: 'no', 'aria-hidden': 'true'});
  const grip = el('span', {class: 'grip', draggable: editor.fixed ? null : 'true', title: word('drag'), 'aria-hidden': 'true'}, icon('grip'));
  const place = el('div', {class: 'tx'}, box, el('div', {class: 'promises'}));
  const node = el('li', {class: 'ol', 'data-id': line.id}, grip, no, place);
  return {node, box, no, place};
}

export class Lines {
  constructor(root, editor) {
    this.root = root;
    this.editor = editor;
    this.drawn = new Map();
  }

  draw(lines, marks, current, said) {
    const active = document.activeElement;
    const caret = active?.matches?.('textarea.ed') ? [active.selectionStart, active.selectionEnd] : null;
    const wanted = new Set(lines.map((l) => l.id));
    for (const [id, entry] of this.drawn) if (!wanted.has(id)) { entry.node.remove(); this.drawn.delete(id); }
    lines.forEach((line, i) => {
      const entry = this.drawn.get(line.id) ?? made(line, this.editor);
      this.drawn.set(line.id, entry);
      if (this.root.children[i] !== entry.node) this.root.insertBefore(entry.node, this.root.children[i] ?? null);
      this.one(entry, line, marks[i], line.id === current, said);
    });
    if (active && active !== document.activeElement && active.isConnected) {
      active.focus({preventScroll: true});
      if (caret) active.setSelectionRange(...caret);
    }
  }

  one(entry, line, mark, current, said) {
    const {node, box, no, place} = entry;
    node.className = `ol l${line.level - 1}${line.kind === 'HEADING' ? ' h' : ''}${line.kind === 'PARAGRAPH' ? ' p' : ''}${current ? ' cur' : ''}`;
    no.textContent = mark;
    box.setAttribute('aria-label', word(`line.${line.kind}`, mark, String(line.level)));
    if (box.value !== line.text) box.value = line.text;
    grow(box);
    const readings = line.duties.map((d) => said.get(d.id));
    const same = entry.duties === line.duties && entry.current === current && entry.readings?.every((r, i) => r === readings[i]);
    if (!same) {
      const focused = place.querySelector('.promises').contains(document.activeElement);
      place.querySelector('.promises').replaceChildren(...line.duties.map((d) => chips(line, d, said.get(d.id), current, this.editor)));
      Object.assign(entry, {duties: line.duties, current, readings});
      if (focused) box.focus({preventScroll: true});
    }
    keepPanel(place, line.id);
  }

  box(id) { return this.drawn.get(id)?.box; }

  focus(id, caret = null) {
    const box = this.box(id);
    if (!box) return;
    box.focus();
    if (caret !== null) box.setSelectionRange(caret, caret);
    box.closest('li').scrollIntoView({block: 'nearest'});
  }
}
