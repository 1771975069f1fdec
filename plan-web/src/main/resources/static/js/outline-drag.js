// Moving a line, with everything under it, by its handle.
import {moveBlock} from './outline-model.js';

export function drag(root, editor) {
  let moved = null;
  const clear = () => root.querySelectorAll('.drop-b, .drop-a').forEach((n) => n.classList.remove('drop-b', 'drop-a'));
  const target = (e) => {
    const row = e.target.closest('li.ol');
    if (!row || !moved) return null;
    const box = row.getBoundingClientRect();
    return {row, after: e.clientY > box.top + box.height / 2};
  };

  root.addEventListener('dragstart', (e) => {
    const grip = e.target.closest?.('.grip');
    if (!grip) return;
    moved = grip.closest('li').dataset.id;
    e.dataTransfer.effectAllowed = 'move';
    e.dataTransfer.setData('text/plain', '');
    e.dataTransfer.setDragImage(grip.closest('li'), 20, 10);
  });
  root.addEventListener('dragover', (e) => {
    const to = target(e);
    if (!to) return;
    e.preventDefault();
    clear();
    to.row.classList.add(to.after ? 'drop-a' : 'drop-b');
  });
  root.addEventListener('drop', (e) => {
    const to = target(e);
    if (!to) return;
    e.preventDefault();
    clear();
    const at = editor.at(moved);
    editor.putLines(moveBlock(editor.lines(), at, editor.at(to.row.dataset.id) + (to.after ? 1 : 0)), {focus: moved});
    moved = null;
  });
  root.addEventListener('dragend', () => { moved = null; clear(); });
}
