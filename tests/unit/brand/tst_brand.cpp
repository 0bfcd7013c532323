// A brand: what a file of one may hold, what colours become on paper, and what it does to a project.

#include "core/catalogue/loader.h"
#include "core/importers/brand.h"
#include "core/importers/brandlogo.h"
#include "core/project/branding.h"
#include "core/report/proposal.h"
#include "core/text/words.h"
#include "tests/support/brands.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;
using importers::BrandOutcome;

static const QByteArray kHead = "schema: grondplan.brand/1\nname: Virzl\n";
static const QByteArray kServer = "servers:\n"
                                  "  - id: own-m\n"
                                  "    model: M\n"
                                  "    cpu: EPYC\n"
                                  "    cores: 16\n"
                                  "    memory-gib: 128\n"
                                  "    disks: {type: NVMe, count: 2, size-gb: 1920, raid: raid1}\n"
                                  "    network-gbit: 10\n";

static Result<BrandOutcome> read(const QByteArray &yaml, const QByteArray &logo = {})
{
    importers::Input input{QStringLiteral("b.yaml"), yaml, {}};
    input.readSibling = [logo](const QString &path) -> Result<QByteArray> {
        if (logo.isNull())
            return failure(ErrorCode::FileNotFound, path);
        return logo;
    };
    return importers::readBrand(input);
}

static Project project()
{
    Project made = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Zone zone;
    zone.id = made.newId<ZoneId>();
    zone.name = QStringLiteral("z");
    made.scenarios.front().zones.push_back(zone);
    return made;
}

class TestBrand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void aLightColourIsDarkenedUntilItIsSeen();
    void theExampleIsWhole();
    void theLeastIsAName();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void whatIsNoBrandIsRefused_data();
    void whatIsNoBrandIsRefused();
    void everyRemarkHasASentence();
    void logosAreHeldToBeHarmless_data();
    void logosAreHeldToBeHarmless();
    void aDamagedPngIsRefused();
    void aServerIsReadAsItStands();
    void serversComeAndGoWithTheBrand();
    void aServerInUseStays();
    void aServerOfAnotherIsNotReplaced();
    void itsTextsOpenAndCloseTheProposal();
    void withoutABrandNoCompanyIsNamed();
};

void TestBrand::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QString>("colour");
    QTest::addColumn<int>("expected");
    // Published pairs: 21:1 by definition; #767676 is the lightest grey of 4.5, #949494 of 3.
    QTest::newRow("black") << QStringLiteral("#000000") << 2100;
    QTest::newRow("white") << QStringLiteral("#FFFFFF") << 100;
    QTest::newRow("the lightest grey for text") << QStringLiteral("#767676") << 454;
    QTest::newRow("one step lighter") << QStringLiteral("#777777") << 447;
    QTest::newRow("pure red") << QStringLiteral("#ff0000") << 399;
}

void TestBrand::contrastIsThatOfWcag()
{
    QFETCH(QString, colour);
    QFETCH(int, expected);
    const std::optional<Rgb> parsed = Rgb::parse(colour);
    QVERIFY(parsed);
    QCOMPARE(contrast(*parsed, {255, 255, 255}), expected);
    QCOMPARE(contrast({255, 255, 255}, *parsed), expected);
    QCOMPARE(parsed->toString(), colour.toUpper());
}

void TestBrand::aLightColourIsDarkenedUntilItIsSeen()
{
    const Rgb yellow{0xff, 0xcc, 0x00};
    QVERIFY(contrast(yellow, {255, 255, 255}) < kTextContrast);
    const Rgb used = darkenedFor(yellow, kTextContrast);
    QVERIFY(contrast(used, {255, 255, 255}) >= kTextContrast);
    // The same hue: no blue, and green in its proportion to red.
    QCOMPARE(int{used.blue}, 0);
    QVERIFY(std::abs(used.green * 255 - used.red * 0xcc) <= 255);
    QVERIFY(darkenedFor({0, 0, 128}, kTextContrast) == (Rgb{0, 0, 128}));

    const Result<BrandOutcome> read = ::read(kHead + "colours: {text: \"#FFCC00\", accent: \"#0B6E4F\"}\n");
    QVERIFY(read && !read->hasErrors());
    QVERIFY(read->brand.text == used);
    QVERIFY(read->brand.accent == (Rgb{0x0b, 0x6e, 0x4f}));
    QCOMPARE(read->findings.size(), std::size_t{1});
    QCOMPARE(read->findings.front().code, QStringLiteral("brand.colour-darkened"));
    const QString said = Words().finding(read->findings.front());
    QVERIFY2(said.contains(QStringLiteral("#FFCC00")) && said.contains(used.toString()), qPrintable(said));
}

