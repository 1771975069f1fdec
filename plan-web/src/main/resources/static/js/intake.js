// Nhập văn bản: a file is dropped or chosen, and sent once.
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
