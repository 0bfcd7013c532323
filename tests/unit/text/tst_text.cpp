#include "core/text/errorid.h"
#include "core/text/texttable.h"
#include "core/text/words.h"

#include <QtTest>

#include <set>

using namespace grondplan;

static const Words kEnglish(QStringLiteral("en"));
static const Words kDutch(QStringLiteral("nl"));

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersOfBothLanguages()
    {
        QCOMPARE(kEnglish.number(1365), QStringLiteral("1,365"));
        QCOMPARE(kDutch.number(1365), QStringLiteral("1.365"));
        QCOMPARE(kEnglish.number(-1'234'567), QStringLiteral("-1,234,567"));
        QCOMPARE(kDutch.number(0), QStringLiteral("0"));
        QCOMPARE(kEnglish.number(std::numeric_limits<std::int64_t>::min()),
                 QStringLiteral("-9,223,372,036,854,775,808"));
        QCOMPARE(kEnglish.decimal(1234.5, 2), QStringLiteral("1,234.50"));
        QCOMPARE(kDutch.decimal(1234.5, 2), QStringLiteral("1.234,50"));
    }

    void money_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        const auto row = [](qint64 minor, const char *currency, const char *english, const char *dutch) {
            QTest::newRow(english) << minor << QString::fromLatin1(currency) << QString::fromUtf8(english)
                                   << QString::fromUtf8(dutch);
        };
        // The space is one that does not break.
        row(136'500, "EUR", "€1,365.00", "€\u00A01.365,00");
        row(5, "EUR", "€0.05", "€\u00A00,05");
        row(0, "EUR", "€0.00", "€\u00A00,00");
        row(-136'501, "EUR", "-€1,365.01", "€\u00A0-1.365,01");
        row(-5, "EUR", "-€0.05", "€\u00A0-0,05");
        row(117'600, "USD", "$1,176.00", "$\u00A01.176,00");
        row(99, "GBP", "£0.99", "£\u00A00,99");
        row(123'456, "CHF", "CHF\u00A01,234.56", "CHF\u00A01.234,56");
        row(123'456, "JPY", "JPY\u00A0123,456", "JPY\u00A0123.456");
        row(123'456, "KWD", "KWD\u00A0123.456", "KWD\u00A0123,456");
        // 2^53 + 1 cents: a double would lose the last one.
        row(9'007'199'254'740'993, "EUR", "€90,071,992,547,409.93", "€\u00A090.071.992.547.409,93");
    }
    void money()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, english);
        QFETCH(QString, dutch);
        Money money{minor, {}};
        QVERIFY(Currency::parse(currency, money.currency));
        QCOMPARE(kEnglish.money(money), english);
        QCOMPARE(kDutch.money(money), dutch);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("expectedEnglish");
        QTest::addColumn<QString>("expectedDutch");
        const auto row = [](const QString &english, const QString &dutch, const char *inEnglish,
                            const char *inDutch) {
            QTest::newRow(inEnglish) << english << dutch << QString::fromUtf8(inEnglish)
                                     << QString::fromUtf8(inDutch);
        };
        const auto cpu = [&row](std::int64_t millis, const char *english, const char *dutch) {
            row(kEnglish.cpu(MilliCpu(millis)), kDutch.cpu(MilliCpu(millis)), english, dutch);
        };
        const auto memory = [&row](std::int64_t bytes, const char *english, const char *dutch) {
            row(kEnglish.memory(Bytes(bytes)), kDutch.memory(Bytes(bytes)), english, dutch);
        };
        const auto disk = [&row](std::int64_t bytes, const char *english, const char *dutch) {
            row(kEnglish.disk(Bytes(bytes)), kDutch.disk(Bytes(bytes)), english, dutch);
        };
        const auto percent = [&row](std::int64_t ppm, int decimals, const char *english, const char *dutch) {
            row(kEnglish.percent(ppm, decimals), kDutch.percent(ppm, decimals), english, dutch);
        };
        cpu(28'424, "28.42 vCPU", "28,42 vCPU");
        cpu(500, "0.5 vCPU", "0,5 vCPU");
        cpu(4'000, "4 vCPU", "4 vCPU");
        cpu(64'000'000, "64,000 vCPU", "64.000 vCPU");
        cpu(5, "0.005 vCPU", "0,005 vCPU");
        cpu(0, "0 vCPU", "0 vCPU");
        cpu(1'995, "2 vCPU", "2 vCPU"); // half away from zero
        cpu(-1'500, "-1.5 vCPU", "-1,5 vCPU");
        memory(16 * kGibi, "16 GiB", "16 GiB");
        memory(512 * kMebi, "512 MiB", "512 MiB");
        memory(1536 * kMebi, "1.5 GiB", "1,5 GiB");
        memory(2'225'371'656, "2.07 GiB", "2,07 GiB"); // 2 GiB / 0.965
        memory(3 * kTebi / 2, "1.5 TiB", "1,5 TiB");
        memory(kGibi - 1, "1 GiB", "1 GiB");
        memory(1'023 * kMebi, "1,023 MiB", "1.023 MiB");
        memory(384 * kKibi, "384 KiB", "384 KiB");
        memory(17, "17 B", "17 B");
        memory(0, "0 MiB", "0 MiB");
        disk(3'840'000'000'000, "3.84 TB", "3,84 TB");
        disk(960'000'000'000, "960 GB", "960 GB");
        disk(999'999'999'999, "1 TB", "1 TB");
        disk(1'500'000'000'000'000, "1.5 PB", "1,5 PB");
        disk(20'000'000, "20 MB", "20 MB");
        disk(0, "0 GB", "0 GB");
        percent(125'000, 1, "12.5 %", "12,5 %");
        percent(200'000, 1, "20.0 %", "20,0 %");
        percent(800'000, 0, "80 %", "80 %");
        percent(999'999, 1, "100.0 %", "100,0 %");
        percent(-500, 1, "-0.1 %", "-0,1 %");
        percent(-400, 1, "0.0 %", "0,0 %");
    }
    void amounts()
    {
        QFETCH(QString, english);
        QFETCH(QString, dutch);
        QFETCH(QString, expectedEnglish);
        QFETCH(QString, expectedDutch);
        QCOMPARE(english, expectedEnglish);
        QCOMPARE(dutch, expectedDutch);
    }

    void formulasAreInWords_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        const auto row = [](const char *formula, const char *english, const char *dutch) {
            QTest::newRow(formula) << QString::fromUtf8(formula) << QString::fromUtf8(english)
                                   << QString::fromUtf8(dutch);
        };
        row("need / (1 - containers) * (1 + orchestration)", "need / (1 − containers) × (1 + orchestration)",
            "vraag / (1 − containers) × (1 + orkestratie)");
        row("threads * cpu-target", "threads × CPU used at most", "threads × hoogste CPU-bezetting");
        row("place(instances, server); place-again(failed-servers)",
            "place(instances, a server); place again(failed servers)",
            "plaats(instanties, een server); plaats opnieuw(uitgevallen servers)");
        row("no-such-name * 1 GiB", "no-such-name × 1 GiB", "no-such-name × 1 GiB");
        row("", "", "");
    }
    void formulasAreInWords()
    {
        QFETCH(QString, formula);
        QTEST(Words(QStringLiteral("en")).formula(formula), "english");
        QTEST(Words(QStringLiteral("nl")).formula(formula), "dutch");
    }

    void datesOfBothLanguages()
    {
        QCOMPARE(kEnglish.date(QDate(2026, 11, 21)), QStringLiteral("21 November 2026"));
        QCOMPARE(kDutch.date(QDate(2026, 11, 21)), QStringLiteral("21 november 2026"));
        QCOMPARE(kDutch.date(QDate(2026, 3, 1)), QStringLiteral("1 maart 2026"));
    }

    void everyIdStandsInOneTableOnly()
    {
        std::set<QByteArray> ids;
        for (const TextTable &table : {nameTexts(), errorTexts(), findingTexts(), importTexts(), stepTexts(),
                                       reportTexts(), drawingTexts(), compareTexts(), commandTexts()}) {
            for (std::size_t i = 0; i < table.size; ++i)
                QVERIFY2(ids.insert(table.first[i].id).second, table.first[i].id);
        }
    }

    void everyErrorHasWordsWhateverCameWithIt()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::LibraryFailure); ++code) {
            const auto error = static_cast<ErrorCode>(code);
            QVERIFY2(Words::knows(QString(QLatin1String("error.") + errorId(error))),
                     qPrintable(errorId(error)));
            QStringList args;
            for (int count = 0; count < 6; ++count) {
                const QString words = kEnglish.error({error, QStringLiteral("PLACE"), args});
                QVERIFY2(!words.contains(u'%'), qPrintable(words));
                QVERIFY2(words.size() > 8, qPrintable(words));
                args.append(QStringLiteral("ARG") + QString::number(count));
            }
        }
    }

    void errorsSayWhatWhereAndWhatWasExpected()
    {
        const auto words = [](ErrorCode code, const char *where, const QStringList &args) {
            return kEnglish.error({code, QString::fromUtf8(where), args});
        };
        const QString tooNew =
            words(ErrorCode::ProjectTooNew, "/a/b.grondplan", {QStringLiteral("7"), QStringLiteral("1")});
        QVERIFY(tooNew.contains(QLatin1String("/a/b.grondplan")) && tooNew.contains(u'7') &&
                tooNew.contains(u'1'));
        const QString formats = words(ErrorCode::UnknownFormat, "x.bin",
                                      {QStringLiteral("compose"), QStringLiteral("csv"),
                                       QStringLiteral("xml"), QStringLiteral("json")});
        QVERIFY(formats.contains(QLatin1String("compose, csv, xml, json")));
        const QString zone = words(ErrorCode::InvalidValue, "workload a, b, zone",
                                   {QStringLiteral("9"), QStringLiteral("zone")});
        QVERIFY(zone.contains(QStringLiteral("“a, b”")) &&
                zone.contains(QLatin1String("a zone of the same scenario")));
        const QString range =
            words(ErrorCode::InvalidValue, "workload web, cpu",
                  {QStringLiteral("-1"), QStringLiteral("0"), QStringLiteral("1000000000")});
        QVERIFY2(range.contains(QLatin1String("-0.001 vCPU")) &&
                     range.contains(QLatin1String("1,000,000 vCPU")),
                 qPrintable(range));
        // What a user typed stays what it is, even where it looks like one of our places.
        QVERIFY(words(ErrorCode::FileNotFound, "%1 %2", {}).contains(QStringLiteral("“%1 %2”")));
    }

    void unknownTextsShowTheirId()
    {
        QCOMPARE(kEnglish.text("no.such.text"), QStringLiteral("no.such.text"));
        QVERIFY(!Words::knows(QStringLiteral("no.such.text")));
        QCOMPARE(Words(QStringLiteral("de")).language(), QStringLiteral("en"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
