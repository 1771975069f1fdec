// Undo and redo of everything; typing in one place within a second and a half is one step.
const TOGETHER = 1500;
const MOST = 300;

export class History {
  constructor(state) {
    this.past = [];
    this.future = [];
    this.state = state;
    this.key = null;
    this.at = 0;
  }

  push(state, key = null, focus = null) {
    const now = Date.now();
    const together = key !== null && key === this.key && now - this.at < TOGETHER;
    if (!together) {
      this.past.push({state: this.state, focus: focus ?? this.focus});
      if (this.past.length > MOST) this.past.shift();
    }
    this.future = [];
    this.state = state;
    this.key = key;
    this.at = now;
  }

  undo() { return this.step(this.past, this.future); }

  redo() { return this.step(this.future, this.past); }

  step(from, to) {
    const entry = from.pop();
    if (!entry) return null;
    to.push({state: this.state, focus: this.focus});
    this.state = entry.state;
    this.key = null;
    return entry;
  }
}
