#pragma once

#include "core/importers/outcome.h"

namespace grondplan::importers {

/// A regular file of at most 20 MB with its bytes; siblings are read from its own folder only. "-" is
/// standard input, with no siblings.
/// \errors FileNotFound, FileNotReadable, NotARegularFile, FileTooLarge, FileEmpty
Result<Input> openInput(const QString &path);

} // namespace grondplan::importers
