#pragma once

#include "core/report/proposal.h"

#include <QString>

#include <vector>

class QPalette;

namespace grondplan::ui {

/// Headings, paragraphs and tables of a report as text that is set by QLabel. Drawings and charts have no
/// place in it and are left out.
QString blocksHtml(const std::vector<report::Block> &blocks, const QPalette &palette);

} // namespace grondplan::ui
