#pragma once

#include "core/base/finding.h"

#include <QByteArray>

#include <optional>

namespace grondplan::importers {

/// Whether bytes are meant to be an SVG; else a PNG.
bool looksLikeSvg(const QByteArray &bytes);

/// Why a logo cannot be used: the id of a sentence with its values; nothing for one that can.
///
/// A PNG: every part with its check sum, 4,096 dots wide and high at most. An SVG: well formed, no document
/// type, no script, no picture or style from elsewhere, at most 10,000 elements in 64 levels.
std::optional<Message> refusedLogo(const QByteArray &bytes);

} // namespace grondplan::importers
