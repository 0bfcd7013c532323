// What the words of an intake stand for, and that what is told twice is counted once.

#include "core/intake/fill.h"
#include "core/intake/words.h"
#include "core/project/project.h"

#include <QtTest>

using namespace grondplan;

static std::shared_ptr<const Catalogue> catalogue()
{
    return emptyProject({}, QStringLiteral("s"), QDate(2026, 11, 21)).catalogue;
}

class TestIntakeWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandForKinds_data();
    void wordsStandForKinds();
    void whatIsToldTwiceIsCountedOnce_data();
    void whatIsToldTwiceIsCountedOnce();
};

void TestIntakeWords::wordsStandForKinds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("is");
    const auto row = [](const char *word, const char *is) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromLatin1(is);
    };
    row("Java", "service");
    row("Java 21", "service");
    row("Spring Boot", "service");
    row("ASP.NET", "service");
    row("React", "front-end");
    row("PostgreSQL", "database");
    row("postgres 16.2", "database");
    row("MySQL 8", "database");
    row("SQL Server 2022", "database");
    row("MongoDB", "document-db");
    row("Redis 7", "cache");
    row("RabbitMQ", "queue");
    row("Apache Kafka", "stream");
    row("Elasticsearch", "search");
    row("Keycloak", "identity");
    row("SAP", "monolith");
    row("Active Directory", "domain-controller");
    row("SQL Server 2019 Standard", "database");
    row("Microsoft SQL Server", "database");
    row("Oracle 19c", "database");
    row("Oracle Database 12c Enterprise", "database");
    row("SAP S/4HANA", "monolith");
    row("SAP ERP 6", "monolith");
    row("Microsoft Exchange 2019", "mail");
    row("Windows Server 2022", "service");
    row("Remote Desktop", "terminal-server");
    row("Fortran", "");
}

void TestIntakeWords::wordsStandForKinds()
{
    QFETCH(QString, word);
    QFETCH(QString, is);
    const auto shipped = catalogue();
    const std::vector<intake::Meaning> meanings = intake::meaningsOf(word, *shipped);
    QCOMPARE(meanings.size(), std::size_t{1});
    QCOMPARE(meanings.front().is, is);
    QCOMPARE(meanings.front().word, word);
    for (const QString &text : {QString(u"x9q, " + word + u"; "), QString(u"x9q\n" + word),
                                QString(u"x9q and " + word), QString(u"x9q en " + word)}) {
        const std::vector<intake::Meaning> both = intake::meaningsOf(text, *shipped);
        QCOMPARE(both.size(), std::size_t{2});
        QVERIFY(!both[0].isKnown());
        QCOMPARE(both[1].is, is);
    }
}

void TestIntakeWords::whatIsToldTwiceIsCountedOnce_data()
{
    QTest::addColumn<QString>("stack");
    QTest::addColumn<QString>("databases");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *what, const char *stack, const char *databases,
                        const QStringList &names) {
        QTest::newRow(what) << QString::fromLatin1(stack) << QString::fromLatin1(databases) << names;
    };
    const QString service = QStringLiteral("Service 1");
    const QString java = QStringLiteral("Service 1 (Java)");
    row("in both fields", "Java, PostgreSQL", "PostgreSQL", {java, QStringLiteral("PostgreSQL")});
    row("with a version in one of them", "Java, PostgreSQL", "PostgreSQL 16",
        {java, QStringLiteral("PostgreSQL 16")});
    row("with a version in the other", "Java, PostgreSQL 16", "PostgreSQL",
        {java, QStringLiteral("PostgreSQL 16")});
    row("in another spelling", "Java", "Postgres, PostgreSQL, postgres 16",
        {java, QStringLiteral("postgres 16")});
    row("of another maker", "Java", "SQL Server, Microsoft SQL Server 2019 Standard",
        {java, QStringLiteral("Microsoft SQL Server 2019 Standard")});
    row("in capitals", "java, Java", "Redis and redis",
        {QStringLiteral("Service 1 (java)"), QStringLiteral("Redis")});
    row("two versions are two", "Java", "MySQL 5, MySQL 8",
        {java, QStringLiteral("MySQL 5"), QStringLiteral("MySQL 8")});
    row("two products are two", "Java", "MySQL 8, MariaDB 8",
        {java, QStringLiteral("MySQL 8"), QStringLiteral("MariaDB 8")});
    row("what is not known", "Fortran", "fortran", {service});
}

void TestIntakeWords::whatIsToldTwiceIsCountedOnce()
{
    QFETCH(QString, stack);
    QFETCH(QString, databases);
    QFETCH(QStringList, names);
    Brief brief;
    brief.intake.set(IntakeField::Stack, stack);
    brief.intake.set(IntakeField::Databases, databases);
    const auto made =
        intake::fillingOf(brief, *catalogue(),
                          {QStringLiteral("Zone"), QStringLiteral("Service %1"), QStringLiteral("Front"),
                           QStringLiteral("Work"), QStringLiteral("Data")});
    QVERIFY(made.has_value());
    QStringList found;
    for (const Workload &workload : made->workloads)
        found += workload.name;
    QCOMPARE(found, names);
    QVERIFY(made->notRecognised.size() <= 1);
}

QTEST_GUILESS_MAIN(TestIntakeWords)
#include "tst_intakewords.moc"
