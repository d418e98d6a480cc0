#!/bin/sh
# The page's tests drive Chromium. Where it is missing and may be installed, it is.
set -eu
if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver >/dev/null
else
  echo "The page's tests need Chromium and its driver on the PATH: install chromium and chromium-driver." >&2
  exit 1
fi
