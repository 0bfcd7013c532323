#include "core/packing/packing.h"
#include "tests/unit/packing/problems.h"

#include <QtTest>

using namespace grondplan::packing;

/// What a certificate proves, worked by hand.
class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesOfOneType();
    void aCheckThatIsEndedProvesNothing();
    void aBinDearerThanItIsWorth();
    void classesTakeTheirCheapestType();
    void dimensionsTakeTheirCheapestType();
    void whatMayFailComesOnTop();
    void whatFailsIsOfWhatThereIs();
    void branches();
    void worthsOfFillings();
    void stockWorth();
    void whatIsOutsideHasNoPrice();
    void nonsenseProvesNothing_data();
    void nonsenseProvesNothing();
};

static Certificate::Node leafOf(std::vector<std::int64_t> prices)
{
    Certificate::Node node;
    node.prices = std::move(prices);
    return node;
}

static Certificate treeOf(std::vector<Certificate::Node> nodes, std::int64_t scale)
{
    Certificate certificate;
    certificate.nodes = std::move(nodes);
    certificate.scale = scale;
    return certificate;
}

void TestCertificate::pricesOfOneType()
{
    // Three of 4 in bins of 10 for 10 each: at a price of 1 the demand is 12. Two bins are the optimum, 20.
    const Problem problem = problemOf({binOf({10}, 10)}, {itemsOf(3, {4})});
    const std::int64_t proved = provedBy(problem, {3}, treeOf({leafOf({1})}, 1));
    QVERIFY(proved >= 12);
    QVERIFY(proved <= 20);
    // The same at a scale of 7; and of fewer items as there are fewer.
    QVERIFY(provedBy(problem, {3}, treeOf({leafOf({7})}, 7)) >= 12);
    QVERIFY(provedBy(problem, {1}, treeOf({leafOf({1})}, 1)) <= 10);
    QCOMPARE(provedBy(problem, {0}, treeOf({leafOf({1})}, 1)), std::int64_t{0});
}

/// Ten sizes, all multiples of 7, so that no filling is worth more than 994; that takes all of them to see.
void TestCertificate::aCheckThatIsEndedProvesNothing()
{
    Problem problem = problemOf({binOf({1000}, 994)}, {});
    Certificate certificate;
    certificate.scale = 1;
    for (int i = 0; i < 10; ++i) {
        problem.items.push_back(itemsOf(9, {42 + 7 * i}));
        certificate.worth.push_back(42 + 7 * i);
    }
    const std::vector<std::int64_t> counts(10, 9);
    // 9 x (42 + 49 + ... + 105) is 6615, which is more than six bins are worth.
    QCOMPARE(provedBy(problem, counts, certificate), std::int64_t{7 * 994});
    std::int64_t looked = 0;
    const std::int64_t ended = provedBy(problem, counts, certificate, [&looked](std::int64_t looks) {
        looked += looks;
        return false;
    });
    QVERIFY(looked > 0);
    QCOMPARE(ended, std::int64_t{0});
}

void TestCertificate::aBinDearerThanItIsWorth()
{
    // At a price of 2 a bin offers 20 for 10. As any number of them can be had, that proves nothing.
    Problem problem = problemOf({binOf({10}, 10)}, {itemsOf(3, {4})});
    QVERIFY(provedBy(problem, {3}, treeOf({leafOf({2})}, 1)) <= 0);
    // With two in stock: 24 for the items, less 10 for each of the two bins, is 4.
    problem.bins[0].stock = 2;
    const std::int64_t proved = provedBy(problem, {3}, treeOf({leafOf({2})}, 1));
    QVERIFY(proved <= 20);
}

void TestCertificate::classesTakeTheirCheapestType()
{
    // Bins of 10 for 10, and of 100 for 50: 1 and 1/2 a unit. What only fits the first costs the first's
    // price.
    Problem problem = problemOf({binOf({10}, 10), binOf({100}, 50)}, {itemsOf(4, {5}), itemsOf(4, {5})});
    problem.items[0].binsAllowed = {0};
    const std::int64_t proved = provedBy(problem, {4, 4}, treeOf({leafOf({2, 1})}, 2));
    QVERIFY(proved >= 30); // 4 x 5 x 1 + 4 x 5 x 1/2
    QVERIFY(proved <= 40); // all eight in four of the small ones
}

