// Saved phrases: a button puts its words into the box named by data-phrases; without script the box is simply written in.
document.querySelectorAll('[data-phrases]').forEach((group) => {
  group.hidden = false;
  const box = document.getElementById(group.dataset.phrases);
  group.addEventListener('click', (e) => {
    const phrase = e.target.closest('button');
    if (!phrase || !box) return;
    const written = box.value.trim();
    box.value = written ? `${written} ${phrase.textContent}` : phrase.textContent;
    box.dispatchEvent(new Event('input', {bubbles: true}));
    box.focus();
  });
});
