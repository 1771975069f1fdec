// What did not go as it should: said in the page, beside what was typed, with a way on.
import {el, word} from './outline-dom.js';
import {marks} from './outline-model.js';

const place = document.querySelector('[data-notes]');

// the whole text as one can copy it elsewhere
function asText({head, lines}) {
  const signs = marks(lines);
  return [head.subject, head.preamble, ...lines.map((l, i) => `${signs[i]} ${l.text}`.trim()), head.closing].filter((t) => t.trim() !== '').join('\n');
}

function note(text, ...acts) {
  const node = el('div', {class: 'remark dr-note', role: 'alert'}, el('p', {}, text), el('p', {class: 'flow wrap'}, ...acts));
  place.querySelectorAll('.dr-note').forEach((n) => n.remove());
  place.append(node);
  return node;
}

const button = (text, act, more = '') => el('button', {type: 'button', class: `btn s ${more}`, onclick: act}, text);

// somebody else has saved meanwhile
export function conflict(saver) {
  note(word('stale'),
    button(word('stale.new'), () => { saver.drop(); location.reload(); }),
    button(word('stale.mine'), () => { saver.keep({mine: true}); location.reload(); }, 'go'));
}

export function refused(text) {
  const node = note(text);
  node.dataset.refused = '';
}

function own(saver, entry) {
  const box = el('textarea', {class: 'in', rows: '8', readonly: true, 'aria-label': word('mine.title')});
  box.value = asText(entry.state);
  const node = note(word('mine'), button(word('mine.copy'), () => { box.select(); document.execCommand('copy'); }), button(word('mine.done'), () => { saver.drop(); node.remove(); }));
  node.insertBefore(box, node.lastChild);
}

// what lay in this browser when the page was opened
export function kept(saver, first, restore) {
  const entry = saver.kept();
  if (!entry) return;
  if (!entry.state) {
    saver.drop();
    if (entry.saved > first.version) location.reload();
    return;
  }
  const {head, end, lines} = first;
  if (JSON.stringify(entry.state) === JSON.stringify({head, end, lines})) { saver.drop(); return; }
  if (entry.mine || entry.version !== first.version) { own(saver, entry); return; }
  restore(entry.state);
  const at = new Date(entry.at).toLocaleString(document.documentElement.lang, {dateStyle: 'short', timeStyle: 'short'});
  const node = el('p', {class: 'kept', role: 'status'}, word('restored', at), button(word('restored.drop'), () => { restore({head, end, lines}); node.remove(); }, 'quiet push'));
  place.append(node);
}
