// Opening a proposal: its row at once, its card and its lit sentence as soon as they are here.
import {ask, drawn, put, refuse} from './review-wire.js';
import * as cards from './review-cards.js';
import * as desk from './review-desk.js';
import {close, current, idOf, list, mark, readSieve, rowOf, sift, withSieve} from './review-list.js';

// somebody who holds a key down passes many that need not be fetched
const PASSING = 90;

let turn = 0;
let last = 0;

export const mode = () => list()?.dataset.mode ?? 'xem';

function tellAddress(row, way) {
  const asked = withSieve(new URLSearchParams({'de-xuat': idOf(row)}));
  if (way !== 'xem') asked.set('che-do', way);
  history.replaceState(null, '', `${location.pathname}?${asked}`);
}

export function inView(row) {
  desk.intoView(row, row.closest('[data-keep-scroll]'), false);
}

function lay(row, piece) {
  row.querySelector(':scope > .card')?.remove();
  row.querySelector(':scope > .line').after(piece.card);
  desk.light(piece.lit);
  drawn(piece.card);
  inView(row);
}

// way: to judge ("xem"), to correct ("sua"), to part ("tach"); resolves when the card is there
export async function open(row, way = 'xem') {
  const mine = ++turn;
  const now = performance.now();
  const passing = now - last < PASSING;
  last = now;
  const was = current();
  if (was && was !== row) close(was);
  mark(row);
  list().dataset.mode = way;
  tellAddress(row, way);
  const here = way === 'xem' ? cards.ready(row) : null;
  if (here) {
    lay(row, here);
    cards.lookAhead(row);
    return;
  }
  inView(row);
  if (passing) await new Promise((done) => { setTimeout(done, PASSING); });
  if (mine !== turn) return;
  const piece = way === 'xem' ? await cards.get(row) : await form(row, way);
  if (mine !== turn || !piece || !row.isConnected) return;
  lay(row, piece);
  if (way === 'xem') cards.lookAhead(row);
  else row.querySelector('.card textarea, .card .split .btn')?.focus();
}

async function form(row, way) {
  const {answer, piece} = await cards.inMode(row, way);
  if (!piece) {
    list().dataset.mode = 'xem';
    refuse(answer);
  }
  return piece;
}

// a form that came back with what was wrong
export function layBack(row, answer) {
  const card = answer.pieces.querySelector('.card');
  if (!card) return false;
  lay(row, {card, lit: [...answer.pieces.querySelectorAll('template[data-lit]')]});
  row.querySelector('[aria-invalid="true"], .card textarea')?.focus();
  return true;
}

export function openById(id) {
  const row = rowOf(id);
  if (row) open(row);
  return Boolean(row);
}

// everything beside the original anew: another part, or a list whose numbers have changed
export function drawBeside(answer, search) {
  turn++;
  const lit = [...answer.pieces.querySelectorAll('template[data-lit]')];
  put(answer.pieces, 'thanh', 'bao', 'ben', 'vua');
  if (search !== undefined) history.replaceState(null, '', location.pathname + search);
  readSieve(location.search);
  if (lit.length) desk.light(lit);
  drawn(document.getElementById('ben'));
  begin();
}

export async function beside(to, form) {
  const answer = await ask(to, {form, target: 'ben'});
  if (!answer.pieces.querySelector('#ben')) {
    refuse(answer);
    return false;
  }
  drawBeside(answer, new URL(answer.url).search);
  return true;
}

export function begin() {
  if (!list()) return;
  const way = new URLSearchParams(location.search).get('che-do');
  list().dataset.mode = way === 'sua' || way === 'tach' ? way : 'xem';
  sift();
  const row = current();
  if (!row) return;
  inView(row);
  cards.lookAhead(row);
}
