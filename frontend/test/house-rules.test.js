import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const folders = ['accounts', 'admin', 'aggregates', 'analyst', 'app', 'api', 'charts', 'components', 'forms', 'i18n', 'pages', 'panels', 'pictures', 'share'];

test('no markup in strings and nothing that a strict content policy refuses', async () => {
  for (const { name, text } of await sources(folders)) {
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|DOMParser|setHTML|tooltip: \{(?!.*renderMode: 'richText')|\beval\(|[^-]style: ['"]/, name);
  }
  for (const name of ['index.html', 'admin.html', 'aggregates.html', 'analyst.html', 'embed.html']) {
    const page = await readFile(new URL(name, root), 'utf8');
    assert.doesNotMatch(page, /<style|style=|<script(?![^>]*src=)|\son\w+=|https?:/, name);
  }
});

test('one place fetches, one place draws, and pure rooms stay pure', async () => {
  for (const { name, text } of await sources(folders)) {
    assert.ok(name === 'api/client.js' || !/\bfetch\(/.test(text), name);
    assert.ok(['components/chart.js', 'pictures/server.js'].includes(name) || !/echarts\.init/.test(text), name);
    assert.ok(!/^(charts|forms|panels|pictures|i18n)\//.test(name) || !/\b(document|window)\./.test(text), name);
  }
});

test('what draws has all that the charts are made of, and is what draws pictures too', async () => {
  const [parts, built, build] = await Promise.all(['engine/parts.mjs', 'engine/echarts.js', '../backend/pom.xml'].map((name) => readFile(new URL(name, root), 'utf8')));
  const version = /<echarts\.version>(.*)<\/echarts\.version>/.exec(build)?.[1];
  assert.ok(built.startsWith(`/* A part of Apache ECharts ${version} `), 'npm run engine');
  const texts = (await sources(['charts'])).map(({ text }) => text).join('\n');
  const series = [...texts.matchAll(/type: '(bar|boxplot|candlestick|custom|funnel|gauge|graph|heatmap|line|lines|map|pie|radar|sankey|scatter|sunburst|tree|treemap)'/g)].map(([, type]) => type);
  const wanted = ['grid', 'legend', 'markLine', 'graphic', 'tooltip', 'dataZoom', 'visualMap', 'markPoint', 'markArea', 'radar', 'polar', 'calendar', 'toolbox'];
  const components = wanted.filter((name) => new RegExp(`^ {2,6}${name}: [{[]`, 'm').test(texts));
  for (const part of [...series.map((type) => `${capital(type)}Chart`), ...components.map((name) => `${capital(name)}Component`)]) {
    assert.match(parts, new RegExp(`\\b${part}\\b`), part);
  }
});

test('status words can be read on their grounds, in light and in dark', async () => {
  const css = await readFile(new URL('styles/tokens.css', root), 'utf8');
  const [light, dark] = css.split('[data-theme="dark"]').map(tokens);
  for (const colours of [light, { ...light, ...dark }]) {
    for (const status of ['ahead', 'on-schedule', 'behind', 'seriously-behind', 'no-target']) {
      for (const ground of ['surface', `${status}-soft`]) {
        const ratio = contrast(colours[status], colours[ground]);
        assert.ok(ratio >= 4.5, `${status} on ${ground}: ${ratio.toFixed(2)}`);
      }
    }
    for (const [ink, ground] of [['ink', 'surface'], ['muted', 'surface'], ['muted', 'page'], ['muted', 'sunken'], ['accent', 'surface'], ['accent', 'accent-soft'], ['on-accent', 'accent'], ['on-band', 'band'], ['chart-plan', 'surface']]) {
      const ratio = contrast(colours[ink], colours[ground]);
      assert.ok(ratio >= 4.5, `${ink} on ${ground}: ${ratio.toFixed(2)}`);
    }
  }
});

/** @param {string} word */
function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

/** @param {string[]} names */
async function sources(names) {
  const files = await Promise.all(names.map((name) => readdir(new URL(`${name}/`, root), { recursive: true })));
  return Promise.all(
    files
      .flatMap((list, index) => list.map((file) => `${names[index]}/${file}`))
      .filter((name) => name.endsWith('.js'))
      .map(async (name) => ({ name, text: await readFile(new URL(name, root), 'utf8') })),
  );
}

/**
 * @param {string} css
 * @returns {Record<string, string>}
 */
function tokens(css) {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/**
 * @param {string} a
 * @param {string} b
 */
function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
