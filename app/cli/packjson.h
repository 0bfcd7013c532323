#pragma once

#include "core/base/finding.h"
#include "core/packing/packing.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace grondplan::cli {

/// Why an instance is refused; line and column are known for what is not JSON at all.
struct Refusal
{
    int line = 0;
    int column = 0;
    Message message;
};

struct Instance
{
    packing::Problem problem;
    QStringList unknownFields; ///< each named once
};

/// Reads `grondplan.packing/1`. Beyond what the command line promises it knows what plans use too:
/// `capacity_after_failure` of a bin, `spread_least` of an item, `least_bins` and `single_type` at the top.
tl::expected<Instance, Refusal> readInstance(const QByteArray &bytes);

/// `grondplan.packing-result/1`.
QJsonObject resultToJson(const packing::Problem &problem, const packing::Result &result);

/// "too-large", "no-allowed-bin", "stock-used-up", "spread"
QString reasonId(packing::Shortfall::Kind kind);

} // namespace grondplan::cli
