#include "core/importers/yaml.h"
#include "tests/unit/importers/support.h"

#include <QTest>

using namespace grondplan;
using namespace grondplan::importers;

class YamlTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalarsStayText_data();
    void scalarsStayText();
    void knowsPlaces();
    void mergesShallow();
    void earlierMergeWins();
    void anchorsCanBeDefinedAnew();
    void readsAllDocuments();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void acceptsBracketsAtTheMargin();
    void keepsTags();
    void refusesWithAPlace_data();
    void refusesWithAPlace();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void survivesOddFiles_data();
    void survivesOddFiles();
};

static const QString kName = QStringLiteral("f.yml");

static yaml::NodePtr rootOf(const QByteArray &text)
{
    const auto documents = yaml::parse(text, kName);
    return documents && documents->size() == 1 ? documents->front() : nullptr;
}

void YamlTests::scalarsStayText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isNull");

    QTest::newRow("Norway") << QByteArray("a: no") << QStringLiteral("no") << false;
    QTest::newRow("octal") << QByteArray("a: 012") << QStringLiteral("012") << false;
    QTest::newRow("sexagesimal") << QByteArray("a: 22:22") << QStringLiteral("22:22") << false;
    QTest::newRow("number with exponent") << QByteArray("a: 1e400") << QStringLiteral("1e400") << false;
    QTest::newRow("tilde is null") << QByteArray("a: ~") << QStringLiteral("~") << true;
    QTest::newRow("quoted tilde is text") << QByteArray("a: '~'") << QStringLiteral("~") << false;
    QTest::newRow("nothing is null") << QByteArray("a:") << QString() << true;
    QTest::newRow("empty quotes are text") << QByteArray("a: \"\"") << QString() << false;
    QTest::newRow("escapes") << QByteArray("a: \"x\\ty\\u00e9\"") << QStringLiteral("x\ty\u00e9") << false;
    QTest::newRow("block") << QByteArray("a: |\n  one\n  two\n") << QStringLiteral("one\ntwo\n") << false;
    QTest::newRow("folded") << QByteArray("a: >-\n  one\n  two\n") << QStringLiteral("one two") << false;
    QTest::newRow("alias") << QByteArray("x: &n 5\na: *n\n") << QStringLiteral("5") << false;
}

void YamlTests::scalarsStayText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QFETCH(bool, isNull);

    const yaml::NodePtr root = rootOf(text);
    QVERIFY(root);
    const yaml::Node *value = root->find(QStringLiteral("a"));
    QVERIFY(value && value->isScalar());
    QCOMPARE(value->text, expected);
    QCOMPARE(value->isNull(), isNull);
}

void YamlTests::knowsPlaces()
{
    const yaml::NodePtr root = rootOf("a: 1\nbcd:\n  - x\n  - \"quoted\"\n  - {k: v}\n");
    QVERIFY(root);
    QCOMPARE(root->entries[1].place, (SourcePlace{kName, 2, 1}));
    const yaml::Node &list = *root->entries[1].value;
    QCOMPARE(list.items[0]->place, (SourcePlace{kName, 3, 5}));
    QCOMPARE(list.items[1]->place, (SourcePlace{kName, 4, 5}));
    QCOMPARE(list.items[2]->entries[0].value->place, (SourcePlace{kName, 5, 9}));
    QCOMPARE(yaml::placeText({kName, 5, 9}), QStringLiteral("f.yml:5:9"));
    QCOMPARE(yaml::placeText({kName, 0, 0}), QStringLiteral("f.yml"));
}

void YamlTests::mergesShallow()
{
    const yaml::NodePtr root = rootOf("x: &x\n  image: a\n  environment: {one: 1, two: 2}\n"
                                      "y:\n  <<: *x\n  environment: {three: 3}\n");
    QVERIFY(root);
    const yaml::Node *y = root->find(QStringLiteral("y"));
    QCOMPARE(y->entries.size(), std::size_t{2});
    QCOMPARE(y->find(QStringLiteral("image"))->text, QStringLiteral("a"));
    const yaml::Node *environment = y->find(QStringLiteral("environment"));
    QCOMPARE(environment->entries.size(), std::size_t{1});
    QCOMPARE(environment->entries[0].key, QStringLiteral("three"));
}

void YamlTests::earlierMergeWins()
{
    const yaml::NodePtr root =
        rootOf("a: &a {k: from-a}\nb: &b {k: from-b, l: from-b}\nc:\n  <<: [*a, *b]\n  m: own\n");
    QVERIFY(root);
    const yaml::Node *c = root->find(QStringLiteral("c"));
    QCOMPARE(c->find(QStringLiteral("k"))->text, QStringLiteral("from-a"));
    QCOMPARE(c->find(QStringLiteral("l"))->text, QStringLiteral("from-b"));
    QCOMPARE(c->find(QStringLiteral("m"))->text, QStringLiteral("own"));
    QCOMPARE(c->entries.size(), std::size_t{3});
}

