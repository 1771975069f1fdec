// Small things of the frame: menus that close, dialogs opened by their link, the print button, the password that can be seen.
document.querySelectorAll('[data-print]').forEach((b) => { b.hidden = false; });
document.querySelectorAll('[data-show]').forEach((b) => { b.hidden = false; });

document.addEventListener('click', (e) => {
  document.querySelectorAll('details[data-menu][open]').forEach((m) => { if (!m.contains(e.target)) m.open = false; });
  if (e.target.closest('[data-print]')) print();

  const show = e.target.closest('[data-show]');
  if (show) {
    const input = document.getElementById(show.dataset.show);
    const hidden = input.type === 'password';
    input.type = hidden ? 'text' : 'password';
    show.setAttribute('aria-pressed', String(hidden));
    input.focus();
  }

  const close = e.target.closest('dialog [data-close]');
  if (close) { e.preventDefault(); close.closest('dialog').close(); return; }
  const link = e.target.closest('a[href^="#"]');
  const dialog = link && link.hash.length > 1 && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (dialog instanceof HTMLDialogElement) { e.preventDefault(); dialog.showModal(); }
});

document.addEventListener('keydown', (e) => {
  if (e.key !== 'Escape') return;
  document.querySelectorAll('details[data-menu][open]').forEach((m) => { m.open = false; m.querySelector('summary').focus(); });
});
