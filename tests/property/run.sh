#!/usr/bin/env bash
# The properties that hold for every input, on more random ones than .ci/run tries:
#     bash tests/property/run.sh [CASES]      10,000 without a number
# A failure prints the input, shrunk, and how to run it again (RC_PARAMS).
set -euo pipefail
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
# shellcheck source=installer/build.sh
source "$root/installer/build.sh"
tests=(tst_packingcertificates tst_packingproperties)
build_preset dev "${tests[@]}"
for test in "${tests[@]}"; do
    RC_PARAMS="max_success=${1:-10000}" "$(build_folder dev)/tests/$test"
done
