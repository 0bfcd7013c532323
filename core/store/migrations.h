#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QStringList>

namespace grondplan::store {

/// Brings a database from one version of the schema to another, one transaction a step; from 0 creates it.
/// \errors DatabaseFailure
Result<> migrate(Connection &connection, int from, int to);

/// Every object of the schema as SQLite holds it: type, name, table and text, by name.
/// \errors DatabaseFailure
Result<QStringList> schemaOf(Connection &connection);

/// What schemaOf() gives for a file of ours of this version.
/// \errors DatabaseFailure
Result<QStringList> expectedSchema(int version);

} // namespace grondplan::store
