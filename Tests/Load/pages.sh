#!/usr/bin/env bash
# How fast public pages are, as a ratio to the smallest file of the same server in the same run. Never part of the test suite.
#
#   Tests/Load/pages.sh http://127.0.0.1:8080 /kk/ /kk/meetings/ …
#
# Needs wrk (Debian) and a running server. Each address is asked three times, alternating with the reference; the median counts.
set -euo pipefail
base="$1"
shift
reference="/images/icon.svg"
addresses=("$@")
[ "${#addresses[@]}" -gt 0 ] || addresses=(/kk/ /kk/meetings/ /kk/questions/ /kk/plans/ /kk/reports/)

rate() { wrk --threads 1 --connections 32 --duration 3s --header "Accept-Encoding: gzip" "$base$1" | awk '/Requests\/sec/ {print $2}'; }
median() { printf '%s\n' "$@" | sort -n | sed -n 2p; }

printf '%-44s %12s %12s %7s\n' address "requests/s" reference ratio
for address in "${addresses[@]}"; do
    ours=()
    theirs=()
    for _ in 1 2 3; do
        theirs+=("$(rate "$reference")")
        ours+=("$(rate "$address")")
    done
    awk -v a="$address" -v o="$(median "${ours[@]}")" -v t="$(median "${theirs[@]}")" 'BEGIN {printf "%-44s %12.0f %12.0f %7.2f\n", a, o, t, o / t}'
done
