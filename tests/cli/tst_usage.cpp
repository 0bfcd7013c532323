#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QTest>

/// What the command line says about itself, and to those who use it wrongly.
class TestUsage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion();
    void listsItsCommands_data();
    void listsItsCommands();
    void explainsACommand_data();
    void explainsACommand();
    void speaksTheLanguageOfTheUser();
    void takesTheLanguageFirst();
    void speaksDutchThroughout_data();
    void speaksDutchThroughout();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void takesOddNames();
    void usesNoColourOnRequest();

private:
    Program m_program;
};

static const QStringList kCommands = {
    QStringLiteral("import"),    QStringLiteral("plan"),   QStringLiteral("tiers"),
    QStringLiteral("compare"),   QStringLiteral("render"), QStringLiteral("proposal"),
    QStringLiteral("catalogue"), QStringLiteral("pack"),
};

void TestUsage::saysItsVersion()
{
    const Ended ended = m_program.run({QStringLiteral("--version")});

    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.startsWith("grondplan-cli 0."), ended.words());
    QCOMPARE(ended.out.count('\n'), 1);
    QCOMPARE(ended.err, QByteArray());
}

void TestUsage::listsItsCommands_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("in English") << QStringLiteral("--help --lang en");
    QTest::newRow("in Dutch") << QStringLiteral("--help --lang nl");
}

void TestUsage::listsItsCommands()
{
    QFETCH(QString, line);
    const Ended ended = m_program.run(split(line));

    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QByteArray());
    for (const QString &command : kCommands)
        QVERIFY2(ended.out.contains(QByteArray("\n  " + command.toUtf8() + ' ')), ended.words());
}

void TestUsage::explainsACommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("options");
    const QString options[] = {
        QStringLiteral("-o --format --into --report"),
        QStringLiteral("--scenario --tier --baseline --profile --tolerate --target-utilisation --format "
                       "--explain --as-of"),
        QStringLiteral("--format"),
        QStringLiteral("--format"),
        QStringLiteral("--scenario --view -o"),
        QStringLiteral("--scenario -o --sections"),
        QStringLiteral("--format"),
        QStringLiteral("--steps --time-limit --threads --without"),
    };
    for (qsizetype i = 0; i < kCommands.size(); ++i)
        QTest::newRow(qPrintable(kCommands[i])) << kCommands[i] << options[i];
}

void TestUsage::explainsACommand()
{
    QFETCH(QString, command);
    QFETCH(QString, options);
    const Ended english =
        m_program.run({command, QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
    const Ended dutch =
        m_program.run({command, QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("nl")});

    for (const Ended &ended : {english, dutch}) {
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.err, QByteArray());
        QVERIFY2(ended.out.contains(QByteArray("grondplan-cli " + command.toUtf8())), ended.words());
        for (const QString &option : split(options + QStringLiteral(" --lang --quiet --help")))
            QVERIFY2(ended.out.contains(option.toUtf8()),
                     qPrintable(option + QLatin1Char('\n') + QString::fromUtf8(ended.words())));
    }
    QVERIFY2(english.out != dutch.out, "the help of this command is the same in both languages");
}

void TestUsage::speaksTheLanguageOfTheUser()
{
    const QByteArray english = m_program.run(split(QStringLiteral("--help --lang en"))).out;
    const QByteArray dutch = m_program.run(split(QStringLiteral("--help --lang nl"))).out;
    QVERIFY(english != dutch);

    Program elsewhere;
    elsewhere.set(QStringLiteral("LC_ALL"), QStringLiteral("nl_NL.UTF-8"));
    QCOMPARE(elsewhere.run({QStringLiteral("--help")}).out, dutch);
    QCOMPARE(elsewhere.run(split(QStringLiteral("--help --lang en"))).out, english);
    elsewhere.set(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    QCOMPARE(elsewhere.run({QStringLiteral("--help")}).out, english);
}

void TestUsage::takesTheLanguageFirst()
{
    const auto out = [this](const char *line) { return m_program.run(split(QLatin1String(line))).out; };
    const QByteArray dutch = out("--help --lang nl");
    QCOMPARE(out("--lang nl --help"), dutch);
    QCOMPARE(out("--lang=nl --help"), dutch);
    QCOMPARE(out("--quiet --lang nl -h"), dutch);
    QCOMPARE(out("--lang nl plan --help"), out("plan --help --lang nl"));
    QCOMPARE(out("--lang nl --version"), out("--version"));
    // Needs fonts, which must be there wherever the command stands.
    m_program.write(QStringLiteral("shop.yaml"), shopYaml());
    QCOMPARE(m_program.run(split(QStringLiteral("--lang nl render shop.yaml -o a.svg"))).code, 0);
}

void TestUsage::speaksDutchThroughout_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : kCommands)
        QTest::newRow(qPrintable(command)) << command;
}

