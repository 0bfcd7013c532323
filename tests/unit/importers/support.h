#pragma once

#include "core/importers/outcome.h"

#include <map>

// One program for all of importing; each file gives its test class a name here.
int runYamlTests(int argc, char **argv);
int runInterpolationTests(int argc, char **argv);
int runAmountTests(int argc, char **argv);
int runComposeTests(int argc, char **argv);
int runSizeTests(int argc, char **argv);
int runExtendsTests(int argc, char **argv);
int runFileTests(int argc, char **argv);

using Siblings = std::map<QString, QByteArray>;

/// Imports a Compose text named "compose.yml", with files beside it and a small catalogue: the template
/// "database" (2 vCPU, 4 GiB, keeps state) stands for the image "postgres".
grondplan::Result<grondplan::importers::Outcome> imported(const QByteArray &text,
                                                          const Siblings &siblings = {});
grondplan::Catalogue smallCatalogue();

const grondplan::Workload *workloadNamed(const grondplan::importers::Outcome &outcome, const QString &name);
/// "code line" of each finding, in order.
QStringList findingsOf(const grondplan::importers::Outcome &outcome);
bool hasFinding(const grondplan::importers::Outcome &outcome, const QString &code);
/// "from to why" of each link, in order.
QStringList linksOf(const grondplan::importers::Outcome &outcome);
