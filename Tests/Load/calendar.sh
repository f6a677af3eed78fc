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
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

draft() {
    "$program" calendar draft --year "$year" --from "$from" --place "$1" --database "sqlite:$folder/empty.db" >"$folder/$2.csv"
}
draft 310000000 first
for place in 310000000 000000000; do
    begin="$(date +%s%N)"
    draft "$place" one
    end="$(date +%s%N)"
    draft "$place" two 2>/dev/null
    cmp "$folder/one.csv" "$folder/two.csv"
    printf '%s  %6d ms  %6d rows\n' "$place" "$(((end - begin) / 1000000))" "$(($(wc -l <"$folder/one.csv") - 1))"
done
begin="$(date +%s%N)"
"$program" calendar check "$folder/one.csv" --year "$year" --from "$from" --place 000000000 --database "sqlite:$folder/empty.db"
printf 'check      %6d ms\n' "$((($(date +%s%N) - begin) / 1000000))"
