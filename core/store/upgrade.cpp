#include "core/store/upgrade.h"

#include "core/catalogue/loader.h"
#include "core/store/content.h"
#include "core/store/digest.h"
#include "core/store/migrations.h"
#include "core/store/store.h"

#include <QVariant>

namespace grondplan::store {

/// Before a column is added, as the digest is of rows as they were.
static Result<> checkDigest(Connection &connection, int version)
{
    QSqlQuery stored = connection.query("SELECT digest FROM content_digest");
    if (!stored.exec())
        return connection.failed(stored);
    const QByteArray expected = stored.next() ? stored.value(0).toByteArray() : QByteArray();
    const Result<QByteArray> found = digestOf(connection, version);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found == expected)
        return {};
    return failure(ErrorCode::ProjectDamaged, connection.subject(), {QStringLiteral("content digest")});
}

static Result<> renewDigest(Connection &connection)
{
    const Result<QByteArray> digest = digestOf(connection, kSchemaVersion);
    if (!digest)
        return tl::make_unexpected(digest.error());
    QSqlQuery update = connection.query("UPDATE content_digest SET digest = ?");
    update.bindValue(0, *digest);
    if (!update.exec())
        return connection.failed(update);
    return {};
}

/// Version 1 had no tables, and its plans used no constants but these.
static bool wasUsedByVersion1(const QString &constant)
{
    return constant.startsWith(QLatin1String("rule.")) || constant.startsWith(QLatin1String("fx.")) ||
           constant.startsWith(QLatin1String("assumed."));
}

static void addWhatVersion1LeftOut(Project &project)
{
    if (!project.catalogue)
        return;
    Catalogue catalogue = *project.catalogue;
    const std::shared_ptr<const Catalogue> shipped = shippedCatalogue();
    for (const auto &[id, constant] : shipped->constants) {
        if (!wasUsedByVersion1(id))
            catalogue.constants.insert_or_assign(id, constant);
    }
    catalogue.tables = shipped->tables;
    project.catalogue = std::make_shared<const Catalogue>(std::move(catalogue));
}

/// Versions before 3 knew nothing of what these constants are for, nor how licences are counted.
static void addWhatVersion2LeftOut(Project &project)
{
    if (!project.catalogue)
        return;
    Catalogue catalogue = *project.catalogue;
    const std::shared_ptr<const Catalogue> shipped = shippedCatalogue();
    for (const auto &[id, constant] : shipped->constants)
        catalogue.constants.try_emplace(id, constant);
    for (Licence &licence : catalogue.licences) {
        if (const Licence *known = shipped->licence(licence.id))
            licence.rule = known->rule;
    }
    project.catalogue = std::make_shared<const Catalogue>(std::move(catalogue));
}

Result<Project> readOlder(Connection &connection, int version)
{
    if (Result<> same = checkDigest(connection, version); !same)
        return tl::make_unexpected(same.error());
    if (Result<> migrated = migrate(connection, version, kSchemaVersion); !migrated)
        return tl::make_unexpected(migrated.error());
    if (Result<> renewed = renewDigest(connection); !renewed)
        return tl::make_unexpected(renewed.error());
    Result<Project> project = readProject(connection);
    if (project && version < 2)
        addWhatVersion1LeftOut(*project);
    if (project && version < 3)
        addWhatVersion2LeftOut(*project);
    return project;
}

} // namespace grondplan::store