void TestBrand::theExampleIsWhole()
{
    const QString folder = QStringLiteral(GRONDPLAN_SOURCE_DIR "/resources/brand/");
    const Result<BrandOutcome> read = importers::readBrandFile(QString(folder + u"example.yaml"));
    QVERIFY(read);
    for (const Finding &finding : read->findings)
        QFAIL(qPrintable(Words().finding(finding)));
    QVERIFY(read->brand.logoIsSvg);
    QCOMPARE(read->brand.contact.size(), 3);
    QCOMPARE(read->brand.introduction.size(), std::size_t{2});
    QCOMPARE(read->brand.conditions.size(), std::size_t{2});
    QCOMPARE(read->servers.size(), std::size_t{2});
    Project made = project();
    QVERIFY(putBrand(made, read->brand, read->servers));
}

void TestBrand::theLeastIsAName()
{
    const Result<BrandOutcome> read = ::read(kHead);
    QVERIFY(read && read->findings.empty());
    Brand expected;
    expected.name = QStringLiteral("Virzl");
    QVERIFY(read->brand == expected);
}

void TestBrand::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");

    const auto row = [](const char *what, const QByteArray &yaml, const char *code, const char *field,
                        int line) {
        QTest::newRow(what) << QByteArray(kHead + yaml) << QString::fromLatin1(code)
                            << QString::fromLatin1(field) << line;
    };
    row("a field that is none", "motto: fast\n", "field.unknown-field", "motto", 3);
    row("a colour's name", "colours:\n  text: green\n", "brand.colour", "colours.text", 4);
    row("a colour that is no use", "colours:\n  shadow: \"#000000\"\n", "field.unknown-field",
        "colours.shadow", 4);
    row("colours without names", "colours: [red]\n", "field.not-a-map", "colours", 3);
    row("contact as a text", "contact: here\n", "field.not-a-list", "contact", 3);
    row("a line that is a map", "contact:\n  - a: b\n", "field.not-a-text", "contact", 4);
    row("nine lines", "contact: [a, b, c, d, e, f, g, h, i]\n", "field.too-many", "contact", 3);
    row("a line too long", "contact:\n  - " + QByteArray(121, 'x') + "\n", "field.too-long", "contact", 4);
    row("a language that is none", "introduction:\n  fr: Bonjour\n", "field.unknown-field", "introduction.fr",
        4);
    row("a date that is none", "prices-of: last week\n", "field.date", "prices-of", 3);
    row("a logo that is not there", "logo: gone.svg\n", "brand.logo-missing", "gone.svg", 3);
    row("a server without cores", QByteArray(kServer).replace("    cores: 16\n", ""), "field.missing",
        "servers.cores", 4);
    row("memory of nothing", QByteArray(kServer).replace("128", "0"), "field.number", "servers.memory-gib",
        8);
    row("memory in words", QByteArray(kServer).replace("128", "much"), "field.number", "servers.memory-gib",
        8);
    row("fewer threads than cores", kServer + "    threads: 8\n", "field.number", "servers.threads", 11);
    row("a RAID level that is none", QByteArray(kServer).replace("raid1}", "raid0}"), "field.one-of",
        "servers.disks.raid", 9);
    row("one disk in RAID 10",
        QByteArray(kServer).replace("count: 2", "count: 1").replace("raid1}", "raid10}"), "brand.raid-disks",
        "servers.disks.raid", 9);
    row("two disks in RAID 5", QByteArray(kServer).replace("raid1}", "raid5}"), "brand.raid-disks",
        "servers.disks.raid", 9);
    row("an id with a space", QByteArray(kServer).replace("own-m", "own m"), "brand.id", "servers.id", 4);
    row("a price below nothing", kServer + "    price-month: -5\n", "field.number", "servers.price-month",
        11);
    row("a price of a tenth of a cent", kServer + "    price-month: 5.001\n", "field.number",
        "servers.price-month", 11);
    row("a currency that is none", kServer + "    price-month: 5\n    currency: E\n", "brand.currency",
        "servers.currency", 12);
}

