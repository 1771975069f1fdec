// Autosave. Whatever is not yet on the server lies in this browser, per person and plan, until it is.
import {ask, failed, word} from './outline-dom.js';

const WAIT = 1500;
const AGAIN = 15000;

export class Saver {
  // page: {address, version, saved(text), unsaved(text), answered(document), stale(), refused(sentence)}
  constructor(page, key, read) {
    Object.assign(this, {page, key: `keep:${document.body.dataset.user}:${key}`, read, timer: null, running: null, dirty: false, halted: false});
    addEventListener('online', () => { if (this.dirty) this.save(); });
  }

  kept() {
    try { return JSON.parse(localStorage.getItem(this.key)); } catch { return null; }
  }

  keep(more = {}) {
    const entry = {at: Date.now(), sent: false, version: this.page.version, state: this.read(), ...more};
    try { localStorage.setItem(this.key, JSON.stringify(entry)); } catch { /* storage full or forbidden: the page itself still holds it */ }
  }

  // a page loaded again before the save was through would show what stood before: it must know better
  settled() {
    try { localStorage.setItem(this.key, JSON.stringify({at: Date.now(), sent: false, saved: this.page.version})); } catch { this.drop(); }
  }

  drop() { localStorage.removeItem(this.key); }

  changed(wait = WAIT) {
    this.dirty = true;
    this.keep();
    if (this.halted) return;
    this.page.saved(word('saving'));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  // resolves to true when everything typed so far is on the server
  async save() {
    clearTimeout(this.timer);
    if (this.running) { await this.running; return this.dirty ? this.save() : !this.halted; }
    if (!this.dirty || this.halted) return !this.halted;
    this.running = this.send();
    const done = await this.running;
    this.running = null;
    if (done && this.dirty) return this.save();
    return done;
  }

  async send() {
    this.dirty = false;
    let answer;
    try {
      answer = await ask(this.page.address, {json: {...this.read(), version: this.page.version, fixed: false}});
    } catch {
      return this.later(0);
    }
    if (answer.status === 409) return this.stop(() => this.page.stale());
    if (answer.status === 422) return this.stop(async () => this.page.refused(sentence(await answer.text())), false);
    if (!answer.ok || answer.redirected) return this.later(answer.status || 401);
    this.page.answered(await parsed(answer));
    if (!this.dirty) this.settled();
    return true;
  }

  // the line is down, the session has ended, the server is ill: keep, tell, try again
  later(status) {
    this.dirty = true;
    this.keep();
    this.page.unsaved(word('unsaved'));
    failed(status);
    if (status !== 401) this.timer = setTimeout(() => this.save(), AGAIN);
    return false;
  }

  stop(tell, forGood = true) {
    this.dirty = true;
    this.halted = forGood;
    this.keep();
    this.page.unsaved(word('unsaved'));
    tell();
    return false;
  }
}

export const parsed = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');

export const sentence = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
