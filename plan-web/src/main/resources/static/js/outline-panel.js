// The small panel below a line in which one part of what it promises is filled in by hand.
import {ask, el, failed, icon, word} from './outline-dom.js';
import {dutyOf} from './outline-model.js';
import {nameBox} from './outline-names.js';

const role = {lead: 'LEAD', coop: 'COOPERATE'};
let open = null;

export function closePanel(back = true) {
  if (!open) return;
  const {node, line, editor} = open;
  open = null;
  node.remove();
  if (back) editor.focus(line);
}

export const panelOpen = () => open !== null;
export const keepPanel = (place, line) => { if (open && open.line === line && !place.contains(open.node)) place.append(open.node); };

export function openPanel(place, line, duty, field, editor) {
  closePanel(false);
  const title = word(field === 'lead' && dutyOf(editor.lines(), duty).kind === 'REPORT' ? 'who' : field);
  const body = el('div', {class: 'panel-b'});
  const done = el('button', {type: 'button', class: 'btn s', onclick: () => closePanel()}, word('done'));
  // the boxes of a deadline bring their own title
  const head = field === 'when' ? null : el('p', {class: 'lbl'}, title);
  const node = el('div', {class: 'panel', role: 'group', 'aria-label': title}, head, body, el('p', {class: 'flow'}, done));
  node.addEventListener('keydown', (e) => {
    if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); closePanel(); }
  });
  open = {node, line: line.id, editor};
  place.append(node);
  const context = {body, done, duty, field, editor, title};
  if (field === 'when') when(context);
  else if (field === 'product') product(context);
  else names(context);
}

function names({body, duty, field, editor, title}) {
  const many = field in role;
  const draw = () => {
    const now = dutyOf(editor.lines(), duty);
    if (!now) { closePanel(); return; }
    const list = many ? now.named.filter((n) => n.role === role[field]) : now[field] ? [now[field]] : [];
    const put = (named) => {
      editor.change(duty, (d) => many ? {named} : {[field]: named[0] ?? null});
      draw();
    };
    const others = many ? now.named.filter((n) => n.role !== role[field]) : [];
    const box = nameBox({
      address: editor.addresses.names, label: title, groups: many,
      choose: (n) => put(many ? [...others, ...list, {...n, role: role[field]}] : [{...n, role: null}]),
    });
    body.replaceChildren(
      el('ul', {class: 'panel-names'}, ...list.map((n) => el('li', {}, n.phrase,
        n.body === null && n.group === null ? el('span', {class: 'chip ask'}, word('unknown.short')) : null,
        el('button', {type: 'button', class: 'btn s sq quiet', 'aria-label': word('remove', n.phrase), onclick: () => put([...others, ...list.filter((x) => x !== n)])}, icon('x'))))),
      box.node);
    box.input.focus();
  };
  draw();
}

function product({body, duty, editor, title}) {
  const input = el('input', {class: 'in', autocomplete: 'off', 'aria-label': title, maxlength: '500', value: dutyOf(editor.lines(), duty).product});
  input.addEventListener('input', () => editor.change(duty, () => ({product: input.value}), `product-${duty}`));
  input.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); closePanel(); } });
  body.append(input);
  input.focus();
}

// the boxes come from the server, which alone knows what is a deadline and how it is said
async function when({body, done, duty, editor}) {
  done.disabled = true;
  const address = editor.addresses.deadline;
  const answer = await ask(`${address}?ma=${encodeURIComponent(dutyOf(editor.lines(), duty).when.code)}`, {method: 'GET'});
  if (!answer.ok) { failed(answer.status); return; }
  const form = el('form', {class: 'panel-when'});
  form.innerHTML = await answer.text();
  body.replaceChildren(form);
  done.disabled = false;
  done.replaceWith(el('button', {type: 'button', class: 'btn s go', onclick: () => form.requestSubmit()}, word('done')));
  form.addEventListener('submit', async (e) => {
    e.preventDefault();
    const told = await ask(address, {form: new URLSearchParams(new FormData(form))});
    if (told.status === 422) { form.innerHTML = await told.text(); form.querySelector('[aria-invalid="true"]')?.focus(); return; }
    if (!told.ok) { failed(told.status); return; }
    const shelf = el('div');
    shelf.innerHTML = await told.text();
    const value = JSON.parse(shelf.querySelector('[data-when]').dataset.when);
    editor.change(duty, () => ({when: value}));
    closePanel();
  });
  form.querySelector('select, input')?.focus();
}