void TestCertificate::dimensionsTakeTheirCheapestType()
{
    // An item of 4 and 4 on types priced 2, 1 and 1, 2 costs 12 on either; by dimension 4 + 4.
    const Problem problem = problemOf({binOf({10, 10}, 30), binOf({10, 10}, 30)}, {itemsOf(1, {4, 4})});
    Certificate tree = treeOf({leafOf({2, 1, 1, 2})}, 1);
    QCOMPARE(provedBy(problem, {1}, tree),
             std::int64_t{30}); // 12, and whatever is bought costs a multiple of 30
    Problem finer = problem;
    finer.bins[1].cost = 31; // of 1
    QCOMPARE(provedBy(finer, {1}, tree), std::int64_t{12});
    tree.byDimension = true;
    QCOMPARE(provedBy(finer, {1}, tree), std::int64_t{8});
}

void TestCertificate::whatMayFailComesOnTop()
{
    // Bins of 10 for 10; and for 100 with one of what the second item asks. It must find another when that
    // fails, so two of those are needed, 200, and both items are in either: 200 is the optimum.
    Problem problem =
        problemOf({binOf({10, 0}, 10), binOf({10, 1}, 100)}, {itemsOf(1, {4, 0}), itemsOf(1, {4, 1})});
    problem.reserve = 1;
    Certificate tree = treeOf({leafOf({0, 0, 0, 100})}, 1);
    tree.afterFailure = true;
    QCOMPARE(provedBy(problem, {1, 1}, tree), std::int64_t{200});
    QCOMPARE(provedBy(problem, {1, 0}, tree), std::int64_t{0}); // without it the price proves nothing
    Budget budget;
    budget.steps = 100'000;
    const Result result = solve(problem, budget);
    QCOMPARE(verify(problem, result), std::string());
    QCOMPARE(result.cost, std::int64_t{200});
    QCOMPARE(result.lowerBound, std::int64_t{200});
    problem.bins[1].stock = 1; // it fails and there is no other
    QVERIFY(!solve(problem, budget).failure.survives);
}

void TestCertificate::whatFailsIsOfWhatThereIs()
{
    // Three of 5 in bins of 10 for 10, any of which may fail: 15 must be left, so with one bin at least the
    // price of 1 proves 15 + 10, and as a bin costs 10, 30; which is the optimum.
    Problem problem = problemOf({binOf({10}, 10)}, {itemsOf(3, {5})});
    problem.reserve = 1;
    Certificate::Node root;
    root.type = 0;
    root.most = 0;
    root.left = 1; // none: then the price may be anything
    root.right = 2;
    Certificate tree = treeOf({root, leafOf({100}), leafOf({1})}, 1);
    tree.afterFailure = true;
    tree.byDimension = true;
    tree.countsFailing = true;
    QCOMPARE(provedBy(problem, {3}, tree), std::int64_t{30});
    // No bin is sure to be there, so none is sure to fail.
    Certificate leaf = tree;
    leaf.nodes = {leafOf({1})};
    QCOMPARE(provedBy(problem, {3}, leaf), std::int64_t{20});
    // Two may fail, and there is one bin at least.
    problem.reserve = 2;
    QCOMPARE(provedBy(problem, {3}, tree), std::int64_t{30});
    root.most = 1;
    tree.nodes = {root, leafOf({100}), leafOf({1})};
    QVERIFY(provedBy(problem, {3}, tree) <= 40); // the optimum; 15 + 2 x 10 is 35
    // In normal running nothing fails; and what fails is the same for every item.
    tree.afterFailure = false;
    QCOMPARE(provedBy(problem, {3}, tree), std::int64_t{0});
    tree.afterFailure = true;
    tree.byDimension = false;
    QCOMPARE(provedBy(problem, {3}, tree), std::int64_t{0});
}

