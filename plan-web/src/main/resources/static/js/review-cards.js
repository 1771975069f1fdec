// Proposals laid open, fetched a few steps ahead of the person, kept until they change.
import {address, ask} from './review-wire.js';
import {idOf, beside, nextWaiting, withSieve} from './review-list.js';

const AHEAD = 3;
const KEPT = 80;
const kept = new Map();

const fresh = (row) => {
  const entry = kept.get(idOf(row));
  return entry && (entry.version === row.dataset.version || entry.coming) ? entry : null;
};

function keep(id, entry) {
  kept.delete(id);
  kept.set(id, entry);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
}

// what can be drawn at once; null when it must be waited for
export function ready(row) {
  const entry = fresh(row);
  return entry?.piece ? copy(entry.piece) : null;
}

const copy = (piece) => ({
  card: piece.querySelector('.card').cloneNode(true),
  lit: [...piece.querySelectorAll('template[data-lit]')],
});

export async function get(row) {
  if (!fresh(row)) fetchThese([row]);
  const coming = kept.get(idOf(row));
  if (coming?.coming) await coming.coming;
  const entry = kept.get(idOf(row));
  return entry?.piece ? copy(entry.piece) : null;
}

// as a form, or to be parted: asked for when wanted
export async function inMode(row, mode) {
  const asked = withSieve(new URLSearchParams({'che-do': mode}));
  const answer = await ask(address(`de-xuat/${idOf(row)}?${asked}`));
  const piece = answer.pieces.querySelector(`[data-card="${idOf(row)}"]`);
  return {answer, piece: answer.ok && piece?.querySelector('.card') ? copy(piece) : null};
}

export function forget(row) {
  kept.delete(idOf(row));
}

function fetchThese(wanted) {
  const ids = wanted.map(idOf);
  const asked = withSieve(new URLSearchParams());
  ids.forEach((id) => asked.append('can', id));
  const coming = ask(address(`de-xuat?${asked}`)).then((answer) => {
    ids.forEach((id) => { if (kept.get(id)?.coming === coming) kept.delete(id); });
    if (!answer.ok) return;
    answer.pieces.querySelectorAll('[data-card]').forEach((piece) => {
      if (piece.querySelector('.card')) keep(piece.dataset.card, {version: piece.dataset.version, piece});
    });
  });
  ids.forEach((id) => keep(id, {coming}));
  return coming;
}

// the next ones downwards, the one above, the next that waits: whatever of them is not here yet, in one request
export function lookAhead(row) {
  const wanted = new Set([nextWaiting(row), beside(row, -1)]);
  let next = row;
  for (let i = 0; i < AHEAD && next; i++) {
    next = beside(next, 1);
    wanted.add(next);
  }
  const missing = [...wanted].filter((r) => r && !fresh(r));
  const urgent = [beside(row, 1), nextWaiting(row)].some((r) => r && !fresh(r));
  if (missing.length && (urgent || missing.length >= AHEAD)) fetchThese(missing);
}
