// What a plan costs: expected amounts are worked by hand from the published prices in resources/catalogue.

#include "core/catalogue/loader.h"
#include "core/plan/plan.h"
#include "core/plan/terms.h"
#include "core/report/costwords.h"

#include <QtTest>

#include <algorithm>

using namespace grondplan;

/// One zone of containers on one type of server; `replicas` of half a vCPU and 1 GiB.
static Project projectOn(const char *baseline, std::int64_t replicas = 1, int tolerate = 0)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = Tier::Container;
    zone.baselines = {QString::fromLatin1(baseline)};
    zone.policy.tolerate = tolerate;
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone.id;
    workload.name = QStringLiteral("web");
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = 500_mcpu;
    workload.memory.request = 1_GiB;
    project.scenarios.front().zones.push_back(zone);
    project.scenarios.front().workloads.push_back(workload);
    return project;
}

static Plan planned(const Project &project)
{
    const Result<Plan> result = plan(project, project.scenarios.front().id);
    if (!result)
        qFatal("plan failed: %d %s", static_cast<int>(result.error().code), qPrintable(result.error().where));
    return *result;
}

static const Finding *findingOf(const Plan &plan, const char *code)
{
    const auto found = std::find_if(plan.findings.begin(), plan.findings.end(),
                                    [code](const Finding &one) { return one.code == QLatin1String(code); });
    return found == plan.findings.end() ? nullptr : &*found;
}

class TestCosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discountMarginAndVat()
    {
        // Two of REF-VM at 455.00, less 10 %: 409.50 each. A margin of 25 % of the sales price: 819 / 0.75.
        Project project = projectOn("ref-vm-host", 2, 1);
        project.costs.set(CostField::Discount, 100'000);
        project.costs.set(CostField::Margin, 250'000);
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{2});
        QCOMPARE(plan.month.likely.minor, 81'900);
        QCOMPARE(plan.sales.month.likely.minor, 109'200);
        QCOMPARE(plan.sales.vatMonth.minor, 22'932); // 21 %, the catalogue's
        QCOMPARE(plan.overTime.months, 36);
        QCOMPARE(plan.overTime.cost.minor, 2'948'400);
        QCOMPARE(plan.overTime.sales.minor, 3'931'200);
        QCOMPARE(plan.zones.front().sales.likely.minor, 109'200);
        QCOMPARE(plan.byWorkload.front().month.minor, 81'900);
        QCOMPARE(plan.byWorkload.front().sales.minor, 109'200);
    }

    void withoutAMarginSalesArePurchase()
    {
        const Plan plan = planned(projectOn("ref-vm-host"));
        QCOMPARE(plan.sales.month, plan.month);
        QVERIFY(plan.notCounted.contains(QStringLiteral("power")));
        const auto stated = [](const CostTerm &term) { return term.stated; };
        QVERIFY(std::none_of(plan.terms.begin(), plan.terms.end(), stated));
    }

    void aSetupFeeIsDueOnTopOfTheFirstMonth()
    {
        // OVH's order for one ADVANCE-1 asks 179.98 = 89.99 for the month + 89.99 for the installation.
        const Plan plan = planned(projectOn("ovh-adv1"));
        QCOMPARE(plan.month.likely.minor, 8'999);
        QCOMPARE(plan.once.minor, 8'999);
        QCOMPARE(plan.month.likely.minor + plan.once.minor, 17'998);
        QCOMPARE(plan.overTime.cost.minor, 8'999 * 37);
    }

    void aPriceBoundToMoreMonthsIsPaidForAll()
    {
        // Dedibox Core-10-XS: 114.74 a month for 36 months, whatever the plan looks ahead.
        Project project = projectOn("scw-dedibox-core10xs");
        project.costs.set(CostField::Horizon, 12);
        const Plan plan = planned(project);
        QCOMPARE(plan.overTime.cost.minor, 11'474 * 36);
        const Finding *bound = findingOf(plan, "price-bound");
        QVERIFY(bound);
        QCOMPARE(bound->args.mid(2), (QStringList{QStringLiteral("36"), QStringLiteral("12")}));
        project.costs.set(CostField::Horizon, 48);
        QCOMPARE(planned(project).overTime.cost.minor, 11'474 * 48);
        QVERIFY(!findingOf(planned(project), "price-bound"));
    }

    void aTermOfContractIsPaidInFull()
    {
        Project project = projectOn("ref-vm-host");
        project.costs.set(CostField::Horizon, 6);
        project.costs.set(CostField::Term, 24);
        QCOMPARE(planned(project).overTime.cost.minor, 45'500 * 24);
    }

    void dollarsAreConvertedAtTheRateThatHolds()
    {
        // Hetzner AX42: USD 117.10 a month and USD 59 once; ECB 1.1133 on 2026-10-28.
        Project project = projectOn("hz-ax42");
        Plan plan = planned(project);
        QCOMPARE(plan.month.likely.minor, 10'518); // 105.1828...
        QCOMPARE(plan.once.minor, 5'300);          // 52.9956...
        project.costs.set(CostField::UsdPerEur, 1'250'000);
        plan = planned(project);
        QCOMPARE(plan.month.likely.minor, 9'368);
        QCOMPARE(plan.once.minor, 4'720);
    }

    void withoutARateNothingIsAddedUnconverted()
    {
        Project project = projectOn("hz-ax42");
        Catalogue catalogue = *project.catalogue;
        catalogue.constants.erase(QStringLiteral("fx.usd_per_eur"));
        project.catalogue = std::make_shared<const Catalogue>(catalogue);
        const Plan plan = planned(project);
        QCOMPARE(plan.servers.size(), std::size_t{1});
        QCOMPARE(plan.month.likely.minor, 0);
        QVERIFY(findingOf(plan, "baseline-without-price"));
    }

    void oldPricesAreNamed()
    {
        // Recorded on 2025-12-02: eleven full months before 2026-11-21.
        const Plan plan = planned(projectOn("scw-em-i120e"));
        QVERIFY(findingOf(plan, "price-old"));
        QCOMPARE(findingOf(plan, "price-old")->args.mid(2),
                 (QStringList{QStringLiteral("2025-12-02"), QStringLiteral("11")}));
        QVERIFY(!findingOf(planned(projectOn("ref-vm-host")), "price-old"));
        Project patient = projectOn("scw-em-i120e");
        patient.costs.set(CostField::PriceAge, 12);
        QVERIFY(!findingOf(planned(patient), "price-old"));
    }

    void agesCountFullMonths_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("months");
        const auto row = [](const char *name, const char *date, QDate asOf, int months) {
            QTest::newRow(name) << QString::fromLatin1(date) << asOf << months;
        };
        row("the same day", "2026-11-21", {2026, 11, 21}, 0);
        row("a day short of a month", "2026-10-22", {2026, 11, 21}, 0);
        row("a month", "2026-10-21", {2026, 11, 21}, 1);
        row("a month is its last day", "2026-10", {2026, 11, 30}, 1);
        row("a year is its last day", "2025", {2026, 11, 30}, 10);
        row("from the last day of a long month", "2026-01-31", {2026, 2, 28}, 1);
        row("ahead", "2027-01", {2026, 11, 21}, 0);
        row("no date", "", {2026, 11, 21}, -1);
    }
    void agesCountFullMonths()
    {
        QFETCH(QString, date);
        QFETCH(QDate, asOf);
        QFETCH(int, months);
        QCOMPARE(ageInMonths(date, asOf).value_or(-1), months);
    }

    void customersSeeSalesOnly()
    {
        Project project = projectOn("ref-vm-host", 2, 1);
        project.costs.set(CostField::Margin, 200'000);
        project.costs.set(CostField::Discount, 50'000);
        const Plan view = report::salesView(project, planned(project));
        // 455.00 x 0.95 = 432.25, two of them 864.50; / 0.8 = 1,080.63 (1,080.625 half away from zero).
        QCOMPARE(view.month.likely.minor, 108'063);
        QCOMPARE(view.parts.front().month.minor, 108'063);
        QCOMPARE(view.zones.front().month.likely.minor, 108'063);
        QCOMPARE(view.byWorkload.front().month.minor, 108'063);
        QVERIFY(std::none_of(view.terms.begin(), view.terms.end(), [](const CostTerm &term) {
            return term.field == CostField::Margin || term.field == CostField::Discount;
        }));
    }

    void settingsOutsideTheirRangeAreRefused()
    {
        Project project = projectOn("ref-vm-host");
        project.costs.set(CostField::Margin, 1'000'000); // all of the price would be infinite
        const Result<Plan> result = plan(project, project.scenarios.front().id);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidValue);
        QCOMPARE(result.error().where, QStringLiteral("cost, margin"));
    }
};

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
