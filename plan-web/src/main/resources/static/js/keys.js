// Keys for the whole application: "/" search, "?" help, j/k rows ([data-row]), Ctrl+Enter sends the form being written.
// A page with keys of its own marks its root data-own-keys="jk…": those letters are left to it.
const writing = (e) => e.target.closest('input, textarea, select, [contenteditable="true"]') !== null;
const owned = (key) => [...document.querySelectorAll('[data-own-keys]')].some((r) => r.dataset.ownKeys.includes(key));

function step(by) {
  const rows = [...document.querySelectorAll('[data-row]')].filter((r) => r.offsetParent !== null);
  if (rows.length === 0) return;
  const at = rows.findIndex((r) => r.contains(document.activeElement));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by))];
  const link = next.matches('a[href], button') ? next : next.querySelector('[data-open], a[href], button');
  (link ?? next).focus();
  next.scrollIntoView({block: 'nearest'});
}

document.addEventListener('keydown', (e) => {
  if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
    const form = e.target.closest('form');
    if (form && !owned('Enter')) { e.preventDefault(); form.requestSubmit(); }
    return;
  }
  if (writing(e) || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
  const act = {
    '/': () => document.querySelector('[data-find]')?.focus(),
    '?': () => document.getElementById('phim-tat')?.showModal(),
    j: () => step(1),
    k: () => step(-1),
  }[e.key];
  if (act && !owned(e.key)) { e.preventDefault(); act(); }
});
