# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run and packaging/test: installs what is missing of PACKAGES on Debian 12, as root or with sudo.
# shellcheck shell=bash

BUILD_PACKAGES=(
    build-essential cmake ninja-build ccache pkg-config tzdata
    qt6-base-dev qt6-svg-dev qt6-l10n-tools qt6-translations-l10n libgl-dev
    libsqlite3-dev libspdlog-dev libgumbo-dev libmd4c-dev libgmime-3.0-dev libarchive-dev libpoppler-cpp-dev libseccomp-dev libicu-dev libssl-dev libxxhash-dev libzstd-dev
    libhowardhinnant-date-dev libqpdf-dev nlohmann-json3-dev
    fonts-liberation fonts-dejavu-core
)
# shellcheck disable=SC2034 # used by packaging/test
TEST_PACKAGES=(
    poppler-utils qpdf python3 clang-format-19
)

missing_packages() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s\n' "$name"
    done
}

install_packages() {
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "These packages are missing and this is no Debian system, so install their like by hand: ${missing[*]}" >&2
        return 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing; run this as root, or install sudo: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# configure_and_build PRESET [TARGET...]
configure_and_build() {
    local preset=$1
    shift
    [ -f "$(build_folder "$preset")/build.ninja" ] || cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

build_folder() {
    if [ "$1" = release ]; then echo build; else echo "build-$1"; fi
}
