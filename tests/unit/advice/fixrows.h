#pragma once

#include "core/base/finding.h"
#include "core/project/project.h"

#include <QMetaType>

#include <functional>

namespace grondplan::test {

/// What makes a sound project wrong, or right again.
using Change = std::function<void(Project &)>;

inline Scenario &drawn(Project &project)
{
    return project.scenarios.front();
}

inline void leaveAlone(Project &) {}

/// A finding that speaks up once the first change was made, and not after the second.
void row(const char *code, Severity severity, Tier tier, const Change &wrong, const Change &right);
void addStorageRows();
/// Single copies and their backups, releases that are to go unnoticed, licences of Windows.
void addDataRows();

} // namespace grondplan::test

Q_DECLARE_METATYPE(grondplan::test::Change)
