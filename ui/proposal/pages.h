#pragma once

#include "core/base/result.h"
#include "core/report/proposal.h"

#include <QByteArray>
#include <QImage>

#include <vector>

namespace grondplan::ui {

/// Writes a proposal as PDF, A4, fonts embedded, with page numbers and metadata. Replaces the file in one
/// step. \errors FileNotWritable: `where` is the path
Result<> writePdf(const report::ProposalContent &content, const QString &path);

/// The same as bytes, for where there is no file to write.
QByteArray toPdf(const report::ProposalContent &content);

/// The same pages as pictures, for the preview. \param dotsPerInch  e.g. 96
std::vector<QImage> renderPages(const report::ProposalContent &content, int dotsPerInch);

} // namespace grondplan::ui
