// Keys, pasting and the tool bar. Esc lets the next Tab leave the outline, so that nobody is caught in it.
import {closePanel, panelOpen} from './outline-panel.js';
import * as model from './outline-model.js';
import {pasted, tidy} from './outline-paste.js';

const TOOLS = {
  indent: model.indent, outdent: model.outdent, up: model.moveUp, down: model.moveDown, kind: model.nextKind,
};

export function keys(main, editor, {show, listen}) {
  const root = main.querySelector('[data-lines]');
  let leaving = false;
  const lineOf = (box) => box.closest('li').dataset.id;

  root.addEventListener('focusin', (e) => {
    const id = e.target.closest('li')?.dataset.id;
    if (!id || id === editor.current) return;
    editor.current = id;
    if (panelOpen() && !e.target.closest('.panel')) closePanel(false);
    editor.draw();
    show();
  });
  root.addEventListener('input', (e) => {
    if (e.target.matches('textarea.ed')) editor.type(lineOf(e.target), e.target.value.replace(/[\r\n]+/g, ' '));
  });
  root.addEventListener('paste', (e) => {
    if (!e.target.matches('textarea.ed') || editor.fixed) return;
    e.preventDefault();
    paste(e.target, e.clipboardData.getData('text/plain'));
  });
  root.addEventListener('keydown', (e) => {
    if (!e.target.matches('textarea.ed') || e.isComposing || e.altKey) return;
    const act = e.ctrlKey || e.metaKey ? command(e) : editor.fixed ? null : plain(e);
    if (e.key !== 'Escape') leaving = false;
    if (act) { e.preventDefault(); act(); }
  });
  // undo is one for the whole page: head, outline and what it promises
  main.addEventListener('keydown', (e) => {
    if (!(e.ctrlKey || e.metaKey) || e.altKey || e.target.closest('.panel, .given, dialog')) return;
    const key = e.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    e.preventDefault();
    editor.undo(key === 'y' || e.shiftKey);
  });

  function command(e) {
    return {
      Enter: () => editor.cycle(lineOf(e.target)),
      ArrowUp: () => editor.act(model.moveUp),
      ArrowDown: () => editor.act(model.moveDown),
    }[e.key];
  }

  function plain(e) {
    const box = e.target;
    const atStart = box.selectionStart === 0 && box.selectionEnd === 0;
    const atEnd = box.selectionStart === box.value.length && box.selectionEnd === box.value.length;
    switch (e.key) {
      case 'Enter': return () => enter(box);
      case 'Tab': return leaving ? null : () => editor.act(e.shiftKey ? model.outdent : model.indent);
      case 'Escape': leaving = true; return null;
      case 'Backspace': return atStart ? () => back(box) : null;
      case 'Delete': return atEnd ? () => forward() : null;
      case 'ArrowUp': step(box, -1); return null;
      case 'ArrowDown': step(box, 1); return null;
      default: return null;
    }
  }

  function enter(box) {
    const done = model.split(editor.lines(), editor.at(), box.selectionStart);
    editor.putLines(done.lines, {focus: done.focus, caret: 0});
  }

  function back(box) {
    const at = editor.at();
    const lines = editor.lines();
    if (box.value === '' && lines.length > 1) { drop(at); return; }
    if (at === 0) return;
    const joined = model.joinUp(lines, at);
    if (joined) editor.putLines(joined.lines, joined);
  }

  function forward() {
    const at = editor.at();
    const joined = at + 1 < editor.lines().length && model.joinUp(editor.lines(), at + 1);
    if (joined) editor.putLines(joined.lines, joined);
  }

  function drop(at) {
    const next = editor.lines()[at - 1] ?? editor.lines()[at + 1];
    const rest = model.remove(editor.lines(), at);
    const focus = next ?? rest[0];
    editor.putLines(rest, {focus: focus.id, caret: focus.text.length});
  }

  // from the first or last row of a box the arrow goes on to its neighbour
  function step(box, by) {
    const before = box.selectionStart;
    requestAnimationFrame(() => {
      const edge = by < 0 ? 0 : box.value.length;
      if (document.activeElement !== box || (box.selectionStart !== before && box.selectionStart !== edge) || (box.selectionStart !== before && before !== edge)) return;
      const next = editor.lines()[editor.at(lineOf(box)) + by];
      if (next) editor.view.focus(next.id, by < 0 ? next.text.length : 0);
    });
  }

  function paste(box, text) {
    if (!/[\r\n]/.test(text.trim())) {
      box.setRangeText(tidy(text), box.selectionStart, box.selectionEnd, 'end');
      editor.type(lineOf(box), box.value);
      return;
    }
    const at = editor.at(lineOf(box));
    const line = editor.lines()[at];
    const empty = line.text.trim() === '';
    const added = pasted(text, line.kind === 'HEADING' && !empty ? line.level + 1 : line.level);
    if (added.length === 0) return;
    const lines = [...editor.lines()];
    lines.splice(empty ? at : at + 1, empty && line.duties.length === 0 ? 1 : 0, ...added);
    const last = added[added.length - 1];
    editor.putLines(lines, {focus: last.id, caret: last.text.length});
  }

  main.querySelector('[data-tools]').addEventListener('click', (e) => {
    const tool = e.target.closest('[data-tool]')?.dataset.tool;
    if (!tool) return;
    if (tool === 'undo' || tool === 'redo') editor.undo(tool === 'redo');
    else if (tool === 'promise') { if (editor.line()) editor.cycle(editor.current); }
    else if (tool === 'remove') { if (editor.line()) drop(editor.at()); }
    else if (tool === 'add') { const done = model.split(editor.lines(), editor.at(), editor.line().text.length); editor.putLines(done.lines, {focus: done.focus, caret: 0}); }
    else editor.act(TOOLS[tool]);
    if (tool === 'promise') listen(editor.current);
  });
}
