#include "core/importers/weekfile.h"
#include "core/text/words.h"

#include <QtTest>

using namespace grondplan;

/// Weeks of measured values, as monitoring exports them.
class TestWeekFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryUsualForm_data();
    void readsEveryUsualForm();
    void refusesWhatIsNoWeek_data();
    void refusesWhatIsNoWeek();
};

/// 168 values, of which the third is the largest, 2, and the others half of it.
static QString joined(const QString &separator, const QString &most, const QString &other,
                      const QString &before = {})
{
    QStringList values;
    for (int hour = 0; hour < 168; ++hour)
        values.append((before.isEmpty() ? QString() : before.arg(hour)) + (hour == 2 ? most : other));
    return values.join(separator);
}

void TestWeekFile::readsEveryUsualForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a JSON list") << QString(
        u'[' + joined(QStringLiteral(","), QStringLiteral("2"), QStringLiteral("1.0")) + u']');
    QTest::newRow("a value a line") << QString(
        joined(QStringLiteral("\n"), QStringLiteral("2"), QStringLiteral("1")) + u'\n');
    QTest::newRow("lines of Windows, with a name")
        << QString(QStringLiteral("cpu\r\n") +
                   joined(QStringLiteral("\r\n"), QStringLiteral("2.0"), QStringLiteral("1")));
    QTest::newRow("a table with commas")
        << QString(QStringLiteral("hour,vcpu\n") + joined(QStringLiteral("\n"), QStringLiteral("2"),
                                                          QStringLiteral("1"), QStringLiteral("%1,")));
    QTest::newRow("a table with commas and no names")
        << joined(QStringLiteral("\n"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("%1,"));
    QTest::newRow("a table with commas and decimal points")
        << joined(QStringLiteral("\n"), QStringLiteral("7,0.5"), QStringLiteral("7,0.25"));
    QTest::newRow("all in one line with commas")
        << joined(QStringLiteral(", "), QStringLiteral("2"), QStringLiteral("1"));
    QTest::newRow("a table with decimal commas")
        << QString(QStringLiteral("uur;vcpu\n") + joined(QStringLiteral("\n"), QStringLiteral("0,5"),
                                                         QStringLiteral("0,25"), QStringLiteral("%1;")));
    QTest::newRow("decimal commas alone")
        << joined(QStringLiteral("\n"), QStringLiteral("0,5"), QStringLiteral("0,25"));
    QTest::newRow("per cent") << joined(QStringLiteral("\n"), QStringLiteral("90 %"), QStringLiteral("45%"));
    QTest::newRow("all in one line") << joined(QStringLiteral(";"), QStringLiteral("2"), QStringLiteral("1"));
}

void TestWeekFile::readsEveryUsualForm()
{
    QFETCH(QString, text);
    const Result<WeekCurve> week = importers::readWeek(text.toUtf8(), QStringLiteral("week.csv"));
    QVERIFY(week);
    QVERIFY(week->profile.isEmpty());
    QCOMPARE(week->shares.size(), kHoursOfWeek);
    QCOMPARE(week->shares[2], 1'000'000);
    QCOMPARE(week->shares[3], 500'000);
}

void TestWeekFile::refusesWhatIsNoWeek_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("where");
    const QString whole = joined(QStringLiteral("\n"), QStringLiteral("2"), QStringLiteral("1"));
    QTest::newRow("nothing") << QString() << QStringLiteral("0") << QStringLiteral("week.csv");
    QTest::newRow("a value too many")
        << QString(whole + QStringLiteral("\n1")) << QStringLiteral("169") << QStringLiteral("week.csv");
    QTest::newRow("a day") << QString(QStringLiteral("1\n").repeated(24)) << QStringLiteral("24")
                           << QStringLiteral("week.csv");
    QTest::newRow("below zero") << QString(whole).replace(u'2', QLatin1String("-2")) << QStringLiteral("-2")
                                << QStringLiteral("week.csv:3");
    QTest::newRow("all zero") << QStringLiteral("0\n").repeated(168) << QStringLiteral("168")
                              << QStringLiteral("week.csv");
    QTest::newRow("words between") << QString(whole).replace(u'2', QLatin1String("two"))
                                   << QStringLiteral("two") << QStringLiteral("week.csv:3");
    for (const char *odd : {"nan", "inf"}) {
        QTest::addRow("%s between", odd) << QString(whole).replace(u'2', QLatin1String(odd))
                                         << QString::fromLatin1(odd) << QStringLiteral("week.csv:3");
        QTest::addRow("%s at first", odd) << QString(QLatin1String(odd) % QStringLiteral("\n1").repeated(167))
                                          << QString::fromLatin1(odd) << QStringLiteral("week.csv:1");
    }
    QTest::newRow("a list of texts") << QStringLiteral("[\"1\"]") << QStringLiteral("1")
                                     << QStringLiteral("week.csv:1");
}

void TestWeekFile::refusesWhatIsNoWeek()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(QString, where);
    const Result<WeekCurve> week = importers::readWeek(text.toUtf8(), QStringLiteral("week.csv"));
    QVERIFY(!week);
    QCOMPARE(week.error().code, ErrorCode::InvalidValue);
    QCOMPARE(week.error().args.front(), found);
    QCOMPARE(week.error().where, where);
    const QString words = Words().error(week.error());
    QVERIFY2(words.startsWith(where) && words.contains(found), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestWeekFile)
#include "tst_weekfile.moc"
