#pragma once

#include "core/plan/plan.h"

#include <QString>

class QLabel;
class QWidget;

namespace grondplan::ui {

/// Shows such text: in as many lines as it takes, from the top, and it can be copied.
QLabel *richLabel(QWidget *parent);
/// The same, no wider than one likes to read.
QLabel *readableLabel(QWidget *parent);
/// A page of such text.
QLabel *textPage();

// Pages of the Advice view, as text that is set by QLabel, in the window's language.

/// The risks of a design with what is done about them, and its performance targets.
QString risksHtml(const Project &project, const Plan &plan);
/// What the tiers are good and bad at, side by side.
QString tiersHtml();
/// \param parts  see runbookFor()
QString runbookHtml(const QStringList &parts);
/// What is worth knowing beyond the terms.
QString depthHtml();

} // namespace grondplan::ui
