#include "tests/unit/importers/support.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const auto run : {runYamlTests, runInterpolationTests, runAmountTests, runComposeTests, runSizeTests,
                           runExtendsTests, runFileTests})
        failed += run(argc, argv);
    return failed;
}
