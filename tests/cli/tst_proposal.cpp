#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QTest>
#include <QXmlStreamReader>

/// What the command line draws and prints, without a display.
class TestProposal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsEachKind_data();
    void drawsEachKind();
    void drawsText();
    void drawsTheSameTwice();
    void printsAProposal_data();
    void printsAProposal();
    void printsTheSectionsAskedFor();
    void printsToStandardOutput();

private:
    Program m_program;
};

void TestProposal::initTestCase()
{
    m_program.write(QStringLiteral("shop.yaml"), shopYaml());
    const Ended ended = m_program.run(split(QStringLiteral("import shop.yaml -o p.grondplan")));
    QVERIFY2(ended.code == 0, ended.words());
}

void TestProposal::drawsEachKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("SVG") << QStringLiteral("a.svg") << QByteArray("<?xml");
    QTest::newRow("PNG") << QStringLiteral("a.png") << QByteArray("\x89PNG\r\n");
    QTest::newRow("PDF") << QStringLiteral("a.pdf") << QByteArray("%PDF-");
}

void TestProposal::drawsEachKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const Ended ended =
        m_program.run(split(QStringLiteral("render p.grondplan --view architecture -o ") + name));

    QVERIFY2(ended.code == 0, ended.words());
    const QByteArray bytes = m_program.read(name);
    QVERIFY2(bytes.startsWith(start), bytes.left(20));
    QVERIFY(bytes.size() > 2000);
}

void TestProposal::drawsText()
{
    const Ended ended =
        m_program.run(split(QStringLiteral("render p.grondplan --view architecture -o b.svg")));
    QVERIFY2(ended.code == 0, ended.words());

    QXmlStreamReader reader(m_program.read(QStringLiteral("b.svg")));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QString all = texts.join(QLatin1Char('\n'));
    for (const char *name : {"web", "api", "db"})
        QVERIFY2(all.contains(QLatin1String(name)), qPrintable(all));
}

void TestProposal::drawsTheSameTwice()
{
    for (const char *name : {"c.svg", "d.svg"}) {
        const Ended ended =
            m_program.run(split(QStringLiteral("render p.grondplan -o ") + QLatin1String(name)));
        QVERIFY2(ended.code == 0, ended.words());
    }
    QCOMPARE(m_program.read(QStringLiteral("c.svg")), m_program.read(QStringLiteral("d.svg")));
}

void TestProposal::printsAProposal_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word"); // as UTF-16 text of the document, found with pdftotext
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("a month");
    QTest::newRow("Dutch") << QStringLiteral("nl") << QStringLiteral("per maand");
}

void TestProposal::printsAProposal()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const Ended ended =
        m_program.run(split(QStringLiteral("proposal p.grondplan -o e.pdf --lang ") + language));
    QVERIFY2(ended.code == 0, ended.words());
    QVERIFY(m_program.read(QStringLiteral("e.pdf")).startsWith("%PDF-"));

    const Ended text = m_program.shell(QStringLiteral("pdftotext -layout e.pdf -"));
    QVERIFY2(text.code == 0, text.words());
    QVERIFY2(QString::fromUtf8(text.out).simplified().contains(word, Qt::CaseInsensitive), text.out);
    const Ended sound = m_program.shell(QStringLiteral("qpdf --check e.pdf"));
    QVERIFY2(sound.code == 0, sound.words());
}

void TestProposal::printsTheSectionsAskedFor()
{
    const Ended all = m_program.run(split(QStringLiteral("proposal p.grondplan -o all.pdf")));
    const Ended one = m_program.run(split(QStringLiteral("proposal p.grondplan -o one.pdf --sections cost")));
    QVERIFY2(all.code == 0, all.words());
    QVERIFY2(one.code == 0, one.words());

    const auto pages = [this](const QString &name) {
        return m_program.shell(QStringLiteral("pdfinfo %1 | sed -n 's/^Pages: *//p'").arg(name))
            .out.trimmed()
            .toInt();
    };
    QVERIFY(pages(QStringLiteral("one.pdf")) > 0);
    QVERIFY(pages(QStringLiteral("one.pdf")) < pages(QStringLiteral("all.pdf")));
}

void TestProposal::printsToStandardOutput()
{
    const Ended ended = m_program.run(split(QStringLiteral("proposal p.grondplan -o -")));
    QVERIFY2(ended.code == 0, ended.err);
    QVERIFY(ended.out.startsWith("%PDF-"));
}

QObject *makeProposalSuite()
{
    return new TestProposal;
}

#include "tst_proposal.moc"
