// Nhập văn bản: drop a file; on the review page a letter presses what carries data-key, the lit sentence comes into view,
// and both sides keep their place when the region is drawn anew.

// ---- bringing a file in
const zone = document.querySelector('[data-dropzone]');
if (zone) {
  const form = zone.closest('form');
  const input = zone.querySelector('input[type="file"]');
  zone.addEventListener('dragover', (e) => { e.preventDefault(); zone.classList.add('over'); });
  zone.addEventListener('dragleave', (e) => { if (!zone.contains(e.relatedTarget)) zone.classList.remove('over'); });
  zone.addEventListener('drop', (e) => {
    e.preventDefault();
    zone.classList.remove('over');
    if (!e.dataTransfer.files.length) return;
    input.files = e.dataTransfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    if (input.checkValidity()) form.requestSubmit();
  });
  // sent once, however often a button is pressed; the file itself must not be disabled or it is not sent
  const sending = (on) => {
    zone.querySelector('[data-reading]').hidden = !on;
    form.querySelectorAll('[data-send]').forEach((b) => { b.disabled = on; });
  };
  form.addEventListener('submit', () => sending(true));
  addEventListener('pageshow', () => sending(false));
}

// ---- reviewing
const region = () => document.getElementById('ra-soat');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
let places = [];

function keepPlaces() {
  places = [...region().querySelectorAll('[data-keep-scroll]')].map((e) => e.scrollTop);
}

function intoView(part, pane, smooth) {
  if (!part || !pane || pane.scrollHeight <= pane.clientHeight) return;
  const p = part.getBoundingClientRect();
  const box = pane.getBoundingClientRect();
  if (p.top >= box.top + 40 && p.bottom <= box.bottom - 24) return;
  const room = Math.max(48, (box.height - p.height) / 3);
  const way = p.top - box.top - room;
  const near = Math.abs(way) < 1.5 * box.height;
  pane.scrollTo({top: pane.scrollTop + way, behavior: smooth && near && !calm ? 'smooth' : 'instant'});
}

function settle(smooth) {
  const [desk, list] = region().querySelectorAll('[data-keep-scroll]');
  intoView(desk.querySelector('.m-cur'), desk, smooth);
  intoView(list.querySelector('.prop.cur'), list, false);
}

if (region()) {
  document.body.addEventListener('htmx:beforeSwap', (e) => { if (e.detail.target === region()) keepPlaces(); });
  document.body.addEventListener('htmx:afterSwap', () => {
    if (!region()) return;
    region().querySelectorAll('[data-keep-scroll]').forEach((e, i) => { e.scrollTop = places[i] ?? 0; });
    settle(true);
    region().querySelector('#dang-xem textarea, [aria-invalid="true"]')?.focus();
    // after a tab was chosen the keys are for what it shows
    if (document.activeElement?.closest('.props .tabs')) document.activeElement.blur();
  });
  settle(false);
}

const writing = (e) => e.target.closest('input, textarea, select, [contenteditable="true"]') !== null;
const pressed = (e) => e.target.closest('a, button, summary') !== null;

document.addEventListener('keydown', (e) => {
  if (!region() || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
  const escape = e.key === 'Escape';
  if (writing(e) && !escape) return;
  if (e.key === 'Enter' && pressed(e)) return;
  const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  const found = [...region().querySelectorAll('[data-key]')].find((b) => b.dataset.key === key);
  if (!found || found.getAttribute('href') === '#main') return;
  e.preventDefault();
  found.click();
});
