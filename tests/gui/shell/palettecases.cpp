#include "tests/gui/shell/cases.h"
#include "tests/gui/shell/shell.h"
#include "ui/canvas/canvasview.h"
#include "ui/document/windowwords.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/commands.h"
#include "ui/shell/namematch.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewarea.h"
#include "ui/views/glossarypage.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <ctime>

using namespace grondplan;
using namespace grondplan::ui;

class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Settings::setRecentCommands({}); }

    void lettersFindNames_data();
    void lettersFindNames();
    void betterNamesComeFirst();
    void everyActionTakesFourKeysAtMost_data();
    void everyActionTakesFourKeysAtMost();
    void doesWhatIsChosen();
    void goesToAnObject();
    void saysWhatATermMeans();
    void goesToASetting_data();
    void goesToASetting();
    void whatWasUsedComesFirst();
    void escapeLeavesEverythingAsItWas();
    void findsAmongTenThousandInAMoment();
    void theHistorySaysWhatStepsCost();
};

static QLineEdit *line(Shell &shell)
{
    return shell.window->findChild<QLineEdit *>(QStringLiteral("commandLine"));
}

static void choose(Shell &shell, const QString &typed)
{
    shell.action("editCommands")->trigger();
    QVERIFY(line(shell) != nullptr);
    QTest::keyClicks(line(shell), typed);
    QTest::keyClick(line(shell), Qt::Key_Return);
}

void TestPalette::lettersFindNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("beginning") << QStringLiteral("zoom") << true;
    QTest::newRow("first letters") << QStringLiteral("ztf") << true;
    QTest::newRow("beginnings of words") << QStringLiteral("zofi") << true;
    QTest::newRow("words apart") << QStringLiteral("zo fi") << true;
    QTest::newRow("a part") << QStringLiteral("oom t") << true;
    QTest::newRow("letters in order") << QStringLiteral("zmt") << true;
    QTest::newRow("other order") << QStringLiteral("fz") << false;
    QTest::newRow("another letter") << QStringLiteral("zoomx") << false;
}

void TestPalette::lettersFindNames()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(nameMatch(typed, QStringLiteral("zoom to fit")) > 0, found);
}

void TestPalette::betterNamesComeFirst()
{
    const auto score = [](const char *typed, const char *name) {
        return nameMatch(QString::fromLatin1(typed), QString::fromLatin1(name));
    };
    QVERIFY(score("open", "open") > score("open", "open recent"));
    QVERIFY(score("open", "open recent") > score("open", "not so open"));
    QVERIFY(score("al", "align left") > score("al", "add a link")); // of the beginnings, the one of the text
    QVERIFY(score("ol", "open link") > score("ol", "protocol"));    // words before parts
    QCOMPARE(foldedName(QStringLiteral("  Kopiëren  als ")), QStringLiteral("kopieren als"));
}

void TestPalette::everyActionTakesFourKeysAtMost_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Dutch") << QStringLiteral("nl");
}

/// Some way to type up to four letters makes it the first. What to try: beginnings of its words in order.
static bool isFound(CommandList &list, const Command &command)
{
    const QStringList words = foldedName(command.name).split(QLatin1Char(' '));
    QStringList tries = {QString()};
    for (const QString &word : words) {
        QStringList longer = tries;
        for (const QString &begun : tries) {
            for (qsizetype letters = 1; letters <= word.size() && begun.size() + letters <= 4; ++letters)
                longer += begun + word.left(letters);
        }
        tries = longer;
    }
    QString consonants; // "nmsp" for Namespace, where Name is in the way
    for (const QChar letter : foldedName(command.name)) {
        if (consonants.isEmpty() || !QStringLiteral("aeiou ").contains(letter))
            consonants += letter;
    }
    tries += consonants.left(4);
    const auto isFirst = [&](const QString &typed) {
        list.setTyped(typed);
        return !typed.isEmpty() && list.at(0) != nullptr && list.at(0)->name == command.name;
    };
    if (std::any_of(tries.begin(), tries.end(), isFirst))
        return true;
    // Any of its letters in their order, as "cntd" for Contractduur, where Container is in the way.
    const QString letters = foldedName(command.name).remove(QLatin1Char(' '));
    for (qsizetype i = 1; i < letters.size(); ++i) {
        for (qsizetype j = i + 1; j < letters.size(); ++j) {
            for (qsizetype k = j + 1; k < letters.size(); ++k) {
                if (isFirst(QString(letters[0]) + letters[i] + letters[j] + letters[k]))
                    return true;
            }
        }
    }
    return false;
}

void TestPalette::everyActionTakesFourKeysAtMost()
{
    QFETCH(QString, language);
    Shell shell;
    shell.language.setCurrent(language);
    shell.window->files().openExample();
    QTRY_VERIFY(!shell.document().scenario().workloads.empty());
    QCoreApplication::processEvents(); // the fields hear of the language by a posted event
    CommandList list;
    const std::vector<Command> commands = commandsOf(*shell.window);
    list.setCommands(commands, {});
    QVERIFY(commands.size() > 60);
    QStringList missed;
    for (const Command &command : commands) {
        if (!isFound(list, command)) {
            list.setTyped(foldedName(command.name).remove(QLatin1Char(' ')).left(4));
            missed += command.name + QStringLiteral(" behind ") + (list.at(0) ? list.at(0)->name : QString());
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral("; "))));
}

