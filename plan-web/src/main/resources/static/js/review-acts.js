// What a person says of proposals. Shown at once and sent one after another; what the server then says is what stands.
import {address, ask, clearNotice, put, refuse, region, sent} from './review-wire.js';
import * as cards from './review-cards.js';
import {become, current, idOf, list, nextWaiting, rowOf, rows, settle, sieve, sift} from './review-list.js';
import {beside, drawBeside, layBack, mode, open} from './review-open.js';

const STATES = {nhan: 'ACCEPTED', bo: 'DROPPED', 'mo-lai': 'PENDING'};

const waiting = [];
const unsent = [];
const decided = [];
let sending = null;
let heard = Date.now();

function fields(row, more = {}) {
  return new URLSearchParams({version: row.dataset.version, ...place(), ...more});
}

const place = () => ({loc: sieve.stand, loai: sieve.kind, moc: region().dataset.now});

// ---- one after another
function queue(work) {
  waiting.push(work);
  sending ??= run();
  region().setAttribute('aria-busy', 'true');
  return sending;
}

// resolves to whether everything got through
async function run() {
  let through = true;
  while (waiting.length) through = await waiting.shift()();
  sending = null;
  region().removeAttribute('aria-busy');
  return through;
}

// whatever did not get through looks again as it did, and the person is led back to the first of it
function giveUp(answer) {
  const first = unsent[0].row;
  waiting.length = 0;
  unsent.splice(0).reverse().forEach(({row, state, stand}) => {
    delete row.dataset.sending;
    settle(row, state, stand);
    cards.forget(row);
    const at = decided.lastIndexOf(idOf(row));
    if (at >= 0) decided.splice(at, 1);
  });
  refuse(answer);
  sift();
  open(first);
  return false;
}

// ---- answers
function hear(answer) {
  heard = Date.now();
  const changed = answer.pieces.querySelector('ol[data-all]');
  if (!changed || !list()) return;
  put(answer.pieces, 'thanh', 'bao', 'muc', 'vua');
  const known = rows().length;
  [...changed.children].forEach((fresh) => {
    const row = document.getElementById(fresh.id);
    if (!row) return;
    const later = row.dataset.sending === 'yes';
    const outdated = row.classList.contains('cur') && row.dataset.version !== fresh.dataset.version;
    if (later) row.dataset.version = fresh.dataset.version;
    else become(row, fresh);
    if (outdated && mode() === 'xem') open(row);
  });
  sift();
  if (Number(changed.dataset.all) !== known) queue(() => beside(location.href));
}

const send = (row, verb) => ask(address(`de-xuat/${idOf(row)}/${verb}`), {form: fields(row)});
const heardOf = (answer) => answer.ok || answer.status === 409;

async function say(row, verb) {
  delete row.dataset.sending;
  const answer = await send(row, verb);
  if (!heardOf(answer)) return giveUp(answer);
  unsent.shift();
  hear(answer);
  return true;
}

// ---- accept, drop, take back: seen at once
export function decide(row, verb) {
  if (row.dataset.state === STATES[verb] || row.dataset.state === 'MERGED') return;
  clearNotice();
  const back = verb === 'mo-lai';
  unsent.push({row, state: row.dataset.state, stand: row.dataset.stand});
  settle(row, STATES[verb], back ? (row.dataset.was ?? 'cho-xem') : stoodAs(row));
  cards.forget(row);
  if (back) {
    const at = decided.lastIndexOf(idOf(row));
    if (at >= 0) decided.splice(at, 1);
  } else {
    decided.push(idOf(row));
  }
  row.dataset.sending = 'yes';
  queue(() => say(row, verb));
  open(back ? row : nextWaiting(row) ?? row);
}

function stoodAs(row) {
  row.dataset.was = row.dataset.stand;
  return 'da-xem';
}

// ---- the rest waits for the server, and keys pressed meanwhile wait with it
let held = 0;
export const holding = () => held > 0;

export async function hold(work) {
  held++;
  region().setAttribute('aria-busy', 'true');
  try {
    return (await sending) === false ? undefined : await work();
  } finally {
    held--;
    if (!sending) region().removeAttribute('aria-busy');
    document.dispatchEvent(new CustomEvent('review:free'));
  }
}

const goOn = (row) => open(nextWaiting(row) ?? row);

export function merge(row) {
  return hold(async () => {
    clearNotice();
    const answer = await send(row, 'gop');
    if (!heardOf(answer)) {
      refuse(answer);
      return;
    }
    hear(answer);
    if (!answer.ok) return;
    decided.push(idOf(row));
    await goOn(row);
  });
}

export function reopenMerged(row) {
  return hold(async () => {
    const answer = await send(row, 'mo-lai');
    if (heardOf(answer)) hear(answer);
    else refuse(answer);
    await open(rowOf(idOf(row)));
  });
}

export function undo() {
  const row = current();
  const past = row && row.dataset.state !== 'PENDING' ? idOf(row) : decided.at(-1) ?? lastOfPage();
  const what = past && rowOf(past);
  if (!what) return;
  if (what.dataset.state === 'MERGED') {
    decided.splice(decided.lastIndexOf(past), 1);
    reopenMerged(what);
  } else {
    decide(what, 'mo-lai');
  }
}

const lastOfPage = () => document.querySelector('#vua form')?.getAttribute('action').split('/').at(-2);

export function part(row, at) {
  return hold(async () => {
    const answer = await ask(address(`de-xuat/${idOf(row)}/tach`), {form: fields(row, {at}), target: 'ben'});
    if (answer.pieces.querySelector('#ben')) drawBeside(answer, new URL(answer.url).search);
    else refuse(answer);
  });
}

export function correct(row, form) {
  return hold(async () => {
    const typed = new URLSearchParams(new FormData(form));
    Object.entries(place()).forEach(([name, value]) => typed.set(name, value));
    const answer = await ask(address(`de-xuat/${idOf(row)}/sua`), {form: typed});
    sent(form, answer.ok);
    if (answer.ok) {
      decided.push(idOf(row));
      list().dataset.mode = 'xem';
      hear(answer);
      cards.forget(row);
      await goOn(row);
    } else if (!layBack(row, answer)) {
      refuse(answer);
    }
  });
}

// a form for the whole document, or another part of it
export function whole(to, form) {
  return hold(async () => {
    clearNotice();
    const done = await beside(to, form && new URLSearchParams(new FormData(form)));
    if (form) sent(form, done);
  });
}

// what others did meanwhile, seen when one comes back to the window
const SELDOM = 5000;
export async function listen() {
  if (!list() || sending || held || document.hidden || mode() !== 'xem' || Date.now() - heard < SELDOM) return;
  heard = Date.now();
  const answer = await ask(address(`thay-doi?${new URLSearchParams(place())}`));
  if (answer.ok && !sending && !held) hear(answer);
}
