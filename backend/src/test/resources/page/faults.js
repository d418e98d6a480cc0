/*
 * What a person would call wrong at a glance, in what lies on top of the page: run in the page, answers with a sentence
 * for each. Called with a selector of what is not ours.
 */
const foreign = `${arguments[0] ?? '[hidden]'}, .skip-link`; // which comes to sight with the focus
document.getAnimations().forEach((animation) => animation.finish());
const top = [...document.querySelectorAll('dialog[open]')].pop() ?? document.body;
const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(foreign);
const name = (element) => element.outerHTML.slice(0, 100);
const pen = document.createElement('canvas').getContext('2d');
/** Both ways by more than a hair, in which letters do not touch. */
const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

return [...sideways(), ...hidingBoxes(), ...clippedTexts(), ...crowded(texts(top)), ...smallTargets(), ...chartFaults(), ...wordlessCharts()];

function sideways() {
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  return wide > 0 ? [`scrolls sideways by ${wide}px`] : [];
}

/** What hides a part of itself, scrolls sideways within the page, or sticks out of what lies on top. */
function hidingBoxes() {
  const { left, right } = top.getBoundingClientRect();
  return [...top.querySelectorAll('*')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest(foreign) && !element.closest('.visually-hidden'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return hides || box.left < left - 1 || box.right > right + 1;
    })
    .map((element) => `sticks out or hides a part: ${name(element)}`);
}

/** The lines of text that can be seen, each with the box of its letters. */
function texts(root) {
  const lines = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (node.data.trim() === '' || !seen(holder) || holder.closest('.visually-hidden, option, svg')) {
      continue;
    }
    const size = parseFloat(getComputedStyle(holder).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top: upper, bottom } of range.getClientRects()) {
      const middle = (upper + bottom) / 2;
      if (right - left > 1) {
        lines.push({ of: node, text: node.data.trim(), holder, left, right, top: middle - size * 0.42, bottom: middle + size * 0.42 });
      }
    }
  }
  return lines;
}

/**
 * Text that a box around it cuts off. Not so what a finger can scroll to, nor what ends in dots after some lines where the
 * rest is told by its title.
 */
function clippedTexts() {
  const dotted = ({ holder }) => getComputedStyle(holder).webkitLineClamp !== 'none' && holder.title !== '';
  const cut = texts(top).filter((line) => !dotted(line)).filter((line) => {
    let { left, right, top: upper, bottom } = line;
    for (let box = line.holder; box !== null && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      const { left: l, right: r, top: t, bottom: b } = box.getBoundingClientRect();
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if ((hides(style.overflowX) && (left < l - 1 || right > r + 1)) || (hides(style.overflowY) && (upper < t - 1 || bottom > b + 1))) {
        return true;
      }
      if (style.overflowX === 'auto' || style.overflowX === 'scroll' || style.overflowY === 'auto' || style.overflowY === 'scroll') {
        [left, right, upper, bottom] = [l, r, t, b];
      }
    }
    return left < -1 || right > window.innerWidth + 1;
  });
  const chosen = [...top.querySelectorAll('select')].filter(seen).filter((field) => {
    const style = getComputedStyle(field);
    const arrow = 14;
    pen.font = style.font;
    return pen.measureText(field.selectedOptions[0]?.text ?? '').width > field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow + 1;
  });
  return [...cut.map(({ text, holder }) => `cut off: ${text} in ${name(holder)}`), ...chosen.map((field) => `too narrow for what is chosen: ${name(field)}`)];
}

/** Letters on other letters. */
function crowded(lines) {
  const found = [];
  const visible = lines.filter((line) => {
    for (let box = line.holder; box !== null && box !== document.documentElement; box = box.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflow) && !meet(line, box.getBoundingClientRect())) {
        return false;
      }
    }
    return true;
  });
  for (const [i, a] of visible.entries()) {
    for (const b of visible.slice(i + 1)) {
      if (a.of !== b.of && meet(a, b)) {
        found.push(`overlap: ${a.text} and ${b.text}`);
      }
    }
  }
  return found;
}

/**
 * What a finger cannot hit: smaller than 44 CSS pixels. As WCAG 2.5.5 has it, not a link within a sentence, whose height
 * its line gives; and where a label belongs to it, the label is as good.
 */
