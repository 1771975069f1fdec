// A box to choose a body or a group: type part of its name, with or without marks; a name nobody knows is kept as words.
import {ask, el, failed, fold, word} from './outline-dom.js';

let all = null;
async function names(address) {
  if (!all) {
    const answer = await ask(address, {method: 'GET'});
    if (!answer.ok) { failed(answer.status); return []; }
    all = await answer.json();
  }
  return all;
}

function matching(list, typed, groups) {
  const wanted = fold(typed).split(' ').filter(Boolean);
  return list.filter((n) => (groups || !n.group) && wanted.every((w) => n.search.includes(w))).slice(0, 8);
}

// choose({phrase, body, group}) is called once for each name; label is the box's accessible name
export function nameBox({address, label, groups, choose}) {
  const id = `ds-${Math.random().toString(36).slice(2)}`;
  const list = el('ul', {id, role: 'listbox', class: 'pick', 'aria-label': label, hidden: true});
  const input = el('input', {
    class: 'in', role: 'combobox', autocomplete: 'off', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list',
    'aria-label': label, placeholder: word('search'),
  });
  let found = [];
  let at = -1;

  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); at = -1; };
  const take = (n) => {
    const typed = input.value.replace(/\s+/g, ' ').trim();
    if (!n && typed === '') return;
    input.value = '';
    close();
    choose(n ? {phrase: n.name, body: n.group ? null : n.id, group: n.group ? n.id : null} : {phrase: typed, body: null, group: null});
  };
  const mark = () => {
    [...list.children].forEach((li, i) => li.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) input.setAttribute('aria-activedescendant', list.children[at].id); else input.removeAttribute('aria-activedescendant');
  };
  const show = async () => {
    found = matching(await names(address), input.value, groups);
    if (document.activeElement !== input) return;
    list.replaceChildren(...found.map((n, i) => el('li', {
      role: 'option', id: `${id}-${i}`, onmousedown: (e) => { e.preventDefault(); take(n); },
    }, n.name, n.group ? el('small', {}, ` ${word('group')}`) : null)));
    at = input.value.trim() && found.length > 0 ? 0 : -1;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    mark();
  };

  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (e) => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (list.hidden) { show(); return; }
      at = (at + (e.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length;
      mark();
    } else if (e.key === 'Enter' && !e.ctrlKey) {
      e.preventDefault();
      take(list.hidden ? null : found[at]);
    } else if (e.key === 'Escape' && !list.hidden) {
      e.preventDefault();
      e.stopPropagation();
      close();
    }
  });
  return {node: el('div', {class: 'pick-place'}, input, list), input};
}
