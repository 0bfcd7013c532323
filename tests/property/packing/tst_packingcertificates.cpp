#include "tests/property/packing/anyproblem.h"
#include "tests/property/packing/exhaustive.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace grondplan::packing;

/// Enough for problems of this size; what it does not prove must hold all the same.
static Budget brief()
{
    Budget budget;
    budget.steps = 2'000;
    return budget;
}

/// provedBy() believes nothing that is not so, whoever made the certificate.
class TestPackingCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proveTheBoundTheyComeWith();
    void neverProveTooMuch();
};

static std::vector<std::int64_t> countsOf(const Problem &problem)
{
    std::vector<std::int64_t> counts;
    for (const ItemClass &item : problem.items)
        counts.push_back(item.count);
    return counts;
}

void TestPackingCertificates::proveTheBoundTheyComeWith()
{
    QVERIFY(rc::check("a certificate proves the bound it comes with", [] {
        const Problem problem = anyProblem({});
        const Result result = solve(problem, brief());
        const bool hasOne =
            result.boundKind == BoundKind::Assignment || result.boundKind == BoundKind::Columns;
        RC_CLASSIFY(hasOne);
        RC_LOG() << described(problem);
        if (!hasOne || (problem.singleType && problem.bins.size() > 1))
            return;
        RC_ASSERT(result.certificate.scale > 0);
        const Problem asked = askedOf(problem, result);
        RC_ASSERT(provedBy(asked, countsOf(asked), result.certificate) == result.lowerBound);
    }));
}

static std::vector<std::int64_t> anyNumbers(std::size_t count, int most)
{
    std::vector<std::int64_t> numbers(count);
    for (std::int64_t &number : numbers)
        number = *rc::gen::inRange(0, most + 1);
    return numbers;
}

/// Of the right sizes, or now and then not; its numbers are made up.
static Certificate anyCertificate(const Problem &problem)
{
    const auto types = static_cast<int>(problem.bins.size());
    Certificate certificate;
    certificate.scale = *rc::gen::inRange(0, 20);
    certificate.afterFailure = *rc::gen::inRange(0, 3) == 0;
    certificate.byDimension = *rc::gen::inRange(0, 2) == 0;
    certificate.countsFailing = *rc::gen::inRange(0, 2) == 0;
    const int most = *rc::gen::element(3, 12, 60);
    if (*rc::gen::inRange(0, 2) == 0) {
        certificate.worth = anyNumbers(problem.items.size() - (*rc::gen::inRange(0, 12) == 0 ? 1 : 0), most);
        certificate.stockWorth = anyNumbers(problem.bins.size(), 10);
        return certificate;
    }
    const int nodes = *rc::gen::inRange(1, 6);
    for (int at = 0; at < nodes; ++at) {
        Certificate::Node node;
        const bool isLeaf = at + 2 >= nodes || *rc::gen::inRange(0, 3) == 0;
        node.type = isLeaf ? -1 : *rc::gen::inRange(0, types);
        node.most = *rc::gen::inRange(0, 3);
        node.left = isLeaf ? -1 : *rc::gen::inRange(at, nodes); // a loop now and then
        node.right = isLeaf ? -1 : *rc::gen::inRange(at + 1, nodes);
        if (isLeaf)
            node.prices = anyNumbers(problem.bins.size() * problem.dimensions.size(), most);
        certificate.nodes.push_back(std::move(node));
    }
    return certificate;
}

void TestPackingCertificates::neverProveTooMuch()
{
    QVERIFY(rc::check("whatever a certificate says, what it proves is true", [] {
        const Problem problem = smallProblem();
        if (problem.items.empty() || itemsIn(problem) > kMostTried)
            return; // nothing to try
        const Certificate certificate = anyCertificate(problem);
        const std::int64_t proved = provedBy(problem, countsOf(problem), certificate);
        RC_LOG() << described(problem) << "proved " << proved << '\n';
        RC_CLASSIFY(proved > 0);
        if (proved <= 0)
            return;
        const auto optimum = leastCostByTrying(problem, kMostBins);
        if (optimum)
            RC_ASSERT(proved <= *optimum);
    }));
}

QTEST_GUILESS_MAIN(TestPackingCertificates)
#include "tst_packingcertificates.moc"