function smallTargets() {
  const targets = [...top.querySelectorAll('a[href], button, select, textarea, input, summary, [role="button"], [role="tab"]')];
  return targets
    .filter(seen)
    .filter((target) => !inSentence(target))
    .map((target) => ({ target, boxes: [...[target, ...(target.labels ?? [])].map((element) => element.getBoundingClientRect()), spread(target)] }))
    .filter(({ boxes }) => boxes.every(({ width, height }) => width < 43.5 || height < 43.5))
    .map(({ target, boxes: [{ width, height }] }) => `too small for a finger (${Math.round(width)}x${Math.round(height)}): ${name(target)}`);
}

/** What a target adds to itself on all sides, as a card does whose name is the button. */
function spread(target) {
  const { content, position, width, height } = getComputedStyle(target, '::after');
  return content !== 'none' && position === 'absolute' ? { width: parseFloat(width), height: parseFloat(height) } : { width: 0, height: 0 };
}

function inSentence(target) {
  return (
    getComputedStyle(target).display === 'inline' &&
    [...target.parentElement.childNodes].some((node) => node !== target && node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
  );
}

/** Letters of a chart on other letters, or beyond the edge of what it is drawn on. */
function chartFaults() {
  const { echarts } = window;
  return [...top.querySelectorAll('[_echarts_instance_]')].filter(seen).flatMap((element) => {
    const drawing = echarts.getInstanceByDom(element);
    const [width, height] = [drawing.getWidth(), drawing.getHeight()];
    const labels = labelsOf(drawing);
    const cut = labels.filter(({ corners }) => corners.some(([x, y]) => x < -1 || y < -1 || x > width + 1 || y > height + 1));
    const on = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => a.of !== b.of && touch(a.corners, b.corners)).map((b) => `${a.text} and ${b.text}`));
    const where = element.dataset.testid ?? element.className;
    return [...cut.map(({ text }) => `cut off: ${text} in ${where}`), ...on.map((both) => `overlap: ${both} in ${where}`)];
  });
}

/** The texts that a chart has drawn, each with the corners of its letters, turned as they are. */
function labelsOf(drawing) {
  return drawing
    .getZr()
    .storage.getDisplayList(true)
    .filter((shape) => shape.type === 'tspan' && !shape.invisible && shape.style.opacity !== 0 && String(shape.style.text).trim() !== '')
    .map((shape) => {
      const { font, text, textAlign: align, textBaseline: base, x, y } = shape.style;
      const [a, b, c, d, e, f] = shape.getComputedTransform() ?? [1, 0, 0, 1, 0, 0];
      pen.font = font;
      const size = parseFloat(/[\d.]+(?=px)/.exec(font)[0]);
      const width = pen.measureText(text).width;
      const left = x - (align === 'center' ? width / 2 : align === 'right' || align === 'end' ? width : 0);
      const middle = y + (base === 'top' ? size / 2 : base === 'middle' ? 0 : -size * 0.4);
      const [right, upper, lower] = [left + width, middle - size * 0.42, middle + size * 0.42];
      const corners = [[left, upper], [right, upper], [right, lower], [left, lower]].map(([h, v]) => [a * h + c * v + e, b * h + d * v + f]);
      return { of: shape.parent ?? shape, text, corners };
    });
}

/** Whether two turned boxes lie on each other: not, if along a side of one of them there is room between them. */
function touch(one, other) {
  return [one, other].every((box) =>
    [0, 1].every((side) => {
      const [from, to] = [box[side], box[side + 1]];
      const along = ([x, y]) => x * (to[0] - from[0]) + y * (to[1] - from[1]);
      const [a, b] = [one.map(along), other.map(along)];
      return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a);
    }),
  );
}

/** A drawing that neither says in words what it shows nor is beside the same words, or that has no table behind it. */
function wordlessCharts() {
  return [...top.querySelectorAll('.panel .chart')].filter(seen).flatMap((chart) => {
    const panel = chart.closest('.panel');
    const words = (chart.getAttribute('role') === 'img' && chart.getAttribute('aria-label')) || chart.getAttribute('aria-hidden') === 'true';
    return [
      !words && `says nothing to whoever cannot see it: ${name(chart)}`,
      chart.getAttribute('role') === 'img' && panel.querySelector('[data-key^="table-"], table') === null && `no table behind it: ${name(chart)}`,
    ].filter(Boolean);
  });
}
