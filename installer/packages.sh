# shellcheck shell=bash
# The Debian packages Grondplan needs, and how they come on this machine. To be sourced, by bash.

# To build the program and to run it.
GRONDPLAN_PACKAGES=(
    g++ cmake ninja-build ccache lld pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libqcustomplot-dev libexpected-dev libfyaml-dev libglpk-dev libsqlite3-dev
    file dpkg-dev # for cpack, which without the second makes a Debian package that names no dependencies
)
# Only a session without X needs the second platform of Qt.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    GRONDPLAN_PACKAGES+=(qt6-wayland)
fi

# On top of those, to test it.
# shellcheck disable=SC2034 # for tests/run.sh
GRONDPLAN_TEST_PACKAGES=(
    git clang-format-14 clang-tidy-14 librapidcheck-dev
    qpdf poppler-utils libxml2-utils xvfb xauth strace
    desktop-file-utils appstream shared-mime-info man-db
    dbus-daemon at-spi2-core python3-pyatspi # what a screen reader gets
)

# Prints which of the packages named are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        # shellcheck disable=SC2016 # the format is dpkg's
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done
}

# Installs those of the packages named that are missing; touches nothing, and needs no network, when none is.
install_packages() {
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These Debian packages are missing, and there is no sudo to install them with: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    # The timeout waits for another apt that is at work.
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=420 -q)
    "${as_root[@]}" update </dev/null &&
        "${as_root[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null
}
