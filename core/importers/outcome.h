#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace grondplan::importers {

/// What an import found. Workload and link ids are local to the outcome (1, 2, ...); addToProject() hands out
/// real ones. Workloads have no zone yet.
struct Outcome
{
    QString format;    ///< "compose"
    QStringList files; ///< every file that was read, the chosen ones first
    std::vector<Workload> workloads;
    std::vector<Link> links;
    QStringList unsetVariables; ///< sorted, each once
    Findings findings;

    [[nodiscard]] bool hasErrors() const;
};

/// Reads a file named by the input (an .env beside it, an `extends`, an `include`). Gives FileNotFound where
/// there is none. Refuses what lies outside the input's own folder.
using ReadSibling = std::function<Result<QByteArray>(const QString &relativePath)>;

/// One input: its name as the user gave it, its bytes, and how to read the files it names.
struct Input
{
    QString fileName;
    QByteArray bytes;
    ReadSibling readSibling; ///< may be empty: then nothing can be read beside it
};

} // namespace grondplan::importers