void TestCertificate::branches()
{
    // One of 12 in bins of 10 and 15, for 10 and 14: it fits the second alone.
    const Problem problem = problemOf({binOf({10}, 10), binOf({15}, 14)}, {itemsOf(1, {12})});
    Certificate::Node root;
    root.type = 1;
    root.most = 0;
    root.left = 1; // none of the second: then its price may be anything
    root.right = 2;
    const Certificate both = treeOf({root, leafOf({1, 100}), leafOf({0, 0})}, 1);
    QVERIFY(provedBy(problem, {1}, both) <= 14);
    // A leaf of no price proves what the bins of its box cost, one of the second.
    QVERIFY(provedBy(problem, {1}, both) >= 12);
    root.right = 1; // both ways to one leaf is a tree no more, whether it is taken or not
    QVERIFY(provedBy(problem, {1}, treeOf({root, leafOf({1, 100})}, 1)) <= 14);
}

void TestCertificate::worthsOfFillings()
{
    // Bins of 10 for 10, items of 4: a filling has two at most, so an item is worth 5.
    const Problem problem = problemOf({binOf({10}, 10)}, {itemsOf(4, {4})});
    Certificate certificate;
    certificate.scale = 1;
    certificate.stockWorth = {0};
    certificate.worth = {5};
    QCOMPARE(provedBy(problem, {4}, certificate), std::int64_t{20});
    QVERIFY(provedBy(problem, {3}, certificate) >= 15);
    QVERIFY(provedBy(problem, {3}, certificate) <= 20);
    certificate.worth = {6}; // two of them are worth more than their bin costs
    QVERIFY(provedBy(problem, {4}, certificate) <= 20);
}

void TestCertificate::stockWorth()
{
    // One bin for 4 and others for 10, each takes one of the two items: 14.
    Problem problem = problemOf({binOf({10}, 4), binOf({10}, 10)}, {itemsOf(2, {6})});
    problem.bins[0].stock = 1;
    Certificate certificate;
    certificate.scale = 1;
    certificate.worth = {10};
    certificate.stockWorth = {6, 0};
    QCOMPARE(provedBy(problem, {2}, certificate), std::int64_t{14}); // 2 x 10 - 1 x 6
    certificate.stockWorth = {0, 0};
    QVERIFY(provedBy(problem, {2}, certificate) <= 14);
}

void TestCertificate::whatIsOutsideHasNoPrice()
{
    Problem problem = problemOf({binOf({10, 10}, 10)}, {itemsOf(3, {1, 9})});
    problem.outsideBound = {0, 1};
    // By the second dimension three bins; but items packed together may share it.
    const std::int64_t proved = provedBy(problem, {3}, treeOf({leafOf({0, 1})}, 1));
    QVERIFY(proved <= 10);
    Certificate worth;
    worth.scale = 1;
    worth.worth = {10};
    worth.stockWorth = {0};
    QVERIFY(provedBy(problem, {3}, worth) <= 10);
}

void TestCertificate::nonsenseProvesNothing_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 10; ++which)
        QTest::addRow("case %d", which) << which;
}

void TestCertificate::nonsenseProvesNothing()
{
    QFETCH(int, which);
    const Problem problem = problemOf({binOf({10}, 10)}, {itemsOf(3, {4})});
    Certificate certificate = treeOf({leafOf({1})}, 1);
    Certificate::Node inner;
    inner.type = 0;
    inner.left = 0;
    inner.right = 0;
    switch (which) {
    case 0:
        certificate.scale = 0;
        break;
    case 1:
        certificate.scale = -1;
        break;
    case 2:
        certificate.nodes.clear();
        break;
    case 3:
        certificate.nodes[0].prices = {};
        break;
    case 4:
        certificate.nodes[0].prices = {-1};
        break;
    case 5: // goes round for ever
        certificate.nodes = {inner};
        break;
    case 6:
        inner.left = 7;
        certificate.nodes = {inner, leafOf({1})};
        break;
    case 7:
        inner.type = 3;
        inner.left = 1;
        inner.right = 1;
        certificate.nodes = {inner, leafOf({1})};
        break;
    case 8:
        certificate.nodes.clear();
        certificate.worth = {5, 5};
        certificate.stockWorth = {0};
        break;
    default:
        certificate.nodes.clear();
        certificate.worth = {5};
        break;
    }
    QVERIFY(provedBy(problem, {3}, certificate) <= (which == 9 ? 20 : 0));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
