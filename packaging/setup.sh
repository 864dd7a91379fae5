# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/test share; sourced, not run.

export LANG=C.UTF-8 LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "linxuan: $*" >&2; }
fail() { say "$*"; exit 3; }

# packages LIST…: the names in these lists of packaging/dependencies.
packages() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/packaging/dependencies/$list"
    done
}

# missing NAME…: those that dpkg does not know as installed; "not-installed" is what it says of a name
# that other packages mention.
missing() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -x installed >/dev/null || echo "$name"
    done
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "these packages are missing and neither root nor sudo is at hand to install them: ${wanted[*]}"
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

# install LIST…: installs what is missing of these lists; touches no network when nothing is.
install() {
    command -v dpkg-query >/dev/null || fail "this script installs packages with apt; elsewhere install what packaging/dependencies lists and use the CMake presets"
    local names
    mapfile -t names < <(packages "$@" | sort -u)
    mapfile -t wanted < <(missing "${names[@]}")
    [[ ${#wanted[@]} -gt 0 ]] || return 0
    say "installing ${wanted[*]}"
    apt update || say "the package lists could not be renewed; going on with those at hand"
    apt install -y --no-install-recommends "${wanted[@]}"
}

# build PRESET [TARGET …]: configures and builds in build/PRESET, as many compilers as there are processors.
build() {
    local preset=$1
    shift
    cmake --preset "$preset"
    cmake --build --preset "$preset" --parallel "$(nproc)" ${1+--target "$@"}
}
