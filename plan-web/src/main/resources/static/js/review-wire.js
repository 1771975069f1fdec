// What the review page and the server say to each other: pieces of the page, each drawn where its id stands.
const token = document.querySelector('meta[name="csrf"]');

export const region = () => document.getElementById('ra-soat');
export const address = (rest) => region().dataset.address + rest;

// whoever is leaving has sent the page somewhere already: what was asked ahead leads nowhere else
let leaving = false;
addEventListener('submit', (e) => { leaving ||= !e.defaultPrevented; });
addEventListener('pageshow', () => { leaving = false; });

// target: "dong" for single rows and cards, "ben" for all that stands beside the original
export async function ask(to, {form, target = 'dong'} = {}) {
  const headers = {'HX-Request': 'true', 'HX-Target': target};
  if (form && token) headers[token.dataset.header] = token.content;
  try {
    const answer = await fetch(to, {method: form ? 'POST' : 'GET', headers, body: form});
    const elsewhere = answer.headers.get('HX-Redirect');
    if (elsewhere) {
      if (!leaving) location.assign(elsewhere);
      return await new Promise(() => {});
    }
    return {status: answer.status, ok: answer.ok, url: answer.url, pieces: pieces(await answer.text())};
  } catch {
    return {status: 0, ok: false, pieces: pieces('')};
  }
}

function pieces(html) {
  const shelf = document.createElement('template');
  shelf.innerHTML = html;
  return shelf.content;
}

// the sentence of a broken rule, or what every page says of a lost session and a dropped line
export function refuse(answer) {
  const sentence = answer.status === 422 && answer.pieces.querySelector('.notice');
  if (sentence) document.getElementById('thong-bao').replaceChildren(sentence);
  else document.dispatchEvent(new CustomEvent('request:failed', {detail: {status: answer.status}}));
}

export function clearNotice() {
  document.getElementById('thong-bao').replaceChildren();
}

export function put(drawn, ...ids) {
  for (const id of ids) {
    const piece = drawn.querySelector(`#${id}`);
    const old = document.getElementById(id);
    if (piece && old) old.replaceWith(piece);
  }
  const now = drawn.querySelector('[data-now]');
  if (now) region().dataset.now = now.dataset.now;
}

// scripts of every page look after forms that come and are sent
export function drawn(element) {
  element.dispatchEvent(new CustomEvent('part:drawn', {bubbles: true}));
}

export function sent(form, successful) {
  form.dispatchEvent(new CustomEvent('form:answered', {bubbles: true, detail: {successful}}));
}
