// The drafting page: ties the outline, its history, its keys, the autosave and the printed page together.
import {ask, failed, word} from './outline-dom.js';
import {accepted, missing} from './outline-duty.js';
import {drag} from './outline-drag.js';
import {fields} from './outline-fields.js';
import {History} from './outline-history.js';
import {keys} from './outline-keys.js';
import {Lines} from './outline-lines.js';
import * as model from './outline-model.js';
import {conflict, kept, refused} from './outline-notices.js';
import {closePanel} from './outline-panel.js';
import {parsed, Saver, sentence} from './outline-save.js';

const main = document.getElementById('main');
const first = JSON.parse(main.dataset.state);
const part = (name) => main.querySelector(`[data-part="${name}"]`);
const READ_AFTER = 900;
const SHORTEST = 12;

const editor = {
  fixed: first.fixed,
  addresses: {names: main.dataset.names, deadline: main.dataset.deadline},
  history: new History({head: first.head, end: first.end, lines: first.lines}),
  said: new Map(),
  current: null,
  lines: () => editor.history.state.lines,
  at: (id = editor.current) => editor.lines().findIndex((l) => l.id === id),
  line: (id = editor.current) => editor.lines()[editor.at(id)],

  // every change of the state goes through here
  put(state, {key = null, focus = null, caret = null, wait} = {}) {
    if (state === editor.history.state) return;
    editor.history.focus = editor.current;
    editor.history.push({...editor.history.state, ...state}, key);
    if (focus) editor.current = focus;
    editor.draw();
    if (focus) editor.view.focus(focus, caret);
    saver.changed(wait);
  },
  putLines(lines, more) { if (lines !== editor.lines()) editor.put({lines}, more); },
  type(id, text) {
    editor.putLines(model.replaceLine(editor.lines(), id, () => ({text})), {key: `text-${id}`});
    listen(id);
  },
  act(change, more = {}) {
    const at = editor.at();
    if (at < 0 || editor.fixed) return;
    const id = editor.current;
    editor.putLines(change(editor.lines(), at), {focus: id, caret: editor.view.box(id)?.selectionStart, ...more});
  },
  cycle(id) {
    if (editor.fixed) return;
    editor.current = id;
    closePanel(false);
    editor.act(model.cycle);
    hear(id);
  },
  change(duty, change, key = null) { editor.putLines(model.replaceDuty(editor.lines(), duty, change), {key, wait: 300}); },
  accept(id, duty, offers) {
    for (const offer of offers) editor.change(duty, (d) => accepted(d, offer));
    editor.focus(id);
  },
  refuse(id, duty, offer) {
    const said = editor.said.get(duty);
    editor.said.set(duty, {...said, refused: new Set([...said.refused, offer.key])});
    editor.draw();
    editor.focus(id);
  },
  focus(id) { editor.view.focus(id); },
  undo(redo = false) {
    closePanel(false);
    const entry = redo ? editor.history.redo() : editor.history.undo();
    if (!entry) return;
    if (entry.focus && editor.at(entry.focus) >= 0) editor.current = entry.focus;
    heads.draw(editor.history.state);
    editor.draw();
    if (editor.at() >= 0) editor.view.focus(editor.current);
    saver.changed();
  },
  take(lines) {
    editor.history.push({...editor.history.state, lines});
    editor.draw();
  },
  draw() {
    const lines = editor.lines();
    const marks = editor.fixed ? lines.map((l) => l.mark) : model.marks(lines);
    editor.view.draw(lines, marks, editor.current, editor.said);
    main.querySelector('[data-subject]').textContent = editor.history.state.head.subject;
    const open = lines.flatMap((l) => l.duties).reduce((sum, d) => sum + missing(d, editor.said.get(d.id)), 0);
    main.querySelector('[data-missing]').hidden = open === 0;
    main.querySelector('[data-missing] span').textContent = word('missing', String(open));
    light();
  },
  save: () => saver.save(),
};

// the paragraph of the printed page that the current line is
function light() {
  const page = part('page');
  page.querySelectorAll('.here').forEach((p) => p.classList.remove('here'));
  const at = editor.at();
  if (at < 0) return;
  const before = editor.history.state.head.preamble.split('\n').filter((p) => p.trim() !== '').length;
  const here = page.querySelector(`[data-at="${before + at}"]`);
  here?.classList.add('here');
}

function show() {
  const here = part('page').querySelector('.here');
  const place = part('page').closest('.dr-r');
  if (!here || place.scrollHeight <= place.clientHeight) return;
  const box = here.getBoundingClientRect();
  const around = place.getBoundingClientRect();
  if (box.top < around.top + 44 || box.bottom > around.bottom) place.scrollTop += box.top - around.top - around.height / 3;
}

// reading the sentence of a line: after a pause, and only for what nobody has said yet
const timers = new Map();
function listen(id) {
  clearTimeout(timers.get(id));
  timers.set(id, setTimeout(() => hear(id), READ_AFTER));
}

