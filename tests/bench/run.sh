#!/usr/bin/env bash
# Measures: builds the benches as users get the program, and runs them. bash tests/bench/run.sh BENCH [ARGUMENTS]
#
#   packing FOLDER                              every instance of a folder, as a table with a line a family at the end
#   packing --family all --count 4              generated ones; --size N, --classes K, --seed S; --write DIR keeps them
#   packing --repeat 5 --format json FOLDER     median of five, as JSON; --steps N and --time-limit MS are the budget
#   packing --goals FOLDER                      what the engine is to reach, E1 to E9; --only E1,E4 some of it
#   canvas [N...]                               painting N workloads, beside a plain QGraphicsView; --passes 3
#   canvas --crossings                          crossings of links when arranged, beside Graphviz's dot where that is
#   canvas --only "move all" 10000              one measure many times over, for a profiler
#   plan [--detailed] [N...]                    planning N workloads in four zones, from nothing and after an edit
#   plan --futures [N]                          1,000 futures of such a plan, on two threads
#
# `packing --help` has all options. Times are of the processor; memory is what solving adds to what a process of its own
# holds (VmHWM after, less VmRSS before).
set -euo pipefail
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
# shellcheck source=installer/build.sh
source "$root/installer/build.sh"
bench=${1:?usage: run.sh packing|canvas|plan [ARGUMENTS]}
shift
build_preset bench "bench_$bench" >&2
exec "$(build_folder bench)/tests/bench_$bench" "$@"
