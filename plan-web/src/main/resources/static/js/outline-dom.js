// Words of the page for its scripts, small elements, requests.
const shelf = document.getElementById('chu');

export function word(name, ...values) {
  const text = shelf.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
  return values.reduce((t, v, i) => t.replaceAll(`{${i}}`, v), text);
}

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'value') node.value = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((c) => c !== null && c !== undefined));
  return node;
}

const sprite = document.getElementById('main').dataset.sprite;
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${sprite}#${name}`);
  svg.append(use);
  return svg;
}

const token = document.querySelector('meta[name="csrf"]');

// the server answers a script with a fragment or with a status, never with a whole page of the frame
export function ask(address, {method = 'POST', json, form} = {}) {
  const headers = {'HX-Request': 'true'};
  if (token && method !== 'GET') headers[token.dataset.header] = token.content;
  if (json !== undefined) headers['Content-Type'] = 'application/json';
  return fetch(address, {method, headers, body: json === undefined ? form : JSON.stringify(json), redirect: 'manual'});
}

export const failed = (status) => document.dispatchEvent(new CustomEvent('request:failed', {detail: {status}}));

// letters without marks, as the server folds them
export const fold = (text) => text.normalize('NFD').replace(/\p{M}+/gu, '').replaceAll('\u0111', 'd').replaceAll('\u0110', 'd').toLowerCase().replace(/\s+/g, ' ').trim();
