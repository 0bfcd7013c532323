#include "core/report/storagewords.h"

namespace grondplan::report {

QString piecesText(const Words &words, const StorageChoice &storage)
{
    if (storage.isErasureCoded())
        return words.text("storage.chunks",
                          {words.number(storage.dataChunks), words.number(storage.codingChunks)});
    return words.text("storage.copies", {words.number(storage.copies)});
}

QString memoryText(const Words &words, const MemoryChoice &memory)
{
    const Ratio ratio = memory.overcommit.value_or(Ratio{kPpm});
    return words.text(memory.ballooning ? "storage.ballooning-on" : "storage.ballooning-off",
                      {words.decimal(static_cast<double>(ratio.ppm) / kPpm, 2)});
}

QString roomAfterFailure(const Words &words, const StoragePool &pool)
{
    return pool.afterFailure ? words.disk(*pool.afterFailure) : words.text("report.storage.cannot-heal");
}

} // namespace grondplan::report
