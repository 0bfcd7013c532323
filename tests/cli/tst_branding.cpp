#include "tests/cli/program.h"
#include "tests/cli/suites.h"

#include <QTest>

/// Whose proposal it is, from the command line.
class TestBranding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsWithABrand();
    void namesWhatIsWrongWithOne();
    void saysWhatBecameOfAColour();
    void keepsABrandInAProject();
    void leavesOutTheProjectsOwn();

private:
    Program m_program;
};

static const QByteArray kBrand = "schema: grondplan.brand/1\nname: Virzl\nlogo: l.svg\n"
                                 "conditions: {en: Thirty days., nl: Dertig dagen.}\n";

void TestBranding::initTestCase()
{
    m_program.write(QStringLiteral("shop.yaml"), shopYaml());
    m_program.write(QStringLiteral("l.svg"), "<svg viewBox=\"0 0 2 1\"><path d=\"M0 0h2v1z\"/></svg>");
    m_program.write(QStringLiteral("brand.yaml"), kBrand);
    m_program.write(QStringLiteral("bad.yaml"), kBrand + "contact: here\n");
}

void TestBranding::printsWithABrand()
{
    const Ended plain = m_program.run(split(QStringLiteral("proposal shop.yaml -o plain.pdf")));
    QVERIFY2(plain.code == 0, plain.words());
    const Ended ended =
        m_program.run(split(QStringLiteral("proposal shop.yaml --brand brand.yaml -o brand.pdf")));
    QVERIFY2(ended.code == 0, ended.words());
    // The company is the author in the metadata, which are not compressed.
    QVERIFY(m_program.read(QStringLiteral("brand.pdf")).contains("<rdf:li>Virzl</rdf:li>"));
    QVERIFY(!m_program.read(QStringLiteral("plain.pdf")).contains("Virzl"));

    const Ended section = m_program.run(
        split(QStringLiteral("proposal shop.yaml --brand brand.yaml --sections conditions -o only.pdf")));
    QVERIFY2(section.code == 0, section.words());
}

void TestBranding::namesWhatIsWrongWithOne()
{
    const Ended ended =
        m_program.run(split(QStringLiteral("proposal shop.yaml --brand bad.yaml -o none.pdf")));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("bad.yaml:5:10: error: ") || ended.err.contains("bad.yaml:5:1: error: "),
             ended.words());
    QVERIFY(!m_program.files().contains(QStringLiteral("none.pdf")));

    const Ended gone =
        m_program.run(split(QStringLiteral("proposal shop.yaml --brand gone.yaml -o none.pdf")));
    QCOMPARE(gone.code, 3);
    const Ended compose =
        m_program.run(split(QStringLiteral("proposal shop.yaml --brand shop.yaml -o none.pdf")));
    QCOMPARE(compose.code, 1);
    QVERIFY2(compose.err.contains("grondplan.brand/1"), compose.words());
}

void TestBranding::saysWhatBecameOfAColour()
{
    m_program.write(QStringLiteral("pale.yaml"), kBrand + "colours: {text: \"#FFCC00\"}\n");
    const Ended ended =
        m_program.run(split(QStringLiteral("proposal shop.yaml --brand pale.yaml -o pale.pdf")));
    QVERIFY2(ended.code == 0, ended.words());
    QVERIFY2(ended.err.contains("pale.yaml:5:") && ended.err.contains("warning: ") &&
                 ended.err.contains("#FFCC00"),
             ended.words());
}

void TestBranding::keepsABrandInAProject()
{
    const Ended imported =
        m_program.run(split(QStringLiteral("import shop.yaml -o p.grondplan --brand brand.yaml")));
    QVERIFY2(imported.code == 0, imported.words());
    const Ended printed = m_program.run(split(QStringLiteral("proposal p.grondplan -o kept.pdf")));
    QVERIFY2(printed.code == 0, printed.words());
    QVERIFY(m_program.read(QStringLiteral("kept.pdf")).contains("<rdf:li>Virzl</rdf:li>"));

    const Ended removed = m_program.run(split(QStringLiteral("import -o p.grondplan --brand none")));
    QVERIFY2(removed.code == 0, removed.words());
    const Ended without = m_program.run(split(QStringLiteral("proposal p.grondplan -o gone.pdf")));
    QVERIFY2(without.code == 0, without.words());
    QVERIFY(!m_program.read(QStringLiteral("gone.pdf")).contains("Virzl"));
    QCOMPARE(m_program.run(split(QStringLiteral("import -o other.grondplan --brand none"))).code, 3);
}

void TestBranding::leavesOutTheProjectsOwn()
{
    const Ended imported =
        m_program.run(split(QStringLiteral("import shop.yaml -o q.grondplan --brand brand.yaml")));
    QVERIFY2(imported.code == 0, imported.words());
    const Ended printed =
        m_program.run(split(QStringLiteral("proposal q.grondplan --brand none -o neutral.pdf")));
    QVERIFY2(printed.code == 0, printed.words());
    QVERIFY(!m_program.read(QStringLiteral("neutral.pdf")).contains("Virzl"));
}

QObject *makeBrandingSuite()
{
    return new TestBranding;
}

#include "tst_branding.moc"
