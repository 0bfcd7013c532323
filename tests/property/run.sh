#!/usr/bin/env bash
# The properties that hold for every input, on more random ones than the tests, with the code as users get it:
#     bash tests/property/run.sh [CASES]      10,000 without a number
# A failure prints the input, shrunk, and how to run it again (RC_PARAMS).
set -euo pipefail
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
# shellcheck source=installer/build.sh
source "$root/installer/build.sh"
cases=${1:-10000}
build_preset bench tst_packingcertificates tst_packingproperties tst_planproperties
tests=$(build_folder bench)/tests
# QtTest ends a function after five minutes otherwise.
export QTEST_FUNCTION_TIMEOUT=$((24 * 3600 * 1000))
RC_PARAMS="max_success=$cases" "$tests/tst_packingcertificates"
RC_PARAMS="max_success=$cases" "$tests/tst_packingproperties"
RC_PARAMS="max_success=$cases" "$tests/tst_planproperties"
