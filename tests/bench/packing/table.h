#pragma once

#include "tests/bench/packing/measure.h"

#include <string>
#include <vector>

namespace grondplan::bench {

/// The head of the table, a line a row as it is measured, and a line a family at the end.
void printHead();
void printRow(const Row &row);
void printFamilies(const std::vector<Row> &rows);

/// The same as JSON: `instances` and `families`.
std::string toJson(const std::vector<Row> &rows);

} // namespace grondplan::bench
