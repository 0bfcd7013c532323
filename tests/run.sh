#!/usr/bin/env bash
# Installs what is missing, builds the tests with the sanitizers on, and runs them. Arguments go to ctest:
#     bash tests/run.sh                 every test
#     bash tests/run.sh -L unit         those with a label: unit, property, golden, cli, gui, bench
#     bash tests/run.sh -R packing -V   those whose name matches, with their output
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/packages.sh
source "$root/installer/packages.sh"
# shellcheck source=installer/build.sh
source "$root/installer/build.sh"

install_packages "${GRONDPLAN_PACKAGES[@]}" "${GRONDPLAN_TEST_PACKAGES[@]}"
build_preset dev
exec ctest --test-dir "$(build_folder dev)" --output-on-failure --parallel "$(nproc)" "$@" </dev/null