async function hear(id) {
  const line = editor.line(id);
  if (!line || editor.fixed || line.duties.length !== 1 || line.text.trim().length < SHORTEST) return;
  const [duty] = line.duties;
  const {text} = line;
  if (editor.said.get(duty.id)?.text === text) return;
  try {
    const answer = await ask(main.dataset.read, {json: {kind: duty.kind, text}});
    if (!answer.ok) { if (answer.status === 401) failed(401); return; }
    editor.said.set(duty.id, {...await answer.json(), text, refused: editor.said.get(duty.id)?.refused ?? new Set()});
    editor.draw();
  } catch { /* the line is down: nothing is proposed, and autosave tells */ }
}

// what the server answers to a save or a decision
function answered(doc, lines = false) {
  const answer = doc.querySelector('[data-answer]');
  page.version = Number(answer.dataset.version);
  document.querySelectorAll('input[name="version"]').forEach((i) => { i.value = page.version; });
  part('page').replaceChildren(...answer.querySelector('[data-new="page"]').childNodes);
  const given = answer.querySelector('[data-new="given"]');
  if (lines || (part('given').innerHTML !== given.innerHTML && !part('given').contains(document.activeElement))) part('given').replaceChildren(...given.childNodes);
  const count = main.querySelector('[data-given-count]');
  if (count) count.textContent = answer.dataset.given;
  if (lines) editor.take(JSON.parse(answer.dataset.state).lines);
  page.saved(answer.dataset.saved);
  main.querySelector('[data-refused]')?.remove();
  document.getElementById('thong-bao')?.replaceChildren();
  light();
}

const page = {
  address: main.dataset.save,
  version: first.version,
  saved(text) { status(text, 'check', false); },
  unsaved(text) { status(text, 'remark', true); },
  answered,
  stale() { conflict(saver, editor.history.state); },
  refused(text) { refused(text); },
};

function status(text, name, look) {
  const place = main.querySelector('[data-saved]');
  place.classList.toggle('c-rem', look);
  place.querySelector('span').textContent = text;
  place.querySelector('use').setAttribute('href', `${main.dataset.sprite}#${name}`);
}

const saver = new Saver(page, `soan-${main.dataset.plan}`, () => editor.history.state);
editor.view = new Lines(main.querySelector('[data-lines]'), editor);
const heads = fields(main, editor);

// decisions on given tasks: what is typed is saved first, then the outline comes back with the task in it
part('given').addEventListener('submit', async (e) => {
  e.preventDefault();
  if (!await saver.save()) return;
  const form = new FormData(e.target, e.submitter);
  form.set('version', page.version);
  form.set('words', e.target.querySelector(`[data-words="${form.get('decision')}"]`)?.value ?? '');
  const answer = await ask(e.target.action, {form: new URLSearchParams(form)});
  if (answer.status === 409) { page.stale(); return; }
  if (answer.status === 422) { refused(sentence(await answer.text())); return; }
  if (!answer.ok) { failed(answer.status); return; }
  answered(await parsed(answer), true);
  part('given').querySelector('h2')?.focus();
});

// Enter in a reason or in adapted words means the button beside them, not the first of the form
part('given').addEventListener('keydown', (e) => {
  if (e.key !== 'Enter' || !e.target.matches('input[data-words]')) return;
  e.preventDefault();
  e.target.closest('details').querySelector('button').click();
});

// forms that leave the page: nothing may be left behind
main.addEventListener('submit', async (e) => {
  if (!e.target.matches('[data-leave]') || e.target.dataset.ready) return;
  e.preventDefault();
  if (!await saver.save()) return;
  e.target.dataset.ready = 'yes';
  e.target.elements.version.value = page.version;
  // while this very event is still under way a browser ignores a second submission
  setTimeout(() => e.target.requestSubmit(e.submitter));
});
main.addEventListener('click', async (e) => {
  const link = e.target.closest('a[data-leave]');
  if (!link || link.dataset.ready) return;
  e.preventDefault();
  if (await saver.save()) location.assign(link.href);
});

const toggle = main.querySelector('[data-toggle]');
toggle?.addEventListener('click', () => {
  part('given').hidden = !part('given').hidden;
  toggle.setAttribute('aria-expanded', String(!part('given').hidden));
  if (!part('given').hidden) part('given').querySelector('h2')?.focus();
});

editor.current = editor.lines()[0]?.id ?? null;
if (editor.lines().length === 0 && !editor.fixed) editor.take([model.newLine(1, 'HEADING')]);
keys(main, editor, {show, listen});
drag(main.querySelector('[data-lines]'), editor);
kept(saver, first, (state) => { editor.put(state); heads.draw(state); });
heads.draw(editor.history.state);
editor.draw();
main.querySelector('[data-editor]').hidden = false;
editor.draw();