void YamlTests::anchorsCanBeDefinedAnew()
{
    const yaml::NodePtr root = rootOf("- &x one\n- *x\n- &x two\n- *x\n- &y [&y inner, *y]\n- *y\n");
    QVERIFY(root);
    QCOMPARE(root->items[1]->text, QStringLiteral("one"));
    QCOMPARE(root->items[3]->text, QStringLiteral("two"));
    // The anchor that was defined last before the alias stands, also inside what had the name first.
    QCOMPARE(root->items[4]->items[1]->text, QStringLiteral("inner"));
    QCOMPARE(root->items[5]->text, QStringLiteral("inner"));
}

void YamlTests::readsAllDocuments()
{
    const auto documents = yaml::parse("a: 1\n---\n---\nb: 2\n...\n", kName);
    QVERIFY(documents);
    QCOMPARE(documents->size(), std::size_t{3});
    QVERIFY((*documents)[1]->isNull());
    QCOMPARE((*documents)[2]->find(QStringLiteral("b"))->text, QStringLiteral("2"));

    for (const char *nothing : {"", "\xEF\xBB\xBF", "# only a remark\n", "\n\n"}) {
        const auto none = yaml::parse(nothing, kName);
        QVERIFY2(none, nothing);
        QVERIFY2(none->empty(), nothing);
    }
    QString many;
    for (int i = 0; i < 5000; ++i)
        many += QStringLiteral("---\na: 1\n");
    const auto most = yaml::parse(many.toUtf8(), kName);
    QVERIFY(most);
    QCOMPARE(most->size(), std::size_t{5000});
}

void YamlTests::readsOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFk: caf\xC3\xA9\n");
    QTest::newRow("Windows line ends") << QByteArray("k: caf\xC3\xA9\r\nx: 1\r\n");
    QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFEk\0:\0 \0c\0a\0f\0\xE9\0\n\0", 18);
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF\0k\0:\0 \0c\0a\0f\0\xE9\0\n", 18);
}

void YamlTests::readsOtherEncodings()
{
    QFETCH(QByteArray, bytes);
    const yaml::NodePtr root = rootOf(bytes);
    QVERIFY(root);
    QCOMPARE(root->entries[0].place, (SourcePlace{kName, 1, 1}));
    QCOMPARE(root->entries[0].value->text, QStringLiteral("caf\u00e9"));
}

void YamlTests::acceptsBracketsAtTheMargin()
{
    const yaml::NodePtr root = rootOf("a:\n  test: [\n    one,\n    two\n]\n  b: 1\n");
    QVERIFY(root);
    QCOMPARE(root->find(QStringLiteral("a"))->find(QStringLiteral("test"))->items.size(), std::size_t{2});
}

void YamlTests::keepsTags()
{
    const yaml::NodePtr root = rootOf("a: !reset null\nb: !override {c: 1}\nd: !!binary abc\n");
    QVERIFY(root);
    QCOMPARE(root->entries[0].value->tag, QStringLiteral("!reset"));
    QCOMPARE(root->entries[1].value->tag, QStringLiteral("!override"));
    QCOMPARE(root->entries[2].value->text, QStringLiteral("abc"));
}

void YamlTests::refusesWithAPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QByteArray &text, const char *where, const char *says) {
        QTest::newRow(name) << text << QString::fromLatin1(where) << QString::fromLatin1(says);
    };
    row("a tab as indentation", "a:\n\tb: 1\n", "f.yml:2:1", "tab");
    row("a conflict marker", "services:\n  a: 1\n<<<<<<< HEAD\n  b: 2\n", "f.yml:3:1",
        "yaml.conflict-marker");
    row("a key twice", "a: 1\nb: 2\na: 3\n", "f.yml:3:1", "yaml.duplicate-key");
    row("a key twice in braces", "{a: 1, a: 2}", "f.yml:1:8", "yaml.duplicate-key");
    row("a list inside itself", "&a [*a]", "f.yml:1:5", "yaml.cycle");
    row("a map inside itself", "a: &x {b: *x}", "f.yml:1:11", "yaml.cycle");
    row("a merge of itself", "a: &x\n  <<: *x\n", "f.yml:2:7", "yaml.cycle");
    row("an unknown alias", "a: *b", "f.yml:1:4", "yaml.unknown-alias");
    row("an alias before its anchor", "a: *b\nc: &b 1\n", "f.yml:1:4", "yaml.unknown-alias");
    row("an anchor of another document", "a: &b 1\n---\nc: *b\n", "f.yml:3:4", "yaml.unknown-alias");
    row("a merge of a list of texts", "x: &x\n  - A=1\ny:\n  <<: *x\n", "f.yml:4:7", "yaml.merge-not-a-map");
    row("a merge of a text", "<<: 3", "f.yml:1:5", "yaml.merge-not-a-map");
    row("a merge of a list with a text", "x: &x 1\ny:\n  <<: [*x]\n", "f.yml:3:7", "yaml.merge-not-a-map");
    row("two merges in one map", "x: &x {}\ny:\n  <<: *x\n  <<: *x\n", "f.yml:4:3", "yaml.duplicate-key");
    row("a list as a key", "? [a]\n: 1\n", "f.yml:1:3", "yaml.key-not-text");
    row("a template of another program", "a: {{name}}\n", "f.yml:1:5", "yaml.key-not-text");
    row("a NUL", QByteArray("a: b\n\0c", 7), "f.yml:2:1", "yaml.character");
    row("a control character", "a: b\001", "f.yml:1:5", "yaml.character");
    row("not UTF-8", "a: \xff", "f.yml:1:4", "yaml.character");
    row("UTF-8 longer than needed", "a: \xC0\xAF", "f.yml:1:4", "yaml.character");
    row("half of a UTF-16 pair", "a: \xED\xA0\x80", "f.yml:1:4", "yaml.character");
    row("a character cut off", "a: \xE2\x82", "f.yml:1:4", "yaml.character");
    row("indented less than its map", "a:\n  b: 1\n c: 2\n", "f.yml:3:2", "");
    row("a quote never closed", "a: 'b\n", "f.yml:1:5", "");
}

