// htmx and fetch: the token against forged requests goes along; a lost session, a dropped line or an error is told, never swallowed.
// A script of a page that uses fetch tells it by document.dispatchEvent(new CustomEvent('request:failed', {detail: {status}})).
const token = document.querySelector('meta[name="csrf"]');

function tell(id, value) {
  const template = document.getElementById(id);
  if (!template) return;
  const note = document.importNode(template.content.firstElementChild, true);
  document.querySelectorAll('.notice').forEach((n) => n.remove());
  const text = note.matches('[data-text]') ? note : note.querySelector('[data-text]');
  if (text) text.textContent = text.textContent.replace('{0}', value);
  const link = note.querySelector('[data-signin]');
  if (link) link.search = new URLSearchParams({'het-phien': '', tiep: location.pathname + location.search});
  document.getElementById('thong-bao').replaceChildren(note);
}

function failed(status) {
  if (status === 401) tell('t-lost');
  else if (status === 0) tell('t-offline');
  else tell('t-failed', status);
}

document.body.addEventListener('htmx:configRequest', (e) => {
  if (token && e.detail.verb !== 'get') e.detail.headers[token.dataset.header] = token.content;
});
document.body.addEventListener('htmx:responseError', (e) => failed(e.detail.xhr.status));
document.body.addEventListener('htmx:sendError', () => failed(0));
document.body.addEventListener('htmx:timeout', () => failed(0));
document.addEventListener('request:failed', (e) => failed(e.detail.status));
