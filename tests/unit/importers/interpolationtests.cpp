#include "core/importers/interpolation.h"
#include "tests/unit/importers/support.h"

#include <QTest>

using namespace grondplan;
using namespace grondplan::importers;

class InterpolationTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsIn_data();
    void fillsIn();
    void doesNotLookAgain();
    void staysSmall();
    void staysFast();
    void readsEnvFiles_data();
    void readsEnvFiles();
    void knownVariablesGoBeforeTheFile();
    void tellsOfBadLines();
    void repeatedVariablesStaySmall();
};

void InterpolationTests::fillsIn_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("unset");
    QTest::addColumn<bool>("malformed");

    // V is "v", E is set and empty, U is not set.
    const auto row = [](const char *source, const char *expected, const char *unset = "",
                        bool malformed = false) {
        QTest::newRow(source) << QString::fromLatin1(source) << QString::fromLatin1(expected)
                              << QString::fromLatin1(unset) << malformed;
    };
    row("plain", "plain");
    row("$V", "v");
    row("${V}", "v");
    row("a${V}b$V-c", "avbv-c");
    row("$$V", "$V");
    row("$$$V", "$v");
    row("${U:-d}", "d");
    row("${E:-d}", "d");
    row("${V:-d}", "v");
    row("${U-d}", "d");
    row("${E-d}", "");
    row("${U:-}", "");
    row("${U:-${V}}", "v");
    row("${U:-${W:-x}}", "x");
    row("${U:-a${W:-${V}}c}d", "avcd");
    row("${V:+y}", "y");
    row("${E:+y}", "");
    row("${E+y}", "y");
    row("${U:+y}", "");
    row("${V:+<$V>}", "<v>");
    row("${U}", "", "U");
    row("$U:$W", ":", "U W");
    row("${U:-$W}", "", "W");
    row("${V:-$W}", "v");
    row("${U:?must be set}", "", "U");
    row("${E?must be set}", "");
    row("${V:?must be set}", "v");
    row("${U:-{a}}", "{a}");
    row("${", "${", "", true);
    row("${V", "${V", "", true);
    row("${${V}}", "${v}", "", true);
    row("cost: $ 5", "cost: $ 5", "", true);
    row("${1}", "${1}", "", true);
    row("$(date)", "$(date)", "", true);
    row("${V!x}", "${V!x}", "", true);
    row("end$", "end$", "", true);
}

void InterpolationTests::fillsIn()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QFETCH(QString, unset);
    QFETCH(bool, malformed);

    Interpolator interpolator({{QStringLiteral("V"), QStringLiteral("v")}, {QStringLiteral("E"), QString()}});
    const Interpolated filled = interpolator.text(source);
    QCOMPARE(filled.text, expected);
    QCOMPARE(filled.unset.join(u' '), unset);
    QCOMPARE(filled.malformed, malformed);
}

void InterpolationTests::doesNotLookAgain()
{
    Interpolator interpolator(Variables{{QStringLiteral("A"), QStringLiteral("$A${B}$$")}});
    QCOMPARE(interpolator.text(QStringLiteral("<$A>")).text, QStringLiteral("<$A${B}$$>"));
}

void InterpolationTests::staysSmall()
{
    Interpolator interpolator({{QStringLiteral("A"), QString(1000, u'x')}}, 1'000'000);
    const Interpolated filled = interpolator.text(QStringLiteral("$A").repeated(100'000));
    QVERIFY(interpolator.exhausted());
    QVERIFY(filled.text.size() <= 1'000'000);
}

void InterpolationTests::staysFast()
{
    // Each of these would be searched to the end of the text for each of its braces by a simpler reader.
    for (const char *part : {"${", "${A:-", "$", "${A:-}", "}"}) {
        Interpolator interpolator(Variables{});
        const QString source = QString::fromLatin1(part).repeated(200'000);
        QVERIFY(interpolator.text(source).text.size() <= source.size());
    }
}

void InterpolationTests::readsEnvFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("value"); // of X; "(none)" where it is not set

    const auto row = [](const char *bytes, const char *value) {
        QTest::newRow(QByteArray(bytes).simplified().constData())
            << QByteArray(bytes) << QString::fromLatin1(value);
    };
    row("X=1", "1");
    row("X = 1  \r\n", "1");
    row("export X=1\n", "1");
    row("X: 1\n", "1");
    row("X=\n", "");
    row("X\n", "(none)");
    row("# X=1\n", "(none)");
    row("X=a # remark\n", "a");
    row("X=a#b\n", "a#b");
    row("X='a # b'\n", "a # b");
    row("X=\"a\\nb\"\n", "a\nb");
    row("X='$A'\n", "$A");
    row("A=1\nX=$A${B:-2}\n", "12");
    row("A=1\nX=\"<$A>\"\n", "<1>");
    row("X=\"\\$A\"\n", "$A");
    row("X='one\ntwo'\nY=1\n", "one\ntwo");
    row("X=1\nX=2\n", "2");
    row("\xEF\xBB\xBFX=1\n", "1");
    row("X=a=b\n", "a=b");
}

void InterpolationTests::readsEnvFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, value);

    Findings findings;
    const Variables variables = readEnvFile(bytes, QStringLiteral(".env"), {}, findings);
    const auto found = variables.find(QStringLiteral("X"));
    QCOMPARE(found == variables.end() ? QStringLiteral("(none)") : found->second, value);
    QVERIFY(findings.empty());
}

void InterpolationTests::knownVariablesGoBeforeTheFile()
{
    Findings findings;
    const Variables known = {{QStringLiteral("X"), QStringLiteral("outer")}};
    const Variables variables = readEnvFile("X=inner\nY=$X\n", QStringLiteral(".env"), known, findings);
    QCOMPARE(variables.at(QStringLiteral("X")), QStringLiteral("outer"));
    QCOMPARE(variables.at(QStringLiteral("Y")), QStringLiteral("outer"));
}

void InterpolationTests::tellsOfBadLines()
{
    Findings findings;
    const Variables variables =
        readEnvFile("A=1\nthis is nothing\n=2\nB='open\nC=3", QStringLiteral("d/.env"), {}, findings);
    QCOMPARE(variables.size(), std::size_t{1});
    QCOMPARE(findings.size(), std::size_t{3});
    QCOMPARE(findings[0].place, (SourcePlace{QStringLiteral("d/.env"), 2, 1}));
    QCOMPARE(findings[1].place.line, 3);
    QCOMPARE(findings[2].place.line, 4);
}

void InterpolationTests::repeatedVariablesStaySmall()
{
    // Each line doubles the one before: 2^100 characters if nobody looked.
    QByteArray bytes = "A0=xxxxxxxxxx\n";
    for (int i = 1; i <= 100; ++i)
        bytes += "A" + QByteArray::number(i) + "=$A" + QByteArray::number(i - 1) + "$A" +
                 QByteArray::number(i - 1) + "\n";
    Findings findings;
    const Variables variables = readEnvFile(bytes, QStringLiteral(".env"), {}, findings);
    QVERIFY(!findings.empty());
    for (const auto &[name, value] : variables)
        QVERIFY(value.size() <= 32'768);
}

int runInterpolationTests(int argc, char **argv)
{
    InterpolationTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "interpolationtests.moc"
