#include "core/catalogue/assumedsize.h"
#include "core/catalogue/csv.h"
#include "core/catalogue/decimal.h"
#include "core/catalogue/loader.h"
#include "core/text/words.h"

#include <QtTest>

#include <set>

using namespace grondplan;

static QByteArray shipped(const char *name)
{
    QFile file(QString(QLatin1String(GRONDPLAN_SOURCE_DIR "/resources/catalogue/") + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static CatalogueFiles shippedFiles()
{
    return {shipped("servers.csv"), shipped("overheads.json"), shipped("licences.csv"),
            shipped("templates.csv"), shipped("options.csv")};
}

static QByteArray replaced(QByteArray bytes, const char *before, const char *after)
{
    const qsizetype at = bytes.indexOf(before);
    if (at < 0)
        qWarning("the data no longer holds \"%s\"", before);
    return bytes.replace(at, qsizetype(qstrlen(before)), after);
}

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCsvAsItsStandardSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("cells"); // of all records, each ended by "/"
        const auto row = [](const char *name, const QByteArray &bytes, const char *cells) {
            QTest::newRow(name) << bytes << QString::fromUtf8(cells).split(u'|');
        };
        row("plain", "a,b\nc,d\n", "a|b|/|c|d|/");
        row("no last line break", "a,b\nc,d", "a|b|/|c|d|/");
        row("carriage returns", "a,b\r\nc,d\r\n", "a|b|/|c|d|/");
        row("empty cells", ",\n,x\n", "||/||x|/");
        row("quoted comma", "\"a,b\",c\n", "a,b|c|/");
        row("doubled quotes", "\"say \"\"hi\"\"\"\n", "say \"hi\"|/");
        row("line break in a cell", "\"a\nb\",c\n", "a\nb|c|/");
        row("empty lines are left out", "a\n\n\nb\n", "a|/|b|/");
        row("empty quoted", "\"\",x\n", "|x|/");
        row("letters beyond ASCII", "é,€\n", "é|€|/");
    }
    void readsCsvAsItsStandardSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, cells);
        const auto records = readCsv(bytes, QStringLiteral("x.csv"));
        QVERIFY(records);
        QStringList found;
        for (const CsvRecord &record : *records)
            found += record.cells + QStringList{QStringLiteral("/")};
        QCOMPARE(found, cells);
    }

    void saysWhereCsvIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::newRow("quote inside") << QByteArray("a\nb\"c\n") << QStringLiteral("x.csv:2");
        QTest::newRow("text after a quote") << QByteArray("\"a\"b\n") << QStringLiteral("x.csv:1");
        QTest::newRow("quote without end") << QByteArray("a\n\"b\nc\n") << QStringLiteral("x.csv:4");
        QTest::newRow("carriage return alone") << QByteArray("a\rb\n") << QStringLiteral("x.csv:1");
        QTest::newRow("not UTF-8") << QByteArray("a\xff\n") << QStringLiteral("x.csv");
    }
    void saysWhereCsvIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const auto records = readCsv(bytes, QStringLiteral("x.csv"));
        QVERIFY(!records);
        QCOMPARE(records.error().code, ErrorCode::CatalogueDamaged);
        QCOMPARE(records.error().where, where);
    }

    void linesAreCountedThroughQuotes()
    {
        const auto records = readCsv("a\n\"b\n\nc\"\nd\n", QStringLiteral("x.csv"));
        QVERIFY(records);
        QCOMPARE(records->at(1).line, 2);
        QCOMPARE(records->at(2).line, 5);
    }

    void decimalsAreExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<qint64>("value");
        const auto good = [](const char *text, int decimals, qint64 value) {
            QTest::newRow(text) << QString::fromLatin1(text) << decimals << true << value;
        };
        const auto bad = [](const char *text, int decimals) {
            QTest::newRow(*text ? text : "nothing")
                << QString::fromUtf8(text) << decimals << false << qint64(0);
        };
        good("12.5", 6, 12'500'000);
        good("0.0025", 6, 2'500);
        good("1.1133", 6, 1'113'300);
        good("39.75", 2, 3'975);
        good("1176", 2, 117'600);
        good("-3", 0, -3);
        good("1.500000", 1, 15);
        good("9223372036854775807", 0, std::numeric_limits<qint64>::max());
        bad("9223372036854775808", 0);
        bad("92233720368547758.08", 3);
        bad("1.005", 2);
        bad("", 2);
        bad(".5", 2);
        bad("5.", 2);
        bad("1e3", 2);
        bad("+1", 2);
        bad(" 1", 2);
        bad("1,5", 2);
        bad("nan", 2);
        bad("--1", 2);
        bad("１", 2); // a full-width digit
    }
    void decimalsAreExact()
    {
        QFETCH(QString, text);
        QFETCH(int, decimals);
        QFETCH(bool, isOne);
        QFETCH(qint64, value);
        const std::optional<std::int64_t> found = scaledDecimal(text, decimals);
        QCOMPARE(found.has_value(), isOne);
        if (found)
            QCOMPARE(qint64(*found), value);
    }

    void shippedDataIsReadWhole()
    {
        const Result<Catalogue> catalogue = loadShippedCatalogue();
        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().where));
        QCOMPARE(catalogue->version, QStringLiteral("2026-11-21"));
        QCOMPARE(catalogue->baselines.size(), 34U);
        QCOMPARE(catalogue->constants.size(), 231U);
        QCOMPARE(catalogue->licences.size(), 30U);
        QCOMPARE(catalogue->templates.size(), 41U);
        QVERIFY(*shippedCatalogue() == *catalogue);
        QVERIFY(*loadCatalogue(shippedFiles()) == *catalogue);
    }

    void figuresAreTheSources()
    {
        const std::shared_ptr<const Catalogue> catalogue = shippedCatalogue();
        const Constant *vm = catalogue->constant(QStringLiteral("rule.vm.cpu_overhead"));
        QVERIFY(vm);
        QCOMPARE(vm->value, 12'500'000);
        QCOMPARE(*vm->low, 10'000'000);
        QCOMPARE(*vm->high, 15'000'000);
        QCOMPARE(vm->unit, QStringLiteral("%"));
        QVERIFY(!vm->provenance.estimate);
        QCOMPARE(catalogue->constant(QStringLiteral("rule.container.overhead"))->value, 3'500'000);
        QCOMPARE(catalogue->constant(QStringLiteral("rule.orchestration.overhead"))->value, 20'000'000);
        QCOMPARE(catalogue->constant(QStringLiteral("fx.usd_per_eur"))->value, 1'113'300);
        QCOMPARE(catalogue->constant(QStringLiteral("assumed.cpu"))->value, 500'000);
        QCOMPARE(catalogue->constant(QStringLiteral("assumed.memory"))->value, 512'000'000);
        QVERIFY(catalogue->constant(QStringLiteral("assumed.cpu"))->provenance.estimate);
        QVERIFY(!catalogue->constant(QStringLiteral("no.such")));
        const ReferenceTable *bands = catalogue->table(QStringLiteral("gke_memory_reserve"));
        QVERIFY(bands);
        QCOMPARE(bands->number(0, 1), std::optional<std::int64_t>(250'000));
        QCOMPARE(bands->number(4, 0), std::nullopt);
        QCOMPARE(bands->number(4, 1), std::optional<std::int64_t>(20'000));
        QCOMPARE(bands->number(5, 1), std::nullopt);
        QVERIFY(bands->provenance.source.contains(QLatin1String("GKE")));
        QVERIFY(!catalogue->table(QStringLiteral("no.such")));

        const Baseline *host = catalogue->baseline(QStringLiteral("ref-vm-host"));
        QVERIFY(host);
        QCOMPARE(host->cores, 32);
        QCOMPARE(host->threads, 64);
        QCOMPARE(host->memory, Bytes(384 * kGibi));
        QCOMPARE(host->raid, Raid::Raid10);
        QCOMPARE(usableDisk(*host), Bytes(7'680'000'000'000));
        QCOMPARE(host->nic, Megabits(25'000));
        QVERIFY(host->price);
        QCOMPARE(host->price->month, (Money{45'500, {}}));
        QVERIFY(host->price->provenance.estimate);
        QVERIFY(host->estimatedFields.contains(QStringLiteral("price_month")));
        QCOMPARE(catalogue->baseline(QStringLiteral("ref-container-host"))->price->month.minor, 21'500);
        QCOMPARE(catalogue->baseline(QStringLiteral("ref-k8s-node"))->price->month.minor, 30'000);

        const Baseline *gpus = catalogue->baseline(QStringLiteral("scw-em-t220e-l40s"));
        QCOMPARE(gpus->gpus, 2);
        QCOMPARE(gpus->gpuModel, QStringLiteral("NVIDIA L40S 48 GB"));
        const Baseline *sourced = catalogue->baseline(QStringLiteral("ovh-adv1"));
        QVERIFY(!sourced->price->provenance.estimate);
        QCOMPARE(sourced->price->month.minor, 8'999);
        QCOMPARE(sourced->price->once.minor, 8'999);
        QCOMPARE(sourced->price->provenance.confidence, QStringLiteral("high"));
    }

    void everyFigureSaysWhereItIsFrom()
    {
        const std::shared_ptr<const Catalogue> catalogue = shippedCatalogue();
        for (const Baseline &baseline : catalogue->baselines) {
            QVERIFY2(!baseline.provenance.source.isEmpty() && !baseline.provenance.date.isEmpty(),
                     qPrintable(baseline.id));
            QVERIFY2(baseline.estimatedFields.contains(QStringLiteral("raid")), qPrintable(baseline.id));
            if (baseline.price)
                QCOMPARE(baseline.price->provenance.estimate,
                         baseline.price->basis.startsWith(QLatin1String("estimate")));
        }
        for (const auto &[id, constant] : catalogue->constants) {
            QCOMPARE(constant.id, id);
            QVERIFY2(!constant.provenance.source.isEmpty(), qPrintable(id));
            QCOMPARE(constant.provenance.estimate, constant.basis == QLatin1String("estimate"));
        }
        for (const Template &item : catalogue->templates)
            QVERIFY2(item.provenance.estimate && !item.provenance.note.isEmpty(), qPrintable(item.id));
        for (const Licence &licence : catalogue->licences)
            QVERIFY2(!licence.provenance.source.isEmpty(), qPrintable(licence.id));
    }

    void templatesHaveNamesAndImagesOfTheirOwn()
    {
        std::set<QString> images;
        for (const Template &item : shippedCatalogue()->templates) {
            QVERIFY2(Words::knows(QString(QLatin1String("template.") + item.id)), qPrintable(item.id));
            QVERIFY2(Words::knows(QString(QLatin1String("template-group.") + item.group)),
                     qPrintable(item.group));
            for (const QString &image : item.images) {
                QVERIFY2(images.insert(image).second, qPrintable(image));
                QCOMPARE(image, image.toLower());
            }
        }
    }

    void imagesStandForTemplates_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *image, const char *expected) {
            QTest::newRow(*image ? image : "none")
                << QString::fromLatin1(image) << QString::fromLatin1(expected);
        };
        row("postgres", "database");
        row("docker.io/library/postgres:16", "database");
        row("registry.example.org:5000/team/mysql:8@sha256:abc", "database");
        row("mongo:7", "document-db");
        row("redis@sha256:abc", "cache");
        row("Rabbitmq:3-management", "queue");
        row("confluentinc/cp-kafka:7.6", "stream");
        row("nginx", "proxy");
        row("eclipse-mosquitto:2", "queue");
        row("ghcr.io/docker-mailserver/docker-mailserver:14", "mail");
        row("apache/spark:3.5", "batch");
        row("opensearchproject/opensearch:2", "search");
        row("minio/minio:latest", "object-storage");
        row("mongo-express", "");
        row("example.org/postgres/importer:1", "");
        row(":16", "");
        row("", "");
    }
    void imagesStandForTemplates()
    {
        QFETCH(QString, image);
        QFETCH(QString, expected);
        const Template *found = shippedCatalogue()->templateForImage(image);
        QCOMPARE(found ? found->id : QString(), expected);
    }

    void tiersHaveTheirReference()
    {
        QCOMPARE(Catalogue::referenceBaseline(Tier::BareMetal), QStringLiteral("ref-vm-host"));
        QCOMPARE(Catalogue::referenceBaseline(Tier::Vm), QStringLiteral("ref-vm-host"));
        QCOMPARE(Catalogue::referenceBaseline(Tier::Container), QStringLiteral("ref-container-host"));
        QCOMPARE(Catalogue::referenceBaseline(Tier::ContainerVm), QStringLiteral("ref-vm-host"));
        QCOMPARE(Catalogue::referenceBaseline(Tier::Kubernetes), QStringLiteral("ref-k8s-node"));
        QCOMPARE(Catalogue::referenceBaseline(Tier::KubernetesVm), QStringLiteral("ref-vm-host"));
    }

    void disksAfterRaid_data()
    {
        QTest::addColumn<int>("raid");
        QTest::addColumn<int>("disks");
        QTest::addColumn<int>("usable"); // of disks of 1000 bytes
        QTest::newRow("one alone") << int(Raid::None) << 1 << 1000;
        QTest::newRow("three side by side") << int(Raid::None) << 3 << 3000;
        QTest::newRow("a mirror") << int(Raid::Raid1) << 2 << 1000;
        QTest::newRow("two mirrors") << int(Raid::Raid10) << 4 << 2000;
        QTest::newRow("one disk of three for parity") << int(Raid::Raid5) << 3 << 2000;
        QTest::newRow("two disks of six for parity") << int(Raid::Raid6) << 6 << 4000;
        QTest::newRow("no disks") << int(Raid::Raid5) << 0 << 0;
        QTest::newRow("fewer than parity takes") << int(Raid::Raid6) << 1 << 0;
    }
    void disksAfterRaid()
    {
        QFETCH(int, raid);
        QFETCH(int, disks);
        QFETCH(int, usable);
        Baseline baseline;
        baseline.raid = static_cast<Raid>(raid);
        baseline.diskCount = disks;
        baseline.diskSize = Bytes(1000);
        QCOMPARE(usableDisk(baseline), Bytes(usable));
    }

    void aServerMayHaveNoPrice()
    {
        CatalogueFiles files = shippedFiles();
        files.servers = replaced(files.servers, ",455,EUR,", ",,EUR,");
        const Result<Catalogue> catalogue = loadCatalogue(files);
        QVERIFY(catalogue);
        QVERIFY(!catalogue->baseline(QStringLiteral("ref-vm-host"))->price);
    }

    void aSizeNobodyStatesIsAConstant()
    {
        Catalogue catalogue = *shippedCatalogue();
        AssumedSize size = assumedSize(catalogue);
        QCOMPARE(size.cpu, 500_mcpu);
        QCOMPARE(size.memory, 512_MiB);
        QCOMPARE(size.cpuConstant, catalogue.constant(QStringLiteral("assumed.cpu")));

        catalogue.constants[QStringLiteral("assumed.cpu")].value = 250'100; // 250.1 millicpu
        catalogue.constants.erase(QStringLiteral("assumed.memory"));        // as in older projects
        size = assumedSize(catalogue);
        QCOMPARE(size.cpu, 251_mcpu);
        QCOMPARE(size.memory, 512_MiB);
        QVERIFY(size.memoryConstant->provenance.estimate);
    }

    void damagedDataIsRefused_data()
    {
        QTest::addColumn<CatalogueFiles>("files");
        QTest::addColumn<QString>("where");
        const auto server = [](const char *name, const char *before, const char *after, const char *where) {
            CatalogueFiles files = shippedFiles();
            files.servers = replaced(files.servers, before, after);
            QTest::newRow(name) << files << QString::fromLatin1(where);
        };
        const auto constant = [](const char *name, const char *before, const char *after, const char *where) {
            CatalogueFiles files = shippedFiles();
            files.overheads = replaced(files.overheads, before, after);
            QTest::newRow(name) << files << QString::fromLatin1(where);
        };
        const auto option = [](const char *name, const char *before, const char *after, const char *where) {
            CatalogueFiles files = shippedFiles();
            files.options = replaced(files.options, before, after);
            QTest::newRow(name) << files << QString::fromLatin1(where);
        };
        option("an option of no server", "ref-container-host;", "other-host;", "options.csv: baselines");
        option("an option without a price", ",56.67,", ",,", "options.csv:2: price_month");
        option("an option twice", "ref-disks-3840,", "ref-disks-1920,", "options.csv:3: id");
        option("an option that fits never", ",2,0,0,3,", ",2,0,0,0,", "options.csv:2: most");
        server("unknown column", "cpu_model", "cpu_name", "servers.csv:1: header");
        server("price that is no number", ",455,EUR,", ",about 455,EUR,", "servers.csv:2: price_month");
        server("price in thirds of a cent", ",455,EUR,", ",455.333,EUR,", "servers.csv:2: price_month");
        server("negative price", ",455,EUR,", ",-455,EUR,", "servers.csv:2: price_month");
        server("currency in words", ",455,EUR,", ",455,euro,", "servers.csv:2: currency");
        server("fewer threads than cores", ",1,32,64,", ",1,32,16,", "servers.csv:2: threads");
        server("unknown RAID level", ",raid10,", ",raid11,", "servers.csv:2: raid");
        server("an id twice", "\nref-container-host,", "\nref-vm-host,", "servers.csv:3: id");
        server("a cell too many", "\nref-container-host,", "\nref-container-host,x,", "servers.csv:3: cells");
        server("an estimated field that is none", ";price_month;", ";price_year;",
               "servers.csv:2: estimated_fields");
        server("a day that never was", ",2026-11-21,low", ",2026-02-30,low", "servers.csv:2: source_date");
        server("no reference baseline", "\nref-k8s-node,", "\nother-node,", "servers.csv: id");
        constant("a figure as a double", "\"value\": \"12.5\"", "\"value\": 12.5", "value");
        constant("a figure in words", "\"value\": \"12.5\"", "\"value\": \"12.5 %\"", "value");
        constant("likely below low", "\"low\": \"10\"", "\"low\": \"13\"", "low");
        constant("unknown basis", "\"basis\": \"rule of thumb\"", "\"basis\": \"hearsay\"", "basis");
        constant("unknown source", "[\"usecase_en\"", "[\"usecase\"", "sources");
        constant("unknown key", "\"confidence\": \"high\"", "\"trust\": \"high\"", "key");
        constant("a row too short", "[\"1\", \"60\"]", "[\"1\"]", "rows");
        constant("a table without its source", "\"sources\": [\"rke2\"]", "\"sources\": []", "sources");
        constant("no size to assume", "\"assumed.cpu\"", "\"other.cpu\"", "assumed.cpu");
        constant("a size to assume of nothing", "\"assumed.cpu\", \"value\": \"0.5\"",
                 "\"assumed.cpu\", \"value\": \"0\"", "assumed.cpu");
        constant("a size to assume in another unit",
                 "\"512\", \"low\": null, \"high\": null, \"unit\": \"MiB\"",
                 "\"512\", \"low\": null, \"high\": null, \"unit\": \"MB\"", "assumed.memory");
        constant("not JSON", "\"constants\"", "constants", "JSON");
        constant("another schema", "overheads/1", "overheads/2", "schema");
    }
    void damagedDataIsRefused()
    {
        QFETCH(CatalogueFiles, files);
        QFETCH(QString, where);
        const Result<Catalogue> catalogue = loadCatalogue(files);
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().code, ErrorCode::CatalogueDamaged);
        if (where.contains(u':'))
            QCOMPARE(catalogue.error().where, where);
        else
            QVERIFY2(catalogue.error().where.startsWith(QLatin1String("overheads.json:")) &&
                         catalogue.error().where.endsWith(QString(u' ' + where)),
                     qPrintable(catalogue.error().where));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
