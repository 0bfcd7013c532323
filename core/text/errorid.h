#pragma once

#include "core/base/error.h"

#include <QString>

namespace grondplan {

/// The stable name of a code: "file-not-found". Its text is "error.NAME".
QString errorId(ErrorCode code);

} // namespace grondplan
