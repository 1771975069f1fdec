// What is typed into <form data-keep="key"> survives a lost session, a dropped line and a closed window.
// Kept in this browser only, per signed-in person; removed once sent, and all of it at sign-out.
const user = document.body.dataset.user;
const prefix = `keep:${user}:`;
const OLD = 14 * 24 * 3600 * 1000;

const fieldsOf = (form) => [...form.elements].filter((e) =>
  e.name && e.name !== '_csrf' && !e.disabled && !e.readOnly && !('nokeep' in e.dataset)
  && !['password', 'hidden', 'file', 'submit', 'button', 'image', 'reset'].includes(e.type)
  && e.tagName !== 'FIELDSET');

const isBox = (e) => e.type === 'checkbox' || e.type === 'radio';
const nameOf = (e) => isBox(e) ? `${e.name}=${e.value}` : e.name;
const valueOf = (e) => isBox(e) ? e.checked : e.multiple ? [...e.selectedOptions].map((o) => o.value) : e.value;

function put(e, value) {
  if (isBox(e)) e.checked = value;
  else if (e.multiple) [...e.options].forEach((o) => { o.selected = value.includes(o.value); });
  else e.value = value;
}

function read(key) {
  try { return JSON.parse(localStorage.getItem(prefix + key)); } catch { return null; }
}

function write(key, entry) {
  try { localStorage.setItem(prefix + key, JSON.stringify(entry)); } catch { /* storage full or forbidden: nothing to lose but comfort */ }
}

const drop = (key) => localStorage.removeItem(prefix + key);

function stored() {
  return Object.keys(localStorage).filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length));
}

// same name more than once: the n-th field of that name
function valuesOf(form) {
  const all = {};
  for (const e of fieldsOf(form)) (all[nameOf(e)] ??= []).push(valueOf(e));
  return all;
}

function restore(form, values) {
  const before = valuesOf(form);
  const seen = {};
  let changed = false;
  for (const e of fieldsOf(form)) {
    const name = nameOf(e);
    const at = seen[name] = (seen[name] ?? -1) + 1;
    const value = values[name]?.[at];
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(valueOf(e))) {
      put(e, value);
      e.dispatchEvent(new Event('change', {bubbles: true}));
      changed = true;
    }
  }
  return changed ? before : null;
}

function notice(form, key, at, before) {
  const note = document.getElementById('t-restored').content.firstElementChild.cloneNode(true);
  const text = note.querySelector('[data-text]');
  const locale = document.documentElement.lang;
  text.textContent = text.textContent.replace('{0}', new Date(at).toLocaleString(locale, {dateStyle: 'short', timeStyle: 'short'}));
  note.querySelector('[data-drop]').addEventListener('click', () => {
    restore(form, before);
    drop(key);
    note.remove();
  });
  form.prepend(note);
}

const save = (form, sent = false) => write(form.dataset.keep, {at: Date.now(), sent, values: valuesOf(form)});

// a form that came back with its errors holds what was typed already
const cameBack = (form) => form.querySelector('.bad, [aria-invalid="true"]') !== null;

// after a post the browser arrives here by redirect; after a dropped line by going back, or from nowhere
function arrivedBySending() {
  const how = performance.getEntriesByType('navigation')[0]?.type;
  return how === 'navigate' && document.referrer.startsWith(location.origin + '/') && !document.querySelector('[data-failed]');
}

function settle() {
  const here = new Map([...document.querySelectorAll('form[data-keep]')].map((f) => [f.dataset.keep, f]));
  for (const key of stored()) {
    const entry = read(key);
    if (!entry || Date.now() - entry.at > OLD) drop(key);
    else if (entry.sent) {
      const form = here.get(key);
      if (arrivedBySending() && !(form && cameBack(form))) drop(key);
      else write(key, {...entry, sent: false});
    }
  }
}

function watch(form) {
  if (form.dataset.watched) return;
  form.dataset.watched = 'yes';
  const key = form.dataset.keep;
  const entry = read(key);
  if (entry && !cameBack(form)) {
    const before = restore(form, entry.values);
    if (before) notice(form, key, entry.at, before); else drop(key);
  }
  let timer;
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => save(form), 400); });
  form.addEventListener('submit', () => { clearTimeout(timer); save(form, true); });
}

// the sign-in page and its like: whatever was sent on the way here did not arrive
function unsend() {
  for (const name of Object.keys(localStorage).filter((k) => k.startsWith('keep:'))) {
    localStorage.setItem(name, localStorage.getItem(name).replace('"sent":true', '"sent":false'));
  }
}

if (!user) unsend();
else {
  settle();
  document.querySelectorAll('form[data-keep]').forEach(watch);
  // drawn by htmx, or by a script of the page that says so
  for (const come of ['htmx:load', 'part:drawn']) {
    document.body.addEventListener(come, (e) => {
      if (e.target.matches?.('form[data-keep]')) watch(e.target);
      e.target.querySelectorAll?.('form[data-keep]').forEach(watch);
    });
  }
  document.body.addEventListener('htmx:afterRequest', (e) => {
    const form = e.target.closest?.('form[data-keep]');
    if (!form || e.detail.requestConfig?.verb === 'get') return;
    if (e.detail.successful) drop(form.dataset.keep); else save(form);
  });
  document.body.addEventListener('form:answered', (e) => {
    if (!e.target.matches('form[data-keep]')) return;
    if (e.detail.successful) drop(e.target.dataset.keep); else save(e.target);
  });
  document.addEventListener('submit', (e) => {
    if (e.target.matches('[data-signout]')) stored().forEach(drop);
  });
}