void TestBrand::mistakesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QFETCH(int, line);
    const Result<BrandOutcome> read = ::read(yaml);
    QVERIFY(read);
    QVERIFY(read->hasErrors());
    const auto found = std::find_if(read->findings.begin(), read->findings.end(),
                                    [&](const Finding &finding) { return finding.code == code; });
    QVERIFY2(found != read->findings.end(), qPrintable(read->findings.front().code));
    QCOMPARE(found->args.value(0), field);
    QCOMPARE(found->place.line, line);
    QVERIFY(found->place.column > 0);
    QCOMPARE(found->place.file, QStringLiteral("b.yaml"));
}

void TestBrand::whatIsNoBrandIsRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("a compose file") << QByteArray("services: {}\n");
    QTest::newRow("a later format") << QByteArray("schema: grondplan.brand/2\nname: x\n");
    QTest::newRow("nothing") << QByteArray("# nothing\n");
    QTest::newRow("a list") << QByteArray("- schema: grondplan.brand/1\n");
    QTest::newRow("no YAML") << QByteArray("schema: [\n");
}

void TestBrand::whatIsNoBrandIsRefused()
{
    QFETCH(QByteArray, yaml);
    const Result<BrandOutcome> read = ::read(yaml);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MalformedInput);
    QVERIFY(!Words(QStringLiteral("nl")).error(read.error()).contains(QStringLiteral("%1")));
}

void TestBrand::everyRemarkHasASentence()
{
    const Result<BrandOutcome> read =
        ::read(kHead + "motto: x\nlogo: l.svg\nintroduction: {en: Hi}\ncolours: {accent: \"#FFFF00\"}\n",
               "<svg><script/></svg>");
    QVERIFY(read);
    QCOMPARE(read->findings.size(), std::size_t{4});
    for (const char *language : {"en", "nl"}) {
        for (const Finding &finding : read->findings) {
            const QString said = Words(QLatin1String(language)).finding(finding);
            QVERIFY2(!said.contains(QStringLiteral("brand.")) && !said.contains(QLatin1Char('%')),
                     qPrintable(said));
        }
    }
}

