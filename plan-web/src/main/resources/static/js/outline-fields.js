// Head and end of the paper: boxes named data-field="head.subject" and so on.
import {grow} from './outline-lines.js';

export function fields(main, editor) {
  const boxes = [...main.querySelectorAll('[data-field]')];
  const path = (box) => box.dataset.field.split('.');
  for (const box of boxes) {
    box.addEventListener('input', () => {
      const [part, name] = path(box);
      const value = name === 'focal' && box.value === '' ? null : box.value;
      editor.put({[part]: {...editor.history.state[part], [name]: value}}, {key: `field-${name}`});
      if (box.matches('textarea')) grow(box);
    });
  }
  return {
    draw(state) {
      for (const box of boxes) {
        const [part, name] = path(box);
        const value = state[part][name] ?? '';
        if (box.value !== value) box.value = value;
        if (box.matches('textarea')) grow(box);
      }
    },
  };
}
