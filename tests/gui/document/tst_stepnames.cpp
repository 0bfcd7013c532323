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

QTEST_MAIN(TestStepNames)
#include "tst_stepnames.moc"
