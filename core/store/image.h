#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QString>

namespace grondplan::store {

/// A project as the bytes of its file. The same project gives the same bytes.
/// \errors InvalidValue, LimitExceeded from checkStorable(); DatabaseFailure
Result<QByteArray> imageOf(const Project &project, const QString &subject);

/// A project from the bytes of a file of any origin: first what the header says, then SQLite's own check,
/// then whether the tables are exactly ours, then every value. \errors FileEmpty, NotAProject,
/// ProjectTruncated, ProjectTooNew, ProjectDamaged as open(); DatabaseFailure
Result<Project> projectFromImage(const QByteArray &bytes, const QString &subject);

FileStamp stampOfBytes(const QString &canonicalPath, const QByteArray &bytes);

} // namespace grondplan::store
