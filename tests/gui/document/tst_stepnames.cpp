#include "tests/support/sketches.h"
#include "ui/commands/addlink.h"
#include "ui/commands/moveobjects.h"
#include "ui/commands/removeobjects.h"
#include "ui/document/document.h"

#include <QTest>
#include <QTranslator>
#include <QUndoStack>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;

class TestStepNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreNamedInTheLanguageOfTheWindow();
    void aZoneIsNamedWithWhatGoesAlong();
};

void TestStepNames::stepsAreNamedInTheLanguageOfTheWindow()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    document.push(std::make_unique<AddLink>(document, sketch.api, sketch.database));
    document.push(
        std::make_unique<MoveObjects>(document, MoveObjects::intoZone(document, {sketch.api}, sketch.right)));
    document.undoStack()->beginMacro(QStringLiteral("not shown again"));
    document.push(std::make_unique<AddLink>(document, sketch.web, sketch.database));
    document.push(std::make_unique<RemoveObjects>(document, ObjectIds{{}, {sketch.api}, {}}));
    document.undoStack()->endMacro();
    const auto names = [&document] {
        QStringList all;
        for (int i = 0; i < document.undoStack()->count(); ++i)
            all += document.undoStack()->text(i);
        return all;
    };
    QTranslator dutch;
    QVERIFY(dutch.load(QStringLiteral(":/i18n/grondplan_nl.qm")));
    QCoreApplication::installTranslator(&dutch);
    document.retranslate();
    QCoreApplication::removeTranslator(&dutch);
    // What was there when the step was made, although it is gone by now.
    QCOMPARE(names(), QStringList({QStringLiteral("api met database verbinden"),
                                   QStringLiteral("api verplaatsen naar Right"),
                                   QStringLiteral("web met database verbinden")}));
    document.retranslate();
    QCOMPARE(names(),
             QStringList({QStringLiteral("Link api to database"), QStringLiteral("Move api to Right"),
                          QStringLiteral("Link web to database")}));
}

void TestStepNames::aZoneIsNamedWithWhatGoesAlong()
{
    const Sketch sketch = test::twoZones();
    Document document;
    document.replace(sketch.project, QString(), {});
    const auto nameOf = [&document](const ObjectIds &objects) {
        document.undoStack()->setIndex(0);
        document.push(std::make_unique<RemoveObjects>(document, objects));
        return document.undoStack()->undoText();
    };
    QCOMPARE(nameOf({{sketch.right}, {}, {}}), QStringLiteral("Remove zone Right with 1 workload(s)"));
    QCOMPARE(nameOf({{sketch.left, sketch.right}, {}, {}}),
             QStringLiteral("Remove 2 zone(s) with 3 workload(s)"));
    document.undoStack()->setIndex(0);
    document.push(std::make_unique<RemoveObjects>(document, ObjectIds{{}, {sketch.database}, {}}));
    document.push(std::make_unique<RemoveObjects>(document, ObjectIds{{sketch.right}, {}, {}}));
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Remove zone Right"));
}

QTEST_MAIN(TestStepNames)
#include "tst_stepnames.moc"
