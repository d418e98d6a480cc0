const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  import: 'M12 15V4m0 0L8 8m4-4l4 4M5 14v5h14v-5',
  light: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  dark: 'M19.5 14.5A8 8 0 119.5 4.5a6.5 6.5 0 0010 10z',
  auto: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 3.5v17M12 8h6.5M12 12h8M12 16h6.5',
  search: 'M10.5 4a6.500 6.500 0 100 13 6.500 6.500 0 000-13zM15.500 15.500L20.500 20.500',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4.5 20c.6-3.6 3.6-5.5 7.5-5.5s6.900 1.900 7.500 5.500',
  signedIn: 'M10 4a4 4 0 100 8 4 4 0 000-8zM2.500 20c.6-3.6 3.6-5.5 7.5-5.5 1.500 0 2.900.3 4 .9M15 18.500l2.200 2.200 4.300-4.700',
  next: 'M9 5l7 7-7 7',
  play: 'M8 5l11 7-11 7z',
  whole: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  turning: 'M19 12a7 7 0 11-2.200-5.100M17.500 3v4h-4',
  meeting: 'M3.500 5h17v11h-17zM12 16v4M8 20h8',
  share: 'M12 15V4m0 0L8 8m4-4l4 4M7 11H5v9h14v-9h-2',
  grip: 'M9 6v0M15 6v0M9 12v0M15 12v0M9 18v0M15 18v0',
  pause: 'M8.500 5.500v13M15.500 5.500v13',
  overview: 'M4 19a8.500 8.500 0 1116 0M12 17l4-6',
  targets: 'M12 3.500a8.500 8.500 0 100 17 8.500 8.500 0 000-17zM12 8a4 4 0 100 8 4 4 0 000-8zM12 12v0',
  projects: 'M4 6.500h16v12.500H4zM9 6.500V4.500h6v2M4 12h16M12 11v2',
  funnel: 'M4 5h16l-6 7.500v6l-4 1.500v-7.500z',
  chains: 'M5.500 3.500h4v4h-4zM14.500 10h4v4h-4zM5.500 16.500h4v4h-4zM9.500 5.500h3v13h-3M12.500 12h2',
  industries: 'M4 20V10l5 3V10l5 3V5h6v15zM17 9v0M17 13v0M17 17v0',
  supervision: 'M12 4a6 6 0 016 6v4l1.500 3h-15L6 14v-4a6 6 0 016-6zM10 20h4',
  assessment: 'M12 3.500l2.600 5.300 5.900.900-4.200 4.100 1 5.800-5.300-2.800-5.300 2.800 1-5.800-4.200-4.100 5.900-.900z',
  panels: 'M4 4.500h7v8H4zM14 4.500h6v5h-6zM14 12.500h6v7h-6zM4 15.500h7v4H4z',
  bulletin: 'M6 3.500h9l4 4v13H6zM14.500 3.500v4.500h4.500M9 12h7M9 15.500h7M9 8.500h2.500',
  analysis: 'M4 5h16v14H4zM8 15v-3M12 15V9M16 15v-4.500',
};

/**
 * A line drawing in the colour of the text around it; it says nothing that a word does not say.
 *
 * @typedef {keyof typeof PATHS} IconName
 *
 * @param {IconName} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
