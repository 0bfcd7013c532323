#include "core/importers/registry.h"
#include "core/scenario/limits.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace grondplan;

/// What must hold for every input, however broken.
class TestImporterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damagedBytesNeverCrash();
    void piecesOfYamlNeverCrash();
    void sameBytesGiveTheSameOutcome();

private:
    QByteArray m_seed;
};

void TestImporterProperties::initTestCase()
{
    // Fixed, so that a failure can be looked at again; 200 cases each.
    qputenv("RC_PARAMS", "seed=20261121 max_success=200 max_size=200");
    QFile file(QStringLiteral(GRONDPLAN_TEST_DATA "/compose/shop/compose.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_seed = file.readAll();
}

static Result<importers::Outcome> imported(const QByteArray &bytes, const QByteArray &sibling)
{
    const auto read = [&sibling](const QString &) -> Result<QByteArray> { return sibling; };
    return importers::read({QStringLiteral("compose.yml"), bytes, read}, QStringLiteral("compose"),
                           Catalogue{});
}

/// What is let in is fit for a scenario, and what is refused says where.
static void checkOutcome(const Result<importers::Outcome> &outcome)
{
    if (!outcome) {
        RC_ASSERT(outcome.error().where.startsWith(QLatin1String("compose.yml")));
        return;
    }
    Scenario scenario;
    Zone zone;
    zone.id = ZoneId{1};
    zone.name = QStringLiteral("zone");
    scenario.zones = {zone};
    scenario.workloads = outcome->workloads;
    scenario.links = outcome->links;
    for (Workload &workload : scenario.workloads)
        workload.zone = ZoneId{1};
    RC_ASSERT(validate(scenario).has_value());
    for (const Finding &finding : outcome->findings)
        RC_ASSERT(!finding.code.isEmpty());
    RC_ASSERT(!importers::toJson(*outcome, {}).isEmpty());
}

/// Bytes put in, taken away, changed or repeated at random places.
static QByteArray damaged(QByteArray bytes)
{
    const int changes = *rc::gen::inRange(1, 12);
    for (int i = 0; i < changes; ++i) {
        const int at = *rc::gen::inRange(0, static_cast<int>(bytes.size()) + 1);
        const int length = *rc::gen::inRange(0, 40);
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, bytes.mid(*rc::gen::inRange(0, static_cast<int>(bytes.size()) + 1), length));
            break;
        case 2:
            bytes.insert(at, static_cast<char>(*rc::gen::inRange(0, 256)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = *rc::gen::elementOf(std::string("{}[]&*!|>'\"%@`:,-?#$<\t\n 0x~"));
            break;
        }
    }
    return bytes;
}

void TestImporterProperties::damagedBytesNeverCrash()
{
    QVERIFY(rc::check("damaged bytes", [this] {
        const QByteArray bytes = damaged(m_seed);
        checkOutcome(imported(bytes, bytes));
    }));
}

void TestImporterProperties::piecesOfYamlNeverCrash()
{
    static const std::vector<std::string> kPieces = {
        "services:\n",
        "  a:\n",
        "  b:\n",
        "    image: x\n",
        "    extends: a\n",
        "    extends: b\n",
        "&x ",
        "*x",
        "<<: *x\n",
        "- ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        "!reset ",
        "!override ",
        "    mem_limit: ",
        "1g\n",
        "${A:-${B}}",
        "${",
        "$$",
        "\n",
        "  ",
        "---\n",
        "    cpus: -1\n",
        "    depends_on: [a, b]\n",
        "include: [a.yml]\n",
        "    ports: ['${P}:80']\n",
        "    deploy: {replicas: 0}\n",
        "    profiles: [x]\n",
        "    gpus: all\n",
        "    volumes: [v:/v, /w]\n",
        "\"",
        "'",
        "|\n",
        "    extends: {file: f.yml, service: a}\n",
        "\t",
        "\r\n",
        "\xEF\xBB\xBF",
    };
    QVERIFY(rc::check("pieces of YAML", [] {
        const auto chosen = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kPieces));
        std::string text;
        for (const std::string &piece : chosen)
            text += piece;
        const QByteArray bytes = QByteArray::fromStdString(text);
        checkOutcome(imported(bytes, bytes));
        checkOutcome(imported("services:\n  a:\n    " + bytes, "services: {a: {image: y}}"));
    }));
}

void TestImporterProperties::sameBytesGiveTheSameOutcome()
{
    QVERIFY(rc::check("same bytes, same outcome", [this] {
        const QByteArray bytes = damaged(m_seed);
        const auto first = imported(bytes, "A=1");
        const auto second = imported(bytes, "A=1");
        RC_ASSERT(first.has_value() == second.has_value());
        if (first)
            RC_ASSERT(importers::toJson(*first, {}) == importers::toJson(*second, {}));
        else
            RC_ASSERT(first.error() == second.error());
    }));
}

QTEST_GUILESS_MAIN(TestImporterProperties)
#include "tst_importerproperties.moc"
