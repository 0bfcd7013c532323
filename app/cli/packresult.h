#pragma once

#include "core/packing/packing.h"

#include <QJsonObject>
#include <QString>

namespace grondplan::cli {

/// `grondplan.packing-result/1`. `bound_refers_to` names the dimensions that the bound counts; `certificate`
/// is there where the kind of the bound has one: its size, and prices (of its first leaf, a list a type) or
/// worths (a number a class), times `scale`; at most the first 1,000 numbers of each.
QJsonObject resultToJson(const packing::Problem &problem, const packing::Result &result);

/// "too-large", "no-allowed-bin", "stock-used-up", "spread"
QString reasonId(packing::Shortfall::Kind kind);

} // namespace grondplan::cli
