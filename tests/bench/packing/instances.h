#pragma once

#include "tests/bench/packing/families.h"

#include <QString>
#include <QStringList>

#include <optional>

// Instances as files: grondplan.packing/1, and what is known of them in a README.md beside them.

namespace grondplan::bench {

/// The instances of a folder in the order of their names, or the file itself.
QStringList instancesIn(const QString &path);

/// Its family is its name up to the first character that is no letter. What is known comes from the table
/// in README.md of its folder: a row starts with its name and has the best known in the fourth column, as
/// `bound..best` where it is not the optimum. Gives nothing after a complaint on standard error.
std::optional<Instance> readFile(const QString &path);

/// NAME.json in a folder that is made, and the README.md with what is known of all. \return whether it could
/// be
bool writeFiles(const QString &folder, const std::vector<Instance> &instances);

} // namespace grondplan::bench
