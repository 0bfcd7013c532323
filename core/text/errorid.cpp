#include "core/text/errorid.h"

namespace grondplan {

static const char *fileErrorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return "file-not-found";
    case ErrorCode::FileNotReadable:
        return "file-not-readable";
    case ErrorCode::FileNotWritable:
        return "file-not-writable";
    case ErrorCode::NotARegularFile:
        return "not-a-regular-file";
    case ErrorCode::FileTooLarge:
        return "file-too-large";
    case ErrorCode::FileEmpty:
        return "file-empty";
    case ErrorCode::NotAProject:
        return "not-a-project";
    case ErrorCode::ProjectTruncated:
        return "project-truncated";
    case ErrorCode::ProjectTooNew:
        return "project-too-new";
    case ErrorCode::ProjectDamaged:
        return "project-damaged";
    case ErrorCode::ProjectChangedOnDisk:
        return "project-changed-on-disk";
    case ErrorCode::DatabaseFailure:
        return "database-failure";
    case ErrorCode::SavedButNotConfirmed:
        return "saved-but-not-confirmed";
    case ErrorCode::BackupNotKept:
        return "backup-not-kept";
    default:
        return nullptr;
    }
}

static const char *otherErrorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownFormat:
        return "unknown-format";
    case ErrorCode::MalformedInput:
        return "malformed-input";
    case ErrorCode::NothingReadable:
        return "nothing-readable";
    case ErrorCode::LimitExceeded:
        return "limit-exceeded";
    case ErrorCode::InvalidValue:
        return "invalid-value";
    case ErrorCode::ScenarioNotFound:
        return "scenario-not-found";
    case ErrorCode::BaselineNotFound:
        return "baseline-not-found";
    case ErrorCode::NoScenario:
        return "no-scenario";
    case ErrorCode::CatalogueDamaged:
        return "catalogue-damaged";
    case ErrorCode::NotAvailable:
        return "not-available";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::LibraryFailure:
        return "library-failure";
    default:
        return nullptr;
    }
}

QString errorId(ErrorCode code)
{
    const char *name = fileErrorName(code);
    return QString::fromLatin1(name ? name : otherErrorName(code));
}

} // namespace grondplan
