#pragma once

#include "core/plan/plan.h"
#include "core/text/words.h"

namespace grondplan::report {

/// "3 copies", "4 + 2 chunks".
QString piecesText(const Words &words, const StorageChoice &storage);
/// "1.25 times, with ballooning"; something must be overcommitted.
QString memoryText(const Words &words, const MemoryChoice &memory);
/// What a pool has room for after the failures that its zone survives.
QString roomAfterFailure(const Words &words, const StoragePool &pool);

} // namespace grondplan::report
