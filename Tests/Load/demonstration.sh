#!/usr/bin/env bash
# How long the country of 2022 takes to be made and kept, and what its pages cost when they are made anew.
#
#   Tests/Load/demonstration.sh .build/release/kezdesu [sqlite:PATH | postgres://…]
#
# The time to make pages is read off an empty cache, by asking each address once after a start.
set -euo pipefail
program="$1"
folder="$(mktemp -d)"
database="${2:-sqlite:$folder/country.db}"
server=""
stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT

time "$program" demo --database "$database" --meetings 28300 --questions 63000
"$program" serve --database "$database" --port 18826 2>"$folder/log" &
server=$!
until grep -q Serving "$folder/log"; do read -r -t 0.2 <> <(:) || true; done
for address in /kk/ /kk/places/000000000/ /kk/places/310000000/ /kk/meetings/ /kk/questions/ /kk/plans/ /kk/reports/2022-Q3/000000000/ \
    /kk/duties/310000000/ "/kk/questions/?q=%D0%B6%D0%BE%D0%BB" /data/meetings.csv /data/duties.csv; do
    curl --silent --output /dev/null --write-out "%{time_total} s  %{http_code}  $address\n" "http://127.0.0.1:18826$address"
done
