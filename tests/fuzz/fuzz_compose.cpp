// Feeds arbitrary bytes to the Compose importer. Built only with clang and -DGRONDPLAN_FUZZ=ON; in one
// command:
//
//   CC=clang-14 CXX=clang++-14 cmake -S . -B build/fuzz -G Ninja -DGRONDPLAN_FUZZ=ON -DGRONDPLAN_SANITIZE=ON
//   \
//     -DCMAKE_BUILD_TYPE=RelWithDebInfo && cmake --build build/fuzz --target fuzz_compose &&
//     build/fuzz/tests/fuzz_compose -max_total_time=60 -max_len=4096 -timeout=5 -rss_limit_mb=1024 NEW
//     tests/data/compose
//
// NEW is an empty folder for what it finds worth keeping.

#include "core/importers/registry.h"

#include <cstddef>
#include <cstdint>

using namespace grondplan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto itself = [&bytes](const QString &) -> Result<QByteArray> { return bytes; };
    const Result<importers::Outcome> outcome =
        importers::read({QStringLiteral("f.yml"), bytes, itself}, QStringLiteral("compose"), Catalogue{});
    if (outcome)
        importers::toJson(*outcome, {});
    return 0;
}