void YamlTests::refusesWithAPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, says);

    const auto documents = yaml::parse(text, kName);
    QVERIFY(!documents);
    QCOMPARE(documents.error().code, ErrorCode::MalformedInput);
    QCOMPARE(documents.error().where, where);
    QCOMPARE(documents.error().args.size(), 1);
    QVERIFY2(documents.error().args[0].contains(says), qPrintable(documents.error().args[0]));
}

static QByteArray aliasBomb(int levels)
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level <= levels; ++level) {
        const QByteArray below = "*a" + QByteArray::number(level - 1);
        const QByteArray name = "a" + QByteArray::number(level);
        text += name + ": &" + name + " [" + QByteArrayList(9, below).join(", ") + "]\n";
    }
    return text;
}

static QByteArray mergeBomb()
{
    // A map of 1000 keys, merged 900 times: short to write, 900,000 entries to hold.
    QByteArray text = "a: &a\n";
    for (int i = 0; i < 1000; ++i)
        text += "  k" + QByteArray::number(i) + ": 1\n";
    for (int i = 0; i < 900; ++i)
        text += "m" + QByteArray::number(i) + ": {<<: *a}\n";
    return text;
}

void YamlTests::refusesTooMuch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");

    const auto row = [](const char *name, const QByteArray &text, const char *what) {
        QTest::newRow(name) << text << QString::fromLatin1(what);
    };
    row("65 brackets", QByteArray(65, '[') + QByteArray(65, ']'), "yaml.depth");
    row("a hundred thousand brackets", QByteArray(100'000, '['), "yaml.depth");
    row("a thousand dashes", QByteArray("- ").repeated(1000) + "x", "yaml.depth");
    row("nesting by aliases", "a: &a " + QByteArray(60, '[') + QByteArray(60, ']') + "\nb: [[[[[*a]]]]]\n",
        "yaml.depth");
    row("an alias bomb of 9 to the 5th", aliasBomb(5), "yaml.nodes");
    row("an alias bomb of 9 to the 90th", aliasBomb(90), "yaml.nodes");
    row("a merge bomb", mergeBomb(), "yaml.nodes");
    row("more values than allowed", "[" + QByteArray("1,").repeated(200'001) + "]", "yaml.nodes");
    row("more aliases than allowed", "- &a 1\n" + QByteArray("- *a\n").repeated(1001), "yaml.aliases");
    row("more documents than allowed", QByteArray("---\na: 1\n").repeated(5001), "yaml.documents");
    row("more bytes than allowed", QByteArray(20'000'001, ' '), "yaml.bytes");
}

void YamlTests::refusesTooMuch()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);

    const auto documents = yaml::parse(text, kName);
    QVERIFY(!documents);
    QCOMPARE(documents.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(documents.error().args.size(), 3);
    QVERIFY(documents.error().args[0].contains(what));
    QVERIFY(documents.error().args[1].toLongLong() > documents.error().args[2].toLongLong());
}

void YamlTests::survivesOddFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isYaml");

    QTest::newRow("64 brackets") << QByteArray(64, '[') + QByteArray(64, ']') << true;
    QTest::newRow("an alias bomb of 9 to the 4th") << aliasBomb(4) << true;
    QTest::newRow("an object of Python") << QByteArray("a: !!python/object:os.system [ls]\n") << true;
    QTest::newRow("a key of a million characters") << QByteArray(1'000'000, 'k') + ": 1" << true;
    QTest::newRow("a text of a million characters") << "a: " + QByteArray(1'000'000, 'v') << true;
    QTest::newRow("only a text") << QByteArray("hello") << true;
    QTest::newRow("only a bracket") << QByteArray("]") << false;
    QTest::newRow("an unknown handle of a tag") << QByteArray("a: !x!y 1\n") << false;
    QTest::newRow("old Mac line ends") << QByteArray("a: 1\rb: 2\r") << true;
}

void YamlTests::survivesOddFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isYaml);
    const auto documents = yaml::parse(text, kName);
    QCOMPARE(documents.has_value(), isYaml);
}

int runYamlTests(int argc, char **argv)
{
    YamlTests tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "yamltests.moc"