void TestUsage::speaksDutchThroughout()
{
    QFETCH(QString, command);
    const QByteArray help =
        m_program.run({command, QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("nl")})
            .out;
    for (const char *english : {"OPTIONS", "INPUT", "INSTANCE", "<NAME>", "<DATE>", "<FILE", "Options:"})
        QVERIFY2(!help.contains(english), help);
}

void TestUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a command there is not") << QStringLiteral("plant shop.yaml");
    QTest::newRow("an option there is not") << QStringLiteral("plan shop.yaml --colour");
    QTest::newRow("a language there is not") << QStringLiteral("plan shop.yaml --lang fr");
    QTest::newRow("a language there is not, for the help") << QStringLiteral("--lang fr --help");
    QTest::newRow("plan nothing") << QStringLiteral("plan");
    QTest::newRow("a tier there is not") << QStringLiteral("plan shop.yaml --tier cloud");
    QTest::newRow("a profile there is not") << QStringLiteral("plan shop.yaml --profile guess");
    QTest::newRow("a format there is not") << QStringLiteral("plan shop.yaml --format yaml");
    QTest::newRow("failures that are no number") << QStringLiteral("plan shop.yaml --tolerate one");
    QTest::newRow("failures below zero") << QStringLiteral("plan shop.yaml --tolerate=-1");
    QTest::newRow("a utilisation of nothing") << QStringLiteral("plan shop.yaml --target-utilisation 0");
    QTest::newRow("a utilisation above all") << QStringLiteral("plan shop.yaml --target-utilisation 101");
    QTest::newRow("a date that is none") << QStringLiteral("plan shop.yaml --as-of 2026-02-30");
    QTest::newRow("import nothing") << QStringLiteral("import -o p.grondplan");
    QTest::newRow("import to nowhere") << QStringLiteral("import shop.yaml");
    QTest::newRow("a format of input there is not")
        << QStringLiteral("import shop.yaml -o p.grondplan --format word");
    QTest::newRow("a report there is not") << QStringLiteral("import shop.yaml -o p.grondplan --report pdf");
    QTest::newRow("compare one") << QStringLiteral("compare shop.yaml");
    QTest::newRow("render to nowhere") << QStringLiteral("render shop.yaml");
    QTest::newRow("a view there is not") << QStringLiteral("render shop.yaml --view cellar -o a.svg");
    QTest::newRow("a drawing of an unknown kind") << QStringLiteral("render shop.yaml -o a.docx");
    QTest::newRow("propose to nowhere") << QStringLiteral("proposal shop.yaml");
    QTest::newRow("a section there is not")
        << QStringLiteral("proposal shop.yaml -o a.pdf --sections praise");
    QTest::newRow("a catalogue verb there is not") << QStringLiteral("catalogue burn");
    QTest::newRow("steps that are no number") << QStringLiteral("pack - --steps many");
    QTest::newRow("a pass there is not") << QStringLiteral("pack - --without luck");
}

void TestUsage::refusesWrongUsage()
{
    QFETCH(QString, line);
    Program program;
    program.write(QStringLiteral("shop.yaml"), shopYaml());
    const QByteArray instance =
        R"({"schema":"grondplan.packing/1","dimensions":["cpu"],"bins":[],"items":[]})";

    for (const QString &language : {QStringLiteral("en_GB.UTF-8"), QStringLiteral("nl_NL.UTF-8")}) {
        program.set(QStringLiteral("LC_ALL"), language);
        const Ended ended = program.run(split(line), instance);
        QVERIFY2(ended.code == 2, ended.words());
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(!ended.err.isEmpty());
        QVERIFY2(ended.err.contains("grondplan-cli "), ended.words());
    }
    QCOMPARE(program.files(), QStringList{QStringLiteral("shop.yaml")});
}

void TestUsage::takesOddNames()
{
    Program program;
    const QString odd = QStringLiteral("--shop één %1.yaml");
    program.write(odd, shopYaml());

    const Ended ended = program.run({QStringLiteral("plan"), QStringLiteral("--format"),
                                     QStringLiteral("json"), QStringLiteral("--"), odd});
    QVERIFY2(ended.code == 0, ended.words());
    QCOMPARE(ended.json().value(QStringLiteral("schema")).toString(), QStringLiteral("grondplan.plan/1"));
}

void TestUsage::usesNoColourOnRequest()
{
    // Only a terminal gets colour at all; script makes one.
    Program program;
    program.write(QStringLiteral("shop.yaml"), shopYaml());
    const Ended piped = program.run(split(QStringLiteral("plan shop.yaml")));
    QVERIFY2(piped.code == 0, piped.words());
    QVERIFY(!piped.out.contains('\x1b'));

    program.set(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    const Ended plain = program.shell(QStringLiteral("script -qec \"'$cli' plan shop.yaml\" /dev/null"));
    QVERIFY2(plain.code == 0, plain.words());
    QVERIFY2(!plain.out.contains('\x1b'), plain.words());
    QVERIFY(!plain.out.isEmpty());
}

QObject *makeUsageSuite()
{
    return new TestUsage;
}

#include "tst_usage.moc"
