// What a line promises, as chips: solid once accepted, dashed while only read from the sentence, violet where nothing is known.
import {el, icon, word} from './outline-dom.js';
import {openPanel} from './outline-panel.js';

const unknown = (n) => n.body === null && n.group === null;
const sameName = (a, b) => (a.phrase === b.phrase) || (a.body !== null && a.body === b.body) || (a.group !== null && a.group === b.group);
const nothing = (when) => when.code === 'unspecified';

export const FIELDS = {
  TASK: ['lead', 'coop', 'when', 'product'],
  REPORT: ['lead', 'to', 'via', 'when'],
};
const ICONS = {lead: 'user', coop: 'user', to: 'send', via: 'arrow-right', when: 'clock', product: 'file-text'};
const ASKED = {TASK: ['lead', 'when'], REPORT: ['lead', 'to', 'when']};
const role = {lead: 'LEAD', coop: 'COOPERATE'};

export function has(duty, field) {
  if (field === 'when') return !nothing(duty.when);
  if (field === 'product') return duty.product !== '';
  if (field === 'to' || field === 'via') return duty[field] !== null;
  return duty.named.some((n) => n.role === role[field]);
}

// what the sentence says and nobody has accepted or refused yet
export function offers(duty, said) {
  if (!said) return [];
  const left = (field, value, key) => has(duty, field) || said.refused.has(field + key) ? [] : [{field, value, key: field + key}];
  return FIELDS[duty.kind].flatMap((field) => {
    if (field === 'when') return nothing(said.when) ? [] : left(field, said.when, said.when.code);
    if (field === 'product') return said.product === '' ? [] : left(field, said.product, said.product);
    if (field === 'to' || field === 'via') return said[field] === null ? [] : left(field, said[field], said[field].phrase);
    const own = duty.named.filter((n) => n.role === role[field]);
    return said.named
      .filter((n) => n.role === role[field] && !own.some((o) => sameName(o, n)) && !said.refused.has(field + n.phrase))
      .filter(() => field === 'coop' || own.length === 0)
      .map((value) => ({field, value, key: field + value.phrase}));
  });
}

export function accepted(duty, {field, value}) {
  if (field === 'when' || field === 'product' || field === 'to' || field === 'via') return {[field]: value};
  return {named: [...duty.named, value]};
}

// how many chips of a duty say that something is missing
export const missing = (duty, said) => {
  const offered = new Set(offers(duty, said).map((o) => o.field));
  const names = [...duty.named, duty.to, duty.via].filter((n) => n !== null);
  return ASKED[duty.kind].filter((f) => !has(duty, f) && !offered.has(f)).length + names.filter(unknown).length;
};

const shown = (field, value) => field === 'when' ? value.words : field === 'product' ? value : value.phrase;

function chip(kind, field, text, label, act, more = null) {
  const strong = kind === 'sure' && (field === 'lead' || field === 'when');
  const face = [el('span', {class: 'k'}, word(field === 'lead' ? label : field)), strong ? el('b', {}, text) : text];
  const inner = kind === 'ask' && !more?.named ? [text] : face;
  return el('span', {class: `chip ${kind}`}, el('button', {type: 'button', class: 'chip-b', onclick: act, title: more?.title}, icon(ICONS[field]), ...inner), more?.close ?? null);
}

// editor: {change(dutyId, fn), accept, refuse, acceptAll, cycle}
export function chips(line, duty, said, current, editor) {
  const open = (field) => (e) => openPanel(e.currentTarget.closest('.tx'), line, duty.id, field, editor);
  const lead = duty.kind === 'TASK' ? 'lead' : 'who';
  const row = el('div', {class: 'flow wrap chips', role: 'group', 'aria-label': word('promise')});
  row.append(el('span', {class: 'chip on'}, el('button', {type: 'button', class: 'chip-b', title: word('cycle.hint'), onclick: () => editor.cycle(line.id), disabled: editor.fixed},
    icon(duty.kind === 'TASK' ? 'checklist' : 'calendar-event'), word(duty.kind === 'TASK' ? 'task' : 'report'))));
  if (duty.carriesOut) row.append(el('span', {class: 'chip', title: word('given.hint')}, icon('link'), word('given')));
  const offered = offers(duty, said);
  for (const field of FIELDS[duty.kind]) {
    const values = field === 'lead' || field === 'coop' ? duty.named.filter((n) => n.role === role[field]) : has(duty, field) ? [duty[field]] : [];
    for (const value of values) {
      if (typeof value === 'object' && 'body' in value && unknown(value)) {
        row.append(chip('ask', field, word('unknown', value.phrase), lead, open(field), {named: true}));
      } else {
        row.append(chip('sure', field, shown(field, value), lead, open(field)));
      }
    }
    const here = offered.filter((o) => o.field === field);
    for (const offer of here) {
      const close = el('button', {type: 'button', class: 'cx', 'aria-label': word('refuse', shown(field, offer.value)), onclick: () => editor.refuse(line.id, duty.id, offer)}, icon('x'));
      row.append(chip('look', field, `${shown(field, offer.value)}?`, lead, () => editor.accept(line.id, duty.id, [offer]), {title: word('accept.hint'), close}));
    }
    if (values.length + here.length === 0) {
      if (ASKED[duty.kind].includes(field)) row.append(chip('ask', field, word(`no.${field === 'lead' ? lead : field}`), lead, open(field)));
      else if (current) row.append(el('button', {type: 'button', class: 'btn s quiet add', onclick: open(field)}, icon('plus'), word(field)));
    }
  }
  if (offered.length > 1) row.append(el('button', {type: 'button', class: 'btn s quiet add', onclick: () => editor.accept(line.id, duty.id, offered)}, icon('check'), word('accept.all')));
  return row;
}
