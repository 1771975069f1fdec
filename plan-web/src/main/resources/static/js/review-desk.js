// The original: what is lit, where it stands, and turning its pages. Only the paragraphs concerned are touched.
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const dark = new Map();

const desk = () => document.querySelector('#ra-soat .desk-in');

export function begin() {
  document.querySelectorAll('#ra-soat template[data-dark]').forEach((t) => {
    dark.set(t.dataset.dark, [...t.content.childNodes]);
  });
}

export function intoView(part, pane, smooth) {
  if (!part || !pane) return;
  if (pane.scrollHeight <= pane.clientHeight) {
    // on a phone the page scrolls, under the original
    part.scrollIntoView({block: 'nearest'});
    return;
  }
  const p = part.getBoundingClientRect();
  const box = pane.getBoundingClientRect();
  if (p.top >= box.top + 40 && p.bottom <= box.bottom - 24) return;
  const room = Math.max(48, (box.height - p.height) / 3);
  const way = p.top - box.top - room;
  const near = Math.abs(way) < 1.5 * box.height;
  pane.scrollTo({top: pane.scrollTop + way, behavior: smooth && near && !calm ? 'smooth' : 'instant'});
}

export function showLit(smooth) {
  intoView(document.querySelector('#ra-soat .m-cur'), desk(), smooth);
}

// lit: templates, each named after its paragraph
export function light(lit) {
  for (const [anchor, nodes] of dark) {
    const paragraph = document.getElementById(anchor);
    paragraph?.replaceChildren(...nodes);
    paragraph?.classList.remove('m-cur');
  }
  dark.clear();
  for (const template of lit) {
    const paragraph = document.getElementById(template.dataset.lit);
    if (!paragraph) continue;
    dark.set(template.dataset.lit, [...paragraph.childNodes]);
    paragraph.replaceChildren(template.content.cloneNode(true));
    if (paragraph.querySelector('mark')) paragraph.classList.add('m-cur');
  }
  const page = lit[0]?.dataset.page;
  if (page) turned(Number(page));
  showLit(true);
}

function turned(page) {
  const bar = document.getElementById('trang');
  if (!bar) return;
  bar.dataset.page = page;
  const says = bar.querySelector('[data-says]');
  says.textContent = says.dataset.says.replace('{0}', page);
}

export function turn(by) {
  const bar = document.getElementById('trang');
  const page = Math.min(Number(bar.dataset.pages), Math.max(1, Number(bar.dataset.page) + by));
  document.getElementById(`trang-${page}`)?.scrollIntoView({block: 'start'});
  turned(page);
}