void TestPalette::doesWhatIsChosen()
{
    Shell shell;
    choose(shell, QStringLiteral("add cache"));
    QCOMPARE(shell.document().scenario().workloads.size(), std::size_t(1));
    QCOMPARE(shell.document().scenario().workloads.front().kind, QStringLiteral("cache"));
    choose(shell, QStringLiteral("undo"));
    QVERIFY(shell.document().scenario().workloads.empty());
    choose(shell, QStringLiteral("architecture"));
    QCOMPARE(shell.window->views().current(), View::Architecture);
}

void TestPalette::goesToAnObject()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(!shell.document().scenario().workloads.empty());
    const Workload &last = shell.document().scenario().workloads.back();
    shell.window->views().show(View::Figures);
    choose(shell, last.name);
    QCOMPARE(shell.window->views().current(), View::Sketch);
    QCOMPARE(shell.window->canvas().selection().workloads, std::vector{last.id});
}

void TestPalette::saysWhatATermMeans()
{
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    choose(shell, QStringLiteral("canary"));
    QCOMPARE(shell.window->views().current(), View::Advice);
    const auto *page = shell.window->findChild<GlossaryPage *>();
    QVERIFY(page != nullptr && page->isVisible());
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    const auto marked = [&labels] {
        const auto found = std::find_if(labels.begin(), labels.end(),
                                        [](const QLabel *label) { return label->autoFillBackground(); });
        return found != labels.end() ? *found : nullptr;
    };
    QVERIFY(marked() != nullptr && marked()->text().contains(QStringLiteral("Canary")));
    QTRY_VERIFY(!marked()->visibleRegion().isEmpty()); // scrolled to
}

void TestPalette::goesToASetting_data()
{
    QTest::addColumn<bool>("ofZone");
    QTest::addColumn<QString>("typed");
    QTest::newRow("scenario") << false << QStringLiteral("vat");
    QTest::newRow("zone") << true << QStringLiteral("racks");
    QTest::newRow("scenario, while a zone is chosen") << true << QStringLiteral("vat");
}

void TestPalette::goesToASetting()
{
    QFETCH(bool, ofZone);
    QFETCH(QString, typed);
    Shell shell;
    shell.window->files().openExample();
    QTRY_VERIFY(shell.isPlanned());
    if (ofZone)
        shell.window->canvas().setSelection({{shell.document().scenario().zones.front().id}, {}, {}});
    choose(shell, typed);
    const QWidget *focused = shell.window->focusWidget();
    QVERIFY(focused != nullptr && focused->isVisible());
    QVERIFY2(focused->accessibleName().contains(typed, Qt::CaseInsensitive),
             qPrintable(focused->accessibleName()));
}

void TestPalette::whatWasUsedComesFirst()
{
    Shell shell;
    choose(shell, QStringLiteral("add queue"));
    shell.action("editCommands")->trigger();
    const auto *results = shell.window->findChild<QListView *>(QStringLiteral("commandResults"));
    QVERIFY(results != nullptr);
    QVERIFY(results->model()->index(0, 0).data().toString().contains(QStringLiteral("ueue")));
    QCOMPARE(Settings::recentCommands().value(0), QStringLiteral("template/queue"));
}

void TestPalette::escapeLeavesEverythingAsItWas()
{
    Shell shell;
    shell.action("editCommands")->trigger();
    QTest::keyClicks(line(shell), QStringLiteral("add database"));
    QTest::keyClick(line(shell), Qt::Key_Escape);
    QVERIFY(!line(shell)->isVisible());
    QCOMPARE(shell.document().undoStack()->count(), 0);
}

void TestPalette::findsAmongTenThousandInAMoment()
{
    std::vector<Command> commands;
    for (int i = 0; i < 10000; ++i)
        commands.push_back({QString::number(i),
                            QStringLiteral("order service %1 of region %2").arg(i).arg(i % 7),
                            {},
                            {},
                            {}});
    CommandList list;
    list.setCommands(commands, {});
    const std::clock_t start = std::clock();
    list.setTyped(QStringLiteral("os7777"));
    const double millis = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY(list.at(0) != nullptr);
    QCOMPARE(list.at(0)->name, QStringLiteral("order service 7777 of region 0"));
    QVERIFY2(millis < 500,
             qPrintable(QString::number(millis))); // 10 as users run it; sanitizers take their time
}

void TestPalette::theHistorySaysWhatStepsCost()
{
    Shell shell;
    QDockWidget *dock = shell.window->docks().back();
    dock->raise();
    auto *list = shell.window->findChild<QListWidget *>(QStringLiteral("history"));
    QVERIFY(list != nullptr);
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(shell.isPlanned());
    shell.window->canvas().addTemplate(QStringLiteral("database"));
    QTRY_VERIFY(shell.isPlanned());
    QTRY_COMPARE(list->count(), 2);
    // The first workload costs what the whole plan does.
    const auto month = [&shell] { return shell.window->planner().plan(shell.scenario())->month.likely; };
    QVERIFY(month().minor > 0);
    QTRY_VERIFY(list->item(1)->text().contains(windowWords().money(month())));
    QCOMPARE(list->currentRow(), 1);
    list->setCurrentRow(0); // goes back
    QVERIFY(shell.document().scenario().workloads.empty());
    list->setCurrentRow(1);
    QCOMPARE(shell.document().scenario().workloads.size(), std::size_t(1));
}

int test::runPaletteCases(int argc, char **argv)
{
    TestPalette cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "palettecases.moc"
