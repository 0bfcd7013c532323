#!/usr/bin/env bash
# The properties that hold for every input, on more random ones than .ci/run tries:
#     bash tests/property/run.sh [CASES]      10,000 without a number; whole plans, which are slow, a hundredth of it
# A failure prints the input, shrunk, and how to run it again (RC_PARAMS).
set -euo pipefail
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
# shellcheck source=installer/build.sh
source "$root/installer/build.sh"
cases=${1:-10000}
build_preset dev tst_packingcertificates tst_packingproperties tst_planproperties
tests=$(build_folder dev)/tests
# QtTest ends a function after five minutes otherwise.
export QTEST_FUNCTION_TIMEOUT=$((24 * 3600 * 1000))
RC_PARAMS="max_success=$cases" "$tests/tst_packingcertificates"
RC_PARAMS="max_success=$cases" "$tests/tst_packingproperties"
RC_PARAMS="max_success=$(((cases + 99) / 100))" "$tests/tst_planproperties"
