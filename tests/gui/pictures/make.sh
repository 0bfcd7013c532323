#!/usr/bin/env bash
# make.sh [FOLDER]: takes the pictures of README.md anew, from the program as it is; with FOLDER all pictures, of every
# view in both languages, light and dark, go there instead.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
# shellcheck source=installer/build.sh
source "$root/installer/build.sh"
build_preset dev tst_pictures

folder=${1:-$(mktemp -d)}
env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC GRONDPLAN_PICTURES="$(realpath -m "$folder")" \
    "$(build_folder dev)/tests/tst_pictures" -o "$(mktemp)",txt
if [[ $# -eq 0 ]]; then
    for picture in "$root"/resources/screenshots/*.png; do
        cp "$folder/$(basename "$picture")" "$picture"
    done
    rm -r "$folder"
fi
