// What the page's modules and ECharts find around them in a browser and not here. Only as much of it as they use.
var self = this;
var console = { log() {}, warn() {}, error() {} };
function setTimeout() { return 0; }
function clearTimeout() {}
function requestAnimationFrame() { return 0; }

// the same picture of the same panel, each time
var seed = 1;
function reseed() { seed = 1; }
Math.random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};

var Intl = {
  NumberFormat: function (locale, { maximumFractionDigits, useGrouping }) {
    if (locale !== 'en-US' || useGrouping !== false) {
      throw new Error('only plain numbers are written here');
    }
    this.format = (value) => rounded(String(value), maximumFractionDigits);
  },
  DateTimeFormat: function (locale, { timeZone, dateStyle, timeStyle }) {
    this.format = (moment) => {
      if (locale !== 'sv-SE' || dateStyle !== 'short' || timeStyle !== 'short') {
        throw new Error('only days and minutes are written here');
      }
      return minute(moment.getTime(), timeZone);
    };
  },
};
