#!/usr/bin/env bash
# How long the calendar of the whole country takes to be drafted and proved, and whether the draft is the same twice. Bound: 10 seconds.
#
#   Tests/Load/calendar.sh .build/release/kezdesu [YEAR FROM]
#
# Without a year 2023, the last of the edition of 2022, which asks for most meetings. The time includes reading the settings.
set -euo pipefail
program="$1"
year="${2:-2023}"
from="${3:-$year-01-15}"
bound=10000
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

draft() {
    "$program" calendar draft --year "$year" --from "$from" --place "$1" --trips "$folder/$2-trips.csv" \
        --database "sqlite:$folder/empty.db" >"$folder/$2.csv" 2>"$folder/$2.proof"
}
now() { echo "$(($(date +%s%N) / 1000000))"; }

draft 310000000 first
for place in 310000000 000000000; do
    begin="$(now)"
    draft "$place" one || { cat "$folder/one.proof" >&2; exit 1; }
    took="$(($(now) - begin))"
    draft "$place" two
    cmp "$folder/one.csv" "$folder/two.csv"
    cmp "$folder/one-trips.csv" "$folder/two-trips.csv"
    printf 'draft %s  %6d ms  %6d meetings  %4d days of trips\n' \
        "$place" "$took" "$(($(wc -l <"$folder/one.csv") - 1))" "$(($(wc -l <"$folder/one-trips.csv") - 1))"
    cat "$folder/one.proof"
done
begin="$(now)"
"$program" calendar check "$folder/one.csv" --year "$year" --from "$from" --place 000000000 --database "sqlite:$folder/empty.db"
printf 'check 000000000  %6d ms\n' "$(($(now) - begin))"
if ((took > bound)); then
    echo "the draft of the country took $took ms, and $bound are allowed" >&2
    exit 1
fi