void TestBrand::logosAreHeldToBeHarmless_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<QString>("refusal");

    const auto svg = [](const QByteArray &inside) { return QByteArray("<svg>" + inside + "</svg>"); };
    const auto row = [](const char *what, const QByteArray &logo, const char *refusal) {
        QTest::newRow(what) << logo << QString::fromLatin1(refusal);
    };
    row("a plain SVG", test::sampleSvg(), "");
    row("an SVG after a byte order mark", "\xef\xbb\xbf" + test::sampleSvg(), "");
    row("an SVG with its declaration", "<?xml version=\"1.0\"?>\n" + test::sampleSvg(), "");
    row("a gradient of its own", svg("<path fill=\"url(#g)\"/><use href=\"#g\"/>"), "");
    row("a plain PNG", test::samplePng(), "");
    row("a picture", svg("<image href=\"/etc/hostname\"/>"), "svg-element");
    row("a script", svg("<script>x</script>"), "svg-element");
    row("HTML inside", svg("<foreignObject/>"), "svg-element");
    row("a reference to a file", svg("<use href=\"other.svg#a\"/>"), "svg-outside");
    row("a fill from the network", svg("<path fill=\"url(http://a/b#g)\"/>"), "svg-outside");
    row("a fill in quotes", svg("<path style=\"fill:url('file:///a')\"/>"), "svg-outside");
    row("a style that imports", svg("<style>@import 'x.css';</style>"), "svg-outside");
    row("a document type", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>", "svg-doctype");
    row("an SVG that ends too soon", "<svg><path", "svg-broken");
    row("deeper than a logo is", QByteArray("<svg>").repeated(65) + QByteArray("</svg>").repeated(65),
        "svg-large");
    row("more than a logo has", svg(QByteArray("<g/>").repeated(10'000)), "svg-large");
    row("HTML", "<html/>", "logo-kind");
    row("a JPEG", QByteArray::fromHex("ffd8ffe000104a464946"), "logo-kind");
    row("nothing", "", "logo-kind");
}

void TestBrand::logosAreHeldToBeHarmless()
{
    QFETCH(QByteArray, logo);
    QFETCH(QString, refusal);
    const std::optional<Message> refused = importers::refusedLogo(logo);
    QCOMPARE(refused ? refused->id : QString(),
             refusal.isEmpty() ? QString() : QString(u"finding.brand." + refusal));
    if (refused)
        QVERIFY(Words::knows(refused->id));
}

void TestBrand::aDamagedPngIsRefused()
{
    const QByteArray good = test::samplePng();
    for (qsizetype i = 8; i < good.size(); ++i) {
        QByteArray damaged = good;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        QVERIFY2(importers::refusedLogo(damaged), qPrintable(QString::number(i)));
        QVERIFY2(importers::refusedLogo(good.left(i)), qPrintable(QString::number(i)));
    }
    QByteArray wide = good;
    wide[18] = 0x11; // 0x1101 dots, more than 4,096
    const std::optional<Message> refused = importers::refusedLogo(wide);
    QVERIFY(refused);
    QCOMPARE(refused->id, QStringLiteral("finding.brand.logo-dots"));
}

void TestBrand::aServerIsReadAsItStands()
{
    const Result<BrandOutcome> read =
        ::read(kHead + "prices-of: 2026-11\n" + kServer +
               "    price-month: 229.50\n    setup-fee: 99\n    term-months: 12\n");
    QVERIFY(read && read->findings.empty());
    QCOMPARE(read->servers.size(), std::size_t{1});
    const Baseline &server = read->servers.front();
    QCOMPARE(server.id, QStringLiteral("own-m"));
    QCOMPARE(server.provider, QStringLiteral("Virzl"));
    QCOMPARE(server.cores, 16);
    QCOMPARE(server.threads, 16);
    QCOMPARE(server.memory.count(), 128 * kGibi);
    QCOMPARE(server.diskSize.count(), std::int64_t{1'920'000'000'000});
    QVERIFY(server.raid == Raid::Raid1);
    QCOMPARE(server.nic.count(), std::int64_t{10'000});
    QVERIFY(server.price.has_value());
    QCOMPARE(server.price->month.minor, std::int64_t{22'950});
    QCOMPARE(server.price->once.minor, std::int64_t{9'900});
    QCOMPARE(server.price->termMonths, 12);
    QCOMPARE(server.price->provenance.date, QStringLiteral("2026-11"));
    QVERIFY(!server.price->provenance.estimate);
}

void TestBrand::serversComeAndGoWithTheBrand()
{
    const Result<BrandOutcome> read = ::read(kHead + kServer);
    QVERIFY(read);
    const Project before = project();
    Project after = before;
    QVERIFY(putBrand(after, read->brand, read->servers));
    QVERIFY(after.brand == read->brand);
    QVERIFY(after.catalogue->baseline(QStringLiteral("own-m")) != nullptr);
    QVERIFY(before.catalogue->baseline(QStringLiteral("own-m")) == nullptr);

    // Another brand takes its place with its servers.
    Project changed = after;
    QVERIFY(putBrand(changed, test::sampleBrand(), {}));
    QVERIFY(changed.catalogue->baseline(QStringLiteral("own-m")) == nullptr);

    QCOMPARE(removeBrand(after), QStringList());
    QVERIFY(after == before);
    QCOMPARE(removeBrand(after), QStringList());
}

void TestBrand::aServerInUseStays()
{
    Result<BrandOutcome> read = ::read(kHead + kServer);
    QVERIFY(read);
    Project made = project();
    QVERIFY(putBrand(made, read->brand, read->servers));
    made.scenarios.front().zones.front().allow({QStringLiteral("own-m")});
    QCOMPARE(removeBrand(made), QStringList{QStringLiteral("own-m")});
    QVERIFY(!made.brand);
    QVERIFY(made.catalogue->baseline(QStringLiteral("own-m")) != nullptr);

    // The same brand may come again, with a new price for it.
    read->servers.front().memory = Bytes(256 * kGibi);
    QVERIFY(putBrand(made, read->brand, read->servers));
    QCOMPARE(made.catalogue->baseline(QStringLiteral("own-m"))->memory.count(), 256 * kGibi);
}

void TestBrand::aServerOfAnotherIsNotReplaced()
{
    const QByteArray taken = QByteArray(kServer).replace("own-m", "ref-vm-host");
    const Result<BrandOutcome> read = ::read(kHead + taken);
    QVERIFY(read && !read->hasErrors());
    Project made = project();
    const Result<> put = putBrand(made, read->brand, read->servers);
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::InvalidValue);
    QCOMPARE(put.error().args.value(0), QStringLiteral("ref-vm-host"));
    QVERIFY(!Words(QStringLiteral("nl")).error(put.error()).contains(QStringLiteral("own-server-id")));
}

static const report::Section *sectionOf(const report::ProposalContent &content, const char *id)
{
    const auto found =
        std::find_if(content.sections.begin(), content.sections.end(),
                     [id](const report::Section &section) { return section.id == QLatin1String(id); });
    return found == content.sections.end() ? nullptr : &*found;
}

void TestBrand::itsTextsOpenAndCloseTheProposal()
{
    Project made = project();
    made.brand = test::sampleBrand();
    Plan first;
    first.scenario = made.scenarios.front().id;
    first.scenarioName = QStringLiteral("s");
    const std::vector<const Plan *> twice{&first, &first};
    const report::ProposalContent content = report::build(made, twice, Words(QStringLiteral("en")));
    QVERIFY(content.brand == made.brand);
    QCOMPARE(content.sections.front().id, QStringLiteral("introduction"));
    QCOMPARE(content.sections.back().id, QStringLiteral("conditions"));
    // Once, however many scenarios there are: a heading and two paragraphs.
    const report::Section *introduction = sectionOf(content, "introduction");
    QCOMPARE(introduction->blocks.size(), std::size_t{3});
    QCOMPARE(std::get<report::Paragraph>(introduction->blocks[1]).text, QStringLiteral("Hello, all."));
    QCOMPARE(std::get<report::Paragraph>(introduction->blocks[2]).text,
             QStringLiteral("Again:\n- one\n- two more"));

    const report::ProposalContent dutch = report::build(made, twice, Words(QStringLiteral("nl")));
    QCOMPARE(std::get<report::Paragraph>(sectionOf(dutch, "introduction")->blocks[1]).text,
             QStringLiteral("Dag."));
    QVERIFY(sectionOf(dutch, "conditions") == nullptr); // it has none in Dutch
}

void TestBrand::withoutABrandNoCompanyIsNamed()
{
    const Project made = project();
    Plan plan;
    plan.scenario = made.scenarios.front().id;
    const report::ProposalContent content = report::build(made, {&plan}, Words(QStringLiteral("en")));
    QVERIFY(!content.brand);
    QVERIFY(sectionOf(content, "introduction") == nullptr);
    QVERIFY(sectionOf(content, "conditions") == nullptr);
    QVERIFY(!report::sectionIds(made).contains(QStringLiteral("conditions")));
}

QTEST_GUILESS_MAIN(TestBrand)
#include "tst_brand.moc"
