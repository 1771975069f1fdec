// A file over the limit is refused here, before an hour of sending it: <input type="file" data-upload="25"> (megabytes).
const LIMIT = 25;

function check(input) {
  const limit = Number(input.dataset.upload) || LIMIT;
  const big = [...input.files].find((f) => f.size > limit * 1024 * 1024);
  input.parentElement.querySelectorAll('.err[data-size]').forEach((n) => n.remove());
  input.closest('.field')?.classList.toggle('bad', Boolean(big));
  input.setCustomValidity('');
  if (!big) return;
  const note = document.getElementById('t-large').content.firstElementChild.cloneNode(true);
  const size = (big.size / 1024 / 1024).toLocaleString(document.documentElement.lang, {maximumFractionDigits: 1});
  const text = note.textContent.replace('{0}', big.name).replace('{1}', size).replace('{2}', limit);
  note.querySelector('[data-text]').textContent = text;
  note.dataset.size = 'yes';
  input.after(note);
  input.setCustomValidity(text);
}

document.addEventListener('change', (e) => { if (e.target.matches('input[type="file"][data-upload]')) check(e.target); });
