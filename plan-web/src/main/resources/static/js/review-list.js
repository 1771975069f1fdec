// The list of proposals: which one is open, which the filter shows, and the way from one to the next. Asks nobody.
export const list = () => document.getElementById('de-xuat');
export const rows = () => [...(list()?.children ?? [])];
export const current = () => list()?.querySelector(':scope > .cur') ?? null;
export const rowOf = (id) => document.getElementById(`p-${id}`);
export const idOf = (row) => row.id.slice(2);

const merged = (row) => row.dataset.state === 'MERGED';
const waits = (row) => row.dataset.state === 'PENDING';

// ---- the filter, as the address has it
const ALL = 'tat-ca';
export const sieve = {stand: ALL, kind: ''};

const KINDS = {'nhiem-vu': 'TASK', 'bao-cao': 'REPORT'};

export function readSieve(search) {
  const asked = new URLSearchParams(search);
  sieve.stand = asked.get('loc') || ALL;
  sieve.kind = asked.get('loai') ?? '';
}

export function withSieve(asked) {
  if (sieve.stand !== ALL) asked.set('loc', sieve.stand); else asked.delete('loc');
  if (sieve.kind) asked.set('loai', sieve.kind); else asked.delete('loai');
  return asked;
}

export function passes(row) {
  const stand = row.dataset.stand;
  const stands = sieve.stand === ALL || stand === sieve.stand || (sieve.stand === 'cho-xem' && stand !== 'da-xem');
  return stands && (!sieve.kind || row.dataset.kind === KINDS[sieve.kind]);
}

export function sift() {
  rows().forEach((row) => { row.hidden = !passes(row) && !row.classList.contains('cur'); });
  const none = list()?.parentElement.querySelector('[data-none]');
  if (none) none.hidden = rows().some((row) => !row.hidden);
  document.querySelectorAll('#muc .sieve a').forEach((a) => {
    const chosen = 'stand' in a.dataset ? a.dataset.stand === sieve.stand : a.dataset.kind === KINDS[sieve.kind];
    if (chosen) a.setAttribute('aria-current', 'true'); else a.removeAttribute('aria-current');
  });
}

// the filter that a link asks for: one of the sieve changes its own half of it
export function chosenBy(link) {
  if ('stand' in link.dataset) return {...sieve, stand: link.dataset.stand};
  const asked = new URLSearchParams(link.search);
  if (!('kind' in link.dataset)) return {stand: asked.get('loc') || ALL, kind: asked.get('loai') ?? ''};
  const kind = Object.keys(KINDS).find((k) => KINDS[k] === link.dataset.kind);
  return {...sieve, kind: sieve.kind === kind ? '' : kind};
}

// ---- from one to another
export function beside(row, by) {
  let other = row;
  do other = by > 0 ? other.nextElementSibling : other.previousElementSibling;
  while (other && (merged(other) || !passes(other)));
  return other;
}

function after(row, fits) {
  const all = rows();
  const from = row ? all.indexOf(row) + 1 : 0;
  return [...all.slice(from), ...all.slice(0, from)].find((r) => r !== row && fits(r)) ?? null;
}

export const nextWaiting = (row) => after(row, (r) => waits(r) && passes(r));
export const nextPoint = (row) => after(row, (r) => r.classList.contains('q') && waits(r));
export const firstShown = () => rows().find((r) => passes(r) && !merged(r)) ?? null;

// ---- how a row looks
export function close(row) {
  row.classList.remove('cur');
  row.removeAttribute('aria-current');
  row.querySelector(':scope > .card')?.remove();
  row.hidden = !passes(row);
}

export function mark(row) {
  row.hidden = false;
  row.classList.add('cur');
  row.setAttribute('aria-current', 'true');
}

// as it will be once the server has heard of it
export function settle(row, state, stand) {
  row.dataset.state = state;
  row.dataset.stand = stand;
  row.classList.toggle('past', state !== 'PENDING');
  row.classList.toggle('gone', state === 'DROPPED');
  row.classList.toggle('q', stand === 'can-ra-soat');
  const says = document.querySelector(`#ra-soat template[data-state="${state}"]`);
  row.querySelector(':scope > .stat').replaceChildren(says.content.cloneNode(true));
}

// as the server says it is; an open card stays open
export function become(row, fresh) {
  const open = row.classList.contains('cur');
  const card = row.querySelector(':scope > .card');
  row.className = fresh.className;
  Object.assign(row.dataset, fresh.dataset);
  row.replaceChildren(...fresh.childNodes);
  if (open) {
    mark(row);
    if (card) row.querySelector(':scope > .line').after(card);
  } else {
    row.hidden = !passes(row);
  }
}
