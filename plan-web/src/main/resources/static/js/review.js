// Rà soát văn bản nhập. Without this script every link and form below works by itself; with it a person goes from one
// proposal to the next without waiting, and no key is lost while something is being drawn.
import {ask, region} from './review-wire.js';
import * as desk from './review-desk.js';
import {beside as neighbour, chosenBy, current, firstShown, list, nextPoint, nextWaiting, passes, readSieve, sieve, sift, withSieve} from './review-list.js';
import {begin, mode, open, openById} from './review-open.js';
import {decide, holding, correct, listen, merge, part, undo, whole} from './review-acts.js';

// ---- moving
function move(by) {
  if (!list()) return step(by);
  const row = current() ?? firstShown();
  const to = !row ? null : by === 0 ? nextPoint(row) : row.classList.contains('cur') ? neighbour(row, by) : row;
  if (to) open(to);
  return undefined;
}

// the lists of points and of indicators have the same keys
function step(by) {
  const places = [...document.querySelectorAll('#ben .places > li')].filter((li) => li.querySelector('a[data-place]'));
  const at = places.findIndex((li) => li.hasAttribute('aria-current'));
  const to = places[Math.min(places.length - 1, Math.max(0, at + (by || 1)))];
  if (to) light(to.querySelector('a[data-place]'));
}

async function light(link) {
  document.querySelectorAll('#ben .places > [aria-current]').forEach((li) => li.removeAttribute('aria-current'));
  const item = link.closest('.places > li');
  item?.setAttribute('aria-current', 'true');
  if (item) desk.intoView(item, item.closest('[data-keep-scroll]'), false);
  history.replaceState(null, '', link.href);
  const answer = await ask(new URL(link.href).pathname + '/cho' + link.search);
  if (answer.ok) desk.light([...answer.pieces.querySelectorAll('template[data-lit]')]);
}

function filter(link) {
  Object.assign(sieve, chosenBy(link));
  sift();
  const row = current();
  const asked = withSieve(new URLSearchParams());
  history.replaceState(null, '', `${location.pathname}${asked.size ? `?${asked}` : ''}`);
  const to = row && passes(row) ? row : nextWaiting(row) ?? firstShown();
  if (to) open(to);
}

// ---- what is clicked and sent
const modified = (e) => e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey;

function followed(link) {
  const row = current();
  if ('move' in link.dataset) return () => move(Number(link.dataset.move));
  if ('turn' in link.dataset) return () => desk.turn(Number(link.dataset.turn));
  if ('place' in link.dataset) return () => light(link);
  if ('filter' in link.dataset && list()) return () => filter(link);
  if ('mode' in link.dataset && row) return () => open(row, link.dataset.mode);
  if ('beside' in link.dataset || 'filter' in link.dataset) return () => whole(link.href);
  const wanted = new URLSearchParams(link.search).get('de-xuat');
  if (!wanted || !link.closest('.line, [data-open]')) return null;
  return () => { if (!openById(wanted)) whole(link.href); };
}

document.addEventListener('click', (e) => {
  const link = e.target.closest('#ra-soat a[href]');
  if (!link || modified(e)) return;
  const act = followed(link);
  if (!act) return;
  e.preventDefault();
  link.blur();
  act();
});

document.addEventListener('submit', (e) => {
  const form = e.target;
  if (!form.closest('#ra-soat')) return;
  const row = current();
  const own = row && row.contains(form);
  const acts = {
    nhan: () => own && decide(row, 'nhan'),
    bo: () => own && decide(row, 'bo'),
    gop: () => own && merge(row),
    tach: () => own && part(row, e.submitter.value),
    sua: () => own && correct(row, form),
    'mo-lai': () => undo(),
  };
  const act = 'whole' in form.dataset ? () => whole(form.action, form) : list() && acts[form.dataset.verb];
  if (!act) return;
  e.preventDefault();
  document.activeElement?.blur();
  act();
});

// ---- keys: those that come while something must be waited for are pressed again afterwards
const held = [];
const writing = (e) => e.target.closest('input, textarea, select, [contenteditable="true"]') !== null;
const pressed = (e) => e.target.closest('a, button, summary') !== null;

const keys = {
  j: () => move(1),
  k: () => move(-1),
  n: () => move(0),
  Enter: (row) => { if (row.dataset.state === 'PENDING') decide(row, 'nhan'); },
  x: (row) => decide(row, 'bo'),
  u: () => undo(),
  e: (row) => { if (row.dataset.state !== 'MERGED') open(row, 'sua'); },
  t: (row) => { if (row.dataset.state !== 'MERGED') open(row, 'tach'); },
  g: (row) => merge(row),
  Escape: (row) => { if (mode() !== 'xem') open(row); },
};

function press(key) {
  const act = keys[key];
  const row = current();
  if (!list() && key !== 'j' && key !== 'k') return;
  if (row || 'jkn'.includes(key)) act(row);
}

document.addEventListener('keydown', (e) => {
  if (!region() || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
  const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  if (!(key in keys) || (writing(e) && key !== 'Escape') || (key === 'Enter' && pressed(e))) return;
  e.preventDefault();
  if (holding()) held.push(key);
  else press(key);
});

document.addEventListener('review:free', () => {
  while (held.length && !holding()) press(held.shift());
});

document.addEventListener('visibilitychange', listen);
addEventListener('focus', listen);

readSieve(location.search);
desk.begin();
begin();
desk.showLit(false);
