# Installs the system libraries that are missing; the arguments name further Debian packages. Read by config/serve and config/test.
needed=(libsqlite3-dev libpq-dev libsodium-dev zlib1g-dev libzip-dev libxlsxwriter-dev liboath-dev libqrencode-dev libcurl4-openssl-dev pkg-config "$@")
missing=()
for name in "${needed[@]}"; do
    dpkg-query --show --showformat='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
done
if [ "${#missing[@]}" -gt 0 ]; then
    echo "Installing ${missing[*]}" >&2
    privileged=()
    [ "$(id -u)" = 0 ] || privileged=(sudo)
    "${privileged[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${privileged[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
