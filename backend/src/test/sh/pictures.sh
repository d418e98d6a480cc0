#!/bin/sh
# Renews the pictures of docs/screenshots, which people review: the pages as the test of every page leaves them in
# target/screenshots/every-page, each in 48 colours. Run it in backend/, with pngquant on the path.
set -e
./mvnw -q verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=EveryPageIT
kept=docs/screenshots
rm -f "$kept"/*.png
for picture in target/screenshots/every-page/*.png; do
  pngquant --speed 1 --strip --nofs --force --output "$kept/$(basename "$picture")" 48 "$picture"
done
