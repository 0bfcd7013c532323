#include "tests/cli/suites.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const auto make :
         {makeUsageSuite, makeCommandsSuite, makeOutlookSuite, makePackSuite, makeProposalSuite,
          makeBrandingSuite, makeIntakeSuite, makeDemandSuite, makeFilesSuite}) {
        const std::unique_ptr<QObject> suite(make());
        failures += QTest::qExec(suite.get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}
