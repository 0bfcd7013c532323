#pragma once

#include "core/report/sections.h"

namespace grondplan::report {

// What several sections say in the same words.

Heading zoneHeading(const Subject &subject, ZoneId zone);
QString zoneName(const Subject &subject, ZoneId zone);
QString workloadName(const Subject &subject, WorkloadId workload);
QString tierName(const Words &words, Tier tier);

/// "5", or "5 to 6" where low and high differ.
QString rangeOf(const Words &words, const Band<std::int64_t> &band);
QString moneyRange(const Words &words, const Band<Money> &band);
/// "7.3 days", "2.6 h", "53 min", "1.2 s": one decimal below ten.
QString durationText(const Words &words, std::int64_t millis);
/// "a, b, c and 4 more"; "–" for none.
QString someOf(const Words &words, const QStringList &names);
/// Thousandths with one decimal: 4333 is "4.3".
QString thousandths(const Words &words, std::int64_t milli);
/// used / offered; "–" where nothing is offered.
QString shareOf(const Words &words, std::int64_t used, std::int64_t offered);

/// A source as the proposal names it. The page of a hosting company is named in the catalogue, where whoever
/// makes the proposal looks; to the customer it is practice.
QString sourceName(const Words &words, const QString &source);

const Baseline *baselineOf(const Subject &subject, const QString &id);
/// "Provider, model", or the text that it is not in the catalogue. Never its id.
QString baselineName(const Subject &subject, const QString &id);
/// A month's price with the mark of an estimate, or that there is none.
QString priceOf(const Subject &subject, const Baseline &baseline);
/// The baselines of the plan's servers, each once, in the order of the servers.
QStringList baselinesInUse(const Plan &plan);
/// Whether any server's baseline has no price, so that totals are too low.
bool missesPrices(const Subject &subject);

Paragraph paragraph(const QString &text);
Paragraph remark(const QString &text);
Table::Column column(const Words &words, const char *textId, int weight = 1);
/// Right-aligned, for numbers.
Table::Column figures(const Words &words, const char *textId, int weight = 1);

} // namespace grondplan::report
