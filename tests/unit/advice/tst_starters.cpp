#include "core/advice/starters.h"
#include "core/plan/plan.h"
#include "core/tiers/tiers.h"

#include <QtTest>

#include <set>

using namespace grondplan;

static const QDate kDay(2026, 11, 21);

class TestStarters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startersPlanWithoutErrors_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : starterIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void startersPlanWithoutErrors()
    {
        QFETCH(QString, id);
        const Result<Project> english = starterProject(id, QStringLiteral("en"), kDay);
        QVERIFY2(english, english ? "" : qPrintable(english.error().where));
        const Scenario &scenario = english->scenarios.front();
        QVERIFY(scenario.workloads.size() >= 4);
        QVERIFY(!scenario.links.empty());
        const Result<Plan> planned = plan(*english, scenario.id);
        QVERIFY(planned);
        QVERIFY(planned->unplaced.empty());
        for (const Finding &finding : planned->findings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.code));
        QVERIFY(!planned->hasErrors());
    }

    void startersFollowTheirOwnAdvice_data() { startersPlanWithoutErrors_data(); }
    void startersFollowTheirOwnAdvice()
    {
        QFETCH(QString, id);
        const Result<Project> made = starterProject(id, QStringLiteral("en"), kDay);
        QVERIFY(made.has_value());
        const Scenario &scenario = made->scenarios.front();
        for (const Zone &zone : scenario.zones)
            QCOMPARE(tierId(*zone.tier), tierId(recommendTier(scenario, zone).tier));
        Planning how; // which servers it takes, not how close that is to the best
        how.effort = Effort::Quick;
        how.likelyOnly = true;
        const Result<Plan> planned = plan(*made, scenario.id, how);
        QVERIFY(planned.has_value());
        // Half of two servers is kept for a failure, so that a quarter of all is half of what may be used.
        for (const ZonePlan &zone : planned->zones) {
            const double used = static_cast<double>(zone.used.cpu.count());
            QVERIFY2(used >= 0.25 * static_cast<double>(zone.offered.cpu.count()),
                     qPrintable(scenario.zone(zone.zone)->name));
        }
        // What they would be the first to be told.
        for (const Finding &finding : planned->findings)
            for (const char *code :
                 {"database-single", "backup-beside-data", "windows-without-licence", "no-failure-survived"})
                QVERIFY2(finding.code != QLatin1String(code), qPrintable(QString(id + u' ' + finding.code)));
        QVERIFY(!planned->notCounted.contains(QStringLiteral("windows-licences")));
    }

    void startersSpeakDutchThroughout_data() { startersPlanWithoutErrors_data(); }
    void startersSpeakDutchThroughout()
    {
        QFETCH(QString, id);
        const StarterWords english = starterWords(id, QStringLiteral("en"));
        const StarterWords dutch = starterWords(id, QStringLiteral("nl"));
        QVERIFY(!english.name.isEmpty() && !english.why.isEmpty());
        QVERIFY(dutch.why != english.why && !dutch.name.isEmpty());
        const Result<Project> first = starterProject(id, QStringLiteral("en"), kDay);
        const Result<Project> second = starterProject(id, QStringLiteral("nl"), kDay);
        QVERIFY(first && second);
        QCOMPARE(second->name, dutch.name);
        QCOMPARE(second->scenarios.front().workloads.size(), first->scenarios.front().workloads.size());
        // Names differ within a language, so that no two are taken for each other.
        std::set<QString> names;
        for (const Workload &workload : second->scenarios.front().workloads)
            QVERIFY2(names.insert(workload.name).second, qPrintable(workload.name));
    }

    void unknownStarterIsAnError()
    {
        QVERIFY(!starterProject(QStringLiteral("none"), QStringLiteral("en"), kDay));
    }

    void brokenStarterIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray head = R"({"schema": "grondplan.starter/1", "id": "x", )";
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("another schema") << QByteArray(R"({"schema": "other"})");
        QTest::newRow("unknown question") << head + R"("answers": {"colour": 1}})";
        QTest::newRow("unknown tier")
            << head + R"("zones": [{"id": "z", "name": {"en": "z"}, "tier": "cloud"}]})";
        const QByteArray zone = R"("zones": [{"id": "z", "name": {"en": "z"}, "tier": "vm"}], )";
        QTest::newRow("unknown kind")
            << head + zone + R"("workloads": [{"name": {"en": "w"}, "kind": "none", "zone": "z"}]})";
        QTest::newRow("unknown zone")
            << head + zone + R"("workloads": [{"name": {"en": "w"}, "kind": "web", "zone": "y"}]})";
        QTest::newRow("unknown end of a link") << head + zone + R"("links": [["a", "b", 1]]})";
        QTest::newRow("an answer out of range") << head + R"("answers": {"demand": 9}})";
    }
    void brokenStarterIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readStarter(json, QStringLiteral("en"), kDay));
    }
};

QTEST_GUILESS_MAIN(TestStarters)
#include "tst_starters.moc"
