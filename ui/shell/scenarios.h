#pragma once

#include "core/base/ids.h"

#include <QString>

namespace grondplan::ui {

class Document;

// Scenarios that come, go and get another name: each one step of undo.

/// A name that no scenario has yet: the wish itself, or with the first free number behind it.
QString freeScenarioName(const Document &document, const QString &wish);
/// Adds an empty scenario and shows it.
void addScenario(Document &document, const QString &name);
/// Adds a copy of the current scenario with its drawing, under new ids, and shows it.
void duplicateScenario(Document &document, const QString &name);
void renameScenario(Document &document, ScenarioId id, const QString &name);
/// Does nothing for the only scenario that is left.
void removeScenario(Document &document, ScenarioId id);

} // namespace grondplan::ui
