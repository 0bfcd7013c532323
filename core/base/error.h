#pragma once

#include <QString>
#include <QStringList>

namespace grondplan {

/// What can go wrong as a whole. core/text alone turns a code into words; `args` are described there, beside
/// the words.
enum class ErrorCode
{
    // files
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    NotARegularFile,
    FileTooLarge,
    FileEmpty,
    // project files
    NotAProject,
    ProjectTruncated,
    ProjectTooNew,
    ProjectDamaged,
    ProjectChangedOnDisk,
    DatabaseFailure,
    SavedButNotConfirmed,
    BackupNotKept,
    // input
    UnknownFormat,
    MalformedInput,
    NothingReadable,
    LimitExceeded,
    InvalidValue,
    // references by name
    ScenarioNotFound,
    BaselineNotFound,
    NoScenario,
    // catalogue data
    CatalogueDamaged,
    // what this version cannot do
    NotAvailable,
    Cancelled,
    LibraryFailure,
};

/// A failure as a value: which one, where (a file, a field, "file:line:column"), and the values its sentence
/// needs.
struct Error
{
    ErrorCode code = ErrorCode::InvalidValue;
    QString where;
    QStringList args;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace grondplan
